import type { Act } from '../../../../machines/rules/index.ts';
import { doText, type Names } from '../../../messages/sentences.ts';
import type { Say } from '../../../messages/say.ts';

/** An act to be chosen among others: of many States only the number is said. */
export function actText(say: Say, names: Names, act: Act): string {
  return act.type === 'invitation.extend' && act.states.length > FEW
    ? say('learn.role.president.invite', { count: act.states.length })
    : doText(say, names, act);
}

const FEW = 3;
