import type { StateId } from '../../../machines/rules/index.ts';
import { isStatement, type MeetingView, type Scene, type Stop } from '../../session/index.ts';

/** A stop at which somebody makes a statement. */
export interface StatementStop extends Stop {
  readonly by: StateId;
}

/** The statements of the scene in which the reader is, in their order. */
export function statementsAtHand({ line: { scenes, stops }, at }: MeetingView): readonly StatementStop[] {
  const scene = scenes.findLast(({ index }) => index <= at);
  return scene ? statementsOf(stops, scene) : [];
}

/** Several make a statement in the scene in which the reader is. */
export function hasSpeakers(view: MeetingView): boolean {
  return statementsAtHand(view).length > 1;
}

/** The same list for the same scene of a line, so that what shows it is drawn once. */
function statementsOf(stops: readonly Stop[], scene: Scene): readonly StatementStop[] {
  const before = known.get(scene);
  if (before) return before;
  const statements = stops.slice(scene.index, scene.end).flatMap(statementAt);
  known.set(scene, statements);
  return statements;
}

const known = new WeakMap<Scene, readonly StatementStop[]>();

function statementAt(stop: Stop): readonly StatementStop[] {
  const act = stop.lapsed ? undefined : stop.act?.act;
  return isStatement(act) ? [{ ...stop, by: act.by }] : [];
}
