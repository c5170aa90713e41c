import { useMemo, type JSX, type ReactNode } from 'react';
import { stateNames } from '../../messages/sentences.ts';
import { namesIn } from '../../scenario/index.ts';
import { Schedule } from '../schedule/index.ts';
import { NamesContext } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { ScenarioContext, sourced } from '../shared/scenario.context.ts';
import { FrameContext, PageSessionContext } from '../shared/session.context.ts';
import type { OpenBoard } from './board.hook.ts';
import { withoutResult } from './hidden.ts';

interface Props {
  readonly board: OpenBoard;
  /** What came of the vote is not to be seen yet. */
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/** What stands in it reads the meeting of the board, and not that of the page. */
export function Board({ board: { meeting, page }, hidden = false, children }: Props): JSX.Element {
  const say = useSay();
  const { id, scenario } = meeting;
  const names = useMemo(() => stateNames(say, namesIn(scenario)), [say, scenario]);
  const known = useMemo(() => sourced(id, scenario), [id, scenario]);
  const shown = useMemo(() => (hidden ? withoutResult(page) : page), [hidden, page]);
  return (
    <ScenarioContext value={known}>
      <NamesContext value={names}>
        <PageSessionContext value={shown}>
          <FrameContext value={undefined}>
            <Schedule session={shown}>{children}</Schedule>
          </FrameContext>
        </PageSessionContext>
      </NamesContext>
    </ScenarioContext>
  );
}
