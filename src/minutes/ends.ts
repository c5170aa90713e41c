import {
  printTally,
  unreachable,
  type BallotHeld,
  type DecidedKind,
  type DraftStatus,
  type Outcome,
  type PollCount,
  type QuestionKey,
  type SecretBallot,
} from '../../machines/rules/index.ts';
import type { EndOfAgreement, EndWithoutVote, ExpectedEnd } from '../scenario/index.ts';
import type { MeetingView, RoomView } from '../session/index.ts';

/**
 * How each question of a line ends, and each draft that came to no vote; in the words of a scenario's `expected`.
 * @param last the view of the line's last position
 */
export function endsOf({ line, drafts, room }: MeetingView): Map<QuestionKey, ExpectedEnd> {
  const voted = line.questions.flatMap(({ key, end }) => entry(key, end && endOf(end)));
  const others = drafts.flatMap(({ symbol, status }) => entry(symbol, endWithoutVote(status)));
  return new Map([...others, ...otherEndsOf(room), ...voted]);
}

/** An end of an agreement or of a secret ballot. */
export type OtherEnd =
  | Exclude<
      ExpectedEnd,
      { readonly outcome: DecidedKind } | { readonly outcome: EndWithoutVote | EndOfAgreement | 'nobodyElected' }
    >
  | { readonly outcome: EndOfAgreement | 'nobodyElected' };

/** How everything ended that was decided neither by a vote nor on a draft: `consensus 1`, `silence 1`, `ballot 1`. */
export function otherEndsOf({
  consensus,
  silences,
  ballots,
}: Pick<RoomView, 'consensus' | 'silences' | 'ballots'>): (readonly [string, OtherEnd])[] {
  const agreements = consensus.filter(({ on }) => on !== 'draftResolution');
  return [
    ...agreements.map(({ status }, index) => [`consensus ${index + 1}`, { outcome: ENDS[status] }] as const),
    ...silences.map(({ status }, index) => [`silence ${index + 1}`, { outcome: ENDS[status] }] as const),
    ...ballots.map((held, index) => [`ballot ${index + 1}`, endOfBallot(held)] as const),
  ];
}

const ENDS = {
  sought: 'undecided',
  running: 'undecided',
  agreed: 'agreed',
  broken: 'objected',
  void: 'undecided',
} as const;

function endOfBallot({ ballot, result }: BallotHeld): OtherEnd {
  if (!result) return { outcome: 'undecided' };
  switch (result.kind) {
    case 'strawPoll':
      return { outcome: 'polled', tallies: { [candidateOf(ballot)]: pollTally(result) } };
    case 'strawPolls': {
      const tallies = result.polls.map((poll) => [poll.candidate, pollTally(poll)] as const);
      return { outcome: 'polled', tallies: Object.fromEntries(tallies) };
    }
    case 'election': {
      const names = result.inBoth?.elected ?? result.elected;
      return names.length === 0
        ? { outcome: 'nobodyElected' }
        : { outcome: result.inBoth ? 'elected' : 'majority', names };
    }
    default:
      return unreachable(result);
  }
}

function candidateOf(ballot: SecretBallot): string {
  if (ballot.kind !== 'strawPoll') throw new Error('A straw poll without its candidate.');
  return ballot.candidate;
}

function pollTally({ encourage, discourage, noOpinion }: PollCount): string {
  return `${encourage}-${discourage}-${noOpinion}`;
}

/** `undefined` while votes are missing. */
export function endOf(outcome: Outcome): ExpectedEnd | undefined {
  if (outcome.kind === 'undetermined') return undefined;
  const tally = outcome.inPart === 'result' ? {} : { tally: printTally(outcome.tally) };
  return outcome.kind === 'vetoed'
    ? { outcome: 'vetoed', by: outcome.by, ...tally }
    : { outcome: outcome.kind, ...tally };
}

/** `undefined` when it was put to the vote. */
export function endWithoutVote(status: DraftStatus): { readonly outcome: EndWithoutVote } | undefined {
  switch (status) {
    case 'withdrawn':
    case 'fallen':
    case 'adoptedWithoutVote':
    case 'cutOff':
      return { outcome: status };
    case 'announced':
    case 'tabled':
    case 'inBlue':
      return { outcome: 'notPutToVote' };
    default:
      return undefined;
  }
}

function entry(key: QuestionKey, end: ExpectedEnd | undefined): (readonly [QuestionKey, ExpectedEnd])[] {
  return end ? [[key, end]] : [];
}
