import type { KeptPosition } from '../../../machines/index.ts';
import {
  decideVote,
  keyOf,
  seatOrder,
  type DraftStatus,
  type Matter,
  type MeetingRecord,
  type MemberId,
  type Outcome,
  type Phase,
  type PuttingAct,
  type Question,
  type QuestionKey,
  type Refusal,
  type ToldInPart,
  type Votes,
} from '../../../machines/rules/index.ts';
import { whatWouldTurn, type Turn } from '../../analysis/turn.ts';
import type { SessionState } from '../edit/study.ts';
import { lineTo, type NodeId, type TreeNode } from '../tree/tree.ts';
import { isPutting, type VoteTold } from '../tree/lineVotings.ts';
import { share } from './share.ts';

/**
 * One question on one line, whole: not a moment of the meeting but the vote as this line has it, whichever stop the
 * reader is at. A board that shows it changes when a vote changes and stays as it is when the reader steps.
 */
export interface QuestionOnLine {
  readonly key: QuestionKey;
  /** Absent for a draft that neither this line nor the record puts to the vote. */
  readonly question?: Question;
  /** Absent where the line does not put the question. */
  readonly vote?: VoteOnLine;
  /** How the record decides it; absent where the record does not. */
  readonly recorded?: Outcome;
  /** Why the line does not put the question; absent where it does. */
  readonly notPut?: NotPut;
  /** Every member, in English alphabetical order; `place` says where round the table. */
  readonly seats: readonly SeatOnLine[];
}

export interface VoteOnLine {
  /** Stop at which the President puts the question. */
  readonly putAt: number;
  /** Stop at which the result is announced; absent where the line leaves the vote unfinished. */
  readonly declaredAt?: number;
  readonly matter: Matter;
  /** `undetermined` only where the line leaves the vote unfinished. */
  readonly outcome: Outcome;
  /** Affirmative votes needed. */
  readonly required: number;
  /** Affirmative votes missing; 0 when there are enough, and where the count is not known. */
  readonly missing: number;
  /** Permanent members whose vote against is the veto, or would be if enough votes were in favour (Article 27(3)). */
  readonly vetoing: readonly MemberId[];
  /** The least change that turns the result; absent where the line leaves the vote unfinished, or names are not known. */
  readonly turn?: Turn;
}

/** Why a question is never put on a line, as far as the line shows it. */
export interface NotPut {
  /** The act that would put it stands on the line and is out of order there. */
  readonly refusal?: Refusal;
  /** What became of the draft by the end of the line. */
  readonly status?: DraftStatus;
  /** Where the line ends. */
  readonly phase: Phase;
}

export interface SeatOnLine {
  readonly member: MemberId;
  readonly permanent: boolean;
  /** Presides when the question is put; where it never is, at the opening. */
  readonly president: boolean;
  /** 0 to 1 along the horseshoe from one end to the other; the President of the opening is at 0.5. */
  readonly place: number;
  /** Absent where the line does not put the question, or leaves it before this member has voted. */
  readonly vote?: VoteTold;
  /** Absent where the record does not put the question. */
  readonly recorded?: VoteTold;
  /** This vote is not the record's. */
  readonly departs: boolean;
  /** This vote is the veto: the draft would be adopted but for the permanent members that vote against. */
  readonly vetoing: boolean;
}

export interface QuestionsOnLine {
  /**
   * The questions that a reader can look at: those that the line puts, in its order; then those that only the record
   * puts; then drafts that neither does.
   */
  readonly keys: (state: SessionState) => readonly QuestionKey[];
  /** `undefined` for a key that is none of `keys`. */
  readonly of: (state: SessionState, key: QuestionKey) => QuestionOnLine | undefined;
}

/**
 * Makes the views of a session's questions. Equal parts keep their identity from one view of a question to the next,
 * and a line that has been seen keeps its views: stepping along it yields the same object.
 */
