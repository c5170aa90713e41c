import {
  absoluteMajority,
  draftsWaiting,
  keyOf,
  isMember,
  lastDeclared,
  nextMotion,
  nextPart,
  questionBeforeTheCouncil,
  refusalOfConference,
  textOf,
  unreachable,
  type Act,
  type Contested,
  type ActOf,
  type DraftSymbol,
  type ForAct,
  type Hand,
  type MeetingRecord,
  type MemberId,
  type Phase,
  type PuttingAct,
  type Question,
  type StateId,
  type TextId,
} from '../../../machines/rules/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Proceeding, Speech, SpokenAct } from './speech.types.ts';
import type { AskedView, Stop } from './view.types.ts';

const NEXT_CALL: Readonly<Record<Hand, Exclude<Hand, 'inFavour'> | undefined>> = {
  inFavour: 'against',
  against: 'abstaining',
  abstaining: undefined,
};

const ANSWERS = { hands: 'hand', roll: 'rollAnswer', letters: 'letter' } as const;

/** For an act that has lapsed: the record does not know what it was about. */
const GOES_ON: Speech = { kind: 'proceed', how: { kind: 'on' } };

/** What a speech is made from, besides the act. */
interface Moment {
  readonly scenario: Scenario;
  readonly stop: Stop;
  /** The record after the act. */
  readonly after: MeetingRecord;
  /** Where the meeting stood before it: a President who goes on does so from a result or from a ruling. */
  readonly from: Phase | undefined;
  /** The questions that the line puts. */
  readonly asked: readonly AskedView[];
}

/**
 * What is said in the room by the act that led here. The words themselves are the catalogue's.
 *
 * @param after the record after the act
 * @param from where the meeting stood before it: a President who goes on does so from a result or from a ruling
 */
export function speechOf(
  scenario: Scenario,
  stop: Stop,
  act: Act | undefined,
  after: MeetingRecord,
  from?: Phase,
  asked: readonly AskedView[] = [],
): Speech {
  if (!act) return scenario.meeting.written ? { kind: 'silence', written: true } : { kind: 'silence' };
  if (!isSpoken(act)) return { kind: 'told', act };
  const speech: ForAct<SpokenAct, [Moment], Speech> = SPEECHES[act.type];
  return speech(act, { scenario, stop, after, from, asked });
}

function isAmendment({ amendments }: MeetingRecord, id: TextId): boolean {
  return amendments.some(({ symbol }) => symbol === id);
}

