import { firstOf, type RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import {
  POLL_CHOICES,
  unreachable,
  type Council,
  type Papers,
  type PollChoice,
  type SecretBallot,
} from '../words/vocabulary.ts';
import { only } from '../only.ts';

/** What came out of the box. Secret: how many papers say what, never whose they are. */
export type BallotResult = StrawPollResult | StrawPollsResult | ElectionResult;

/**
 * An informal poll on one candidate for Secretary-General (since 1981; in two colours since 1991). It is held in
 * consultations, not in a meeting, and decides nothing: the recommendation is made afterwards, in a meeting, and there a
 * permanent member can veto it.
 */
export type StrawPollResult = {
  readonly kind: 'strawPoll';
  /** In a coloured poll: how the permanent members' papers fell. One that discourages says that a veto threatens. */
  readonly permanent?: PollCount;
} & PollCount;

/** A round: one poll for each candidate, in the order of the candidates. */
export interface StrawPollsResult {
  readonly kind: 'strawPolls';
  readonly polls: readonly PollOnCandidate[];
}

export type PollOnCandidate = { readonly candidate: string } & Omit<StrawPollResult, 'kind'>;

/** Papers, by what they say. */
export type PollCount = Readonly<Record<PollChoice, number>>;

/**
 * One ballot of an election to the International Court of Justice. `elected` by the Council only: the Assembly votes
 * at the same time and separately, and a judge needs the absolute majority in both.
 */
export interface ElectionResult {
  readonly kind: 'election';
  /** The absolute majority, in votes. */
  readonly required: number;
  /** Every candidate; most votes first, of equals in the order of the candidates. */
  readonly counts: readonly { readonly candidate: string; readonly votes: number }[];
  /** In the order of `counts`; nobody when more have the majority than there are vacancies. */
  readonly elected: readonly string[];
  /** Vacancies that remain; while there are some, another ballot is held (rule 61). */
  readonly open: number;
  /** Once the General Assembly has named who has the majority there. */
  readonly inBoth?: BothOrgans;
}

/** What the two organs together have decided (Statute of the Court, Articles 10 and 11). */
export interface BothOrgans {
  /** Who has the absolute majority in the General Assembly. */
  readonly assembly: readonly string[];
  /** Who has it in the Council, over the rounds of this meeting. */
  readonly council: readonly string[];
  /** Who has it in both, but of compatriots only the eldest. */
  readonly elected: readonly string[];
  /** Seats left for another meeting. */
  readonly open: number;
}

/**
 * An absolute majority: more than half of all members of the Council, whether they voted or not. Eight of fifteen, six
 * of eleven; permanent and elected members alike (SC/10456, SC/14353). In votes.
 */
export function absoluteMajority({ seats }: Council): number {
  return Math.floor(seats.length / 2) + 1;
}

/**
 * Counts the papers of a ballot (rule 61 for an election).
 *
 * @param papers in any order, equal ones together or apart; no more than the Council has members
 * @throws when `refusalToCountBallot` finds a reason not to count: the caller has to refuse those papers first
 */
export function countBallot(ballot: SecretBallot, papers: readonly Papers[], council: Council): BallotResult {
  const refusal = refusalToCountBallot(ballot, papers, council);
  if (refusal) throw new Error(`Papers that cannot be counted: ${refusal.kind}`);
  switch (ballot.kind) {
    case 'strawPoll':
      return { kind: 'strawPoll', ...pollOf(ballot, papers) };
    case 'strawPolls':
      return {
        kind: 'strawPolls',
        polls: ballot.candidates.map((candidate) => ({ candidate, ...pollOf(ballot, papersOn(candidate, papers)) })),
      };
    case 'election':
      return electionOf(ballot, papers, absoluteMajority(council));
    default:
      return unreachable(ballot);
  }
}

/**
 * An election fills at least one vacancy, from at least one candidate, each named once; a round of polls is on at least one
 * candidate, each named once. A poll on one candidate can always be held.
 */
export function refusalToOpenBallot(ballot: SecretBallot): RuleRefusal | undefined {
  if (ballot.kind === 'strawPoll') return undefined;
  const named = ballot.candidates.length > 0 && !hasTwice(ballot.candidates);
  const readable = ballot.kind === 'strawPolls' || (Number.isSafeInteger(ballot.vacancies) && ballot.vacancies >= 1);
  return named && readable ? undefined : { kind: 'unreadableBallot', citation: citationOf(ballot) };
}

/**
 * Statute of the Court, Article 10: elected is who has the absolute majority in both organs; of several compatriots that
 * have it, only the eldest. Seats that are left are for another meeting (Article 11).
 *
 * @param council who has it in the Council, over the rounds of one meeting
 * @param assembly who has it in the General Assembly
 * @param vacancies at the beginning of the meeting; at least as many as either organ has named
 */
export function inBothOrgans(
  council: readonly string[],
  assembly: readonly string[],
  { vacancies, compatriots = [] }: Pick<Election, 'vacancies' | 'compatriots'>,
): BothOrgans {
  const both = council.filter((candidate) => assembly.includes(candidate));
  const elder = (candidate: string): readonly string[] => {
    const own = only(compatriots, (group) => group.includes(candidate)) ?? [];
    return own.slice(0, Math.max(0, own.indexOf(candidate)));
  };
  const elected = both.filter((candidate) => !elder(candidate).some((other) => both.includes(other)));
  return { assembly, council, elected, open: vacancies - elected.length };
}

/**
 * Papers that cannot be counted: not a number of papers, more than there are members (in a coloured poll, more of one
 * colour than there are such members), or something on them that the ballot does not ask. Fewer papers are in order.
 */
export function refusalToCountBallot(
  ballot: SecretBallot,
  papers: readonly Papers[],
  council: Council,
): RuleRefusal | undefined {
  const citation = citationOf(ballot);
  if (!papers.every(({ count }) => Number.isSafeInteger(count) && count >= 0))
    return { kind: 'unreadablePapers', citation };
  return (
    refusalOfStrangers(ballot, papers) ??
    firstOf(boxesOf(ballot, papers), (box) => refusalOfTooMany(ballot, box, council)) ??
    firstOf(papers, ({ choices }) => refusalOfChoices(ballot, choices))
  );
}

/** In a round of polls each member gives one paper on each candidate. */
function boxesOf(ballot: SecretBallot, papers: readonly Papers[]): readonly (readonly Papers[])[] {
  return ballot.kind === 'strawPolls' ? ballot.candidates.map((candidate) => papersOn(candidate, papers)) : [papers];
}

/** In a round of polls papers are about a candidate; in no other ballot are they. */
function refusalOfStrangers(ballot: SecretBallot, papers: readonly Papers[]): RuleRefusal | undefined {
  const citation = citationOf(ballot);
  if (ballot.kind !== 'strawPolls') {
    return papers.some(({ candidate }) => candidate !== undefined) ? { kind: 'unreadablePapers', citation } : undefined;
  }
  const stray = papers.find(({ candidate }) => candidate === undefined || !ballot.candidates.includes(candidate));
  if (!stray) return undefined;
  return stray.candidate === undefined
    ? { kind: 'unreadablePapers', citation }
    : { kind: 'unknownChoice', choice: stray.candidate, citation };
}

export type Election = Extract<SecretBallot, { kind: 'election' }>;
type Poll = Exclude<SecretBallot, Election>;

function electionOf({ vacancies, candidates }: Election, papers: readonly Papers[], required: number): ElectionResult {
  const counts = candidates
    .map((candidate) => ({ candidate, votes: total(papers.filter(({ choices }) => choices.includes(candidate))) }))
    .toSorted((one, other) => other.votes - one.votes);
  const majority = counts.filter(({ votes }) => votes >= required).map(({ candidate }) => candidate);
  const elected = majority.length > vacancies ? [] : majority;
  return { kind: 'election', required, counts, elected, open: vacancies - elected.length };
}

function papersOn(candidate: string, papers: readonly Papers[]): Papers[] {
  return papers.filter((some) => some.candidate === candidate);
}

function pollOf({ coloured }: Pick<Poll, 'coloured'>, papers: readonly Papers[]): Omit<StrawPollResult, 'kind'> {
  return {
    ...pollCountOf(papers),
    ...(coloured && { permanent: pollCountOf(papers.filter(isPermanent)) }),
  };
}

function pollCountOf(papers: readonly Papers[]): PollCount {
  const saying = (choice: PollChoice) => total(papers.filter(({ choices }) => choices.includes(choice)));
  return { encourage: saying('encourage'), discourage: saying('discourage'), noOpinion: saying('noOpinion') };
}

function refusalOfTooMany(
  ballot: SecretBallot,
  papers: readonly Papers[],
  { seats }: Council,
): RuleRefusal | undefined {
  const permanent = seats.filter((seat) => seat.permanent).length;
  const limits = [{ found: total(papers), allowed: seats.length }];
  if (ballot.kind !== 'election' && ballot.coloured) {
    limits.push({ found: total(papers.filter(isPermanent)), allowed: permanent });
    limits.push({ found: total(papers.filter((some) => !isPermanent(some))), allowed: seats.length - permanent });
  }
  const exceeded = limits.find(({ found, allowed }) => found > allowed);
  return exceeded && { kind: 'tooManyPapers', ...exceeded, citation: citationOf(ballot) };
}

/** In a straw poll one choice; in an election as many names as there are vacancies, fewer, or none: an abstention. */
function refusalOfChoices(ballot: SecretBallot, choices: readonly string[]): RuleRefusal | undefined {
  const citation = citationOf(ballot);
  const known: readonly string[] = ballot.kind === 'election' ? ballot.candidates : POLL_CHOICES;
  const choice = choices.find((named) => !known.includes(named));
  if (choice !== undefined) return { kind: 'unknownChoice', choice, citation };
  const readable =
    ballot.kind === 'election' ? choices.length <= ballot.vacancies && !hasTwice(choices) : choices.length === 1;
  return readable ? undefined : { kind: 'unreadablePapers', citation };
}

/** Without a word about the colour it is an elected member's paper; where there is one colour only, it says nothing. */
function isPermanent({ permanent }: Papers): boolean {
  return permanent === true;
}

function total(papers: readonly Papers[]): number {
  return papers.reduce((sum, { count }) => sum + count, 0);
}

function hasTwice(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

function citationOf({ kind }: SecretBallot): Citation {
  return kind === 'election' ? 'PRoP 61' : 'Practice: straw poll';
}
