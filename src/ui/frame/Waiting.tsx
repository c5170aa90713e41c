import type { JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import './waiting.css';

/** While a room or a tool is fetched: nothing at first, and after a short while that it is on its way. */
export function Waiting(): JSX.Element {
  const say = useSay();
  return (
    <p className="waiting" role="status">
      {say('ui.waiting')}
    </p>
  );
}
