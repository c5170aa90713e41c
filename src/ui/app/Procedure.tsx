import { useEffect, useState, type JSX } from 'react';
import { Chamber } from '../chamber/Chamber.tsx';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';
import Possible from '../possible/Possible.tsx';
import { useFocus, useKeptFocus } from '../shared/focus.context.ts';
import { NARROW, useMedia } from '../shared/media.ts';
import { NextFrame } from '../schedule/index.ts';
import { Speech } from '../speech/Speech.tsx';
import OnTheTable from '../table/OnTheTable.tsx';
import { Dock } from '../timeline/Dock.tsx';
import { Settings } from '../timeline/Settings.tsx';
import type { RoomProps } from './roomProps.ts';

/** The President's table: what is before the Council, what can be done by whom, and what is refused by which rule. */
export default function Procedure({ chosen, choose }: Omit<RoomProps, 'close'>): JSX.Element {
  const table = useKeptFocus<HTMLDivElement>('table');
  const focus = useFocus();
  const narrow = useMedia(NARROW);
  const [asked] = useState(chosen);
  useEffect(() => {
    if (asked !== undefined) focus('possible'); // from the panel of a member
  }, [asked, focus]);
  return (
    <>
      <div className="stage stage-procedure">
        <div className="stage-side">
          <Possible chosen={chosen} />
          {narrow && <Settings />}
        </div>
        <div className="stage-main">
          <PanelBoundary name="speech">
            <Speech />
          </PanelBoundary>
          <PanelBoundary name="chamber">
            <Chamber chosen={chosen} choose={choose} />
          </PanelBoundary>
          <NextFrame>
            <div ref={table}>
              <OnTheTable />
            </div>
          </NextFrame>
        </div>
      </div>
      <PanelBoundary name="dock">
        <Dock />
      </PanelBoundary>
    </>
  );
}
