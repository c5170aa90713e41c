import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { inkFor } from '../../src/cli/io/ink.ts';
import { minutesText } from '../../src/cli/simulate/minutesText.ts';
import { replay } from '../../src/cli/simulate/replay.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { without, withValue } from '../scenario/file.ts';
import { SAY } from './inMemory.ts';
import { shortMeeting } from './meeting.ts';
import { horseshoe, refusal } from './tool.ts';

const ALEPPO = 'scenarios/2016-10-08-aleppo.json';
const VETOED = shortMeeting('0+-++ 0++++++++-', { outcome: 'vetoed', by: ['RUS'], tally: '11-2-2' });

function simulated(args: readonly string[], input = ''): string {
  const { code, stdout, stderr } = horseshoe(['simulate', ...args], input);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('the text', () => {
  test('of a meeting as recorded', () => {
    expect(simulated(['-'], VETOED)).toBe(`Security Council, 7702nd meeting (S/PV.7702)
Date       Saturday, 8 October 2016
President  Russian Federation
Agenda     Nothing

A short meeting
One draft, one vote.

Opening
  1  The President calls the 7702nd meeting of the Security Council to order.
  2  The agenda is adopted. Today’s item: “Nothing”.

Before the vote
  3  The Council has before it S/2016/1.
  4  France takes the floor.
     It is for the draft.

Vote on S/2016/1
  5  The President puts S/2016/1 to the vote and calls for those in favour.
  6  In favour: 11 hands – Egypt, France, Japan, Malaysia, New Zealand, Senegal,
     Spain, Ukraine, the United Kingdom, the United States and Uruguay. The
     President calls for those against.
  7  Against: 2 hands – the Russian Federation and Venezuela. The President
     calls for those abstaining.
  8  Abstaining: 2 hands – Angola and China.
  9  The voting is closed. The President counts the votes.
 10  The President: “The draft resolution received 11 votes in favour, 2 votes
     against and 2 abstentions. The draft resolution has not been adopted, owing
     to the negative vote of a permanent member of the Council.”

     S/2016/1. Not adopted: vetoed by the Russian Federation
     In favour (11)          Egypt, France, Japan, Malaysia, New Zealand,
                             Senegal, Spain, Ukraine, United Kingdom, United
                             States, Uruguay
     Against (2)             Russian Federation (veto), Venezuela
     Abstaining (2)          Angola, China

     11 members voted in favour, and 9 would have been enough. But the Russian
     Federation voted against, and one permanent member’s vote against is enough
     to defeat a draft: a veto.

     Met      11 members in favour, 9 needed: enough. (UN Charter, Article
              27(3))
     Not met  The Russian Federation, a permanent member, voted against: a veto.
              (UN Charter, Article 27(3))
     Note     China, a permanent member, abstained. Abstaining does not block.
              (Practice of the Council)

     What would have adopted it?
     One vote is enough: the Russian Federation would only have had to refrain
     from voting against. In favour, abstaining, not participating: any of these
     would do.
     There is no other way with so few changes.

After the vote
 11  The President gives the floor for statements after the vote.

End
 12  The President adjourns the meeting.

The rules cited
  UN Charter, Article 27(3): All other decisions need nine affirmative votes
  (seven before 1966), including the concurring votes of the permanent members.
  In decisions under Chapter VI and Article 52(3) a party to a dispute shall
  abstain from voting.
  Practice of the Council: A permanent member that abstains does not block. So
  it was in 1946 (resolution 4) and often since; the Namibia opinion of the
  International Court of Justice (1971) is cited for it.
  General Assembly resolution 76/262: Since 26 April 2022 the General Assembly
  meets within ten working days of a veto to debate the situation, unless it
  meets in an emergency special session on the same situation. Exceptionally,
  the vetoing members have precedence on the list of speakers. The Council is
  invited to submit a special report at least 72 hours before.
  General Assembly resolution 377(V): Uniting for Peace, 1950: when the
  permanent members are not unanimous and the Council so fails in its primary
  responsibility where there appears to be a threat to the peace, a breach of
  the peace or an act of aggression, the General Assembly takes the matter up.
  If it is not in session, it may meet in emergency special session within 24
  hours of the request: of the Council, by any nine members (seven before 1966),
  without a veto, or of a majority of the Members of the United Nations. The
  resolution sets no time limit and does not ask for the same meeting.

What follows in the General Assembly
  Nothing follows of itself in the General Assembly from the veto of S/2016/1:
  only since 26 April 2022 does a veto bring it together.
  After the veto of S/2016/1 the Council can call an emergency special session
  of the General Assembly, if there appears to be a threat to the peace, a
  breach of the peace or an act of aggression. Whether there is one, the Council
  judges by its vote. That vote is procedural: nine votes are needed, and nobody
  has a veto. A majority of the Members of the United Nations can ask for the
  session too.

Results
  S/2016/1  Not adopted: vetoed by the Russian Federation (11-2-2)
  All votes are those of the record.
`);
  });

  test('with a changed vote: marked, and compared with the record', () => {
    const lines = simulated(['-', '--set', 'S/2016/1:RUS=notParticipating'], VETOED).split('\n');
    const about = (words: RegExp) => lines.filter((line) => words.test(line));
    expect(about(/record|\*/u)).toEqual([
      '  S/2016/1, Russian Federation: not participating (on the record: against)',
      '     From here on this is not the record.',
      '     Not participating (1)   Russian Federation*',
      '     * On the record the Russian Federation voted against.',
      '     On the record: Not adopted: vetoed by the Russian Federation (11-2-2).',
      '  1 vote is not that of the record.',
    ]);
    expect(about(/S\/2016\/1[ .]+Adopted/u)).toEqual(['     S/2016/1. Adopted', '  S/2016/1  Adopted (11-1-2)']);
  });

  test('a vote set as it was is not a change', () => {
    expect(simulated(['-', '--set', 'S/2016/1:RUS=against'], VETOED)).toBe(simulated(['-'], VETOED));
  });

  test('fits a terminal of 80 columns, and has no escapes away from one', () => {
    const text = simulated([ALEPPO, '--set', 'S/2016/846:RUS=abstaining', '--set=S/2016/847:USA=inFavour']);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).not.toContain('\u001B');
  });

  test('on a terminal with colours the words are the same', () => {
    const parsed = parseScenario(VETOED, 'short.json');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const meeting = replay({ name: () => 'short.json', scenario: parsed.scenario }, []);
    const terminal = (colours: boolean) => ({ isTTY: true, hasColors: () => colours }) as never;
    const coloured = minutesText(meeting, SAY, inkFor(terminal(true)));
    expect(coloured).toContain('\u001B[1mVote on S/2016/1\u001B[22m');
    expect(stripVTControlCharacters(coloured)).toBe(simulated(['-'], VETOED));
    expect(minutesText(meeting, SAY, inkFor(terminal(false)))).toBe(simulated(['-'], VETOED));
  });
});

