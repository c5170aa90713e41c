import type { InvitationRule, Motion } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';
import { list, type Names } from './text.ts';

/** On what somebody is invited, as the catalogue chooses by it. */
export function groundText<Rule extends InvitationRule>(under: Rule): (typeof GROUNDS)[Rule] {
  return GROUNDS[under];
}

const GROUNDS = {
  'PRoP 37': 'rule37',
  'Charter 32': 'article32',
  'PRoP 39': 'rule39',
  'Practice: observers': 'observers',
} as const satisfies Record<InvitationRule, string>;

/** What a sentence about an invitation of States says. */
export function invitedTexts(
  say: Say,
  names: Names,
  { states, under, byVideo }: Pick<Extract<Motion, { kind: 'invite' }>, 'states' | 'under' | 'byVideo'>,
) {
  return {
    ground: groundText(under),
    states: list(say, names, states),
    count: states.length,
    video: byVideo ? ('yes' as const) : ('no' as const),
  };
}

/** What a sentence about an invitation of persons says. */
export function guestsTexts(
  say: Say,
  { guests, under }: Pick<Extract<Motion, { kind: 'inviteGuests' }>, 'guests' | 'under'>,
) {
  return { ground: groundText(under), guests: say.list(guests) };
}
