import { memo, type JSX } from 'react';
import { RULE_NAMES } from '../../analysis/rule.ts';
import { useSay } from '../shared/say.context.ts';
import { About } from './About.tsx';
import { useAsked, type Asked } from './asked.ts';
import { Panel } from './Panel.tsx';
import { Reforms } from './Reforms.tsx';
import { RuleRow } from './RuleRow.tsx';
import './rules.css';

/** The same votes under other rules, in one table; the rule that is chosen there is laid over the other answers. */
export default function Rules(): JSX.Element {
  const asked = useAsked();
  return asked ? <Answer asked={asked} /> : <Panel name="rules" />;
}

/** While the deferred question is still the one before, nothing of this is drawn. */
const Answer = memo(function Answer({ asked }: { readonly asked: Asked }): JSX.Element {
  const say = useSay();
  return (
    <Panel name="rules">
      <About asked={asked} />
      <p className="whatif-note">{say('whatif.rules.choose')}</p>
      <table className="rules">
        <caption>{say('whatif.rules.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('whatif.rules.rule')}</th>
            <th scope="col">{say('whatif.rules.result')}</th>
            <th scope="col">{say('whatif.rules.tally')}</th>
            <th scope="col">{say('whatif.rules.needed')}</th>
            <th scope="col">{say('whatif.rules.vetoes')}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="rules-group">
            <th scope="rowgroup" colSpan={5}>
              {say('whatif.rules.group.same')}
            </th>
          </tr>
          {RULE_NAMES.map((name) => (
            <RuleRow key={name} name={name} asked={asked} />
          ))}
        </tbody>
        <tbody>
          <tr className="rules-group">
            <th scope="rowgroup" colSpan={5}>
              {say('whatif.rules.group.other')} <small>{say('whatif.rules.group.other.why')}</small>
            </th>
          </tr>
          <Reforms asked={asked} />
        </tbody>
      </table>
    </Panel>
  );
});
