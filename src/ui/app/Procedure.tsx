import { useEffect, useState, type JSX } from 'react';
import { Chamber } from '../chamber/Chamber.tsx';
import { Chart } from '../chart/Chart.tsx';
import { useChart } from '../chart/chart.context.ts';
import { useCharted } from '../chart/charted.hook.ts';
import { Charting } from '../chart/Charting.tsx';
import { ChartState } from '../chart/ChartState.tsx';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';
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
  const [charted] = useCharted();
  const [asked] = useState(charted.asked ? undefined : chosen);
  useEffect(() => {
    if (asked !== undefined) focus('possible'); // from the panel of a member
  }, [asked, focus]);
  return (
    <>
      <NextFrame>
        <Charting>
          <div className="stage stage-procedure">
            <Now>
              <NextStep />
            </Now>
            <div className="procedure-chart">
              <PanelBoundary name="chart">
                <Chart />
              </PanelBoundary>
            </div>
            <div className="stage-side">
              <Now>
                <Side chosen={chosen} />
              </Now>
            </div>
            <div ref={table} className="procedure-state">
              <OnTheTable />
              <PanelBoundary name="speech">
                <Speech />
              </PanelBoundary>
              <Now>
                <Practices />
              </Now>
            </div>
            <div className="procedure-room">
              <Now>
                <PanelBoundary name="chamber">
                  <Chamber chosen={chosen} choose={choose} />
                </PanelBoundary>
              </Now>
            </div>
          </div>
        </Charting>
      </NextFrame>
      <PanelBoundary name="dock">
        <Dock />
      </PanelBoundary>
    </>
  );
}

/** What can be done by whom; where a state was pressed in the drawing, what can happen in it instead. */
function Side({ chosen }: Pick<RoomProps, 'chosen'>): JSX.Element {
  const { shown } = useChart();
  return (
    <>
      {shown && <ChartState shown={shown} />}
      <div hidden={shown !== undefined}>
        <Possible chosen={chosen} />
      </div>
    </>
  );
}
