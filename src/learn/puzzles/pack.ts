import { isVote, parseState, type MemberId, type QuestionKey, type Vote } from '../../../machines/rules/index.ts';
import { CREDIT_TEXT } from '../../votes/index.ts';
import type { ChangedVotes } from '../meetingPlace.ts';
import {
  AIMS,
  aimOf,
  changesIn,
  endsFor,
  GRADES,
  idOf,
  LOCK_GROUPS,
  PUZZLE_KINDS,
  type Aim,
  type LockGroup,
  type Puzzle,
  type PuzzleKind,
} from './puzzle.ts';

/** The puzzles as the page fetches them, column by column. Their ids are made of what they are, and not written. */
export interface PackedPuzzles {
  readonly format: typeof FORMAT;
  /** Of the table of votes, from which most of them are. */
  readonly credit: string;
  /** One digit a puzzle: its place in `PUZZLE_KINDS`. */
  readonly kind: string;
  /** One digit a puzzle. */
  readonly grade: string;
  readonly meeting: readonly string[];
  /** The changes that a puzzle allows; 0 where a result is asked. */
  readonly atMost: readonly number[];
  /** `A S/2016/846`: the questions, each after a letter for how it is to end. */
  readonly ends: readonly (readonly string[])[];
  /** The place in `LOCK_GROUPS` and who may not move, `0 CHN RUS`; empty where everybody may. */
  readonly lock: readonly string[];
  /** Votes otherwise than on the record: `RUS:abstaining`. */
  readonly changes: readonly (readonly string[])[];
}

const FORMAT = 1;

type Column = keyof PackedPuzzles;

/** What is wrong with packed puzzles, as data: the first thing found. `puzzle` counts from 0. */
export type PuzzlesProblem =
  | { readonly code: 'notAPack' }
  | { readonly code: 'otherFormat'; readonly found: unknown; readonly expected: number }
  | { readonly code: 'column'; readonly column: Column; readonly found: unknown }
  | { readonly code: 'length'; readonly column: Column; readonly found: number; readonly expected: number }
  | { readonly code: 'cell'; readonly column: Column; readonly puzzle: number; readonly found: unknown }
  | { readonly code: 'twice'; readonly puzzle: number; readonly found: string };

export type PuzzlesRead =
  { readonly ok: true; readonly puzzles: readonly Puzzle[] } | { readonly ok: false; readonly problem: PuzzlesProblem };

export function packPuzzles(puzzles: readonly Puzzle[]): PackedPuzzles {
  return {
    format: FORMAT,
    credit: CREDIT_TEXT,
    kind: puzzles.map(({ kind }) => PUZZLE_KINDS.indexOf(kind)).join(''),
    grade: puzzles.map(({ grade }) => grade).join(''),
    meeting: puzzles.map(({ at }) => at.meeting),
    atMost: puzzles.map((puzzle) => (puzzle.kind === 'result' ? 0 : puzzle.goal.atMost)),
    ends: puzzles.map((puzzle) =>
      puzzle.kind === 'result' ? [] : puzzle.goal.ends.map((end) => `${AIM_LETTERS[aimOf(end)]} ${end.question}`),
    ),
    lock: puzzles.map((puzzle) =>
      puzzle.kind === 'result' || puzzle.lockGroup === undefined
        ? ''
        : [LOCK_GROUPS.indexOf(puzzle.lockGroup), ...(puzzle.goal.lock ?? [])].join(' '),
    ),
    changes: puzzles.map(({ at }) => changesIn(at).map((pair) => pair.join(':'))),
  };
}

const AIM_LETTERS: Readonly<Record<Aim, string>> = { adopted: 'A', notAdopted: 'N', insufficientVotes: 'I' };

/** Reads packed puzzles: what `JSON.parse` made of them. Never throws; what is wrong comes back as data. */
export function readPuzzles(json: unknown): PuzzlesRead {
  const problem = problemOf(json);
  if (problem) return { ok: false, problem };
  const packed = json as PackedPuzzles; // each column was checked
  const seen = new Set<string>();
  const puzzles: Puzzle[] = [];
  for (const place of packed.meeting.keys()) {
    const read = readPuzzle(packed, place);
    if ('code' in read) return { ok: false, problem: read };
    if (seen.has(read.id)) return { ok: false, problem: { code: 'twice', puzzle: place, found: read.id } };
    seen.add(read.id);
    puzzles.push(read);
  }
  return { ok: true, puzzles };
}

