import { useMemo, useState, type JSX } from 'react';
import { stateNames } from '../messages/sentences.ts';
import { namesIn } from '../scenario/index.ts';
import type { Say } from '../messages/say.ts';
import { Boundary } from './frame/Boundary.tsx';
import { Broken } from './frame/Broken.tsx';
import { lazyPanel } from './frame/lazyPanel.tsx';
import type { Opened } from './openMeeting.ts';
import { Page } from './Page.tsx';
import { FocusTargets } from './shared/focus.context.ts';
import { NamesContext } from './shared/names.context.ts';
import { SayContext } from './shared/say.context.ts';
import { ScenarioContext, sourced } from './shared/scenario.context.ts';
import { PageSessionContext } from './shared/session.context.ts';
import { isEmbedded } from './shared/store.ts';

const Embed = lazyPanel('chamber', () => import('./embed/Embed.tsx'));

interface Props {
  readonly say: Say;
  readonly opened: Opened;
  /** Goes to another meeting, which an address leads to. */
  readonly change?: (hash: string) => void;
  /** The reader comes from another meeting: the focus is where it was, at nothing that is left. */
  readonly arrived?: boolean;
}

/** The page, with what all of it shares: the messages, the meeting, the names and the reader's session. */
export function App({ say, opened, change = reload, arrived = false }: Props): JSX.Element {
  const { hash, id, scenario, page, news } = opened;
  const names = useMemo(() => stateNames(say, namesIn(scenario)), [scenario, say]);
  const known = useMemo(() => sourced(id, scenario), [id, scenario]);
  const [targets] = useState(() => new Map());
  return (
    <SayContext value={say}>
      <Boundary renderFailure={(failure) => <Broken say={say} open={opened} {...failure} />}>
        <ScenarioContext value={known}>
          <NamesContext value={names}>
            <PageSessionContext value={page}>
              <FocusTargets value={targets}>
                {isEmbedded() ? (
                  <Embed id={id} news={news} change={change} />
                ) : (
                  <Page id={id} hash={hash} news={news} change={change} arrived={arrived} />
                )}
              </FocusTargets>
            </PageSessionContext>
          </NamesContext>
        </ScenarioContext>
      </Boundary>
    </SayContext>
  );
}

function reload(): void {
  location.reload();
}
