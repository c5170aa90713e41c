import { useEffect, useState, type JSX } from 'react';
import { Chamber } from '../chamber/Chamber.tsx';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';
import { Outline } from '../outline/Outline.tsx';
import { NextStep } from '../possible/NextStep.tsx';
import Possible from '../possible/Possible.tsx';
import { useFocus, useKeptFocus } from '../shared/focus.context.ts';
import { NextFrame, Now } from '../schedule/index.ts';
import { Speech } from '../speech/Speech.tsx';
import OnTheTable from '../table/OnTheTable.tsx';
import { Practices } from '../table/Practices.tsx';
import { Dock } from '../timeline/Dock.tsx';
import type { RoomProps } from './roomProps.ts';
import './procedure.css';

/** The President's table: what comes next, what can be done by whom and what is refused, and where the meeting stands. */
export default function Procedure({ chosen, choose }: Omit<RoomProps, 'close'>): JSX.Element {
  const table = useKeptFocus<HTMLDivElement>('table');
  const focus = useFocus();
  const [asked] = useState(chosen);
  useEffect(() => {
    if (asked !== undefined) focus('possible'); // from the panel of a member
  }, [asked, focus]);
  return (
    <>
      <div className="stage stage-procedure">
        <div className="stage-side">
          <NextStep />
          <Possible chosen={chosen} />
        </div>
        <div className="stage-main">
          <NextFrame>
            <div className="procedure-state">
              <Outline />
              <div ref={table}>
                <OnTheTable />
                <PanelBoundary name="speech">
                  <Speech />
                </PanelBoundary>
                <Now>
                  <Practices />
                </Now>
              </div>
            </div>
          </NextFrame>
        </div>
        <div className="procedure-room">
          <PanelBoundary name="chamber">
            <Chamber chosen={chosen} choose={choose} />
          </PanelBoundary>
        </div>
      </div>
      <PanelBoundary name="dock">
        <Dock />
      </PanelBoundary>
    </>
  );
}
