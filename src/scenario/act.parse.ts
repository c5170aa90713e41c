import * as v from 'valibot';
import { HANDS, MANNERS, VOTES, type Act, type Manner } from '../../machines/rules/index.ts';
import { putsAQuestion, type ScenarioAct } from './scenario.ts';
import { act as scenarioAct, state } from './schema.ts';

export type ParsedAct = { readonly ok: true; readonly act: Act } | { readonly ok: false };

/**
 * Reads an act of the room from outside: an act as a scenario file has it, with the manner of a question beside it, or a
 * show of hands or an answer to the roll, which a file writes as one line of votes.
 *
 * @param manner the manner of a question that names none; without it such a question is not an act
 */
export function parseAct(value: unknown, manner?: Manner): ParsedAct {
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

const casting = v.variant('type', [
  v.strictObject({ type: v.literal('hands.show'), vote: v.picklist(HANDS), members: v.array(state) }),
  v.strictObject({ type: v.literal('vote.cast'), member: state, vote: v.picklist(VOTES) }),
]);

function isCasting(type: unknown): boolean {
  return type === 'hands.show' || type === 'vote.cast';
}

function isManner(value: unknown): value is Manner {
  return MANNERS.some((manner) => manner === value);
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
