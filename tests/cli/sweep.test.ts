import { parse } from 'csv-parse/sync';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { keyOf, stateOf, VOTES, type Basis, type Vote } from '../../machines/rules/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { textOf } from '../scenario/file.ts';
import { readFlags } from '../../src/cli/args/flags.ts';
import { replay } from '../../src/cli/simulate/replay.ts';
import { readScenarioFile } from '../../src/cli/io/scenarioFile.ts';
import { questionsOf } from '../../src/cli/sweep/sweepQuestion.ts';
import { headOf, rowsOf, sweepsOf } from '../../src/cli/sweep/sweepRows.ts';
import { summaryOf } from '../../src/cli/sweep/sweepSummary.ts';
import { sweep } from '../../src/cli/sweep/sweep.ts';
import { parseVaried } from '../../src/cli/sweep/sweepVary.ts';
import { problemOf, SAY } from './inMemory.ts';
import { horseshoe, refusal, startHorseshoe } from './tool.ts';

const ALEPPO = 'scenarios/2016-10-08-aleppo.json';
const AGENDA = 'scenarios/2015-12-10-agenda.json';
const FIFTEEN = 'AGO, CHN, EGY, FRA, JPN, MYS, NZL, RUS, SEN, ESP, UKR, GBR, USA, URY and VEN';

