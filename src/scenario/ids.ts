import type { ActId, EventId } from './scenario.ts';

/** What is read of an act or an event to name it; it need not be well formed. */
type Loose = Readonly<Record<string, unknown>>;

export interface Ids {
  /** In the order of the record. */
  readonly record: readonly ActId[];
  readonly context: readonly EventId[];
  readonly aftermath: readonly EventId[];
}

/**
 * A readable id for every act and every event of a file that has none, from what each is: `open`, `statement-nzl-2`,
 * `votes-846`. The same file gets the same ids for ever: links and studies hold them. So never change a name; an act that
 * is not listed is named by its type.
 *
 * @param acts of the record, in order
 * @param context the events before the meeting
 * @param aftermath the events after it
 */
export function idsOf(acts: readonly unknown[], context: readonly unknown[], aftermath: readonly unknown[]): Ids {
  const unique = uniqueNames();
  return {
    record: namesOfActs(acts).map((name) => unique(name) as ActId), // of the form, by `shortened`
    context: context.map((event) => unique(nameOfEvent(event)) as EventId),
    aftermath: aftermath.map((event) => unique(nameOfEvent(event)) as EventId),
  };
}

/** A piece of a name: a word, the value of a field of the act, a draft in one, or the question that the act is about. */
type Piece = string | { readonly field: string } | { readonly symbol: string } | typeof QUESTION;

const QUESTION = Symbol('question');

const BY: Piece = { field: 'by' };
const MEMBER: Piece = { field: 'member' };
const DRAFT: Piece = { symbol: 'draft' };
const AMENDMENT: Piece = { symbol: 'amendment' };
const MOTION: Piece = { field: 'motion' };

const NAMES: ReadonlyMap<string, readonly Piece[]> = new Map<string, readonly Piece[]>([
  ['meeting.open', ['open']],
  ['meeting.suspend', ['suspend']],
  ['meeting.resume', ['resume']],
  ['meeting.adjourn', ['adjourn']],
  ['meeting.proceed', ['proceed', QUESTION]],
  ['agenda.adopt', ['agenda']],
  ['agenda.contest', ['contest', BY]],
  ['agenda.putToVote', ['put', QUESTION]],
  ['invitation.extend', ['invite']],
  ['consideration.begin', ['consideration']],
  ['statement.make', ['statement', BY]],
  ['explanation.make', ['explanation', BY, DRAFT]],
  ['presidency.cede', ['cede-chair']],
  ['presidency.resume', ['resume-chair']],
  ['presidency.pass', ['pass-chair']],
  ['draft.submit', ['submit', DRAFT]],
  ['draft.putInBlue', ['blue', DRAFT]],
  ['draft.requestVote', ['request', DRAFT]],
  ['draft.withdraw', ['withdraw', DRAFT]],
  ['draft.revive', ['revive', DRAFT]],
  ['draft.putToVote', ['put', QUESTION]],
  ['amendment.submit', ['submit', AMENDMENT]],
  ['amendment.withdraw', ['withdraw', AMENDMENT]],
  ['amendment.putToVote', ['put', QUESTION]],
  ['parts.request', ['parts', BY, DRAFT]],
  ['parts.object', ['object-parts', BY, DRAFT]],
  ['part.putToVote', ['put', QUESTION]],
  ['motion.move', ['motion', BY]],
  ['motion.withdraw', ['withdraw-motion', MOTION]],
  ['motion.agree', ['agree-motion', MOTION]],
  ['motion.putToVote', ['put', QUESTION]],
  ['motion.askObjections', ['put', QUESTION]],
  ['point.raise', ['point', BY]],
  ['ruling.give', ['ruling']],
  ['ruling.challenge', ['challenge', BY]],
  ['preliminary.raise', ['preliminary', BY, DRAFT]],
  ['preliminary.raiseOnMotion', ['preliminary', BY, 'motion', MOTION]],
  ['preliminary.putToVote', ['put', QUESTION]],
  ['preliminary.rule', ['rule', QUESTION]],
  ['votes.cast', ['votes', QUESTION]],
  ['vote.change', ['change', MEMBER, QUESTION]],
  ['voting.close', ['close', QUESTION]],
  ['result.declare', ['result', QUESTION]],
  ['recommendation.putToVote', ['put', QUESTION]],
  ['consensus.seek', ['consensus']],
  ['consensus.object', ['object', BY]],
  ['consensus.declare', ['result', QUESTION]],
  ['silence.begin', ['silence']],
  ['silence.break', ['break-silence', BY]],
  ['silence.end', ['end-silence']],
  ['ballot.open', ['ballot']],
  ['ballot.count', ['count']],
  ['written.begin', ['written']],
  ['written.end', ['end-written']],
  ['delegation.leave', ['leave', MEMBER]],
  ['delegation.return', ['return', MEMBER]],
  ['delegation.signal', ['signal', MEMBER, DRAFT]],
  ['delegation.instruct', ['instruct', MEMBER, DRAFT]],
  ['practice.set', ['practice', { field: 'practice' }]],
  ['party.set', ['party', MEMBER]],
]);

