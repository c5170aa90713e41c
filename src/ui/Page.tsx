import { useSelector } from '@xstate/react';
import { useCallback, useEffect, useState, type JSX } from 'react';
import type { MemberId } from '../../machines/rules/index.ts';
import { useAddress } from './addressBar.ts';
import type { AddressNews } from './address.news.ts';
import { Chamber } from './chamber/Chamber.tsx';
import { prepareErrorPage } from './frame/Broken.tsx';
import { Inbox } from './frame/Inbox.tsx';
import { lazyPanel } from './frame/lazyPanel.tsx';
import { Masthead } from './frame/Masthead.tsx';
import { PanelBoundary } from './frame/PanelBoundary.tsx';
import { useKeys, type KeyCommand } from './keys.ts';
import { Speech } from './speech/Speech.tsx';
import { useFocus, useKeptFocus } from './shared/focus.context.ts';
import { NARROW, useMedia } from './shared/media.ts';
import { NextFrame, Schedule } from './schedule/index.ts';
import { useAct, usePageSession, type PageSession } from './shared/session.context.ts';
import { isHandedOver } from './study/handover.ts';
import { Dock } from './timeline/Dock.tsx';
import { Settings } from './timeline/Settings.tsx';
import { Why } from './why/Why.tsx';
import './page.css';

/** What the first frame does not show. */
const Below = lazyPanel('below', () => import('./background/Below.tsx'));
const MemberPanel = lazyPanel('member', () => import('./member/MemberPanel.tsx'));
const Possible = lazyPanel('possible', () => import('./possible/Possible.tsx'));
const OnTheTable = lazyPanel('table', () => import('./table/OnTheTable.tsx'));
const Study = lazyPanel('study', () => import('./study/Study.tsx'));
const Tools = lazyPanel('tools', () => import('./tools/Tools.tsx'));
const Handover = lazyPanel('handover', () => import('./study/Handover.tsx'));
const Notice = lazyPanel('notice', () => import('./frame/Notice.tsx'));
const Meetings = lazyPanel('meetings', () => import('./frame/Meetings.tsx'), isOpen);
const Help = lazyPanel('help', () => import('./frame/Help.tsx'), isOpen);
const Footer = lazyPanel('footer', () => import('./frame/Footer.tsx'));

function isOpen({ open }: { readonly open: boolean }): boolean {
  return open;
}

type Dialog = 'help' | 'meetings' | undefined;

interface Props {
  readonly id: string;
  readonly news: AddressNews | undefined;
}

/** The whole page: the chamber with its reasons first, then what was voted on, then how it came about. */
export function Page({ id, news }: Props): JSX.Element {
  const narrow = useMedia(NARROW);
  const page = usePageSession();
  const address = useAddress(page, id, news);
  const { chosen, choose, close } = useChosen();
  const [handedOver] = useState(() => isHandedOver(id)); // reading the browser's store takes time
  const table = useKeptFocus<HTMLDivElement>('table');
  const [dialog, setDialog] = useState<Dialog>();
  useCommands(close, setDialog);
  useEffect(prepareErrorPage, []);
  useWhole(page);
  const openHelp = useCallback(() => setDialog('help'), []);
  const closeDialog = useCallback(() => setDialog(undefined), []);
  return (
    <Schedule session={page}>
      <Masthead help={openHelp} pick={() => setDialog('meetings')} />
      <Help open={dialog === 'help'} close={closeDialog} />
      <Meetings id={id} open={dialog === 'meetings'} close={closeDialog} />
      <main>
        <Inbox />
        {address.news && <Notice news={address.news} dismiss={address.dismiss} />}
        {handedOver && <Handover id={id} />}
        <div className="stage">
          <div className="stage-main">
            <PanelBoundary name="chamber">
              <Chamber chosen={chosen} choose={choose} />
            </PanelBoundary>
            <NextFrame>
              <PanelBoundary name="speech">
                <Speech />
              </PanelBoundary>
            </NextFrame>
            {narrow && <Settings />}
          </div>
          <NextFrame>
            <div className="stage-side">
              {chosen !== undefined && <MemberPanel member={chosen} close={close} />}
              <PanelBoundary name="why">
                <Why />
              </PanelBoundary>
              <Possible chosen={chosen} />
            </div>
            <div ref={table} className="stage-more">
              <OnTheTable />
            </div>
          </NextFrame>
        </div>
        <PanelBoundary name="dock">
          <Dock />
        </PanelBoundary>
        <div className="below">
          <NextFrame>
            <Study id={id} />
            <Tools />
            <Below choose={choose} />
          </NextFrame>
        </div>
      </main>
      <Footer help={openHelp} />
    </Schedule>
  );
}

/** Breaks the page when the session has failed: no part of the page would answer any more. */
function useWhole({ session }: PageSession): void {
  useSelector(session, ({ status }) => status);
}

/** Which member's panel is open. Closing it gives the focus back to the seat. */
function useChosen() {
  const focus = useFocus();
  const [chosen, setChosen] = useState<MemberId>();
  const choose = useCallback((member: MemberId) => setChosen((now) => (now === member ? undefined : member)), []);
  const close = useCallback(() => {
    if (chosen === undefined) return;
    focus(`seat ${chosen}`);
    setChosen(undefined);
  }, [focus, chosen]);
  return { chosen, choose, close };
}

function useCommands(close: () => void, setDialog: (dialog: Dialog) => void): void {
  const act = useAct();
  const { player } = usePageSession();
  const run = useCallback(
    (command: KeyCommand) => {
      switch (command.type) {
        case 'help':
          return setDialog('help');
        case 'close':
          setDialog(undefined);
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