function swept(...args: readonly string[]): string {
  const { code, stdout, stderr } = horseshoe(['sweep', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

type Row = Readonly<Record<string, string>>;

function rowsWith(...args: readonly string[]): readonly Row[] {
  return parse(swept('--csv', ...args), { columns: true });
}

function countOf(rows: readonly Row[], column: string) {
  const count = (outcome: string): number => rows.filter((row) => row[column] === outcome).length;
  return { adopted: count('adopted'), vetoed: count('vetoed'), insufficientVotes: count('insufficientVotes') };
}

/** Without a process of its own. */
async function sweepsIn(path: string, texts: readonly string[]) {
  const questions = questionsOf(replay(await readScenarioFile(path), []));
  const varied = parseVaried(texts, questions);
  return { varied, sweeps: sweepsOf(varied, questions) };
}

describe('the table', () => {
  test('S/2016/847, three members: 64 rows, and not one of them adopts', () => {
    const text = swept(ALEPPO, '--vary', 'S/2016/847:CHN,EGY,AGO=*', '--csv');
    expect(text.split('\n').slice(0, 3)).toEqual([
      'S/2016/847:CHN,S/2016/847:EGY,S/2016/847:AGO,outcome,inFavour,against,abstaining,notParticipating,vetoes',
      'inFavour,inFavour,inFavour,insufficientVotes,5,9,1,0,',
      'inFavour,inFavour,against,insufficientVotes,4,10,1,0,',
    ]);
    const rows: Row[] = parse(text, { columns: true });
    expect(countOf(rows, 'outcome')).toEqual({ adopted: 0, vetoed: 0, insufficientVotes: 64 });
    expect(new Set(rows.map((row) => JSON.stringify(Object.values(row).slice(0, 3)))).size).toBe(64);
  });

  test('S/2016/846: the Russian Federation, vote by vote', () => {
    expect(
      rowsWith(ALEPPO, '--vary', 'S/2016/846:RUS=*').map((row) => [
        row['S/2016/846:RUS'],
        row['outcome'],
        row['vetoes'],
      ]),
    ).toEqual([
      ['inFavour', 'adopted', ''],
      ['against', 'vetoed', 'RUS'],
      ['abstaining', 'adopted', ''],
      ['notParticipating', 'adopted', ''],
    ]);
  });

  test('two questions: each with columns of its own', () => {
    const rows = rowsWith(ALEPPO, '--vary', 'S/2016/846:RUS=*', '--vary', 'S/2016/847:FRA,USA=inFavour|abstaining');
    expect(rows).toHaveLength(16);
    expect(countOf(rows, 'S/2016/846:outcome')).toEqual({ adopted: 12, vetoed: 4, insufficientVotes: 0 });
    expect(countOf(rows, 'S/2016/847:outcome')).toEqual({ adopted: 0, vetoed: 0, insufficientVotes: 16 });
  });

  test('a procedural vote has no veto', () => {
    const rows = rowsWith(AGENDA, '--vary', 'agenda:RUS,USA=*');
    expect(rows).toHaveLength(16);
    expect(countOf(rows, 'outcome').vetoed).toBe(0);
  });

  test('the name of a question may hold a comma', () => {
    const varied = [{ question: 'recommendation B, "A"', member: 'CHN' as never, votes: VOTES }];
    expect(headOf(varied, [])).toBe('"recommendation B, ""A"":CHN"\n');
  });
});

describe('the summary counts what the table lists', () => {
  test.each<[path: string, texts: string[]]>([
    [ALEPPO, ['S/2016/847:FRA,GBR,USA,AGO,JPN,MYS=*']],
    [ALEPPO, ['S/2016/846:RUS,CHN=*', 'S/2016/847:FRA=inFavour|against', 'S/2016/846:EGY,ESP=abstaining|against']],
    [ALEPPO, ['S/2016/846:FRA,GBR,USA,ESP,NZL=notParticipating|inFavour']],
    [AGENDA, ['agenda:RUS,CHN,USA,FRA,GBR=*']],
  ])('%s %j', async (path, texts) => {
    const { varied, sweeps } = await sweepsIn(path, texts);
    const text = headOf(varied, sweeps) + [...rowsOf(varied, sweeps)].map((piece) => piece.text).join('');
    const rows: Row[] = parse(text, { columns: true });
    const { combinations, questions } = summaryOf(varied, sweeps);
    expect(rows).toHaveLength(Number(combinations));
    for (const { question, varied: _, ...ends } of questions) {
      expect(ends).toEqual(countOf(rows, questions.length === 1 ? 'outcome' : `${question}:outcome`));
    }
  });

  test('all 1,073,741,824 patterns of one question, at once: 2,211,624 adopt', () => {
    const everybody = FIFTEEN.replace(' and', ',').replaceAll(' ', '');
    expect(JSON.parse(swept(ALEPPO, '--vary', `S/2016/847:${everybody}=*`, '--json'))).toMatchObject({
      combinations: 1_073_741_824,
      questions: [{ question: 'S/2016/847', adopted: 2_211_624 }],
    });
  });

  test('a count beyond 2^53 is a text', async () => {
    const everybody = FIFTEEN.replace(' and', ',').replaceAll(' ', '');
    const { varied, sweeps } = await sweepsIn(ALEPPO, [`S/2016/846:${everybody}=*`, `S/2016/847:${everybody}=*`]);
    const { combinations, questions } = summaryOf(varied, sweeps);
    const { adopted, insufficientVotes = 0 } = questions[0] ?? {};
    expect([combinations, adopted]).toEqual([String(4n ** 30n), Number(2_211_624n * 4n ** 15n)]);
    expect(BigInt(insufficientVotes)).toBeGreaterThan(2n ** 59n);
    expect(insufficientVotes).toBeTypeOf('string');
  });

  test('for people', () => {
    expect(swept(ALEPPO, '--vary', 'S/2016/846:RUS=inFavour|against')).toBe(`2 combinations

S/2016/846
  Varied: Russian Federation
  Adopted                              1
  Vetoed                               1
  Too few votes                        0

Every question is decided by itself, from its own votes: what its result would
change in the rest of the meeting is not followed. That is what simulate does.
`);
  });
});

test('rows come as they are made: whoever reads the first lines only need not wait for the last, and is no error', async () => {
  const members = FIFTEEN.replace(' and', ',').replaceAll(' ', '');
  const tool = startHorseshoe(['sweep', ALEPPO, '--vary', `S/2016/847:${members}=*`, '--csv']);
  let stderr = '';
  tool.stderr.on('data', (chunk) => (stderr += String(chunk)));
  await once(tool.stdout, 'data');
  tool.stdout.destroy();
  const [code] = await once(tool, 'close');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

describe('a party to the dispute has the same votes in sweep as in simulate', () => {
  /** The Aleppo meeting with Charter 27(3), proviso, enforced against Russia, which abstains where that binds it. */
  function enforced(basis: Basis) {
    const file = JSON.parse(textOf('2016-10-08-aleppo'));
    const acts = [
      { type: 'practice.set', practice: 'obligatoryAbstention', on: true },
      { type: 'party.set', member: 'RUS', party: true },
    ];
    const ours = { provenance: 'invention', certainty: 'unverified', sources: [] };
    file.record.splice(
      file.record.findIndex(({ act }: { readonly act: { readonly type: string } }) => act.type === 'draft.putToVote'),
      0,
      ...acts.map((act) => ({ id: act.type.replace('.', '-'), act, ...ours })),
    );
    for (const draft of file.drafts) draft.basis = basis;
    if (basis !== 'chapterVII') {
      const casts = file.record.filter(({ act }: { readonly act: object }) => 'votes' in act);
      casts[0].act.votes = '0+0++ 0++++++++-';
      casts[1].act.votes = '+-0-- 0+------0+';
      file.expected['S/2016/846'] = { outcome: 'adopted', tally: '11-1-3' };
      file.expected['S/2016/847'] = { outcome: 'insufficientVotes', tally: '3-9-3' };
    }
    const parsed = parseScenario(JSON.stringify(file), 'enforced.json');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return { scenario: parsed.scenario, name: () => 'enforced.json' };
  }

  const question = 'S/2016/846';
  const member = stateOf('RUS');
  const said = async (run: () => unknown) => {
    let result: unknown;
    const problem = await problemOf(Promise.resolve().then(() => (result = run())));
    return result ?? problem.replace(/^.*: /u, '');
  };

  test.each(
    (['chapterVI', 'unstated', 'chapterVII'] as const).flatMap((basis) => VOTES.map((vote) => [basis, vote] as const)),
  )('%s, %s', async (basis, vote: Vote) => {
    const file = enforced(basis);
    const simulated = await said(() => {
      const stops = replay(file, [{ question, member, vote }]);
      const end = stops.at(-1)?.line.questions.find(({ question: asked }) => keyOf(asked) === question)?.end;
      return end?.kind;
    });
    const swept = await said(() => {
      const questions = questionsOf(replay(file, []));
      const varied = parseVaried([`${question}:${member}=${vote}`], questions);
      const {
        questions: [only],
      } = summaryOf(varied, sweepsOf(varied, questions));
      return (['adopted', 'vetoed', 'insufficientVotes'] as const).find((kind) => only?.[kind] === 1);
    });
    expect(swept).toBe(simulated);
  });

  test('Chapter VII: the vote is free, and in favour adopts 12-1-2', async () => {
    const questions = questionsOf(replay(enforced('chapterVII'), []));
    const varied = parseVaried([`${question}:${member}=*`], questions);
    const [first] = [...rowsOf(varied, sweepsOf(varied, questions))].flatMap(({ text }) => text.split('\n'));
    expect(first).toBe('inFavour,adopted,12,1,2,0,');
  });
});

describe('bad input', () => {
  const problemWith = (...args: readonly string[]) => problemOf(sweep.run(readFlags(args, sweep.flags), SAY));

  test('a question of which not every vote is known by name', async () => {
    expect(await problemWith('scenarios/2025-02-24-ukraine-amendments.json', '--vary', 'motion 1:DNK=*')).toBe(
      '--vary "motion 1:DNK=*": not every vote on motion 1 is known by name, so there is nothing to vary it from.',
    );
  });

  test.each<[texts: string[], message: string]>([
    [[], '--vary is missing: --vary QUESTION:MEMBER,…=VOTES.'],
    [['CHN=*'], '--vary "CHN=*": the form is QUESTION:MEMBER,…=VOTES, like S/2016/847:CHN,EGY=*.'],
    [
      ['S/2016/848:CHN=*'],
      '--vary "S/2016/848:CHN=*": there is no question "S/2016/848"; the questions are S/2016/846 and S/2016/847.',
    ],
    [
      ['S/2016/847:GRC=*'],
      `--vary "S/2016/847:GRC=*": "GRC" is not a member of this Council; its members are ${FIFTEEN}.`,
    ],
    [
      ['S/2016/847:CHN,=*'],
      `--vary "S/2016/847:CHN,=*": "" is not a member of this Council; its members are ${FIFTEEN}.`,
    ],
    [
      ['S/2016/847:CHN=yes'],
      '--vary "S/2016/847:CHN=yes": "yes" is not a vote; the votes are inFavour, against, abstaining, notParticipating and *.',
    ],
    [
      ['S/2016/847:CHN='],
      '--vary "S/2016/847:CHN=": "" is not a vote; the votes are inFavour, against, abstaining, notParticipating and *.',
    ],
    [
      ['S/2016/847:CHN=against|against'],
      '--vary "S/2016/847:CHN=against|against": against stands here a second time; once is enough.',
    ],
    [
      ['S/2016/847:CHN=*', 'S/2016/847:CHN=*'],
      '--vary "S/2016/847:CHN=*": the vote of CHN on S/2016/847 varies already; once is enough.',
    ],
  ])('%j', async (texts, message) => {
    expect(await problemWith(ALEPPO, ...texts.flatMap((text) => ['--vary', text]))).toBe(message);
  });

  test('two forms at once', async () => {
    expect(await problemWith(ALEPPO, '--csv', '--json')).toBe(
      '--csv and --json are both given; one of them is allowed.',
    );
  });

  test('a member that is away', async () => {
    const path = 'scenarios/1950-09-29-taiwan.json';
    const questions = questionsOf(replay(await readScenarioFile(path), []));
    const [first] = questions;
    if (!first) return expect.fail(path);
    const member = first.council.seats[0]?.member ?? expect.fail(path);
    const read = async () => parseVaried([`${first.key}:${member}=*`], [{ ...first, away: [member] }]);
    expect(await problemOf(read())).toContain('it is not at the table when the Council votes');
  });

  test('nothing on standard output, exit code 2', () => {
    expect(horseshoe(['sweep', ALEPPO, '--csv'])).toEqual(
      refusal(
        'horseshoe: --vary is missing: --vary QUESTION:MEMBER,…=VOTES.\n“horseshoe help sweep” says how to use it.\n',
      ),
    );
  });
});