describe('the object', () => {
  const ARTICLE = {
    source: 'UN Charter, Article 27(3)',
    law: 'All other decisions need nine affirmative votes (seven before 1966), including the concurring votes of the permanent members. In decisions under Chapter VI and Article 52(3) a party to a dispute shall abstain from voting.',
  };

  test('of a meeting with a changed vote, whole', () => {
    const act = (index: number, departs: boolean, phase: string, type: string, text: string, more = {}) => ({
      index,
      act: type,
      ...more,
      phase,
      departs,
      text,
    });
    const draft = 'S/2016/1';
    const ON_IT = { draft, question: draft };
    const inFavour = ['EGY', 'FRA', 'JPN', 'MYS', 'NZL', 'SEN', 'ESP', 'UKR', 'GBR', 'USA', 'URY'];
    const votes = { AGO: 'abstaining', CHN: 'abstaining', RUS: 'notParticipating', VEN: 'against' };
    expect(JSON.parse(simulated(['-', '--json', '--set', 'S/2016/1:RUS=notParticipating'], VETOED))).toEqual({
      scenario: { title: 'A short meeting', language: 'en', revision: 1 },
      meeting: { number: 7702, record: 'S/PV.7702', date: '2016-10-08', president: 'RUS', agendaItem: 'Nothing' },
      changes: [{ draft, question: draft, member: 'RUS', recorded: 'against', now: 'notParticipating' }],
      acts: [
        act(
          1,
          false,
          'calledToOrder',
          'meeting.open',
          'The President calls the 7702nd meeting of the Security Council to order.',
        ),
        act(2, false, 'agendaAdopted', 'agenda.adopt', 'The agenda is adopted. Today’s item: “Nothing”.'),
        act(3, false, 'beforeTheVote', 'consideration.begin', 'The Council has before it S/2016/1.'),
        act(4, false, 'beforeTheVote', 'statement.make', 'France takes the floor.', {
          by: 'FRA',
          gist: 'It is for the draft.',
        }),
        act(
          5,
          false,
          'callingInFavour',
          'draft.putToVote',
          'The President puts S/2016/1 to the vote and calls for those in favour.',
          ON_IT,
        ),
        act(
          6,
          false,
          'callingAgainst',
          'hands.show',
          'In favour: 11 hands – Egypt, France, Japan, Malaysia, New Zealand, Senegal, Spain, Ukraine, the United Kingdom, the United States and Uruguay. The President calls for those against.',
          { vote: 'inFavour', members: inFavour, ...ON_IT },
        ),
        act(
          7,
          true,
          'callingAbstaining',
          'hands.show',
          'Against: 1 hand – Venezuela. The President calls for those abstaining.',
          {
            vote: 'against',
            members: ['VEN'],
            ...ON_IT,
          },
        ),
        act(8, true, 'handsCounted', 'hands.show', 'Abstaining: 2 hands – Angola and China.', {
          vote: 'abstaining',
          members: ['AGO', 'CHN'],
          ...ON_IT,
        }),
        act(
          9,
          true,
          'votingClosed',
          'voting.close',
          'The voting is closed; the Russian Federation did not participate in the vote. The President counts the votes.',
          ON_IT,
        ),
        act(
          10,
          true,
          'resultDeclared',
          'result.declare',
          'The draft resolution received 11 votes in favour, 1 vote against and 2 abstentions. The draft resolution has been adopted.',
          ON_IT,
        ),
        act(
          11,
          true,
          'afterTheVote',
          'meeting.proceed',
          'The President gives the floor for statements after the vote.',
        ),
        act(12, true, 'adjourned', 'meeting.adjourn', 'The President adjourns the meeting.'),
      ],
      results: [
        {
          draft,
          question: draft,
          kind: 'draftResolution',
          title: draft,
          name: 'A draft',
          outcome: 'adopted',
          tally: '11-1-2',
          required: 9,
          inFavour: 11,
          against: 1,
          abstaining: 2,
          notParticipating: 1,
          vetoes: [],
          negativeByPermanent: [],
          votes: { ...Object.fromEntries(inFavour.map((member) => [member, 'inFavour'])), ...votes },
          findings: [
            {
              test: 'affirmativeVotes',
              met: true,
              certain: true,
              found: 11,
              needed: 9,
              outstanding: 0,
              citation: 'Charter 27(3)',
              text: '11 members in favour, 9 needed: enough.',
              ...ARTICLE,
            },
            {
              test: 'concurringVotes',
              met: true,
              certain: true,
              against: [],
              enough: true,
              needed: 9,
              citation: 'Charter 27(3)',
              text: 'No permanent member voted against: no veto.',
              ...ARTICLE,
            },
            {
              test: 'abstentionDoesNotBlock',
              members: ['CHN'],
              citation: 'Practice: abstention',
              text: 'China, a permanent member, abstained. Abstaining does not block.',
              source: 'Practice of the Council',
              law: 'A permanent member that abstains does not block. So it was in 1946 (resolution 4) and often since; the Namibia opinion of the International Court of Justice (1971) is cited for it.',
            },
            {
              test: 'absenceDoesNotBlock',
              members: ['RUS'],
              citation: 'Practice: absence',
              text: 'The Russian Federation, a permanent member, did not participate in the vote. Staying out does not block.',
              source: 'Practice of the Council',
              law: 'A permanent member that is away or does not take part does not block. The USSR was away in 1950 (Korea), China did not take part in October 1973: the resolutions were adopted all the same.',
            },
            {
              test: 'barDoesNotMove',
              notParticipating: ['RUS'],
              needed: 9,
              citation: 'Charter 27(3)',
              text: 'The Russian Federation did not participate in the vote. The number needed stays 9.',
              ...ARTICLE,
            },
          ],
          turn: {
            becomes: 'notAdopted',
            size: 1,
            ways: 5,
            text: 'One vote is enough. Any permanent member – China, France, the Russian Federation, the United Kingdom and the United States – could veto it by voting against; no elected member could turn it alone.',
          },
          recorded: { outcome: 'vetoed', tally: '11-2-2' },
        },
      ],
      drafts: [
        {
          symbol: draft,
          name: 'A draft',
          status: 'adopted',
          end: { outcome: 'adopted', tally: '11-1-2' },
          recorded: { outcome: 'vetoed', by: ['RUS'], tally: '11-2-2' },
        },
      ],
      decisions: { motions: [], rulings: [], consensus: [], silences: [], ballots: [] },
      otherEnds: {},
      followUps: [],
      lapsed: [],
      asRecorded: false,
    });
  });

  interface End {
    readonly draft: string;
    readonly outcome: string;
    readonly tally: string;
    readonly turn: { readonly size: number; readonly ways: number };
    readonly recorded: { readonly outcome: string; readonly tally: string };
  }

  /** Draft, outcome, tally; the least change that turns it, in how many ways; and the end on the record. */
  function line({ draft, outcome, tally, turn, recorded }: End): string {
    return [draft, outcome, tally, `${turn.size} in ${turn.ways}`, `${recorded.outcome} ${recorded.tally}`].join(' | ');
  }

  test.each<[about: string, args: string[], ends: (string | boolean)[]]>([
    [
      'the two Aleppo drafts as recorded',
      [],
      [
        'S/2016/846 | vetoed | 11-2-2 | 1 in 1 | vetoed 11-2-2',
        'S/2016/847 | insufficientVotes | 4-9-2 | 5 in 28 | insufficientVotes 4-9-2',
        true,
      ],
    ],
    [
      'the Russian Federation abstains on the first',
      ['--set', 'S/2016/846:RUS=abstaining'],
      [
        'S/2016/846 | adopted | 11-1-3 | 1 in 5 | vetoed 11-2-2',
        'S/2016/847 | insufficientVotes | 4-9-2 | 5 in 28 | insufficientVotes 4-9-2',
        false,
      ],
    ],
    [
      'one vote changed on each',
      ['--set', 'S/2016/846:CHN=against', '--set', 'S/2016/847:AGO=inFavour'],
      [
        'S/2016/846 | vetoed | 11-3-1 | 2 in 1 | vetoed 11-2-2',
        'S/2016/847 | insufficientVotes | 5-9-1 | 4 in 7 | insufficientVotes 4-9-2',
        false,
      ],
    ],
  ])('%s', (_, args, expected) => {
    const { results, asRecorded } = JSON.parse(simulated([ALEPPO, '--json', ...args]));
    expect([...results.map(line), asRecorded]).toEqual(expected);
  });
});

