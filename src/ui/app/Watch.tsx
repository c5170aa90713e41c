import type { JSX } from 'react';
import { Chamber } from '../chamber/Chamber.tsx';
import { Legend } from '../chamber/Legend.tsx';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';
import { NARROW, useMedia } from '../shared/media.ts';
import { NextFrame } from '../schedule/index.ts';
import { Speakers } from '../speech/Speakers.tsx';
import { Speech } from '../speech/Speech.tsx';
import { Dock } from '../timeline/Dock.tsx';
import { Why } from '../why/Why.tsx';
import { AfterAVeto } from './AfterAVeto.tsx';
import { Member } from './Member.tsx';
import type { RoomProps } from './roomProps.ts';

/**
 * The meeting, stop by stop: the chamber, what is said in it, and why it ended as it did, side by side; on a phone the
 * reason follows the chamber at once.
 */
export function Watch({ chosen, choose, close }: RoomProps): JSX.Element {
  const narrow = useMedia(NARROW);
  return (
    <>
      <div className="stage stage-watch">
        <div className="stage-main">
          <PanelBoundary name="chamber">
            <Chamber chosen={chosen} choose={choose} />
          </PanelBoundary>
          {!narrow && <Queries />}
        </div>
        <NextFrame>
          <div className="stage-side">
            {narrow && <Reasons />}
            <PanelBoundary name="speech">
              <Speakers />
              <Speech />
            </PanelBoundary>
            <Member chosen={chosen} close={close} />
            {!narrow && <Reasons />}
            <AfterAVeto />
            {narrow && <Queries />}
            {narrow && <Legend />}
          </div>
        </NextFrame>
      </div>
      <PanelBoundary name="dock">
        <Dock />
      </PanelBoundary>
    </>
  );
}

const Queries = lazyPanel('chamber', () => import('../chamber/Queries.tsx'));

function Reasons(): JSX.Element {
  return (
    <PanelBoundary name="why">
      <Why />
    </PanelBoundary>
  );
}
