import { ACTS, type Act, type QuestionKey } from '../../../machines/rules/index.ts';
import { nextActAt } from '../edit/consequences.ts';
import type { SessionState } from '../edit/study.ts';
import { isPassedOver, lineTo } from '../tree/tree.ts';
import type { Actor } from './possible.ts';

/** What comes next where the reader stands. */
export interface NextAct {
  readonly act: Act;
  readonly by: Actor;
  /** The line goes on with it, on the record or beside it; or nothing stands there, and something waits for it. */
  readonly from: 'record' | 'line' | 'pending';
}

export interface Ahead {
  /** Absent where the line ends, and nothing waits for an act of the President's. */
  readonly next?: NextAct;
  /** How the President deals with what is pending, whatever the line goes on with; absent where the floor is open, or votes are cast. */
  readonly waits?: Act;
}

/** What the line goes on with; where it ends, what the President does next. And what is pending, with how it is decided. */
export function aheadNow({ tree, cursor }: SessionState): Ahead {
  const line = lineTo(tree, cursor.tip);
  const node = line[cursor.at];
  if (!node) throw new Error(`The line has no act ${cursor.at}.`);
  const { position } = node;
  const { manner } = cursor;
  const waits = nextActAt({ position, manner, begun: new Set() });
  const follows = line.slice(cursor.at + 1).find((each) => !isPassedOver(each));
  if (follows?.act !== undefined && follows.act.type !== 'unknown') {
    const from = follows.recorded === undefined ? 'line' : 'record';
    return ahead(follows.act, from, waits);
  }
  const begun = new Set(line.slice(1, cursor.at + 1).flatMap(ownQuestion));
  return ahead(nextActAt({ position, manner, begun }), 'pending', waits);
}

function ahead(act: Act | undefined, from: NextAct['from'], waits: Act | undefined): Ahead {
  return {
    ...(act === undefined ? {} : { next: { act, by: actorOf(act), from } }),
    ...(waits === undefined ? {} : { waits }),
  };
}

/** A question that nobody but the reader, or the session for them, has put: only its votes are assumed. */
function ownQuestion({ asks, recorded }: ReturnType<typeof lineTo>[number]): readonly QuestionKey[] {
  return asks === undefined || recorded !== undefined ? [] : [asks];
}

function actorOf(act: Act): Actor {
  const { by } = ACTS[act.type];
  if (by === 'president' || by === 'reader') return by;
  if ('by' in act) return act.by ?? 'president';
  return 'member' in act ? act.member : 'president';
}
