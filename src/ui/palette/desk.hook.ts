import { useMemo } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import type { Say } from '../../messages/say.ts';
import type { MeetingView, SessionEvent, SessionState } from '../../session/index.ts';
import { useRoom } from '../app/room.hook.ts';
import type { PagePlace } from '../app/route.ts';
import { useAsked, type Query } from '../chamber/query.ts';
import type { PageDialog } from '../frame/pageDialog.ts';
import { useNames, type Names } from '../shared/names.context.ts';
import { useRevealed, type Revealed } from '../shared/revealed.ts';
import { useSay } from '../shared/say.context.ts';
import { useMeetingId } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, usePageSession, useFrame, useView, type PageSession } from '../shared/session.context.ts';
import { useSettings, type PageSettings } from '../shared/settings.ts';
import { isStepping } from '../stepping.ts';
import { useLineName } from '../study/lines.ts';
import type { Theme } from '../theme.ts';
import { useTheme } from '../theme.hook.ts';

/** What the entries are made of: what is shown now, and every way to change it. */
export interface Desk {
  readonly say: Say;
  readonly names: Names;
  /** The meeting that is shown. */
  readonly id: string;
  readonly page: PageSession;
  readonly view: MeetingView;
  readonly state: SessionState;
  readonly place: PagePlace;
  readonly act: (event: SessionEvent) => void;
  readonly ask: (query: Query) => void;
  readonly revealed: Revealed;
  readonly settings: PageSettings;
  readonly theme: Theme;
  readonly lineName: ReturnType<typeof useLineName>;
  readonly chosen: MemberId | undefined;
  readonly choose: (member: MemberId) => void;
  /** Opens another dialog. */
  readonly turn: (dialog: PageDialog) => void;
  /** Opens what the reader takes along. */
  readonly take: () => void;
}

export type DeskWays = Pick<Desk, 'chosen' | 'choose' | 'turn' | 'take'>;

export function useDesk({ chosen, choose, turn, take }: DeskWays): Desk {
  const say = useSay();
  const names = useNames();
  const id = useMeetingId();
  const page = usePageSession();
  const view = useView(select.whole);
  const state = useFrame((frame) => frame.state);
  const place = useRoom();
  const act = useAct();
  const [, ask] = useAsked();
  const revealed = useRevealed();
  const settings = useSettings();
  const theme = useTheme();
  const lineName = useLineName();
  const { all } = revealed;
  return useMemo(
    () => ({
      say,
      names,
      id,
      page,
      view,
      state,
      place,
      act,
      ask,
      revealed,
      settings,
      theme,
      lineName,
      chosen,
      choose,
      turn,
      take,
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of `revealed`, which is made anew each time, only this is read
    [say, names, id, page, view, state, place, act, ask, all, settings, theme, lineName, chosen, choose, turn, take],
  );
}

/** Where steps are seen. */
export function enterStepping({ place, page }: Pick<Desk, 'place' | 'page'>): void {
  if (!isStepping(place)) page.rooms.send({ type: 'watch' });
}
