import * as v from 'valibot';
import { DECIDED, HANDS, MANNERS, VOTES, type Act, type PutManner } from '../../machines/rules/index.ts';
import { isWithinDepth } from '../depth.ts';
import { syntaxProblem } from './json.ts';
import type { Problem } from './problem.ts';
import { putsAQuestion, type ScenarioAct, type VotesCast } from './scenario.ts';
import { act as scenarioAct, state } from './schema.ts';
import { problemsOf } from './shape.ts';

export type ParsedAct = { readonly ok: true; readonly act: Act } | { readonly ok: false };

/**
 * Reads an act of the room from outside: an act as a scenario file has it, with the manner of a question beside it, or a
 * show of hands, an answer to the roll or votes known in part, which a file writes as one line of votes. Never throws.
 *
 * @param manner the manner of a question that names none; without it such a question is not an act
 */
export function parseAct(value: unknown, manner?: PutManner): ParsedAct {
  if (!isWithinDepth(value)) return { ok: false };
  if (isKeyed(value) && isCasting(value['type'])) {
    const cast = v.safeParse(casting, value);
    return cast.success ? { ok: true, act: cast.output } : { ok: false };
  }
  const { manner: named = manner, ...rest } = isKeyed(value) ? value : {};
  const parsed = v.safeParse(scenarioAct, rest);
  if (!parsed.success || parsed.output.type === 'votes.cast') return { ok: false };
  return withManner(parsed.output, isKeyed(value) && 'manner' in value, named);
}

function withManner(act: Exclude<ScenarioAct, { type: 'votes.cast' }>, isNamed: boolean, manner: unknown): ParsedAct {
  if (!putsAQuestion(act)) return isNamed ? { ok: false } : { ok: true, act };
  return isManner(manner) ? { ok: true, act: { ...act, manner } } : { ok: false };
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

const casting = v.variant('type', [
  v.strictObject({ type: v.literal('hands.show'), vote: v.picklist(HANDS), members: v.array(state) }),
  v.strictObject({ type: v.literal('vote.cast'), member: state, vote: v.picklist(VOTES) }),
  v.strictObject({
    type: v.literal('votes.tally'),
    known: v.record(state, v.picklist(VOTES)),
    tally: v.exactOptional(v.strictObject({ inFavour: count, against: count, abstaining: count })),
    result: v.exactOptional(v.picklist(DECIDED)),
    supposed: v.exactOptional(v.record(state, v.picklist(VOTES))),
  }),
]);

function isCasting(type: unknown): boolean {
  return type === 'hands.show' || type === 'vote.cast' || type === 'votes.tally';
}

function isManner(value: unknown): value is PutManner {
  return value === 'letters' || MANNERS.some((manner) => manner === value);
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type ReadAct =
  | { readonly ok: true; readonly act: Act }
  /** At least one. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads one act of the room that somebody wrote down as a scenario file would have it, and says what is wrong with it.
 *
 * @param manner the manner of a question that the act puts to the vote
 */
export function readAct(text: string, manner: PutManner): ReadAct {
  const problem = syntaxProblem(text);
  if (problem) return { ok: false, problems: [problem] };
  const parsed = v.safeParse(roomAct, JSON.parse(text));
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.issues) };
  return { ok: true, act: putsAQuestion(parsed.output) ? { ...parsed.output, manner } : parsed.output };
}

type Option = (typeof scenarioAct.options)[number];
type OfVotes = Extract<Option, { entries: { type: { literal: VotesCast['type'] } } }>;

/** A line of votes is no act of the room: those are shows of hands, or answers to the roll. */
export const roomAct = v.variant('type', scenarioAct.options.filter(isOfTheRoom));

function isOfTheRoom(option: Option): option is Exclude<Option, OfVotes> {
  return option.entries.type.literal !== ('votes.cast' satisfies VotesCast['type']);
}
