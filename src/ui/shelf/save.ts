import { readStudyHead } from '../../session/keep/index.ts';

/** A study that was kept under a name. */
export interface Save {
  /** Of this form. The text in it has a version of its own. */
  readonly version: typeof SAVE_VERSION;
  readonly id: string;
  readonly name: string;
  /** Of the meeting: its id, its title, its day. */
  readonly scenario: string;
  readonly meeting: string;
  readonly date: string;
  /** When it was saved last: ISO 8601, in UTC. */
  readonly saved: string;
  /** How many lines it has beside the record. */
  readonly lines: number;
  /** Raised by every saving, so that a tab knows whether it has read the newest. */
  readonly revision: number;
  /** The text of the file. */
  readonly text: string;
}

/**
 * - 1: without a number; its text is a study of version 1.
 * - 2: with its number.
 */
export const SAVE_VERSION = 2;

export type ReadSave =
  | { readonly ok: true; readonly save: Save }
  /** `newer`: a newer edition of the page has written it, or the study in it. `unreadable`: none of ours, or damaged. */
  | { readonly ok: false; readonly why: 'newer' | 'unreadable' };

/** A save that is whole: its particulars are there, and its text begins as a study of its meeting does. Never throws. */
export function readSave(value: unknown): ReadSave {
  if (typeof value !== 'object' || value === null) return UNREADABLE;
  const stored: Stored = { ...value };
  const version = stored['version'] ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return UNREADABLE;
  if (version > SAVE_VERSION) return { ok: false, why: 'newer' };
  const save = STEPS.slice(version - 1).reduce((before, step) => step(before), stored);
  if (!isWhole(save)) return UNREADABLE;
  const head = readStudyHead(save.text);
  if (!head.ok) return head.problem.expected === 'newer' ? { ok: false, why: 'newer' } : UNREADABLE;
  return head.scenario === save.scenario && !Number.isNaN(Date.parse(save.saved)) ? { ok: true, save } : UNREADABLE;
}

const UNREADABLE = { ok: false, why: 'unreadable' } as const;

/** Nothing but its version is known of it. */
type Stored = Readonly<Record<string, unknown>>;

/** Each leads from the version of its place, counted from 1, to the next. */
const STEPS: readonly ((stored: Stored) => Stored)[] = [(stored) => ({ ...stored, version: 2 })];

const TEXTS = ['id', 'name', 'scenario', 'meeting', 'date', 'saved', 'text'] as const;
const NUMBERS = ['lines', 'revision'] as const;

function isWhole(stored: Stored): stored is Stored & Save {
  return TEXTS.every((key) => typeof stored[key] === 'string') && NUMBERS.every((key) => Number.isInteger(stored[key]));
}
