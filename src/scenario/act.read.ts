import * as v from 'valibot';
import type { Act, Manner } from '../../machines/rules/index.ts';
import { syntaxProblem } from './json.ts';
import type { Problem } from './problem.ts';
import { putsAQuestion, type VotesCast } from './scenario.ts';
import { act as scenarioAct } from './schema.ts';
import { problemsOf } from './shape.ts';

export type ReadAct =
  | { readonly ok: true; readonly act: Act }
  /** At least one. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads one act of the room that somebody wrote down as a scenario file would have it, and says what is wrong with it.
 *
 * @param manner the manner of a question that the act puts to the vote
 */
export function readAct(text: string, manner: Manner): ReadAct {
  const problem = syntaxProblem(text);
  if (problem) return { ok: false, problems: [problem] };
  const parsed = v.safeParse(roomAct, JSON.parse(text));
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.issues) };
  return { ok: true, act: putsAQuestion(parsed.output) ? { ...parsed.output, manner } : parsed.output };
}

type Option = (typeof scenarioAct.options)[number];
type OfVotes = Extract<Option, { entries: { type: { literal: VotesCast['type'] } } }>;

/** A line of votes is no act of the room: those are shows of hands, or answers to the roll. */
const roomAct = v.variant('type', scenarioAct.options.filter(isOfTheRoom));

function isOfTheRoom(option: Option): option is Exclude<Option, OfVotes> {
  return option.entries.type.literal !== ('votes.cast' satisfies VotesCast['type']);
}
