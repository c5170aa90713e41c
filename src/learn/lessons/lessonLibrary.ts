import { fetchData } from '../../scenario/fetch.ts';
import type { Belief, Lesson } from './lesson.ts';

/** What a list of lessons says of each. The build reads the files (src/build/lessons.plugin.ts). */
export interface LessonSummary {
  readonly id: string;
  /** The language of the texts. */
  readonly language: string;
  readonly title: string;
  readonly knows: string;
  readonly belief: Belief;
  readonly believed: string;
  readonly minutes: number;
  /** How many steps it has. */
  readonly steps: number;
}

const SUMMARIES = import.meta.glob<LessonSummary>(['./files/*.json', '!./files/*.schema.json'], {
  import: 'default',
  query: '?summary',
  eager: true,
});

/** The page fetches the lesson that it shows, as data. */
const FILES = import.meta.glob<string>(['./files/*.json', '!./files/*.schema.json'], {
  import: 'default',
  query: '?url',
  eager: true,
});

/** The order in which the lessons build on each other: each file of the folder once. */
export const ORDER = [
  'nine-votes',
  'the-veto',
  'veto-or-shortfall',
  'abstention',
  'without-the-five',
  'empty-chair',
  'not-voting',
  'elected-no',
  'procedure',
  'party-to-the-dispute',
  'order-of-voting',
  'amendments-and-parts',
  'double-veto',
  'after-a-veto',
  'to-the-assembly',
  'before-1966',
  'reform',
] as const;

/** Every lesson, in teaching order. */
export function listLessons(): readonly LessonSummary[] {
  const known = Object.values(SUMMARIES);
  return ORDER.flatMap((id) => known.filter((summary) => summary.id === id));
}

/**
 * Fetches a lesson; nothing where there is none of that id. It is trusted, because the build does not go through with a
 * file that `parseLesson` or `checkLesson` finds fault with. Rejects when it cannot be fetched.
 */
export async function loadLesson(id: string): Promise<Lesson | undefined> {
  const address = Object.entries(FILES).find(([file]) => file.endsWith(`/${id}.json`))?.[1];
  return address === undefined ? undefined : ((await fetchData(address)) as Lesson); // checked by the build
}
