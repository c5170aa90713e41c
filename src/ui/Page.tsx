import { lazy, Suspense, useCallback, useState, type JSX } from 'react';
import type { MemberId } from '../../machines/rules/index.ts';
import { listScenarios } from '../scenario/index.ts';
import { useAddress } from './address.ts';
import type { AddressNews } from './address.news.ts';
import { Chamber } from './chamber/Chamber.tsx';
import { Masthead } from './frame/Masthead.tsx';
import { useKeys, type Command } from './keys.ts';
import { Speech } from './room/Speech.tsx';
import { NARROW, useMedia } from './shared/media.ts';
import { NextFrame, Schedule } from './schedule/index.ts';
import { useAct, useRoom } from './shared/session.context.ts';
import { isHandedOver } from './study/handover.ts';
import { Dock } from './timeline/Dock.tsx';
import { Settings } from './timeline/Settings.tsx';
import { Why } from './why/Why.tsx';
import './page.css';

/** What is not in the first picture comes behind it. */
const Below = lazy(() => import('./background/Below.tsx'));
const MemberPanel = lazy(() => import('./member/MemberPanel.tsx'));
const Possible = lazy(() => import('./possible/Possible.tsx'));
const OnTheTable = lazy(() => import('./table/OnTheTable.tsx'));
const Study = lazy(() => import('./study/Study.tsx'));
const Tools = lazy(() => import('./tools/Tools.tsx'));
const Handover = lazy(() => import('./study/Handover.tsx'));
const Notice = lazy(() => import('./frame/Notice.tsx'));
const Meetings = lazy(() => import('./frame/Meetings.tsx'));
const Help = lazy(() => import('./frame/Help.tsx'));
const Footer = lazy(() => import('./frame/Footer.tsx'));

type Dialog = 'help' | 'meetings' | undefined;

/** Whether there are other meetings to choose. */
const OTHERS = listScenarios().length > 1;

interface Props {
  readonly id: string;
  readonly news: AddressNews | undefined;
}

/** The whole page: the picture with its reasons first, then what was voted on, then how it came about. */
export function Page({ id, news }: Props): JSX.Element {
  const narrow = useMedia(NARROW);
  const room = useRoom();
  const address = useAddress(room, id, news);
  const { chosen, choose, close } = useChosen();
  const [dialog, setDialog] = useState<Dialog>();
  useCommands(close, setDialog);
  const openHelp = useCallback(() => setDialog('help'), []);
  const closeDialog = useCallback(() => setDialog(undefined), []);
  return (
    <Schedule session={room}>
      <Masthead help={openHelp} pick={OTHERS ? () => setDialog('meetings') : undefined} />
      <main>
        <Suspense>{address.news && <Notice news={address.news} dismiss={address.dismiss} />}</Suspense>
        <Suspense>{isHandedOver(id) && <Handover id={id} />}</Suspense>
        <div className="stage">
          <div className="stage-main">
            <Chamber chosen={chosen} choose={choose} />
            <NextFrame>
              <Speech />
            </NextFrame>
            {narrow && <Settings />}
          </div>
          <NextFrame>
            <div className="stage-side">
              <Suspense>{chosen !== undefined && <MemberPanel member={chosen} close={close} />}</Suspense>
              <Why />
              <Suspense>
                <Possible chosen={chosen} />
              </Suspense>
            </div>
            <div className="stage-more">
              <Suspense>
                <OnTheTable />
              </Suspense>
            </div>
          </NextFrame>
        </div>
        <Dock />
        <div className="below">
          <NextFrame>
            <Suspense>
              <Study id={id} />
            </Suspense>
            <Suspense>
              <Tools />
            </Suspense>
            <Suspense>
              <Below choose={choose} />
            </Suspense>
          </NextFrame>
        </div>
      </main>
      <Suspense>
        <Footer help={openHelp} />
        <Help open={dialog === 'help'} close={closeDialog} />
        {OTHERS && <Meetings id={id} open={dialog === 'meetings'} close={closeDialog} />}
      </Suspense>
    </Schedule>
  );
}

/** Which member's panel is open. Closing it gives the focus back to the seat. */
function useChosen() {
  const [chosen, setChosen] = useState<MemberId>();
  const choose = useCallback((member: MemberId) => setChosen((now) => (now === member ? undefined : member)), []);
  const close = useCallback(() => {
    setChosen((now) => {
      if (now !== undefined) document.querySelector<HTMLElement>(`[data-member="${now}"]`)?.focus();
      return undefined;
    });
  }, []);
  return { chosen, choose, close };
}

function useCommands(close: () => void, setDialog: (dialog: Dialog) => void): void {
  const act = useAct();
  const { player } = useRoom();
  const run = useCallback(
    (command: Command) => {
      switch (command.type) {
        case 'help':
          return setDialog('help');
        case 'close':
          return close();
        case 'playOrPause':
          return player.send({ type: player.getSnapshot().matches('playing') ? 'pause' : 'play' });
        default:
          return act(command);
      }
    },
    [act, player, close, setDialog],
  );
  useKeys(run);
}
