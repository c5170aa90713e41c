import {
  decide,
  decideVote,
  matterAfterRuling,
  matterAfterVote,
  parseTally,
  votesIn,
  voteOfLetter,
  VOTE_LETTERS,
  type Council,
  type Matter,
  type MemberId,
  type Outcome,
  type Question,
  type TextId,
  type ToldInPart,
  type Votes,
} from '../../machines/rules/index.ts';
import {
  councilOf,
  putsAQuestion,
  type Member,
  type RecordedAct,
  type Scenario,
  type ScenarioAct,
  type VotesCast,
} from '../scenario/index.ts';
import type { Answer } from './case.ts';

/** One vote of a meeting, as recorded or with votes changed. */
export interface RecordedVoteAnswer {
  readonly question: Extract<Question, { kind: 'draftResolution' | 'amendment' }>;
  readonly council: Council;
  /** With the changes; a member that no source names has none. */
  readonly votes: Votes;
  readonly outcome: Outcome;
  /** The members whose vote is another than on record. */
  readonly changed: readonly MemberId[];
  /** The act that has the votes on record; absent where nothing was put to the vote. */
  readonly act?: RecordedAct;
}

/** Why there is no vote to show: in which of the two, what stands there, and what is expected. */
export type RecordedVoteProblem =
  | {
      readonly kind: 'noSuchText' | 'noText';
      readonly place: 'draft';
      readonly found: string;
      readonly expected: readonly string[];
    }
  | {
      /**
       * `notAVote` has the form of none, or ends with no letter of one; `notNamed`: votes are changed, and these members have
       * none on record.
       */
      readonly kind: 'notAVote' | 'notAMember' | 'twice' | 'notNamed';
      readonly place: 'votes';
      readonly found: string;
      readonly expected: readonly string[];
    };

export interface VoteAsked {
  /** The symbol of a draft or an amendment; without it, the first that was put to the vote. */
  readonly text?: string;
  /** `RUS:A,FRA:N`: members by their codes of three letters or of two, and the letters of votes. */
  readonly votes?: string;
}

/** The vote on one text of a meeting, decided by the law: also with other votes than on record. */
export function voteIn(
  scenario: Scenario,
  { text, votes: changes = '' }: VoteAsked,
): Answer<RecordedVoteAnswer, RecordedVoteProblem> {
  const put = putIn(scenario);
  const texts = textsOf(scenario);
  const symbol = text === undefined ? (put.keys().next().value ?? texts.keys().next().value) : text;
  const known = symbol === undefined ? undefined : texts.get(symbol);
  if (symbol === undefined || !known) {
    const kind = texts.size === 0 ? 'noText' : 'noSuchText';
    return { ok: false, problem: { kind, place: 'draft', found: text ?? '', expected: [...texts.keys()] } };
  }
  const council = councilOf(scenario);
  const voting = put.get(symbol);
  const read = changesIn(changes, scenario.members);
  if (!read.ok) return read;
  const recorded = voting ? votesIn(voting.cast.votes, council) : {};
  const votes = { ...recorded, ...read.votes };
  const question = { ...known, matter: voting?.matter ?? known.matter };
  const changed = council.seats.flatMap(({ member }) =>
    voting && read.votes[member] !== undefined && read.votes[member] !== recorded[member] ? [member] : [],
  );
  const missing = council.seats.flatMap(({ member }) => (votes[member] === undefined ? [member] : []));
  const isAsRecorded = voting !== undefined && Object.keys(read.votes).length === 0;
  if (missing.length > 0 && !isAsRecorded)
    return { ok: false, problem: { kind: 'notNamed', place: 'votes', found: changes, expected: missing } };
  const outcome = isAsRecorded
    ? decideRecorded(voting.cast, recorded, council, question.matter)
    : decide(votes, council, question.matter);
  return { ok: true, question, council, votes, outcome, changed, ...(voting ? { act: voting.act } : {}) };
}

type Asked = RecordedVoteAnswer['question'];

function textsOf({ drafts, amendments = [], record }: Scenario): ReadonlyMap<string, Asked> {
  const texts = new Map<string, Asked>();
  for (const { symbol, matter } of drafts) texts.set(symbol, { kind: 'draftResolution', draft: symbol, matter });
  for (const { symbol, draft } of amendments) {
    const changed = drafts.find((each) => each.symbol === draft);
    const isPut = record.some(({ act }) => act.type === 'amendment.putToVote' && act.amendment === symbol);
    if (changed && isPut)
      texts.set(symbol, { kind: 'amendment', amendment: symbol, draft: changed.symbol, matter: changed.matter });
  }
  return texts;
}

