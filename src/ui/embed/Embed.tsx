import { useSelector } from '@xstate/react';
import { useCallback, useEffect, useLayoutEffect, useState, type JSX } from 'react';
import { mastheadText } from '../../messages/text.ts';
import { sourcesText } from '../../messages/take.text.ts';
import { shownSources } from '../../take/shownSources.ts';
import type { AddressNews } from '../address.news.ts';
import { Inbox } from '../frame/Inbox.tsx';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import Notice from '../frame/Notice.tsx';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';
import { Headline } from '../head/Headline.tsx';
import { useKeys, type KeyCommand } from '../keys.ts';
import { hashOf } from '../pageAddress.ts';
import { loadPacker } from '../packer.ts';
import { NextFrame, Schedule, stateIn, useIdle } from '../schedule/index.ts';
import { NARROW, useMedia } from '../shared/media.ts';
import { revealReached } from '../shared/revealed.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { usePageSession, useView } from '../shared/session.context.ts';
import { Speech } from '../speech/Speech.tsx';
import { Strip } from '../strip/Strip.tsx';
import { useStepping } from '../stepping.ts';
import { Transport } from '../timeline/Transport.tsx';
import { EmbeddedChamber } from './EmbeddedChamber.tsx';
import { wholePage } from './wholePage.ts';
import './embed.css';

const Compare = lazyPanel('compare', () => import('../study/Compare.tsx'));

interface Props {
  readonly id: string;
  readonly news: AddressNews | undefined;
  /** Goes to another place or meeting, to which the page around has changed the address. */
  readonly change: (hash: string) => void;
}

/**
 * In a frame of another page: the stage alone, with the player, or the comparison, where the address leads to that. It keeps
 * nothing, writes no address and tells the page around nothing.
 */
export default function Embed({ id, news: first, change }: Props): JSX.Element {
  const page = usePageSession();
  const [news, setNews] = useState(first);
  const isComparison = useSelector(page.rooms, ({ value, context }) => value === 'try' && context.tool === 'versions');
  useFrame();
  useReached(id);
  useSteps();
  useFollowed(change);
  return (
    <Schedule session={page}>
      <main id="room" className="embed" data-shows={isComparison ? 'comparison' : 'stage'} tabIndex={-1}>
        <Inbox />
        {news && <Notice news={news} dismiss={() => setNews(undefined)} />}
        <div className="head">
          <Dateline />
          <Headline />
        </div>
        {!isComparison && <Strip />}
        {isComparison ? <Compare /> : <Stage />}
        <NextFrame>
          <Foot id={id} steps={!isComparison} />
        </NextFrame>
      </main>
    </Schedule>
  );
}

/** Little height: what is said is only spoken. */
const LITTLE = 'screen and (height < 43rem)';

function Stage(): JSX.Element {
  const isLittle = useMedia(LITTLE);
  return (
    <>
      <PanelBoundary name="chamber">
        <EmbeddedChamber />
      </PanelBoundary>
      <NextFrame>
        <div className={isLittle ? 'spoken-only' : 'embed-said'}>
          <PanelBoundary name="speech">
            <Speech />
          </PanelBoundary>
        </div>
      </NextFrame>
    </>
  );
}

/** Which meeting it is, and that what is shown is not the record where it is not. */
function Dateline(): JSX.Element {
  const say = useSay();
  const { scenario, prose } = useScenario();
  const { meeting, title, question } = scenario;
  const narrow = useMedia(NARROW);
  const votes = useView(select.departures);
  const lapsed = useView(select.lapsed);
  const isRecord = useView(select.isRecord);
  const asked = question?.title ?? title;
  useEffect(() => {
    document.title = say('ui.page.title', { title: asked });
  }, [say, asked]);
  return (
    <div className="dateline">
      <p>{narrow ? say('ui.masthead.short', { date: say.day(meeting.date) }) : mastheadText(say, meeting)}</p>
      <p className="embed-agenda" {...prose}>
        {meeting.agendaItem}
      </p>
      {!isRecord && (
        <p className="embed-own">
          {say('take.picture.own')} <span className="yours-mark">{say('ui.record.departed', { votes, lapsed })}</span>
        </p>
      )}
    </div>
  );
}

interface FootProps {
  readonly id: string;
  /** The player stands there, too. */
  readonly steps: boolean;
}

/** The player, where it comes from, and the way to the whole page. */
function Foot({ id, steps }: FootProps): JSX.Element {
  const say = useSay();
  const view = useView(select.whole);
  const sources = sourcesText(say, shownSources(view), 1);
  return (
    <footer className="embed-foot">
      {steps && <Transport />}
      {sources !== undefined && <p className="embed-sources">{sources}</p>}
      <WholePage id={id} />
    </footer>
  );
}

/** To the same place in the whole page. Until what writes a reader's own lines has been fetched, to the place on the record. */
function WholePage({ id }: { readonly id: string }): JSX.Element {
  const say = useSay();
  const page = usePageSession();
  const [, setReady] = useState(false);
  useEffect(() => {
    loadPacker().then(
      () => setReady(true),
      () => undefined,
    );
  }, []);
  useIdle(stateIn);
  useSelector(page.rooms, ({ value }) => value);
  return (
    <a className="embed-open" href={wholePage(location.href, hashOf(page, id))} target="_blank" rel="noopener">
      {say('embed.open')}
    </a>
  );
}

/** The style sheets know of the frame by the document: the script in index.html that says so may have been blocked. */
function useFrame(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['embed'] = '';
    return () => {
      delete document.documentElement.dataset['embed'];
    };
  }, []);
}

/** Results that are come to are no secret any more; who goes on from the start is in the meeting. */
function useReached(id: string): void {
  const page = usePageSession();
  useLayoutEffect(() => {
    revealReached(page, id);
    const subscription = page.subscribe(() => {
      revealReached(page, id);
      if (page.rooms.getSnapshot().value === 'start') page.rooms.send({ type: 'watch' });
    });
    return () => subscription.unsubscribe();
  }, [page, id]);
}

/** The keys that step. Those that change something, or open what is not here, do nothing. */
function useSteps(): void {
  const step = useStepping();
  const run = useCallback(
    (command: KeyCommand) => {
      switch (command.type) {
        case 'playOrPause':
        case 'step':
        case 'seek':
        case 'scene':
          return step(command);
        default:
          return undefined;
      }
    },
    [step],
  );
  useKeys(run);
}

function useFollowed(change: (hash: string) => void): void {
  useEffect(() => {
    const follow = () => change(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [change]);
}
