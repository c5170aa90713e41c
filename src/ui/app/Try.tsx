import { useEffect, type JSX } from 'react';
import { Chamber } from '../chamber/Chamber.tsx';
import SeatChoice from '../member/SeatChoice.tsx';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';
import { NextFrame } from '../schedule/index.ts';
import * as select from '../shared/selectors.ts';
import { usePageSession, useView } from '../shared/session.context.ts';
import { Why } from '../why/Why.tsx';
import { AfterAVeto } from './AfterAVeto.tsx';
import { Gate } from './Gate.tsx';
import { showWhole } from './question.ts';
import { ToolPane } from './ToolPane.tsx';
import type { RoomProps } from './roomProps.ts';

/** The board: all votes on one question, to be changed, why they end as they do, and beside it the tools. */
export default function Try(props: RoomProps): JSX.Element {
  return (
    <Gate room="try">
      <Board {...props} />
    </Gate>
  );
}

const Queries = lazyPanel('chamber', () => import('../chamber/Queries.tsx'));

function Board({ chosen, choose, close }: RoomProps): JSX.Element {
  useWholeQuestion();
  return (
    <div className="stage stage-try">
      <div className="stage-main">
        <PanelBoundary name="chamber">
          <Chamber chosen={chosen} choose={choose}>
            {chosen !== undefined && <SeatChoice member={chosen} close={close} />}
          </Chamber>
        </PanelBoundary>
        <NextFrame>
          <PanelBoundary name="why">
            <Why brief />
          </PanelBoundary>
          <AfterAVeto />
          <Queries />
        </NextFrame>
      </div>
      <NextFrame>
        <div className="stage-side">
          <ToolPane />
        </div>
      </NextFrame>
    </div>
  );
}

/** Try shows a question with all its votes, whichever stop the reader comes from. */
function useWholeQuestion(): void {
  const page = usePageSession();
  const key = useView(select.questionKey);
  const stage = useView((view) => view.question?.stage);
  useEffect(() => {
    if (stage !== 'declared') showWhole(page);
  }, [page, key, stage]);
}