export function createQuestionsOnLine(): QuestionsOnLine {
  /** By the ends of the line and of the record: a line without votes is the same in both manners, the record is not. */
  const lines = new WeakMap<TreeNode, Map<NodeId, QuestionLine>>();
  const last = new Map<QuestionKey, QuestionOnLine>();
  let lastKeys: readonly QuestionKey[] = [];

  function lineIn({ tree, cursor, recordTips }: SessionState): QuestionLine {
    const nodes = lineTo(tree, cursor.tip);
    const tip = nodes.at(-1);
    if (!tip) throw new Error(`The line that ends at node ${cursor.tip} has no root.`);
    const recordTip = recordTips[cursor.manner];
    const byRecord = lines.get(tip) ?? new Map<NodeId, QuestionLine>();
    lines.set(tip, byRecord);
    const known = byRecord.get(recordTip);
    if (known) return known;
    const line = { line: courseOf(nodes), record: courseOf(lineTo(tree, recordTip)) };
    const made = { ...line, keys: keysOf(line), views: new Map<QuestionKey, QuestionOnLine>() };
    byRecord.set(recordTip, made);
    return made;
  }

  return {
    keys: (state) => (lastKeys = share(lastKeys, lineIn(state).keys)),
    of: (state, key) => {
      const line = lineIn(state);
      if (!line.keys.includes(key)) return undefined;
      const view = line.views.get(key) ?? share(last.get(key), viewOf(line, key));
      line.views.set(key, view);
      last.set(key, view);
      return view;
    },
  };
}

/** A line with the record in the same manner, and the views made of it so far. */
interface QuestionLine {
  readonly line: Course;
  readonly record: Course;
  readonly keys: readonly QuestionKey[];
  readonly views: Map<QuestionKey, QuestionOnLine>;
}

/** A line as far as its questions go. */
interface Course {
  readonly opening: MeetingRecord;
  readonly end: KeptPosition;
  /** In the order in which they are put. */
  readonly puts: readonly Put[];
  /** Acts that would put a question, out of order where they stand. */
  readonly refused: readonly { readonly key: QuestionKey | undefined; readonly refusal: Refusal }[];
}

interface Put {
  readonly key: QuestionKey;
  readonly at: number;
  readonly declaredAt?: number;
  readonly president?: MemberId;
  readonly question: Question;
  readonly votes: Votes;
  readonly inPart?: ToldInPart;
  /** Of an announced result; without it the line leaves the vote unfinished. */
  readonly outcome?: Outcome;
}

function courseOf(nodes: readonly TreeNode[]): Course {
  const [root, tip] = [nodes[0], nodes.at(-1)];
  if (!root || !tip) throw new Error('A line without a root.');
  const end = tip.position;
  const { declared, pending } = end.record;
  const declaredAt = new Map<QuestionKey, number>();
  const puts: Omit<Put, 'declaredAt' | 'question' | 'votes'>[] = [];
  const refused: { key: QuestionKey | undefined; refusal: Refusal }[] = [];
  for (const [at, { act, lapsed, position }] of nodes.entries()) {
    if (!act) continue;
    const { record } = position;
    if (lapsed) {
      if (isPutting(act)) refused.push({ key: draftPutBy(act), refusal: lapsed });
      continue;
    }
    if (isPutting(act)) {
      const question = record.pending.at(-1)?.question;
      if (!question) throw new Error(`${act.type} was in order and put no question.`);
      const { president } = record;
      puts.push({ key: keyOf(question), at, ...(president ? { president } : {}) });
    }
    if (act.type === 'result.declare') {
      const announced = record.declared.at(-1);
      if (announced) declaredAt.set(keyOf(announced.question), at);
    }
  }
  return {
    opening: root.position.record,
    end,
    refused,
    puts: puts.map((put) => {
      const announced = declared.find(({ question }) => keyOf(question) === put.key);
      const voted = announced ?? pending.find(({ question }) => keyOf(question) === put.key);
      if (!voted) throw new Error(`${put.key} was put to the vote and is neither pending nor decided.`);
      const resultAt = declaredAt.get(put.key);
      return {
        ...put,
        question: voted.question,
        votes: voted.votes,
        ...('inPart' in voted ? { inPart: voted.inPart } : {}),
        ...(announced ? { outcome: announced.outcome } : {}),
        ...(resultAt === undefined ? {} : { declaredAt: resultAt }),
      };
    }),
  };
}

