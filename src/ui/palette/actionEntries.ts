import { LIMITS } from '../../limits.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { QUERIES } from '../chamber/query.ts';
import * as select from '../shared/selectors.ts';
import { arriveAt } from '../shared/arrive.ts';
import { isStepping } from '../stepping.ts';
import { enterStepping, type Desk } from './desk.hook.ts';
import type { PaletteEntry } from './entry.ts';

/** What can be done from every room. */
export const ACTIONS = [
  'play',
  'forward',
  'back',
  'nextScene',
  'previousScene',
  'nextResult',
  'beginning',
  'end',
  'undo',
  'redo',
  'record',
  'branch',
  'compare',
  'take',
  'share',
  'print',
  'fullScreen',
] as const;
export type PaletteAction = (typeof ACTIONS)[number];

type Reason = Catalogue['palette.off']['reason'];

interface ActionDone {
  readonly run: () => void;
  /** Why it cannot be done now. */
  readonly off?: Reason | undefined;
  readonly keys?: string;
  /** It is seen where the meeting is gone through. */
  readonly steps?: true;
}

/** The actions, with the reason where one cannot be done now; and what can be asked of the vote. */
export function actionEntries(desk: Desk): readonly PaletteEntry[] {
  const { say, place } = desk;
  const entries = ACTIONS.filter((action) => action !== 'fullScreen' || document.fullscreenEnabled).map(
    (action): PaletteEntry => {
      const { run, off, keys, steps } = DONE[action](desk);
      const reason = place === 'signs' && CHANGES.has(action) ? 'outside' : off;
      return {
        id: `action ${action}`,
        group: 'actions',
        label: say('palette.action', { action }),
        ...(steps && !isStepping(place) ? { note: say('palette.inWatch') } : {}),
        ...(reason === undefined ? {} : { off: say('palette.off', { reason }) }),
        ...(keys === undefined ? {} : { keys }),
        run,
      };
    },
  );
  return [...entries, ...queryEntries(desk)];
}

/** Nobody changes what they do not see. */
const CHANGES: ReadonlySet<PaletteAction> = new Set(['undo', 'redo', 'record', 'branch']);

/** Each action, as what is shown now allows it. */
const DONE: Readonly<Record<PaletteAction, (desk: Desk) => ActionDone>> = {
  play: (desk) => ({
    run: () => {
      enterStepping(desk);
      desk.page.player.send({ type: 'play' });
    },
    off: offAtEnd(desk),
    keys: desk.say('ui.key.play'),
    steps: true,
  }),
  forward: (desk) => ({ ...movement(desk, () => desk.act({ type: 'step', by: 1 })), off: offAtEnd(desk) }),
  back: (desk) => ({ ...movement(desk, () => desk.act({ type: 'step', by: -1 })), off: offAtBeginning(desk) }),
  nextScene: (desk) => seeking(desk, select.sceneAfter(desk.view), 'lastScene'),
  previousScene: (desk) => seeking(desk, select.sceneBefore(desk.view), 'firstScene'),
  nextResult: (desk) => seeking(desk, nextResult(desk), 'noResult'),
  beginning: (desk) => ({ ...movement(desk, () => desk.act({ type: 'seek', to: 0 })), off: offAtBeginning(desk) }),
  end: (desk) => ({
    ...movement(desk, () => desk.act({ type: 'seek', to: select.lastStop(desk.view) })),
    off: offAtEnd(desk),
  }),
  undo: ({ act, view, say }) => ({
    run: () => act({ type: 'undo' }),
    off: view.canUndo ? undefined : 'nothingToUndo',
    keys: say('palette.key.undo'),
  }),
  redo: ({ act, view, say }) => ({
    run: () => act({ type: 'redo' }),
    off: view.canRedo ? undefined : 'nothingToRedo',
    keys: say('palette.key.redo'),
  }),
  record: ({ act, view }) => ({
    run: () => act({ type: 'restoreRecord' }),
    off: view.line.isRecord ? 'isRecord' : undefined,
  }),
  branch: ({ act, page, state }) => ({
    run: () => {
      act({ type: 'branch' });
      page.rooms.send({ type: 'use', tool: 'versions' });
      arriveAt('lines-title');
    },
    off: state.variations.length >= LIMITS.lines ? 'full' : undefined,
  }),
  compare: ({ page, state }) => ({
    run: () => {
      page.rooms.send({ type: 'use', tool: 'versions' });
      arriveAt('compare-title');
    },
    off: state.variations.length === 0 ? 'nothingToCompare' : undefined,
  }),
  take: ({ take }) => ({ run: take }),
  share: ({ take }) => ({
    run: () => {
      take();
      arriveAt('take-link');
    },
  }),
  print: () => ({ run: () => print() }),
  fullScreen: () => ({ run: () => void toggleFullScreen() }),
};

function movement(desk: Desk, move: () => void): ActionDone {
  return {
    run: () => {
      enterStepping(desk);
      move();
    },
    steps: true,
  };
}

function seeking(desk: Desk, to: number | undefined, none: Reason): ActionDone {
  if (to === undefined) return { ...movement(desk, () => undefined), off: none };
  return movement(desk, () => desk.act({ type: 'seek', to }));
}

function nextResult({ view }: Desk): number | undefined {
  return view.line.stops.find(({ index, outcome }) => index > view.at && outcome !== undefined)?.index;
}

function offAtEnd({ view }: Desk): Reason | undefined {
  return view.at === select.lastStop(view) ? 'atEnd' : undefined;
}

function offAtBeginning({ view }: Desk): Reason | undefined {
  return view.at === 0 ? 'atBeginning' : undefined;
}

/** A browser may refuse: then the page stays as it is. */
async function toggleFullScreen(): Promise<void> {
  const isFull = document.fullscreenElement !== null;
  await (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined);
}

/** The answers stand where the votes are. */
function queryEntries({ say, page, place, ask }: Desk): readonly PaletteEntry[] {
  const isAnswered = place === 'watch' || place === 'try';
  return QUERIES.map((query) => ({
    id: `query ${query}`,
    group: 'actions',
    label: say('query.ask', { query }),
    note: isAnswered ? say('query.title') : say('palette.inWatch'),
    run: () => {
      if (!isAnswered) page.rooms.send({ type: 'watch' });
      ask(query);
      arriveAt('queries-title');
    },
  }));
}