function problemOf(json: unknown): PuzzlesProblem | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { code: 'notAPack' };
  const columns = new Map<string, unknown>(Object.entries(json));
  const format = columns.get('format');
  if (format !== FORMAT) return { code: 'otherFormat', found: format, expected: FORMAT };
  for (const [column, isSo] of Object.entries(COLUMNS) as [Column, (value: unknown) => boolean][]) {
    const found = columns.get(column);
    if (!isSo(found)) return { code: 'column', column, found };
  }
  const expected = lengthOf(columns.get('meeting'));
  for (const column of ONE_A_PUZZLE) {
    const found = lengthOf(columns.get(column));
    if (found !== expected) return { code: 'length', column, found, expected };
  }
  return undefined;
}

const ONE_A_PUZZLE = ['kind', 'grade', 'atMost', 'ends', 'lock', 'changes'] as const satisfies readonly Column[];

const COLUMNS: Readonly<Record<Exclude<Column, 'format'>, (value: unknown) => boolean>> = {
  credit: isText,
  kind: isText,
  grade: isText,
  meeting: isTexts,
  atMost: (value) => Array.isArray(value) && value.every((count) => Number.isInteger(count) && count >= 0),
  ends: isListOfTexts,
  lock: isTexts,
  changes: isListOfTexts,
};

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isTexts);
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

function readPuzzle(packed: PackedPuzzles, place: number): Puzzle | PuzzlesProblem {
  const wrong = (column: Column, found: unknown): PuzzlesProblem => ({ code: 'cell', column, puzzle: place, found });
  const meeting = packed.meeting[place] ?? '';
  if (!MEETING.test(meeting)) return wrong('meeting', meeting);
  const kind: PuzzleKind | undefined = PUZZLE_KINDS[Number(packed.kind.charAt(place))];
  if (kind === undefined) return wrong('kind', packed.kind.charAt(place));
  const grade = GRADES.find((each) => String(each) === packed.grade.charAt(place));
  if (grade === undefined) return wrong('grade', packed.grade.charAt(place));
  const written = packed.changes[place] ?? [];
  const changes = changesOf(written);
  if (!changes) return wrong('changes', written);
  const [ends, atMost, lockText] = [packed.ends[place] ?? [], packed.atMost[place] ?? 0, packed.lock[place] ?? ''];
  if (kind === 'result') {
    if (ends.length > 0) return wrong('ends', ends);
    const made = { kind, at: { meeting, ...(written.length > 0 ? { changes } : {}) } };
    return { id: idOf(made), ...made, grade };
  }
  if (written.length > 0) return wrong('changes', written);
  const read = ends.map(readEnd);
  if (read.length !== (kind === 'twoDrafts' ? 2 : 1) || read.includes(undefined)) return wrong('ends', ends);
  const goalEnds = read.flatMap((end) => (end === undefined ? [] : [end]));
  if (atMost === 0) return wrong('atMost', atMost);
  const lock = lockText === '' ? undefined : lockOf(lockText);
  if (lockText !== '' && !lock) return wrong('lock', lockText);
  const question = kind === 'twoDrafts' ? goalEnds[0]?.question : undefined;
  const made = {
    kind,
    at: { meeting, ...(question === undefined ? {} : { question }) },
    goal: { ends: goalEnds, atMost, ...(lock ? { lock: lock.members } : {}) },
    ...(lock ? { lockGroup: lock.group } : {}),
  };
  return { id: idOf(made), ...made, grade };
}

/** The id of a row, or of a scenario. */
const MEETING = /^(?:[A-Z]{2}-\d+|\d{4}-\d{2}-\d{2}-[a-z0-9-]+)$/u;

function readEnd(
  text: string,
): { readonly question: QuestionKey; readonly among: ReturnType<typeof endsFor> } | undefined {
  const aim = AIMS.find((each) => text.startsWith(`${AIM_LETTERS[each]} `));
  const question = text.slice('A '.length);
  return aim === undefined || question === '' ? undefined : { question, among: endsFor(aim) };
}

function lockOf(text: string): { readonly group: LockGroup; readonly members: readonly MemberId[] } | undefined {
  const [place = '', ...codes] = text.split(' ');
  const group = LOCK_GROUPS[Number(place)];
  const members = codes.map(parseState);
  if (group === undefined || members.length === 0 || members.includes(undefined)) return undefined;
  return { group, members: members.flatMap((member) => (member === undefined ? [] : [member])) };
}

function changesOf(written: readonly string[]): ChangedVotes | undefined {
  const changes: [MemberId, Vote][] = [];
  for (const text of written) {
    const [code = '', vote = ''] = text.split(':');
    const member = parseState(code);
    if (member === undefined || !isVote(vote)) return undefined;
    changes.push([member, vote]);
  }
  return Object.fromEntries(changes);
}
