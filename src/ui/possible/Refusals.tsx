import { useState, type JSX } from 'react';
import { groupBy, type PossibleAct } from '../../session/index.ts';
import { doText, refusalText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly refused: readonly Required<PossibleAct>[];
}

/** What is not in order, by its reason. As long as it is folded, no reason is put into words. */
export function Refusals({ refused }: Props): JSX.Element | undefined {
  const say = useSay();
  const [open, setOpen] = useState(false);
  if (refused.length === 0) return undefined;
  return (
    <details className="refusals" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('ui.possible.notInOrder', { count: refused.length })}</summary>
      {open && <Reasons refused={refused} />}
    </details>
  );
}

/** Acts that are not in order, each under its reason and the rule that it cites. */
export function Reasons({ refused }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const byReason = groupBy(refused, ({ refusal }) => refusalText(say, names, refusal));
  return (
    <dl className="reasons">
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
  );
}