const SPEECHES: { readonly [Type in SpokenAct['type']]: ForAct<ActOf<Type>, [Moment], Speech> } = {
  'meeting.open'(_act, { scenario }) {
    const { number } = scenario.meeting;
    return { kind: 'open', ...(number === undefined ? {} : { number }) };
  },
  'meeting.proceed': (_act, { scenario, stop, after, from }) => ({
    kind: 'proceed',
    how: proceeding(scenario, stop.phase, after, from),
  }),
  'meeting.adjourn': (_act, { after }) => ({ kind: 'adjourned', waiting: draftsWaiting(after) }),
  'agenda.adopt': (_act, { scenario }) => ({ kind: 'agenda', item: scenario.meeting.agendaItem }),
  'invitation.extend': ({ states, under = 'PRoP 37', byVideo = false }) => ({
    kind: 'invite',
    states,
    under,
    ...(byVideo ? { byVideo } : {}),
  }),
  'consideration.begin': (_act, { after }) => ({ kind: 'drafts', drafts: submittedTo(after) }),
  'statement.make': ({ by }, { stop, after }) => statementSpeech(stop, by, after),
  'explanation.make': ({ by, draft }, { stop, after }) => statementSpeech(stop, by, after, draft),
  'amendment.submit': (act, { after }) => ({
    kind: 'amendment',
    act,
    sub: isAmendment(after, act.draft),
    fromOutside: !isMember(after, act.by),
  }),
  'agenda.putToVote': putSpeech,
  'draft.putToVote': putSpeech,
  'amendment.putToVote': putSpeech,
  'part.putToVote': putSpeech,
  'motion.putToVote': putSpeech,
  'motion.askObjections': putSpeech,
  'preliminary.putToVote': putSpeech,
  'recommendation.putToVote': putSpeech,
  'ruling.challenge': putSpeech,
  'hands.show'({ vote, members }) {
    const next = NEXT_CALL[vote];
    return { kind: 'hands', vote, members, ...(next ? { next } : {}) };
  },
  'vote.cast'({ member, vote }, { after }) {
    const manner = questionBeforeTheCouncil(after)?.manner ?? 'hands';
    return { kind: ANSWERS[manner], member, vote };
  },
  'voting.close': (_act, { after }) => closedSpeech(after),
  'result.declare': (_act, moment) => resultSpeech(moment),
  'motion.agree'(_act, { after }) {
    const decided = after.motionsDecided.at(-1);
    return decided ? { kind: 'motionAgreed', motion: decided.motion } : GOES_ON;
  },
  'preliminary.raise': (act, { after }) => ({
    kind: 'preliminaryRaised',
    act,
    onAmendment: isAmendment(after, act.draft),
  }),
  'preliminary.rule'(_act, { after }) {
    const ruling = after.rulings.at(-1);
    return ruling?.on === 'preliminary'
      ? {
          kind: 'preliminaryRuled',
          contested: contestedBy(ruling),
          matter: ruling.matter,
          ...(ruling.byTheCouncil ? { byTheCouncil: ruling.byTheCouncil } : {}),
        }
      : GOES_ON;
  },
  'presidency.cede'(_act, { after }) {
    const ceding = after.ceded.at(-1);
    return ceding && after.president ? { kind: 'cede', from: ceding, to: after.president } : GOES_ON;
  },
  'presidency.resume': (_act, { after }) => presidesSpeech(after, 'chairResumed'),
  'presidency.pass': (_act, { stop, after }) =>
    presidesSpeech(after, stop.phase === 'suspended' ? 'presidencyPassesSuspended' : 'presidencyPasses'),
  'consensus.object'({ by }, { after }) {
    const sought = after.consensus.at(-1);
    return sought ? { kind: 'objected', subject: sought, by } : GOES_ON;
  },
  'consensus.declare'(_act, { after }) {
    const sought = after.consensus.at(-1);
    if (!sought) return GOES_ON;
    return sought.on === 'draftResolution' && sought.status === 'void'
      ? { kind: 'notAgreedOn', draft: sought.draft }
      : { kind: 'agreed', subject: sought };
  },
  'silence.break'({ by }, { after }) {
    const silence = after.silences.at(-1);
    return silence ? { kind: 'silenceBroken', title: silence.title, by } : GOES_ON;
  },
  'silence.end'(_act, { after }) {
    const silence = after.silences.at(-1);
    return silence ? { kind: 'silenceKept', title: silence.title } : GOES_ON;
  },
  'ballot.open'({ ballot }, { after }) {
    const held = after.ballots.at(-1);
    if (!held) return GOES_ON;
    const before = after.ballots.slice(0, -1).findLast((other) => other.ballot.kind === ballot.kind)?.ballot;
    const follows = held.round !== undefined && held.round > 1 && before;
    return {
      kind: 'ballot',
      held,
      required: absoluteMajority(after.council),
      ...(follows ? { before: follows } : {}),
    };
  },
  'ballot.count'(_act, { after }) {
    const held = after.ballots.at(-1);
    return held?.result ? { kind: 'ballotCounted', held } : GOES_ON;
  },
  'ballot.compare'(_act, { after }) {
    const result = after.ballots.at(-1)?.result;
    const both = result?.kind === 'election' ? result.inBoth : undefined;
    return both ? { kind: 'compared', both, conference: refusalOfConference(after) === undefined } : GOES_ON;
  },
};

function isSpoken(act: Act): act is SpokenAct {
  return Object.hasOwn(SPEECHES, act.type);
}

/** An announced draft is not before the Council yet, a withdrawn one not any more. */
function submittedTo({ drafts }: MeetingRecord): DraftSymbol[] {
  return drafts.filter(({ status }) => status !== 'announced' && status !== 'withdrawn').map(({ symbol }) => symbol);
}

function presidesSpeech({ president }: MeetingRecord, why: Extract<Speech, { kind: 'presides' }>['why']): Speech {
  return president ? { kind: 'presides', member: president, why } : GOES_ON;
}

function statementSpeech(stop: Stop, by: StateId, after: MeetingRecord, explains?: DraftSymbol): Speech {
  return {
    kind: 'statement',
    by,
    presiding: by === after.president,
    ...(explains ? { explains } : {}),
    ...(stop.recorded && !stop.departs ? { recorded: stop.recorded } : {}),
    ...(stop.recorded ? {} : { own: true }),
  };
}

function putSpeech(act: PuttingAct, { after }: Moment): Speech {
  const question = questionBeforeTheCouncil(after)?.question;
  if (!question) return GOES_ON;
  return {
    kind: 'putToVote',
    question,
    manner: act.manner,
    ...(act.type === 'ruling.challenge' ? { by: act.by } : {}),
    ...(act.type === 'ruling.challenge' &&
    after.rulings.some(({ number, by }) => by === act.by && isOn(question, number))
      ? { ownRuling: true }
      : {}),
    ...(question.kind === 'ruling' && after.rulings.at(-1)?.on === 'amendments' ? { onOrder: true } : {}),
  };
}

function isOn(question: Question, ruling: number): boolean {
  return question.kind === 'ruling' && question.number === ruling;
}

function closedSpeech(after: MeetingRecord): Speech {
  const closed = questionBeforeTheCouncil(after);
  if (!closed) return GOES_ON;
  const out = after.council.seats
    .map(({ member }) => member)
    .filter((member) => closed.votes[member] === 'notParticipating');
  const isAbsent = (member: MemberId): boolean => closed.whereabouts?.[member] === 'absent';
  return {
    kind: 'closed',
    question: closed.question,
    notParticipating: out.filter((member) => !isAbsent(member)),
    absent: out.filter(isAbsent),
    ...(after.inWriting ? { byLetters: true } : {}),
  };
}

