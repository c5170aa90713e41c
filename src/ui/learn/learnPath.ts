/** The pages of Learn that are no lesson, by the first part of their path. */
export const LEARN_PARTS = ['puzzles', 'practice', 'roles', 'teach'] as const;
export type LearnPart = (typeof LEARN_PARTS)[number];

/** Where in Learn an address leads. */
export type LearnPlace =
  | { readonly page: 'index' }
  /** `rest` is what follows: the id of a puzzle, a role. */
  | { readonly page: LearnPart; readonly rest: readonly string[] }
  /** A step counts from 1; `fresh`: nothing that was answered before is shown. */
  | { readonly page: 'lesson'; readonly id: string; readonly step: number; readonly fresh: boolean };

/** `nine-votes/3`, `nine-votes/3/new`, `puzzles/…`, `practice`, `roles/…`, `teach/…`. @param path what follows `#/learn/` */
export function parseLearnPath(path: string): LearnPlace {
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
  if (first === '') return { page: 'index' };
  const part = LEARN_PARTS.find((each) => each === first);
  if (part) return { page: part, rest };
  const [step = '1', mark] = rest;
  const number = /^[1-9]\d?$/u.test(step) ? Number(step) : 1;
  return { page: 'lesson', id: first, step: number, fresh: mark === FRESH };
}

const FRESH = 'new';

/** @param step from 1 */
export function lessonPath(id: string, step: number, fresh = false): string {
  return `${id}/${step}${fresh ? `/${FRESH}` : ''}`;
}
