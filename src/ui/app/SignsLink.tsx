import type { JSX } from 'react';
import { useFocus } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import { usePlaceLink } from './placeLink.hook.ts';

/** Leads to the page of all signs. Where it stands goes then, or is far below. */
export function SignsLink(): JSX.Element {
  const say = useSay();
  const focus = useFocus();
  const link = usePlaceLink('signs', () => {
    focus('room', { preventScroll: true });
    scrollTo(0, 0);
  });
  return <a {...link}>{say('signs.all')}</a>;
}
