import { recordAddress } from '../session/index.ts';
import { isRowId } from '../votes/rowId.ts';
import { questionShown } from './app/question.ts';
import { printRoute, questionSlug } from './app/route.ts';
import { packer } from './packer.ts';
import { hasMeetingPages, siteFile } from './shared/site.ts';
import type { OpenSession, PageSession } from './shared/session.context.ts';

/** The address of what is on screen. Without the packer, it holds the place only. */
export function hashOf(page: OpenSession & Pick<PageSession, 'rooms'>, id: string): string {
  const { session, state, view, rooms } = page;
  const link = (packer() ?? recordAddress)(session.fixed, state(), id);
  const { value: place, context } = rooms.getSnapshot();
  const shown = questionShown(view());
  return printRoute({ ...context, place, question: shown && questionSlug(shown.key) }, link);
}

/** The same from its beginning, to be passed on: at the meeting's own page, where the site has one. */
export function addressOf(page: Parameters<typeof hashOf>[0], id: string): string {
  const folder = hasMeetingPages() && !isRowId(id) ? siteFile(`m/${id}/`) : '';
  return new URL(`${folder}${hashOf(page, id)}`, location.href).href;
}
