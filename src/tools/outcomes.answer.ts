import type { MemberId, Vote } from '../../machines/rules/index.ts';
import {
  bodyOf,
  kindOf,
  placeOf,
  spaceOf,
  weightsOf,
  type Body,
  type Cell,
  type CellPlace,
  type Choices,
  type ClosedKind,
  type Space,
  type Voter,
} from '../analysis/index.ts';
import { answerTo, decisionOn, problemOf, type Answer, type Case, type ClosedDecision } from './case.ts';

/** Every way in which a Council can vote on a question, and where these votes are among them. */
export interface OutcomesAnswer {
  readonly decision: ClosedDecision;
  readonly space: Space;
  readonly here: CellPlace;
  /** The field of the map that these votes are in. */
  readonly cell: Cell;
  /** Affirmative votes that the rule requires. */
  readonly required: number;
  /** Whether a member can veto at all. */
  readonly hasVeto: boolean;
}

/** All outcomes. @param choices 3: in favour, against, abstaining; 4: or not participating */
export function allOutcomes(of: Case, choices: Choices): Answer<OutcomesAnswer> {
  return answerTo(problemOf(of), () => {
    const { council, votes, matter, rule } = of;
    const body = bodyOf(council, matter, rule);
    const space = spaceOf(council, matter, choices, rule);
    const here = placeOf(votes, council, matter, rule);
    const cell = space.cells.find(({ inFavour, vetoes }) => inFavour === here.inFavour && vetoes === here.vetoes);
    if (!cell) throw new Error('Votes that are in no field of the map of all votes');
    return {
      decision: decisionOn(of),
      space,
      here,
      cell,
      required: body.required,
      hasVeto: weightsOf(body).vetoing > 0,
    };
  });
}

/** The votes that some members take in turn; the others vote as they do. */
export type VaryingVotes = ReadonlyMap<MemberId, readonly Vote[]>;

/** In how many combinations a question ends so; the three add up to all of them. */
export type EndCounts = Readonly<Record<ClosedKind, bigint>>;

/**
 * How a question ends when some members' votes vary. Counted member by member, not listed, so it takes no longer for a
 * thousand million combinations.
 */
export function endsOf(of: Case, varied: VaryingVotes): Answer<{ readonly ends: EndCounts }> {
  return answerTo(problemOf(of), () => {
    const body = bodyOf(of.council, of.matter, of.rule);
    let counts: ReadonlyMap<string, Count> = new Map([['', { inFavour: 0, vetoes: 0, ways: 1n }]]);
    for (const voter of body.voters) {
      const votes = varied.get(voter.member) ?? [of.votes[voter.member] ?? 'notParticipating'];
      counts = withVoter(counts, voter, votes, body);
    }
    const ends: Record<ClosedKind, bigint> = { adopted: 0n, vetoed: 0n, insufficientVotes: 0n };
    for (const { inFavour, vetoes, ways } of counts.values()) {
      ends[kindOf(inFavour, vetoes, body.required, body.vetoesNeeded)] += ways;
    }
    return { ends };
  });
}

interface Count {
  readonly inFavour: number;
  /** Up to the number that defeats. */
  readonly vetoes: number;
  readonly ways: bigint;
}

function withVoter(
  before: ReadonlyMap<string, Count>,
  { weight }: Voter,
  votes: readonly Vote[],
  { vetoesNeeded }: Body,
): Map<string, Count> {
  const after = new Map<string, Count>();
  for (const count of before.values()) {
    for (const vote of votes) {
      const inFavour = count.inFavour + Number(weight !== 'barred' && vote === 'inFavour');
      const vetoes = Math.min(vetoesNeeded, count.vetoes + Number(weight === 'vetoing' && vote === 'against'));
      const key = `${inFavour} ${vetoes}`;
      after.set(key, { inFavour, vetoes, ways: (after.get(key)?.ways ?? 0n) + count.ways });
    }
  }
  return after;
}
