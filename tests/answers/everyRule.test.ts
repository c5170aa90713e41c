import { describe, expect, test } from 'vitest';
import { LONG } from '../golden/golden.ts';
import { stateOf, VOTES, type Council, type Votes } from '../../machines/rules/index.ts';
import { analyse } from '../../src/cli/analyse/analyse.ts';
import { chances } from '../../src/cli/chances/chances.ts';
import type { Command } from '../../src/cli/command.ts';
import { power } from '../../src/cli/power/power.ts';
import { sweep } from '../../src/cli/sweep/sweep.ts';
import {
  allOutcomes,
  decisionUnder,
  endsOf,
  inCouncilOf,
  likelyEnds,
  ownReform,
  powerByRequired,
  powerUnder,
  RULE_NAMES,
  ruleCalled,
  seatsOf,
  weightedCouncil,
  inWeightedCouncil,
  weightedPowerOf,
  whatItTakes,
  whoMatters,
  type Case,
  type DecisionRule,
  type RuleName,
} from '../../src/tools/index.ts';
import { endOf } from '../analysis/naive.ts';
import { horseshoe } from '../cli/tool.ts';
import { members, votesOf } from '../rules/councils.ts';
import { answered } from './cases.ts';

/** Every rule, with what it has to be told so that it changes something. */
const RULES = RULE_NAMES.map((name) => ({
  name,
  rule: ruleCalled(name, { massAtrocity: true, parties: members('RUS'), own: { vetoes: 2, requiredVotes: 4 } }),
}));

/** Two permanent members of five; three votes are needed. */
const COUNCIL: Council = {
  seats: [
    { member: stateOf('FRA'), permanent: true },
    { member: stateOf('RUS'), permanent: true },
    { member: stateOf('AGO'), permanent: false },
    { member: stateOf('JPN'), permanent: false },
    { member: stateOf('VEN'), permanent: false },
  ],
  requiredVotes: 3,
};
const CASTS: readonly Votes[] = ['-- +++', '0- +++', '++ +--'].map((signs) => votesOf(signs, COUNCIL));

const end = (votes: Votes, rule: DecisionRule) => endOf(votes, COUNCIL, 'substantive', rule);
const caseWith = (votes: Votes, rule: DecisionRule): Case => ({ council: COUNCIL, votes, matter: 'substantive', rule });

/** Every vote of three kinds that five members can cast. */
function everyPattern(): readonly Votes[] {
  let patterns: Votes[] = [{}];
  for (const { member } of COUNCIL.seats)
    patterns = patterns.flatMap((votes) => VOTES.slice(0, 3).map((vote) => ({ ...votes, [member]: vote })));
  return patterns;
}

