import { useMemo } from 'react';
import type { Act } from '../../../machines/rules/index.ts';
import type { PossibleAct } from '../../session/index.ts';
import { doText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { hasWords, plainly, wordsOf } from '../shared/wordsIn.ts';
import { actLabel } from './actLabel.ts';
import { withoutKinds } from './groups.ts';

export interface FoundActs {
  readonly allowed: readonly PossibleAct[];
  readonly refused: readonly Required<PossibleAct>[];
}

/** The acts that have all the words of the search in theirs; `undefined` where there is no word. */
export function useFound(acts: readonly PossibleAct[], query: string, next: Act | undefined): FoundActs | undefined {
  const say = useSay();
  const names = useNames();
  const asked = query.trim() !== '';
  const known = useMemo(() => {
    if (!asked) return [];
    const allowed = withoutKinds(acts.filter(({ refusal }) => refusal === undefined));
    // A form stands for several acts: it is found by its own words and by theirs.
    const texts = (act: Act) => plainly(`${actLabel(say, names, act, next)} ${doText(say, names, act)}`, say.locale);
    return [...allowed, ...acts.filter(isRefused)].map((possible) => ({ possible, text: texts(possible.act) }));
  }, [asked, acts, next, say, names]);
  return useMemo(() => {
    const words = wordsOf(query, say.locale);
    if (words.length === 0) return undefined;
    const found = known.filter(({ text }) => hasWords(text, words)).map(({ possible }) => possible);
    return { allowed: found.filter(({ refusal }) => refusal === undefined), refused: found.filter(isRefused) };
  }, [known, query, say.locale]);
}

export function isRefused(possible: PossibleAct): possible is Required<PossibleAct> {
  return possible.refusal !== undefined;
}