describe('a change that cannot be made', () => {
  const HINT = '“horseshoe help simulate” says how to use it.\n';
  const FORM = 'the form is QUESTION:MEMBER=VOTE, like S/2016/847:CHN=abstaining.';
  const MEMBERS = 'AGO, CHN, EGY, FRA, JPN, MYS, NZL, RUS, SEN, ESP, UKR, GBR, USA, URY and VEN';

  test.each<[sets: string[], problem: string]>([
    [['CHN=abstaining'], `"CHN=abstaining": ${FORM}`],
    [['S/2016/846:CHN'], `"S/2016/846:CHN": ${FORM}`],
    [[''], `"": ${FORM}`],
    [
      ['S/2016/848:CHN=abstaining'],
      '"S/2016/848:CHN=abstaining": there is no question "S/2016/848"; the questions are S/2016/846 and S/2016/847.',
    ],
    [
      ['S/2016/846:SYR=against'],
      `"S/2016/846:SYR=against": "SYR" is not a member of this Council; its members are ${MEMBERS}.`,
    ],
    [
      ['S/2016/846:RUS=veto'],
      '"S/2016/846:RUS=veto": "veto" is not a vote; the votes are inFavour, against, abstaining and notParticipating.',
    ],
    [
      ['S/2016/846:RUS=abstaining', 'S/2016/846:RUS=abstaining'],
      '"S/2016/846:RUS=abstaining": the vote of RUS on S/2016/846 is set already; once is enough.',
    ],
  ])('--set %j', (sets, problem) => {
    const args = sets.flatMap((set) => ['--set', set]);
    expect(horseshoe(['simulate', ALEPPO, '--json', ...args])).toEqual(refusal(`horseshoe: --set ${problem}\n${HINT}`));
  });

  test('the vote of a member that is away', () => {
    const absent = shortMeeting('0+-++ 0++++++++x', { outcome: 'vetoed', by: ['RUS'], tally: '11-1-2' }, [
      { type: 'delegation.leave', member: 'VEN' },
    ]);
    expect(horseshoe(['simulate', '-', '--set', 'S/2016/1:VEN=against'], absent)).toEqual(
      refusal(
        `horseshoe: the vote of VEN on S/2016/1 cannot be changed: it is not at the table when the Council votes.\n${HINT}`,
      ),
    );
  });
});

