import type { AskedView, MeetingView } from '../../session/index.ts';
import type { PageSession } from '../shared/session.context.ts';
import { questionSlug } from './route.ts';

type Page = Pick<PageSession, 'view' | 'inbox'>;

/** The question that the chamber shows: the one before the Council, or the last, or the first that the line puts. */
export function questionShown({ line, question }: MeetingView): AskedView | undefined {
  return line.questions.find(({ key }) => key === question?.key) ?? line.questions[0];
}

/** Goes to where the line has all the votes on the question of an address. One that it does not put is passed over. */
export function goToQuestion(page: Page, slug: string | undefined): void {
  const asked = page.view().line.questions.find(({ key }) => questionSlug(key) === slug);
  if (asked) goTo(page, asked);
}

/** The same for the question that is shown. */
export function showWhole(page: Page): void {
  const asked = questionShown(page.view());
  if (asked) goTo(page, asked);
}

/** To its result, or where it has none to where it is put. */
function goTo({ view, inbox }: Page, { index, declaredAt = index }: AskedView): void {
  if (declaredAt !== view().at) inbox.send({ type: 'ask', event: { type: 'seek', to: declaredAt } });
}