function namesOfActs(acts: readonly unknown[]): string[] {
  const question = questions();
  return acts.map((value) => {
    const act = looseOf(value);
    const type = textOf(act['type']);
    const about = question(act, type);
    const pieces = NAMES.get(type) ?? [type];
    return shortened(pieces.map((piece) => printPiece(piece, act, about)).join('-'), 'act');
  });
}

function printPiece(piece: Piece, act: Loose, question: string): string {
  if (piece === QUESTION) return question;
  if (typeof piece === 'string') return piece;
  return 'field' in piece ? textOf(act[piece.field]) : symbolOf(act[piece.symbol]);
}

/** The question that each act in turn is about: the one put last, or the one that ended last where none is pending. */
function questions(): (act: Loose, type: string) => string {
  const pending: string[] = [];
  let raised = 'preliminary';
  let ended = '';
  return (act, type) => {
    if (type === 'preliminary.raise') raised = `preliminary-${symbolOf(act['draft'])}`;
    const put = questionPut(act, type, raised);
    if (put !== undefined) pending.push(put);
    if (type === 'preliminary.rule') ended = raised;
    else if (type === 'ruling.give') ended = 'ruling';
    else if (ENDING.has(type)) ended = pending.pop() ?? '';
    return type === 'meeting.proceed' || ENDING.has(type) || type === 'preliminary.rule'
      ? ended
      : (pending.at(-1) ?? ended);
  };
}

const ENDING: ReadonlySet<string> = new Set(['result.declare', 'consensus.declare']);

function questionPut(act: Loose, type: string, raised: string): string | undefined {
  switch (type) {
    case 'draft.putToVote':
      return symbolOf(act['draft']);
    case 'amendment.putToVote':
      return symbolOf(act['amendment']);
    case 'part.putToVote':
      return `${symbolOf(act['draft'])}-${textOf(act['part'])}`;
    case 'agenda.putToVote':
      return 'agenda';
    case 'motion.putToVote':
      return `motion-${textOf(act['motion'])}`;
    case 'motion.askObjections':
      return `objection-${textOf(act['motion'])}`;
    case 'preliminary.putToVote':
      return raised;
    case 'ruling.challenge':
      return 'ruling';
    case 'recommendation.putToVote':
      return textOf(act['candidate']);
    case 'consensus.seek':
      return 'consensus';
    default:
      return undefined;
  }
}

function nameOfEvent(event: unknown): string {
  return shortened(textOf(looseOf(event)['headline']), 'event');
}

/** `846` of `S/2016/846`, `pv-23` of `S/PV.23`. */
function symbolOf(value: unknown): string {
  return textOf(value).replace(/^S\/(?:(?:19|20)\d\d\/(?=\d))?/u, '');
}

/** So long that a hyphen and the number of the last act have room in an id. */
const LONGEST_NAME = 35;

/** Small letters, digits and hyphens, beginning with a letter; cut between two words where there are several. */
function shortened(text: string, otherwise: string): string {
  const plain = text
    .slice(0, 4 * LONGEST_NAME) // a text may be long, a name is not
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f’']/gu, '')
    .replaceAll(/([a-z])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  const name = /^[a-z]/u.test(plain) ? plain : [otherwise, plain].filter((part) => part !== '').join('-');
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME + 1).lastIndexOf('-');
  return name.slice(0, cut > 0 ? cut : LONGEST_NAME).replace(HANGING, '');
}

/** Words that no name should end with where a headline was cut. */
const HANGING = /(?:-(?:an?|and|as|at|by|for|from|has|in|is|not|of|on|the|to|with))+$/u;

/** The second of the same name is `-2`. */
function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    let count = (counts.get(name) ?? 0) + 1;
    let unique = count === 1 ? name : `${name}-${count}`;
    while (taken.has(unique)) unique = `${name}-${(count += 1)}`;
    counts.set(name, count);
    taken.add(unique);
    return unique;
  };
}

function looseOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {}; // every object answers to keys
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
