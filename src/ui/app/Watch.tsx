import type { JSX } from 'react';
import { Chamber } from '../chamber/Chamber.tsx';
import { Legend } from '../chamber/Legend.tsx';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';
import { NARROW, useMedia } from '../shared/media.ts';
import { NextFrame } from '../schedule/index.ts';
import { Speakers } from '../speech/Speakers.tsx';
import { Speech } from '../speech/Speech.tsx';
import { hasSpeakers } from '../speech/statementsAtHand.ts';
import { useView } from '../shared/session.context.ts';
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
          <Side chosen={chosen} close={close} narrow={narrow} />
        </NextFrame>
      </div>
      <PanelBoundary name="dock">
        <Dock />
      </PanelBoundary>
    </>
  );
}

const Queries = lazyPanel('chamber', () => import('../chamber/Queries.tsx'));

interface SideProps extends Pick<RoomProps, 'chosen' | 'close'> {
  readonly narrow: boolean;
}

/** What is said, and why it ended so. */
function Side({ chosen, close, narrow }: SideProps): JSX.Element {
  const isDebate = useView(hasSpeakers);
  return (
    <div className="stage-side">
      {narrow && <Reasons />}
      <PanelBoundary name="speech">
        <div className="speech-part" data-speakers={isDebate}>
          <Speech />
          <Speakers />
        </div>
      </PanelBoundary>
      <Member chosen={chosen} close={close} />
      {/* Lower beside a scene of statements: another panel, not one that moves. */}
      {!narrow && <Reasons key={isDebate ? 'debate' : 'vote'} />}
      <AfterAVeto />
      {narrow && <Queries />}
      {narrow && <Legend />}
    </div>
  );
}

function Reasons(): JSX.Element {
  return (
    <PanelBoundary name="why">
      <Why />
    </PanelBoundary>
  );
}