describe('a scenario that is wrong', () => {
  const members = JSON.parse(VETOED).members;
  const changed = (change: (file: never) => void) => {
    const file = JSON.parse(VETOED) as never;
    change(file);
    return JSON.stringify(file);
  };

  test.each<[about: string, text: string, problem: string]>([
    ['nothing', '', ', line 1, column 1: this is not JSON: the file ends here; expected is a value.'],
    [
      'broken off',
      '{ "title": "Two drafts",\n',
      ', line 2, column 1: this is not JSON: the file ends here; expected is a key in quotation marks.',
    ],
    ['a comma too many', '{ "a": [1,] }', ', line 1, column 11: this is not JSON: found "]"; expected is a value.'],
    ['a draft without a name', JSON.stringify(without(['drafts', 0, 'name'])), ', drafts[0].name: this is missing.'],
    [
      'a sign in the votes',
      JSON.stringify(withValue(['record', 9, 'act', 'votes'], '0+-++ 0+++++?++-')),
      ', record[9].act.votes: "0+-++ 0+++++?++-" has "?" at place 13; allowed are "+", "-", "0", "x" and ".".',
    ],
    [
      'a member that did not sit on the day',
      changed((file: { members: unknown[] }) => {
        file.members[2] = { ...members[2], id: 'GRC', name: 'Greece' };
        file.members.splice(2, 2, members[3], file.members[2]);
      }),
      ', members[3].id: GRC does not sit on the Council on 2016-10-08; its members are AGO, CHN, EGY, FRA, JPN, MYS, NZL, RUS, SEN, ESP, UKR, GBR, USA, URY and VEN.',
    ],
    [
      'an act out of order',
      changed((file: { record: { act: unknown }[] }) => {
        file.record.splice(0, 1);
      }),
      ', record[0]: Not now: adopting the agenda is not in order at this point (Before the meeting). No rule; our reading.',
    ],
    [
      'another end than the votes give',
      changed((file: { expected: unknown }) => {
        file.expected = { 'S/2016/1': { outcome: 'adopted', tally: '11-2-2' } };
      }),
      ', expected["S/2016/1"]: the record ends with {"outcome":"vetoed","by":["RUS"],"tally":"11-2-2"}; the file expects {"outcome":"adopted","tally":"11-2-2"}.',
    ],
    [
      'a draft that is never put to the vote',
      changed((file: { record: unknown[] }) => {
        file.record.splice(4);
      }),
      ', expected["S/2016/1"].outcome: found "vetoed"; allowed are withdrawn, fallen, adoptedWithoutVote, cutOff and notPutToVote.',
    ],
    [
      'a draft that is expected to stay unvoted, and is withdrawn',
      changed((file: { record: { act: unknown }[]; expected: unknown }) => {
        const [said] = file.record.splice(4);
        file.record.push({ ...said, act: { type: 'draft.withdraw', draft: 'S/2016/1', by: 'FRA' } });
        file.expected = { 'S/2016/1': { outcome: 'notPutToVote' } };
      }),
      ', expected["S/2016/1"]: the record ends with {"outcome":"withdrawn"}; the file expects {"outcome":"notPutToVote"}.',
    ],
    [
      'a record that breaks off before the announcement',
      changed((file: { record: unknown[]; expected: unknown }) => {
        file.record.splice(7);
        file.expected = { 'S/2016/1': { outcome: 'notPutToVote' } };
      }),
      ', expected["S/2016/1"]: the record does not decide S/2016/1; what has an expected end is decided.',
    ],
  ])('%s', (_, text, problem) => {
    expect(horseshoe(['simulate', '-'], text)).toEqual(refusal(`horseshoe: standard input${problem}\n`));
  });

  test('several problems at once, the first ten of them said', () => {
    const { code, stdout, stderr } = horseshoe(['simulate', '-'], '{}');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'horseshoe: standard input, language: this is missing.',
      'standard input, revision: this is missing.',
    ]);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toMatch(/^… and \d more problems\.$/u);
  });

  test('a day that the table of members does not have is taken as told', () => {
    const later = VETOED.replace('"date":"2016-10-08"', '"date":"2031-10-08"');
    expect(simulated(['-'], later)).toContain('Date       Wednesday, 8 October 2031\n');
  });

  test('a byte order mark is no harm', () => {
    expect(simulated(['-'], `\uFEFF${VETOED}`)).toBe(simulated(['-'], VETOED));
  });
});