function resultSpeech({ scenario, stop, after, asked }: Moment): Speech {
  const declared = lastDeclared(after);
  if (!declared) return GOES_ON;
  const { question, outcome } = declared;
  const onRecord = stop.recorded !== undefined && !stop.departs;
  const resolution = onRecord && outcome.kind === 'adopted' ? resolutionOf(scenario, question) : undefined;
  return {
    kind: 'result',
    question,
    outcome,
    ...(after.inWriting ? { byLetters: true } : {}),
    ...(asked.find(({ key }) => key === keyOf(question))?.assumed ? { assumed: true } : {}),
    ...fallenBy(after, question),
    ...(resolution === undefined ? {} : { resolution }),
  };
}

function resolutionOf({ drafts }: Scenario, question: Question): string | undefined {
  return question.kind === 'draftResolution'
    ? drafts.find(({ symbol }) => symbol === question.draft)?.resolution
    : undefined;
}

function proceeding(
  scenario: Scenario,
  phase: Phase,
  after: MeetingRecord,
  from: Phase = 'resultDeclared',
): Proceeding {
  if (after.inWriting) return { kind: 'inWriting' };
  switch (from) {
    case 'resultDeclared': {
      const question = lastDeclared(after)?.question;
      return question ? afterTheResult(scenario, phase, after, question) : { kind: 'on' };
    }
    case 'motionAgreed':
      return afterTheMotion(phase, after);
    case 'pointRuled':
    case 'orderRuled':
      return { kind: 'rulingStands' };
    case 'preliminaryRuled':
      return afterTheRuling(after);
    default:
      return { kind: 'on' };
  }
}

function afterTheResult(scenario: Scenario, phase: Phase, after: MeetingRecord, question: Question): Proceeding {
  switch (question.kind) {
    case 'draftResolution':
    case 'recommendation':
      return { kind: 'statements' };
    case 'amendment':
      return { kind: 'draft', draft: question.draft };
    case 'part':
      return afterThePart(after, question);
    case 'agenda':
      return after.agenda === 'adopted' ? { kind: 'item', item: scenario.meeting.agendaItem } : { kind: 'noAgenda' };
    case 'motion':
    case 'objection':
      return afterTheMotion(phase, after);
    case 'preliminary':
      return afterThePreliminary(after, question);
    case 'ruling':
      return afterTheRuling(after);
    default:
      return unreachable(question);
  }
}

function afterTheMotion(phase: Phase, after: MeetingRecord): Proceeding {
  const decided = after.motionsDecided.at(-1);
  const next = phase === 'motionMoved' ? nextMotion(after) : undefined;
  return {
    kind: 'motionDecided',
    ...(decided?.carried ? { carried: decided.motion } : {}),
    ...(next ? { next } : {}),
    ...(phase === 'adjourned' && after.pending.length > 0
      ? { cutOff: after.pending.map(({ question }) => question) }
      : {}),
  };
}

/** A ruling on a preliminary question settles the matter; one on a point of order leads back. */
function afterTheRuling(after: MeetingRecord): Proceeding {
  const ruling = after.rulings.at(-1);
  if (ruling?.on === 'amendments' && ruling.overruled) return { kind: 'ordinaryOrder', draft: ruling.draft };
  return ruling?.on === 'preliminary'
    ? settled(after, contestedBy(ruling), ruling.challengedBy === undefined ? 'ruling' : 'decision')
    : { kind: 'resumed' };
}

function afterThePreliminary(after: MeetingRecord, question: Extract<Question, { kind: 'preliminary' }>): Proceeding {
  const vote = after.declared.findLast((declared) => keyOf(declared.question) === keyOf(question));
  return settled(after, contestedBy(question), vote?.outcome.kind === 'vetoed' ? 'conclusion' : 'decision');
}

function contestedBy(contested: Contested): Contested {
  return 'draft' in contested ? { draft: contested.draft } : { motion: contested.motion };
}

function settled(after: MeetingRecord, contested: Contested, by: 'ruling' | 'conclusion' | 'decision'): Proceeding {
  const matter =
    'draft' in contested
      ? textOf(after, contested.draft)?.matter
      : after.motions.find(({ number }) => number === contested.motion)?.matter;
  return matter ? { kind: 'settled', contested, matter, by } : { kind: 'on' };
}

type PartQuestion = Extract<Question, { kind: 'part' }>;

function afterThePart(after: MeetingRecord, question: PartQuestion): Proceeding {
  const { draft, amendment } = question;
  const text = amendment ?? draft;
  if (fallenBy(after, question).fallen !== undefined) {
    return amendment === undefined ? { kind: 'statements' } : { kind: 'draft', draft };
  }
  return nextPart(after, text) ? { kind: 'draft', draft } : { kind: 'rest', text };
}

/** The draft or the amendment of which nothing is left after a vote on a part of it. */
function fallenBy(after: MeetingRecord, question: Question): { readonly fallen?: TextId } {
  if (question.kind !== 'part') return {};
  const text = textOf(after, question.amendment ?? question.draft);
  return text?.status === 'fallen' ? { fallen: text.symbol } : {};
}