function keysOf({ line, record }: Pick<QuestionLine, 'line' | 'record'>): QuestionKey[] {
  const drafts = line.end.record.drafts.map(({ symbol }) => symbol);
  return [...new Set([...[...line.puts, ...record.puts].map(({ key }) => key), ...drafts])];
}

function viewOf({ line, record }: QuestionLine, key: QuestionKey): QuestionOnLine {
  const own = putOf(line, key);
  const onRecord = putOf(record, key);
  const question = own?.question ?? onRecord?.question;
  return {
    key,
    seats: seatsOf(line.opening, own, onRecord),
    ...(question ? { question } : {}),
    ...(own ? { vote: voteOf(own, line.opening) } : { notPut: notPutOn(line, key) }),
    ...(onRecord?.outcome ? { recorded: onRecord.outcome } : {}),
  };
}

function voteOf(put: Put, { council }: MeetingRecord): VoteOnLine {
  const { question, votes } = put;
  const outcome = put.outcome ?? decideVote(put, council, question.matter);
  return {
    putAt: put.at,
    matter: question.matter,
    outcome,
    required: outcome.required,
    missing: outcome.inPart === 'result' ? 0 : Math.max(0, outcome.required - outcome.tally.inFavour),
    vetoing: outcome.findings.flatMap((finding) => (finding.test === 'concurringVotes' ? finding.against : [])),
    ...(put.declaredAt === undefined ? {} : { declaredAt: put.declaredAt }),
    ...(put.outcome && !outcome.inPart ? { turn: whatWouldTurn(votes, council, question.matter) } : {}),
  };
}

function notPutOn({ end, refused }: Course, key: QuestionKey): NotPut {
  const refusal = refused.find((act) => act.key === key)?.refusal;
  const status = end.record.drafts.find(({ symbol }) => symbol === key)?.status;
  return { phase: end.phase, ...(refusal ? { refusal } : {}), ...(status ? { status } : {}) };
}

function seatsOf(opening: MeetingRecord, own: Put | undefined, onRecord: Put | undefined): SeatOnLine[] {
  const { council } = opening;
  const order = seatOrder(council, opening.president).map(({ member }) => member);
  const presides = own?.president ?? opening.president;
  const vetoes: readonly MemberId[] = own?.outcome?.kind === 'vetoed' ? own.outcome.by : [];
  return council.seats.map(({ member, permanent }) => {
    const vote = own && voteIn(own, member);
    const recorded = onRecord && voteIn(onRecord, member);
    return {
      member,
      permanent,
      president: member === presides,
      place: order.length === 1 ? 0.5 : order.indexOf(member) / (order.length - 1),
      departs: vote !== undefined && recorded !== undefined && vote !== recorded,
      vetoing: vetoes.includes(member),
      ...(vote ? { vote } : {}),
      ...(recorded ? { recorded } : {}),
    };
  });
}

/**
 * Once the voting is closed, who has not voted is recorded as not participating, or is not named; before, nothing is said
 * of them.
 */
function voteIn({ votes, inPart, outcome }: Put, member: MemberId): VoteTold | undefined {
  if (inPart !== undefined || outcome?.inPart !== undefined) return votes[member] ?? 'notKnown';
  return votes[member] ?? (outcome ? 'notParticipating' : undefined);
}

function putOf({ puts }: Course, key: QuestionKey): Put | undefined {
  return puts.find((put) => put.key === key);
}

/** The question that a refused act would have put, where that is a draft: what it is called needs no record. */
function draftPutBy(act: PuttingAct): QuestionKey | undefined {
  return act.type === 'draft.putToVote' ? act.draft : undefined;
}
