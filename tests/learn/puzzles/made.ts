import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  councilOn,
  decide,
  type Council,
  type DecidedKind,
  type Matter,
  type Votes,
} from '../../../machines/rules/index.ts';
import type { GoalEnd } from '../../../src/learn/goal.ts';
import type { LearnMeeting } from '../../../src/learn/meetingPlace.ts';
import { generatePuzzles, PACK, type GoalPuzzle, type Puzzle } from '../../../src/learn/puzzles/index.ts';
import { parseScenario } from '../../../src/scenario/index.ts';
import { createSession, createView } from '../../../src/session/index.ts';
import { councilIn, votesOn } from '../../../src/tools/index.ts';
import type { VoteRow } from '../../../src/votes/index.ts';
import { fetchedRecord } from '../../fetchedRecord.ts';
import { recordedVotes } from '../../votes/records.ts';
import { meetingOf } from '../../votes/words.ts';

const FOLDER = 'scenarios';

export const ROWS: ReadonlyMap<string, VoteRow> = new Map(recordedVotes().map((row) => [row.id, row]));

/** All meetings of the project. */
export const MEETINGS: readonly LearnMeeting[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .toSorted()
  .map((file) => {
    const parsed = parseScenario(readFileSync(`${FOLDER}/${file}`, 'utf8'), file);
    if (!parsed.ok) throw new Error(file);
    return { id: basename(file, '.json'), scenario: parsed.scenario, played: fetchedRecord(parsed.scenario) };
  });

/** The puzzles of the page. */
export const PUZZLES: readonly Puzzle[] = generatePuzzles([...ROWS.values()], MEETINGS, PACK);

export const GOALS: readonly GoalPuzzle[] = PUZZLES.flatMap((puzzle) => (puzzle.kind === 'result' ? [] : [puzzle]));

/** Each so-and-so-many-th of a list. */
export function every<Item>(step: number, items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % step === 0);
}

/** A meeting of the project, or a row as one. */
export function learnMeeting(id: string): LearnMeeting {
  const known = MEETINGS.find((meeting) => meeting.id === id);
  if (known) return known;
  const row = ROWS.get(id);
  const made = row && meetingOf(row);
  if (!made?.ok) throw new Error(`${id} is no meeting`);
  return { id, scenario: made.scenario, played: fetchedRecord(made.scenario) };
}

/** One question as it was voted on: what the law needs to decide it, and no tool. */
export interface Vote1 {
  readonly key: string;
  readonly council: Council;
  readonly votes: Votes;
  readonly matter: Matter;
}

/** A question of a puzzle, from the table or from the meeting. */
export function voteOf({ at }: Puzzle, key?: string): Vote1 {
  const row = ROWS.get(at.meeting);
  if (row) {
    const found = councilOn(row.date);
    if (!found.ok) throw new Error(row.id);
    return { key: key ?? '', council: found.council, votes: { ...row.votes, ...at.changes }, matter: row.matter };
  }
  const { scenario, played } = learnMeeting(at.meeting);
  const session = createSession(scenario, played).start();
  const view = createView(session.fixed)(session.getSnapshot().context);
  const asked = view.line.questions.find((question) => question.key === key);
  const votes = asked && votesOn(view, asked.key);
  if (!votes) throw new Error(`${at.meeting} ${key}`);
  return { key: asked.key, council: councilIn(view), votes, matter: asked.question.matter };
}

export function endOf({ votes, council, matter }: Omit<Vote1, 'key'>): DecidedKind {
  const { kind } = decide(votes, council, matter);
  if (kind === 'undetermined') throw new Error('A vote is out');
  return kind;
}

/** Whether votes end as a puzzle asks. */
export function isMet({ among }: GoalEnd, vote: Vote1): boolean {
  return among.includes(endOf(vote));
}

/** The questions of a puzzle with their ends. */
export function asksOf(puzzle: GoalPuzzle): readonly { readonly end: GoalEnd; readonly vote: Vote1 }[] {
  return puzzle.goal.ends.map((end) => ({ end, vote: voteOf(puzzle, end.question) }));
}
