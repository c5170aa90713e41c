import * as v from 'valibot';
import { parseDate, type IsoDate } from '../../../machines/rules/index.ts';
import { placeTooDeep } from '../../depth.ts';
import { LIMITS } from '../../limits.ts';
import { withoutUnseen } from '../../scenario/index.ts';
import { BELIEFS, type Belief } from '../lessons/lesson.ts';
import { MOST_SEEN, PROGRESS_FORMAT, type BeliefCard, type Progress } from './practiceProgress.ts';

/** What a browser keeps and a file holds. The same text for the same progress. */
export function printProgress({ seed, cards }: Progress): string {
  const inOrder = Object.fromEntries(BELIEFS.flatMap((belief) => (cards[belief] ? [[belief, cards[belief]]] : [])));
  return `${JSON.stringify({ horseshoe: 'practice', format: PROGRESS_FORMAT, seed, cards: inOrder }, undefined, 2)}\n`;
}

export type ReadProgress =
  { readonly ok: true; readonly progress: Progress } | { readonly ok: false; readonly problem: ProgressProblem };

/** What is wrong with a text from outside: where, what was found there, what is expected. */
export interface ProgressProblem {
  /** `cards.alwaysNine.due`; empty for the text as a whole. */
  readonly path: string;
  /** In short, as JSON; empty where nothing is there. */
  readonly found: string;
  readonly expected: ProgressForm;
}

export const PROGRESS_FORMS = [
  'practice',
  'format',
  'newer',
  'size',
  'depth',
  'cards',
  'belief',
  'card',
  'day',
  'dayAfter',
  'number',
  'meetings',
] as const;
export type ProgressForm = (typeof PROGRESS_FORMS)[number];

/** Reads what was exported or kept. Never throws; the first thing that is wrong comes back as data. */
export function readProgress(text: string): ReadProgress {
  if (text.length > LIMITS.bytes) return problemAt([], text.length, 'size');
  const value = parsed(text);
  if (!isKeyed(value) || value['horseshoe'] !== 'practice') return problemAt([], text.slice(0, SHOWN), 'practice');
  const deep = placeTooDeep(value);
  if (deep) return problemAt(deep.slice(0, SHOWN_KEYS), undefined, 'depth');
  const { format } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return problemAt(['format'], format, 'format');
  if (format > PROGRESS_FORMAT) return problemAt(['format'], format, 'newer');
  const result = v.safeParse(progressSchema, value, { abortEarly: true });
  if (!result.success) {
    const [{ path = [], input, message }] = result.issues;
    const form = PROGRESS_FORMS.find((known) => known === message);
    if (!form) throw new Error(`The schema of progress expects “${message}”, which is no form.`);
    return problemAt(
      path.map(({ key }) => String(key)),
      Array.isArray(input) ? input.length : input,
      form,
    );
  }
  const { seed, cards } = result.output;
  return { ok: true, progress: { format: PROGRESS_FORMAT, seed, cards } };
}

const day = v.custom<IsoDate>((value) => typeof value === 'string' && parseDate(value) !== undefined, 'day');
const count = v.pipe(v.number('number'), v.integer('number'), v.minValue(0, 'number'), v.maxValue(1_000_000, 'number'));
const meeting = v.pipe(v.string('meetings'), v.regex(/^[\w.-]{1,80}$/u, 'meetings'));

/** Longer than anybody lives, so that a day can always be worked out from it. */
const MOST_DAYS = 36_500;

const cardSchema: v.GenericSchema<unknown, BeliefCard> = v.pipe(
  v.strictObject(
    {
      seen: v.pipe(v.array(meeting, 'meetings'), v.maxLength(MOST_SEEN, 'meetings')),
      last: day,
      due: day,
      stability: v.pipe(v.number('number'), v.gtValue(0, 'number'), v.maxValue(MOST_DAYS, 'number')),
      difficulty: v.pipe(v.number('number'), v.minValue(1, 'number'), v.maxValue(10, 'number')),
      answers: count,
      wrong: count,
    },
    'card',
  ),
  v.forward(
    v.check(({ last, due }) => due > last, 'dayAfter'),
    ['due'],
  ),
  v.forward(
    v.check(({ answers, wrong }) => answers > 0 && wrong <= answers, 'number'),
    ['wrong'],
  ),
);

const progressSchema = v.object(
  {
    seed: v.pipe(v.number('number'), v.integer('number'), v.minValue(0, 'number'), v.maxValue(0xffffffff, 'number')),
    cards: v.pipe(
      v.custom<Record<string, unknown>>(isKeyed, 'cards'),
      v.record(v.picklist(BELIEFS, 'belief'), cardSchema, 'cards'),
    ),
  },
  'practice',
) satisfies v.GenericSchema<unknown, Pick<Progress, 'seed'> & { cards: Partial<Record<Belief, BeliefCard>> }>;

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const SHOWN = 40;
const SHOWN_KEYS = 8;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}

function problemAt(
  path: readonly (string | number)[],
  found: unknown,
  expected: ProgressForm,
): { readonly ok: false; readonly problem: ProgressProblem } {
  const text = found === undefined ? '' : JSON.stringify(typeof found === 'object' ? '…' : found);
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return { ok: false, problem: { path: path.join('.'), found: withoutUnseen(short), expected } };
}
