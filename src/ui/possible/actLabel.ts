import { readAmendmentName, type Act } from '../../../machines/rules/index.ts';
import { doText, textIdText, type Names } from '../../messages/sentences.ts';
import type { Say } from '../../messages/say.ts';

/** The words on an act, on a button or on the form that asks more about it. */
export function actLabel(say: Say, names: Names, act: Act, next?: Act): string {
  switch (act.type) {
    case 'amendment.submit':
      return say('ui.amend.title', {
        oral: readAmendmentName(act.amendment) ? 'yes' : 'no',
        draft: textIdText(say, act.draft),
      });
    case 'parts.request':
      return say('ui.parts.title', { draft: textIdText(say, act.draft) });
    case 'ballot.count':
      return say('ui.papers.title');
    case 'hands.show':
      return isNext(act, next) ? say('ui.possible.call', { vote: act.vote }) : doText(say, names, act);
    default:
      return doText(say, names, act);
  }
}

/** A call of the President is answered as the line has it. */
export function callOf(act: Act, next: Act | undefined): Act {
  return act.type === 'hands.show' && next?.type === 'hands.show' && next.vote === act.vote ? next : act;
}

/** The line goes on with it anyway. */
export function isNext(act: Act, next: Act | undefined): boolean {
  return next !== undefined && JSON.stringify(next) === JSON.stringify(callOf(act, next));
}
