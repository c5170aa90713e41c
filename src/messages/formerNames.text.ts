import type { StateId } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';
import { idsOf, sayName } from './stateNames.ts';

/** Every name that a State has or had, in every length: one that the catalogue does not know has none here. */
export function formerNames(say: Say, state: StateId): readonly string[] {
  const names = idsOf(say, state)
    .filter((id) => say.has(id))
    .flatMap((id) => (['plain', 'formal', 'short'] as const).map((length) => sayName(say, id, length, 'alone')));
  return [...new Set(names)];
}
