import { memo, type JSX } from 'react';
import { isStatement } from '../../session/index.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { Provenance } from './Provenance.tsx';
import './statements.css';

/** What was said at the meeting, in the order of the record, each in the gist that the sources give. */
export const Statements = memo(function Statements(): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const { scenario, prose } = useScenario();
  const said = scenario.record.flatMap((recorded) => {
    const { act } = recorded;
    return isStatement(act) ? [{ recorded, by: act.by }] : [];
  });
  const known = said.filter(({ recorded }) => recorded.text !== undefined);
  if (known.length === 0) return undefined;
  return (
    <section className="band statements" aria-labelledby="statements-title">
      <details>
        <summary>
          <h2 id="statements-title">{say('ui.statements.title')}</h2>
        </summary>
        <ol>
          {known.map(({ recorded, by }) => (
            <li key={recorded.id}>
              <h3>{names(by)}</h3>
              <p {...prose}>
                {recorded.text} <Provenance item={recorded} />
              </p>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
});
