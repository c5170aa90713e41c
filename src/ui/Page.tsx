import { useSelector } from '@xstate/react';
import { useCallback, useEffect, useState, type JSX } from 'react';
import type { MemberId } from '../../machines/rules/index.ts';
import type { AddressNews } from './address.news.ts';
import type { PagePlace } from './app/route.ts';
import { TopBar } from './app/TopBar.tsx';
import { useRoom } from './app/room.hook.ts';
import { Room } from './app/Room.tsx';
import { askQuery } from './chamber/query.ts';
import { prepareErrorPage } from './frame/Broken.tsx';
import { Inbox } from './frame/Inbox.tsx';
import { lazyPanel } from './frame/lazyPanel.tsx';
import type { PageDialog } from './frame/pageDialog.ts';
import { Head } from './head/Head.tsx';
import { useKeys, type KeyCommand } from './keys.ts';
import { useFocus, useFocusTarget } from './shared/focus.context.ts';
import { Schedule } from './schedule/index.ts';
import { useAct, usePageSession, type PageSession } from './shared/session.context.ts';
import { isStepping, useStepping } from './stepping.ts';
import { isHandedOver } from './study/handover.ts';
import './page.css';

const Handover = lazyPanel('handover', () => import('./study/Handover.tsx'));
const AddressBar = lazyPanel('notice', () => import('./AddressBar.ts'));
const Notice = lazyPanel('notice', () => import('./frame/Notice.tsx'));
const Meetings = lazyPanel('meetings', () => import('./frame/Meetings.tsx'), isOpen);
const Preferences = lazyPanel('preferences', () => import('./frame/Preferences.tsx'), isOpen);
const Help = lazyPanel('help', () => import('./frame/Help.tsx'), isOpen);
const Palette = lazyPanel('palette', () => import('./palette/Palette.tsx'));
const Footer = lazyPanel('footer', () => import('./frame/Footer.tsx'));

function isOpen({ open }: { readonly open: boolean }): boolean {
  return open;
}

interface Props {
  readonly id: string;
  /** The address at which the meeting was opened; without one, that of the window. */
  readonly hash: string | undefined;
  readonly news: AddressNews | undefined;
  readonly change: (hash: string) => void;
  readonly arrived: boolean;
}

/** The whole page: the rooms' tabs, the state of the meeting, and the room that the reader is in. */
export function Page({ id, hash, news, change, arrived }: Props): JSX.Element {
  const page = usePageSession();
  const [told, setTold] = useState(news);
  const [opened] = useState(() => hash ?? (typeof location === 'undefined' ? '' : location.hash)); // no window while the build draws the start
  const { chosen, choose, close } = useChosen();
  const [handedOver] = useState(() => isHandedOver(id)); // reading the browser's store takes time
  const room = useRoom();
  const main = useFocusTarget('room');
  const [dialog, setDialog] = useState<PageDialog>();
  useCommands(room, close, setDialog);
  useEffect(prepareErrorPage, []);
  useWhole(page);
  useArrival(arrived);
  const openHelp = useCallback(() => setDialog('help'), []);
  const closeDialog = useCallback(() => setDialog(undefined), []);
  return (
    <Schedule session={page}>
      <TopBar
        help={openHelp}
        set={() => setDialog('preferences')}
        pick={() => setDialog('meetings')}
        find={() => setDialog('palette')}
      />
      <Preferences
        open={dialog === 'preferences'}
        close={closeDialog}
        pick={() => setDialog('meetings')}
        help={openHelp}
        find={() => setDialog('palette')}
      />
      {dialog === 'palette' && <Palette chosen={chosen} choose={choose} turn={setDialog} />}
      <Help open={dialog === 'help'} close={closeDialog} />
      <Meetings id={id} open={dialog === 'meetings'} close={closeDialog} />
      <main id="room" ref={main} tabIndex={-1} data-room={room}>
        <Inbox />
        <AddressBar id={id} opened={opened} news={news} setNews={setTold} change={change} />
        {told && <Notice news={told} dismiss={() => setTold(undefined)} />}
        {handedOver && <Handover id={id} />}
        {room !== 'signs' && room !== 'learn' && <Head />}
        <Room place={room} chosen={chosen} choose={choose} close={close} />
      </main>
      <Footer help={openHelp} />
    </Schedule>
  );
}

/** Breaks the page when the session has failed: no part of the page would answer any more. */
function useWhole({ session }: PageSession): void {
  useSelector(session, ({ status }) => status);
}

/** Who goes on by key goes on from the meeting that they have come to. */
function useArrival(arrived: boolean): void {
  const focus = useFocus();
  useEffect(() => {
    if (arrived) focus('room', { preventScroll: true });
  }, [arrived, focus]);
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

function useCommands(room: PagePlace, close: () => void, setDialog: (dialog: PageDialog) => void): void {
  const act = useAct();
  const page = usePageSession();
  const step = useStepping();
  const run = useCallback(
    (command: KeyCommand) => {
      switch (command.type) {
        case 'help':
        case 'palette':
          return setDialog(command.type);
        case 'close':
          setDialog(undefined);
          return close();
        case 'query':
          return room === 'learn' ? undefined : askQuery(page, command.query);
        case 'playOrPause':
        case 'step':
        case 'seek':
        case 'scene':
          return isStepping(room) ? step(command) : undefined;
        default:
          return room === 'signs' || room === 'learn' ? undefined : act(command); // nobody changes what they do not see
      }
    },
    [room, act, page, step, close, setDialog],
  );
  useKeys(run);
}
