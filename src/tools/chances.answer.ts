import type { Council, Matter, MemberId, Question, Vote, Votes } from '../../machines/rules/index.ts';
import {
  bodyOf,
  chancesOf,
  influencesOf,
  type Chances,
  type DecisionRule,
  type Forecast,
  type ForecastProblem,
  type Influences,
  type Links,
} from '../analysis/index.ts';
import type { BallotView, MeetingView, Plan } from '../session/index.ts';
import { problemOfBody, type Answer, type CaseProblem } from './case.ts';
import { blocsOf, forecastOf, linksOf, membersIn, type Known } from './plan.ts';
import { councilIn } from './subject.ts';

/** A question whose votes are not known yet, and the rule that will decide it. */
export interface OpenQuestion {
  readonly council: Council;
  readonly matter: Matter;
  readonly rule: DecisionRule;
}

/** How a question is likely to end, and how much hangs on each member. */
export interface ChancesAnswer {
  readonly chances: Chances;
  readonly influences: Influences;
  /** Affirmative votes that the rule requires. */
  readonly required: number;
}

/** The exact chances that follow from how likely each vote of each member is. @param links without it, nobody depends on anybody */
export function likelyEnds(
  { council, matter, rule }: OpenQuestion,
  forecast: Forecast,
  links?: Links,
): Answer<ChancesAnswer, CaseProblem | ForecastProblem> {
  const problem = problemOfBody(council, rule);
  if (problem) return { ok: false, problem };
  const circumstances = links ? { rule, links } : { rule };
  const found = chancesOf(forecast, council, matter, circumstances);
  if (!found.ok) return found;
  const weighed = influencesOf(forecast, council, matter, circumstances);
  if (!weighed.ok) return weighed;
  const { required } = bodyOf(council, matter, rule);
  return { ok: true, chances: found.chances, influences: weighed.influences, required };
}

/** What the chances of a meeting are about: the question before the Council, the one decided last, or the next draft. */
export interface ChancesSubject {
  /** Empty where the meeting puts nothing to the vote; then it is about any draft. */
  readonly key: string;
  readonly question?: Question;
  readonly matter: Matter;
  readonly known: Known;
  /** The votes are known in part, so there are none to begin from. */
  readonly inPart?: true;
}

export function chancesSubjectOf(view: MeetingView): ChancesSubject {
  const key = view.question?.key ?? view.next ?? '';
  const question = view.question?.question ?? view.line.questions.find((asked) => asked.key === view.next)?.question;
  const recorded = votesIn(view, key, (ballot) => ballot.recorded);
  const line = votesIn(view, key, (ballot) => ballot.vote);
  const isSame = recorded && line && view.seats.every(({ member }) => recorded[member] === line[member]);
  const known = {
    council: councilIn(view),
    ...(recorded ? { recorded } : {}),
    ...(line && !isSame ? { line } : {}),
  };
  // The next draft need not be put to the vote on this line. Where none is left, the chances are those of a substantive vote.
  const draft = view.room.drafts.find(({ symbol }) => symbol === view.next);
  const matter = question?.matter ?? draft?.matter ?? 'substantive';
  const inPart = view.seats.some(({ ballots }) => ballots.some((each) => each.key === key && each.vote === 'notKnown'));
  return { key, matter, known, ...(inPart ? { inPart } : {}), ...(question ? { question } : {}) };
}

/** The chances that follow from what a reader supposes about one question. */
export interface PlanAnswer extends ChancesAnswer {
  /** The members that move with the one that matters most; empty when it moves by itself. */
  readonly bloc: readonly MemberId[];
}

/** What a reader supposes about a question, worked out. `numbers`: what the blocs that a problem counts are called. */
export function likelyEndsOfPlan(
  { known, matter }: ChancesSubject,
  plan: Plan,
  rule: DecisionRule,
): Answer<PlanAnswer, CaseProblem | ForecastProblem> & { readonly numbers: readonly number[] } {
  const { council } = known;
  const { links, numbers } = linksOf(plan, known);
  const answer = likelyEnds({ council, matter, rule }, forecastOf(plan, known), links);
  if (!answer.ok) return { ...answer, numbers };
  const { most } = answer.influences;
  const blocs = blocsOf(plan, known);
  const number = most === undefined ? undefined : blocs.get(most);
  return { ...answer, numbers, bloc: number === undefined ? [] : membersIn(blocs, number, council) };
}

/** Nothing where the question was not put to the vote, and where a member is not named. */
function votesIn(
  { seats }: MeetingView,
  key: string,
  voteOf: (ballot: BallotView) => BallotView['recorded'],
): Votes | undefined {
  const votes: [MemberId, Vote][] = [];
  for (const { member, ballots } of seats) {
    const ballot = ballots.find((each) => each.key === key);
    const vote = ballot && voteOf(ballot);
    if (vote === undefined || vote === 'notKnown') return undefined;
    votes.push([member, vote]);
  }
  return Object.fromEntries(votes);
}
