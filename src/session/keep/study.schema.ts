import * as v from 'valibot';
import { MANNERS, VOTES } from '../../../machines/rules/index.ts';
import { LIMITS } from '../../limits.ts';
import { parseActId, type ActId } from '../../scenario/index.ts';
import { parsePlace } from './place.parse.ts';
import { isKeyed, keyed, list, text, whole } from './forms.ts';
import type { StudyForm } from './study.problem.ts';
import { supposedSchema } from './suppositions.schema.ts';

/** A text that is read by a function of ours. */
function read<Value>(parse: (given: string) => Value | undefined, form: StudyForm) {
  return v.pipe(
    v.string(form),
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }): NonNullable<Value> => {
      const found = parse(value);
      if (found !== undefined && found !== null) return found;
      addIssue({ message: form, input: value });
      return NEVER;
    }),
  );
}

const actId = v.custom<ActId>(isActId, 'id');
const manner = v.picklist(MANNERS, 'manner');

/** More than a line of votes on every question of a meeting. */
const MANY_VOTES = LIMITS.actsOfALine;

const vote = keyed({ question: text, member: text, vote: v.picklist(VOTES, 'vote') }, 'vote');

/** Anything that names its type: whether this edition can read it is asked later. */
const act = v.custom<{ readonly type: string }>(isAct, 'act');

/** What a line is called, what it was begun from, whether it is out of the way. */
const told = {
  name: v.exactOptional(text),
  comment: v.exactOptional(text),
  from: v.exactOptional(whole(0)),
  aside: v.exactOptional(v.unknown()),
};

/** @param seats members that sit */
function wholeStudy<const At extends v.GenericSchema, const Line extends v.GenericSchema>(
  seats: number,
  at: At,
  line: Line,
) {
  return keyed(
    {
      revision: whole(1),
      law: v.exactOptional(whole(1)),
      at,
      current: v.exactOptional(whole(0)),
      manner,
      variations: list(line, LIMITS.lines, 'lines'),
      supposed: v.exactOptional(supposedSchema(seats)),
    },
    'study',
  );
}

interface Inserted2 {
  readonly after?: ActId;
  readonly behind: number;
  readonly act: { readonly type: string };
  /** Nobody chose it, or the votes of these members in it; anything else is not kept. */
  readonly assumed?: unknown;
}

const inserted2 = keyed(
  { after: v.exactOptional(actId), behind: whole(0), act, assumed: v.exactOptional(v.unknown()) },
  'act',
);
const asItIs = v.custom<Inserted2>(() => true);

/** A study has ten thousand of these: one that is well formed passes at a look, and the schema says what another lacks. */
function insertedOrWhy(value: unknown): v.GenericSchema<unknown, Inserted2> {
  return isInserted(value) ? asItIs : inserted2;
}

/** Whether `inserted2` lets a value pass as it is. */
function isInserted(value: unknown): value is Inserted2 {
  if (!isKeyed(value) || !isAct(value['act'])) return false;
  const { after, behind } = value;
  if (typeof behind !== 'number' || !Number.isSafeInteger(behind) || behind < 0) return false;
  const keys = Object.keys(value).length - (Object.hasOwn(value, 'assumed') ? 1 : 0);
  return Object.hasOwn(value, 'after') ? keys === 3 && isActId(after) : keys === 2;
}

/** Version 1: acts of the record by their index, -1 for none; a stop by its number. */
export function studyV1(seats: number) {
  const inserted = keyed({ after: whole(-1), behind: whole(0), act }, 'act');
  const line = keyed(
    {
      manner,
      votes: list(vote, MANY_VOTES, 'votes'),
      inserted: list(inserted, LIMITS.actsOfALine, 'acts'),
      removed: list(whole(0), LIMITS.actsOfALine, 'acts'),
      ...told,
    },
    'study',
  );
  return wholeStudy(seats, whole(0), line);
}

/** Version 2: acts of the record by their ids, and a stop by the act before it. */
export function studyV2(seats: number) {
  const line = keyed(
    {
      manner,
      votes: list(vote, MANY_VOTES, 'votes'),
      inserted: list(v.lazy(insertedOrWhy), LIMITS.actsOfALine, 'acts'),
      removed: list(actId, LIMITS.actsOfALine, 'acts'),
      ...told,
    },
    'study',
  );
  return wholeStudy(seats, read(parsePlace, 'position'), line);
}

export type Study1 = v.InferOutput<ReturnType<typeof studyV1>>;
export type Study2 = v.InferOutput<ReturnType<typeof studyV2>>;

function isActId(value: unknown): value is ActId {
  return typeof value === 'string' && parseActId(value) !== undefined;
}

function isAct(value: unknown): value is { readonly type: string } {
  return isKeyed(value) && typeof value['type'] === 'string';
}
