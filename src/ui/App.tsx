import { Suspense, use, useMemo, type JSX } from 'react';
import type { Say } from '../words/say.ts';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { Loading } from './frame/Loading.tsx';
import type { Opened } from './opening.ts';
import { Page } from './Page.tsx';
import { namesIn, NamesContext } from './shared/names.context.ts';
import { SayContext } from './shared/say.context.ts';
import { ScenarioContext, sourced } from './shared/scenario.context.ts';
import { RoomContext } from './shared/session.context.ts';

interface Props {
  readonly say: Say;
  readonly opening: Promise<Opened>;
}

export function App({ say, opening }: Props): JSX.Element {
  return (
    <SayContext value={say}>
      <ErrorBoundary>
        <Suspense fallback={<Loading />}>
          <Meeting opening={opening} />
        </Suspense>
      </ErrorBoundary>
    </SayContext>
  );
}

function Meeting({ opening }: Pick<Props, 'opening'>): JSX.Element {
  const { id, scenario, room, problem } = use(opening);
  const names = useMemo(() => namesIn(scenario), [scenario]);
  const known = useMemo(() => sourced(scenario), [scenario]);
  return (
    <ScenarioContext value={known}>
      <NamesContext value={names}>
        <RoomContext value={room}>
          <Page id={id} problem={problem} />
        </RoomContext>
      </NamesContext>
    </ScenarioContext>
  );
}
