import type { JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import { Rail } from './Rail.tsx';
import { Transport } from './Transport.tsx';
import './dock.css';

/** The player and the scenes of the meeting, always visible at the bottom of the window. */
export function Dock(): JSX.Element {
  const say = useSay();
  return (
    <section className="dock" aria-labelledby="dock-title">
      <h2 id="dock-title" className="spoken-only">
        {say('ui.dock.title')}
      </h2>
      <div className="dock-inner">
        <Transport />
        <Rail />
      </div>
    </section>
  );
}
