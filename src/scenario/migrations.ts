import { idsOf } from './ids.ts';
import type { ProblemOf } from './problem.ts';
import { FORMAT } from './scenario.ts';

export type Migrated =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: ProblemOf<'newerFormat'> };

/** A file as somebody wrote it: nothing but its version is known of it. */
type File = Readonly<Record<string, unknown>>;

/**
 * Leads a file of a former format to this one, step by step. It checks nothing: what is not well formed stays so, and the
 * schema says it. A file that is of this format, or no object, is returned as it is.
 */
export function migrate(value: unknown): Migrated {
  if (!isKeyed(value)) return { ok: true, value };
  const format = formatOf(value);
  if (format > FORMAT) {
    return { ok: false, problem: { code: 'newerFormat', path: 'format', found: format, expected: FORMAT } };
  }
  return { ok: true, value: STEPS.slice(format - 1).reduce((file, step) => step(file), value) };
}

/** Each leads from the format of its place, counted from 1, to the next. */
const STEPS: readonly ((file: File) => File)[] = [withIds, asFormat3];

/** The first format had no version. What is no version of a format is for the schema to refuse. */
function formatOf(file: File): number {
  const format = Object.hasOwn(file, 'format') ? file['format'] : 1;
  return typeof format === 'number' && Number.isInteger(format) && format >= 1 ? format : FORMAT;
}

/** Format 2 gave ids to acts and events, and named the edition of the law: files before it knew the first. */
function withIds({ format: _, ...file }: File): File {
  const [record, context, aftermath] = [file['record'], file['context'], file['aftermath']].map(listIn);
  const ids = idsOf(record?.map(actIn) ?? [], context ?? [], aftermath ?? []);
  return {
    format: 2,
    law: 1,
    ...file,
    ...(record ? { record: identified(record, ids.record) } : {}),
    ...(context ? { context: identified(context, ids.context) } : {}),
    ...(aftermath ? { aftermath: identified(aftermath, ids.aftermath) } : {}),
  };
}

/**
 * Format 3 can say more (votes known in part, movers, publishers of sources); what format 2 says reads as it did. Before it
 * any of several sponsors acted for all: that stays, as an assumption, because such a file names no movers. A draft that
 * fell by the votes on its parts now says which parts it has: those that its file has voted on. An observer State was
 * invited under rule 37, because there was nothing else.
 */
function asFormat3(file: File): File {
  const [drafts, record] = [listIn(file['drafts']), listIn(file['record'])];
  const shared = new Set((drafts ?? []).filter(hasSeveralSponsors).map((draft) => draft['symbol']));
  return {
    ...file,
    format: 3,
    ...(drafts ? { drafts: drafts.map((draft) => withPartsOfTheFallen(draft, file)) } : {}),
    ...(record ? { record: record.map((recorded) => invitingObservers(actingForAll(recorded, shared))) } : {}),
  };
}

function withPartsOfTheFallen(draft: unknown, { expected, record }: File): unknown {
  if (!isKeyed(draft) || !isKeyed(expected)) return draft;
  const symbol = draft['symbol'];
  const end = typeof symbol === 'string' && Object.hasOwn(expected, symbol) ? expected[symbol] : undefined;
  if (!isKeyed(end) || end['outcome'] !== 'fallen') return draft;
  const requests = (listIn(record) ?? []).map(actIn).filter(isKeyed);
  const asked = requests.filter(({ type, draft: divided }) => type === 'parts.request' && divided === symbol);
  return { ...draft, parts: asked.flatMap(({ parts }) => listIn(parts) ?? []) };
}

function hasSeveralSponsors(draft: unknown): draft is File {
  if (!isKeyed(draft)) return false;
  const { sponsors } = draft;
  return isKeyed(sponsors) && (listIn(sponsors['states'])?.length ?? 0) > 1;
}

function actingForAll(recorded: unknown, shared: ReadonlySet<unknown>): unknown {
  const act = actIn(recorded);
  if (!isKeyed(recorded) || !isKeyed(act) || !shared.has(act['draft'])) return recorded;
  return act['type'] === 'draft.withdraw' || act['type'] === 'parts.object'
    ? { ...recorded, act: { ...act, forAll: true } }
    : recorded;
}

/** The Holy See and the State of Palestine. */
const OBSERVERS: ReadonlySet<unknown> = new Set(['PSE', 'VAT']);

function invitingObservers(recorded: unknown): unknown {
  const act = actIn(recorded);
  if (!isKeyed(recorded) || !isKeyed(act) || act['type'] !== 'invitation.extend' || 'under' in act) return recorded;
  const states = listIn(act['states']) ?? [];
  return states.length > 0 && states.every((state) => OBSERVERS.has(state))
    ? { ...recorded, act: { ...act, under: 'Practice: observers' } }
    : recorded;
}

function listIn(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function actIn(recorded: unknown): unknown {
  return isKeyed(recorded) ? recorded['act'] : undefined;
}

/** An item that has an id keeps it. */
function identified(items: readonly unknown[], ids: readonly string[]): unknown[] {
  return items.map((item, index) => (isKeyed(item) ? { id: ids[index], ...item } : item));
}

function isKeyed(value: unknown): value is File {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
