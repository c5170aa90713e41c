import { share, type MeetingView } from '../../session/index.ts';
import type { OpenSession } from './session.context.ts';

/** One value for each session: made when it is first asked for, and gone with the session. */
export function perSession<Value>(
  make: (page: Pick<OpenSession, 'session'>) => Value,
): (page: Pick<OpenSession, 'session'>) => Value {
  const values = new WeakMap<OpenSession['session'], { readonly value: Value }>();
  return (page) => {
    const known = values.get(page.session) ?? { value: make(page) };
    values.set(page.session, known);
    return known.value;
  };
}

/** A part of the view of a session, the same object as long as it is equal: steps that leave it alone cost nothing. */
export function partOfView<Part>(partOf: (view: MeetingView) => Part): (page: OpenSession) => Part {
  const readers = perSession(() => {
    let last: { readonly view: MeetingView; readonly part: Part } | undefined;
    return (view: MeetingView): Part => {
      if (last?.view !== view) last = { view, part: share(last?.part, partOf(view)) };
      return last.part;
    };
  });
  return (page) => readers(page)(page.view());
}
