import {
  unreachable,
  type BallotHeld,
  type Consensus,
  type Ruling,
  type Silence,
  type StateId,
} from '../../machines/rules/index.ts';
import { contestedText, inText, join, motionText, speechText, subjectOf, textIdText } from '../messages/sentences.ts';
import type { Decisions, MotionReport } from './otherDecisions.ts';
import type { MinutesPage } from './minutesPage.ts';

/** One sentence for every decision that was not a vote on a question, and for every ruling. */
export function decisionsText(
  { motions, rulings, consensus, silences, ballots }: Decisions,
  page: MinutesPage,
): string[] {
  return [
    ...motions.flatMap((motion) => withoutVote(motion, page)),
    ...rulings.map((ruling) => rulingText(ruling, page)),
    ...consensus.map((sought) => consensusText(sought, page)),
    ...silences.map((silence) => silenceText(silence, page)),
    ...ballots.map((ballot) => ballotText(ballot, page)),
  ];
}

/** A motion that was voted on is listed with the results. */
function withoutVote({ number, motion, by, end }: MotionReport, page: MinutesPage): string[] {
  const { say, names } = page;
  switch (end) {
    case 'carried':
    case 'notCarried':
      return [];
    case 'agreed':
    case 'withdrawn':
    case 'undecided':
      return [
        say('minutes.decision.motion', {
          number,
          state: inText(names, by),
          motion: motionText(say, names, motion),
          end,
        }),
      ];
    default:
      return unreachable(end);
  }
}

function rulingText(ruling: Ruling, page: MinutesPage): string {
  const { say } = page;
  const { number, challengedBy } = ruling;
  if (ruling.on === 'preliminary' && ruling.byTheCouncil && challengedBy === undefined) {
    return say('minutes.decision.council', { draft: contestedText(say, ruling), matter: ruling.matter });
  }
  const how = { number, end: endOf(ruling), state: stateText(challengedBy, page) };
  switch (ruling.on) {
    case 'point':
      return say('minutes.decision.point', {
        ...how,
        raisedBy: stateText(ruling.raisedBy, page),
        upheld: ruling.upheld ? 'yes' : 'no',
      });
    case 'preliminary':
      return say('minutes.decision.preliminary', { ...how, draft: contestedText(say, ruling), matter: ruling.matter });
    case 'amendments':
      return say('minutes.decision.order', {
        ...how,
        draft: ruling.draft,
        order: say.list(ruling.order.map((id) => textIdText(say, id))),
      });
    default:
      return unreachable(ruling);
  }
}

function endOf({ challengedBy, overruled }: Ruling): 'unchallenged' | 'undecided' | 'overruled' | 'stands' {
  if (challengedBy === undefined) return 'unchallenged';
  if (overruled === undefined) return 'undecided';
  return overruled ? 'overruled' : 'stands';
}

function consensusText(sought: Consensus, page: MinutesPage): string {
  const { status, brokenBy } = sought;
  return page.say('minutes.decision.consensus', { ...subjectOf(sought), status, state: stateText(brokenBy, page) });
}

function silenceText({ title, until, status, brokenBy }: Silence, page: MinutesPage): string {
  return page.say('minutes.decision.silence', { title, until, status, state: stateText(brokenBy, page) });
}

function ballotText(held: BallotHeld, { say, names }: MinutesPage): string {
  if (!held.result) return say('minutes.decision.ballotOpen');
  const counted = speechText(say, names, { kind: 'ballotCounted', held });
  const both = held.result.kind === 'election' ? held.result.inBoth : undefined;
  return both ? join(say, counted, speechText(say, names, { kind: 'compared', both, conference: false })) : counted;
}

function stateText(state: StateId | undefined, { names }: MinutesPage): string {
  return state === undefined ? '' : inText(names, state);
}
