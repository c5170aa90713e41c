import { describe, expect, test } from 'vitest';
import { isVote } from '../../machines/rules/index.ts';
import {
  allOutcomes,
  caseOf,
  CHARTER,
  councilChosen,
  endsOf,
  likelyEnds,
  powerOf,
  printFraction,
  setsOf,
  subjectOf,
  whatItTakes,
  type Subject,
} from '../../src/tools/index.ts';
import { horseshoe } from '../cli/tool.ts';
import { COUNCIL_OF_2016 } from '../rules/councils.ts';
import { open, state } from '../session/session.helpers.ts';
import { answered, caseOf2016, FRENCH_VOTE, RUSSIAN_VOTE } from './cases.ts';

/** What a command prints. */
function printed(args: readonly string[], input = '') {
  const { code, stdout, stderr } = horseshoe([...args, '--json'], input);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** The question that the page shows at a stop of 8 October 2016. */
function onThePage(at: number): Subject {
  return subjectOf(open().send({ type: 'seek', to: at })) ?? expect.fail('no question');
}

describe('the command line and the page show one answer', () => {
  test.each([
    ['S/2016/846', 14, FRENCH_VOTE],
    ['S/2016/847', 29, RUSSIAN_VOTE],
  ])('what it takes: %s', (_, at, votes) => {
    const page = answered(whatItTakes(caseOf(onThePage(at), CHARTER)));
    expect(page).toEqual(answered(whatItTakes(caseOf2016(votes))));
    const { decision, smallest, alone } = page;
    const { inFavour, against, abstaining, notParticipating } = decision.tally;
    const sets = setsOf(smallest, COUNCIL_OF_2016);
    const shown = (set: typeof alone) => set.map(({ member, to }) => ({ member, votes: to }));
    expect(printed(['analyse', '--date', '2016-10-08', '--votes', votes])).toEqual({
      outcome: decision.kind,
      inFavour,
      against,
      abstaining,
      notParticipating,
      required: decision.required,
      vetoes: decision.kind === 'vetoed' ? decision.vetoes : [],
      turn: {
        size: smallest.kind === 'possible' && smallest.size,
        ways: smallest.kind === 'possible' && Number(smallest.ways),
        sets: sets.map(shown),
      },
      alone: shown(alone),
    });
  });

  test('power', () => {
    const { binary, fractions, ternary } = powerOf(answered(councilChosen({ of: 'meeting' }, onThePage(14).council)));
    expect(printed(['power', '--date', '2016-10-08'])).toEqual({
      members: binary.members.map(({ swings: _, ...indices }, seat) => {
        const { shapleyShubik, banzhafNormalised } = ternary.members[seat] ?? expect.fail('a seat without power');
        const { member: __, ...exact } = fractions[seat] ?? expect.fail('a seat without fractions');
        const printedExact = Object.fromEntries(
          Object.entries(exact).map(([index, fraction]) => [index, printFraction(fraction)]),
        );
        return { ...indices, fractions: printedExact, withAbstention: { shapleyShubik, banzhafNormalised } };
      }),
      winningCoalitions: Number(binary.winningCoalitions),
      adoptingPatterns: Number(ternary.adopting),
    });
  });

  test('chances', () => {
    const { council } = onThePage(14);
    const row = { inFavour: 0.5, against: 0.25, abstaining: 0.25, notParticipating: 0 };
    const forecast = Object.fromEntries(council.seats.map(({ member }) => [member, row]));
    const { chances, influences } = answered(likelyEnds({ council, matter: 'substantive', rule: CHARTER }, forecast));
    const table = council.seats.map(({ member }) => `${member},0.5,0.25,0.25,0\n`).join('');
    const file = `member,inFavour,against,abstaining,notParticipating\n${table}`;
    const { inFavour, ...ends } = chances;
    expect(printed(['chances', '-', '--date', '2016-10-08'], file)).toEqual({
      ...ends,
      inFavourDistribution: inFavour,
      influence: Object.fromEntries(influences.members.map(({ member, influence }) => [member, influence])),
    });
  });

  test('all outcomes: everybody varies in the sweep, each with four choices', () => {
    const of = caseOf(onThePage(14), CHARTER);
    const { space } = answered(allOutcomes(of, 4));
    const everybody = of.council.seats.map(({ member }) => member).join();
    const swept = printed(['sweep', 'scenarios/2016-10-08-aleppo.json', '--vary', `S/2016/846:${everybody}=*`]);
    expect(swept.questions[0]).toMatchObject({
      adopted: Number(space.adopted),
      vetoed: Number(space.vetoed),
      insufficientVotes: Number(space.insufficientVotes),
    });
  });

  test('some outcomes: one member varies', () => {
    const votes = ['inFavour', 'against', 'abstaining'].filter(isVote);
    const { ends } = answered(endsOf(caseOf(onThePage(14), CHARTER), new Map([[state('RUS'), votes]])));
    expect(ends).toEqual({ adopted: 2n, vetoed: 1n, insufficientVotes: 0n });
    const vary = `S/2016/846:RUS=${votes.join('|')}`;
    const swept = printed(['sweep', 'scenarios/2016-10-08-aleppo.json', '--vary', vary]);
    expect(swept.questions[0]).toMatchObject({ adopted: 2, vetoed: 1, insufficientVotes: 0 });
  });
});
