import type { JSX } from 'react';
import type { PossibleAct } from '../../session/index.ts';
import { doText, refusalText } from '../../words/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';

/** What is not in order, by its reason. */
export function Refusals({ refused }: { readonly refused: readonly Required<PossibleAct>[] }): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  if (refused.length === 0) return undefined;
  const byReason = groupBy(refused, ({ refusal }) => refusalText(say, names, refusal));
  return (
    <details className="refusals">
      <summary>{say('ui.possible.notInOrder', { count: refused.length })}</summary>
      <dl>
        {[...byReason].map(([reason, acts]) => (
          <div key={reason}>
            <dt>
              {acts.map(({ act }) => (
                <span key={JSON.stringify(act)}>{doText(say, names, act)}</span>
              ))}
            </dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