interface Voting {
  readonly act: RecordedAct;
  readonly cast: VotesCast;
  /** As a preliminary question on it has been settled; absent where none was. */
  readonly matter: Matter | undefined;
}

/** The votes on whole texts, by their symbols, in the order in which they were cast. */
function putIn(scenario: Scenario): ReadonlyMap<string, Voting> {
  const council = councilOf(scenario);
  const found = new Map<string, Omit<Voting, 'matter'>>();
  const matters = new Map<string, Matter>();
  /** What is being voted on, and what interrupted it. */
  const pending: (TextId | 'preliminary' | 'ruling' | 'other')[] = [];
  let contested = '';
  for (const recorded of scenario.record) {
    const { act } = recorded;
    if (act.type === 'preliminary.raise') contested = act.draft;
    if (act.type === 'preliminary.rule') matters.set(contested, act.matter);
    const put = putBy(act);
    if (put !== undefined) pending.push(put);
    if (act.type !== 'votes.cast') continue;
    const asked = pending.pop() ?? 'other';
    const decided = (matter: Matter) => decideRecorded(act, votesIn(act.votes, council), council, matter).kind;
    const ruled = matters.get(contested);
    if (asked === 'preliminary') matters.set(contested, matterAfterVote(decided('substantive')));
    else if (asked === 'ruling' && ruled)
      matters.set(contested, matterAfterRuling(ruled, decided('procedural') === 'adopted'));
    else if (asked !== 'other' && asked !== 'ruling') found.set(asked, { act: recorded, cast: act });
  }
  return new Map([...found].map(([symbol, voting]) => [symbol, { ...voting, matter: matters.get(symbol) }]));
}

function putBy(act: ScenarioAct): TextId | 'preliminary' | 'ruling' | 'other' | undefined {
  if (!putsAQuestion(act)) return undefined;
  switch (act.type) {
    case 'draft.putToVote':
      return act.draft;
    case 'amendment.putToVote':
      return act.amendment;
    case 'preliminary.putToVote':
      return 'preliminary';
    case 'ruling.challenge':
      return 'ruling';
    default:
      return 'other';
  }
}

function decideRecorded(cast: VotesCast, votes: Votes, council: Council, matter: Matter): Outcome {
  const isWhole = council.seats.every(({ member }) => votes[member] !== undefined);
  return decideVote(isWhole ? { votes } : { votes, inPart: toldIn(cast) }, council, matter);
}

function toldIn({ tally, result }: VotesCast): ToldInPart {
  const read = tally === undefined ? undefined : parseTally(tally);
  return { ...(read?.ok ? { tally: read.tally } : {}), ...(result === undefined ? {} : { result }) };
}

const LETTERS = Object.values(VOTE_LETTERS);
const FORM = /^\s*(?<member>[^\s:=]+)\s*[:=]\s*(?<letter>[^\s:=]+)\s*$/u;

type Changes =
  { readonly ok: true; readonly votes: Votes } | { readonly ok: false; readonly problem: RecordedVoteProblem };

function changesIn(text: string, members: readonly Member[]): Changes {
  const votes: { [member in MemberId]?: Votes[MemberId] } = {};
  if (text.trim() === '') return { ok: true, votes };
  for (const item of text.split(',')) {
    const { member: code = '', letter = '' } = FORM.exec(item)?.groups ?? {};
    const vote = voteOfLetter(letter.toUpperCase());
    if (vote === undefined) return refused('notAVote', item.trim(), LETTERS);
    const member = members.find(({ id, flag }) => [id, flag?.toUpperCase()].includes(code.toUpperCase() as MemberId));
    if (!member)
      return refused(
        'notAMember',
        code,
        members.map(({ id }) => id),
      );
    if (votes[member.id] !== undefined) return refused('twice', code, []);
    votes[member.id] = vote;
  }
  return { ok: true, votes };
}

function refused(
  kind: 'notAVote' | 'notAMember' | 'twice',
  found: string,
  expected: readonly string[],
): Extract<Changes, { ok: false }> {
  return { ok: false, problem: { kind, place: 'votes', found, expected } };
}