describe.each(RULES)('$name', ({ rule }) => {
  test.each(CASTS)('how it ends, what it takes, who matters, all outcomes: vote %#', (votes) => {
    const of = caseWith(votes, rule);
    const kind = end(votes, rule);
    expect(answered(decisionUnder(of)).decision.kind).toBe(kind);
    expect(answered(whatItTakes(of)).decision.kind).toBe(kind);
    expect(answered(whoMatters(of)).decision.kind).toBe(kind);
    const { alone } = answered(whatItTakes(of));
    for (const { member, to } of alone) {
      for (const vote of to) {
        const isAdopted = end({ ...votes, [member]: vote }, rule) === 'adopted';
        expect(isAdopted).toBe(kind !== 'adopted');
      }
    }
  });

  const ends = everyPattern().map((votes) => end(votes, rule));
  const count = (kind: string): bigint => BigInt(ends.filter((each) => each === kind).length);
  const [votes] = CASTS;

  test('all outcomes, and votes that vary, are those of all patterns', () => {
    const of = caseWith(votes ?? {}, rule);
    const all = { adopted: count('adopted'), vetoed: count('vetoed'), insufficientVotes: count('insufficientVotes') };
    expect(answered(allOutcomes(of, 3)).space).toMatchObject(all);
    const varied = new Map(COUNCIL.seats.map(({ member }) => [member, VOTES.slice(0, 3)] as const));
    expect(answered(endsOf(of, varied)).ends).toEqual(all);
  });

  test('chances, and power with abstention, are the share of the patterns', () => {
    const third = { inFavour: 1 / 3, against: 1 / 3, abstaining: 1 / 3, notParticipating: 0 };
    const forecast = Object.fromEntries(COUNCIL.seats.map(({ member }) => [member, third]));
    const found = answered(likelyEnds({ council: COUNCIL, matter: 'substantive', rule }, forecast));
    expect(found.chances.adopted).toBeCloseTo(Number(count('adopted')) / 3 ** 5, 12);
    const { power: counted } = answered(powerUnder({ council: COUNCIL, seats: seatsOf(COUNCIL) }, rule));
    expect(counted.ternary.adopting).toBe(count('adopted'));
  });

  test('power by the number of votes agrees with power', () => {
    const { power: counted } = answered(powerUnder({ council: COUNCIL, seats: seatsOf(COUNCIL) }, rule));
    const row = powerByRequired(COUNCIL, rule).find(({ required }) => required === counted.required);
    const of = (code: string) => counted.binary.members.find(({ member }) => member === code);
    expect(row?.withVeto?.shapleyShubik).toBe(of('FRA')?.shapleyShubik);
    expect(row?.withoutVeto?.banzhaf).toBe(of('AGO')?.banzhaf);
  });

  test('a reform of the same seats and one of weights of one vote each end as the votes do', () => {
    const own = ownReform({ permanentWithVeto: 2, permanentWithoutVeto: 0, elected: 3 });
    const required = rule.requiredVotes ?? COUNCIL.requiredVotes;
    const weights = Object.fromEntries(COUNCIL.seats.map(({ member }) => [member, 1]));
    const read = weightedCouncil({ weights, quota: required, holders: ['FRA', 'RUS'] });
    if (!own.ok || !read.ok) throw new Error('No such Council');
    for (const cast of CASTS) {
      const { answer } = inCouncilOf(caseWith(cast, rule), own.reform, required);
      expect(answered(answer).outcome).toBe(end(cast, rule));
      expect(answered(inWeightedCouncil(caseWith(cast, rule), read.council)).outcome).toBe(end(cast, rule));
    }
    const { power: counted } = answered(powerUnder({ council: COUNCIL, seats: seatsOf(COUNCIL) }, rule));
    expect(weightedPowerOf(read.council, rule).fractions).toEqual(counted.fractions);
  });
});

const AS_FLAGS: Readonly<Record<RuleName, readonly string[]>> = {
  charter: ['--rule', 'charter'],
  noVeto: ['--rule', 'no-veto'],
  twoVetoes: ['--rule', 'two-vetoes'],
  vetoSuspended: ['--rule', 'veto-suspended'],
  obligatoryAbstention: ['--rule', 'obligatory-abstention', '--party', 'RUS'],
  own: ['--rule', 'own', '--vetoes', '2', '--required', '12'],
};
const FRENCH = ['--date', '2016-10-08', '--votes', '0+-++ 0++++++++-'];
const COMMANDS: readonly (readonly [Command, readonly string[]])[] = [
  [analyse, ['analyse', ...FRENCH]],
  [analyse, ['analyse', ...FRENCH, '--reform', 'uniting-for-consensus']],
  [power, ['power', '--date', '2016-10-08']],
  [power, ['power', '--reform', 'g4']],
  [sweep, ['sweep', 'scenarios/2016-10-08-aleppo.json', '--vary', 'S/2016/846:RUS,CHN=*']],
  [sweep, ['sweep', 'scenarios/2016-10-08-aleppo.json', '--vary', 'S/2016/846:RUS,CHN=*', '--csv']],
  [chances, ['chances', '-', '--date', '2016-10-08']],
];
const FORECAST =
  'member,inFavour,against,abstaining,notParticipating\n' +
  members('AGO', 'CHN', 'EGY', 'FRA', 'JPN', 'MYS', 'NZL', 'RUS', 'SEN', 'ESP', 'UKR', 'GBR', 'USA', 'URY', 'VEN')
    .map((member) => `${member},0.7,0.2,0.1,0\n`)
    .join('');

/** All in the long run, else one form of each command: every rule starts the tool anew. */
const TRIED = LONG
  ? COMMANDS
  : COMMANDS.filter(([command], place) => COMMANDS.findIndex(([own]) => own === command) === place);

test.each(TRIED)(
  '$name takes every rule, and each but the Charter’s says or changes something: %#',
  (command, args) => {
    expect(Object.keys(command.flags)).toEqual(expect.arrayContaining(['rule', 'party', 'vetoes', 'required']));
    const printed = RULE_NAMES.map((name) => {
      const { code, stdout, stderr } = horseshoe([...args, ...AS_FLAGS[name]], FORECAST);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return stdout;
    });
    const [charter, ...others] = printed;
    expect(horseshoe(args, FORECAST).stdout).toBe(charter);
    expect(others).not.toContain(charter);
  },
);
