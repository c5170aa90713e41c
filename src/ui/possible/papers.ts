import { POLL_CHOICES, type Council, type Papers, type SecretBallot } from '../../../machines/rules/index.ts';

/** A number that the reader fills in: how many papers say this. */
export interface Pile {
  readonly choice: string;
  /** In a coloured poll: whose papers they are. */
  readonly permanent?: boolean;
  /** In a round of straw polls: whom they are about. */
  readonly candidate?: string;
}

/** What a ballot has to count: each answer of a straw poll, in each of its colours; each candidate of an election. */
export function pilesOf(ballot: SecretBallot): Pile[] {
  if (ballot.kind === 'election') return ballot.candidates.map((choice) => ({ choice }));
  if (ballot.kind === 'strawPolls') {
    const { coloured } = ballot;
    return ballot.candidates.flatMap((candidate) =>
      pilesOf({ kind: 'strawPoll', candidate, coloured }).map((pile) => ({ ...pile, candidate })),
    );
  }
  if (!ballot.coloured) return POLL_CHOICES.map((choice) => ({ choice }));
  return [true, false].flatMap((permanent) => POLL_CHOICES.map((choice) => ({ choice, permanent })));
}

/** The papers with so many votes for each: in an election as few names on a paper as can be, and the rest left blank. */
export function papersOf(
  ballot: SecretBallot,
  counts: ReadonlyMap<Pile, number>,
  { seats }: Pick<Council, 'seats'>,
): Papers[] {
  if (ballot.kind !== 'election') {
    const some = [...counts].filter(([, count]) => count > 0);
    return some.map(([{ choice, permanent, candidate }, count]) => ({
      count,
      choices: [choice],
      ...(permanent ? { permanent } : {}),
      ...(candidate === undefined ? {} : { candidate }),
    }));
  }
  const papers = seats.map((): string[] => []);
  for (const [{ choice }, count] of counts) {
    const emptiest = papers.toSorted((one, other) => one.length - other.length).slice(0, count);
    for (const paper of emptiest) paper.push(choice);
  }
  return papers.map((choices) => ({ count: 1, choices }));
}
