import { share, type MeetingView } from '../../session/index.ts';
import type { OpenSession } from './session.context.ts';

/** One value for each session: made when it is first asked for, and gone with the session. */
export function perSession<Value>(
  make: (room: Pick<OpenSession, 'session'>) => Value,
): (room: Pick<OpenSession, 'session'>) => Value {
  const values = new WeakMap<OpenSession['session'], { readonly value: Value }>();
  return (room) => {
    const known = values.get(room.session) ?? { value: make(room) };
    values.set(room.session, known);
    return known.value;
  };
}

/** A part of the view of a session, the same object as long as it is equal: steps that leave it alone cost nothing. */
export function partOfView<Part>(partOf: (view: MeetingView) => Part): (room: OpenSession) => Part {
  const readers = perSession(() => {
    let last: { readonly view: MeetingView; readonly part: Part } | undefined;
    return (view: MeetingView): Part => {
      if (last?.view !== view) last = { view, part: share(last?.part, partOf(view)) };
      return last.part;
    };
  });
  return (room) => readers(room)(room.view());
}
