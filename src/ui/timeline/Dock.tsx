import type { JSX } from 'react';
import { NARROW, useMedia } from '../shared/media.ts';
import { useSay } from '../shared/say.context.ts';
import { Chapters } from './Chapters.tsx';
import { Rail } from './Rail.tsx';
import { Settings } from './Settings.tsx';
import { Transport } from './Transport.tsx';
import './dock.css';

/** The timeline and its playback controls, always visible at the bottom of the window. */
export function Dock(): JSX.Element {
  const say = useSay();
  const narrow = useMedia(NARROW);
  return (
    <section className="dock" aria-labelledby="dock-title">
      <h2 id="dock-title" className="spoken-only">
        {say('ui.dock.title')}
      </h2>
      <div className="dock-inner">
        <div className="dock-line">
          {!narrow && <Chapters />}
          <Rail />
        </div>
        <div className="dock-controls">
          <Transport />
          {!narrow && <Settings />}
        </div>
      </div>
    </section>
  );
}
