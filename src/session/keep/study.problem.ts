import { withoutUnseen } from '../../scenario/index.ts';

/** What is wrong with a study from outside: where, what was found, what is expected there. */
export interface StudyProblem {
  readonly path: string;
  readonly found: string;
  readonly expected: StudyForm;
}

export const STUDY_FORMS = [
  'study',
  'list',
  'number',
  'position',
  'id',
  'text',
  'manner',
  'vote',
  'act',
  'rule',
  'chances',
  'bloc',
  'council',
  'edition',
  'newer',
  'depth',
  'size',
  'votes',
  'lines',
  'acts',
] as const;
export type StudyForm = (typeof STUDY_FORMS)[number];

/** What was found, printed in short. @param found not nested deeper than `LIMITS.depth` */
export function printed(found: unknown): string {
  if (found === undefined) return '';
  return shortened(JSON.stringify(typeof found === 'string' ? found.slice(0, SHOWN) : found));
}

/** Text from outside as a message shows it: not too long, and no mark that cannot be seen or turns the reading order. */
export function shortened(text: string): string {
  return withoutUnseen(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}

const SHOWN = 60;

export function problemAt(
  path: string,
  found: unknown,
  expected: StudyForm,
): { readonly ok: false; readonly problem: StudyProblem } {
  return { ok: false, problem: { path, found: printed(found), expected } };
}
