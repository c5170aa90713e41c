import { memo, useMemo, type JSX } from 'react';
import { caseOf, CHARTER, decisionUnder, underRules, type Subject } from '../../tools/index.ts';
import { useSay } from '../shared/say.context.ts';
import { About } from './About.tsx';
import { Panel } from './Panel.tsx';
import { Reforms } from './Reforms.tsx';
import { useRule, useRuleChoice } from './rule.hook.ts';
import { RuleRow } from './RuleRow.tsx';
import { useSubject } from './subject.hook.ts';
import './rules.css';

/** The same votes under other rules, in one table; the rule that is chosen there is laid over the other answers. */
export default function Rules(): JSX.Element {
  const subject = useSubject();
  return subject ? <Answer subject={subject} /> : <Panel name="rules" />;
}

/** While the deferred question is still the one before, nothing of this is drawn. */
const Answer = memo(function Answer({ subject }: { readonly subject: Subject }): JSX.Element {
  const say = useSay();
  const { choice } = useRuleChoice();
  const rule = useRule(subject);
  const rows = useMemo(() => underRules(subject, choice), [subject, choice]);
  const now = useMemo(() => decisionUnder(caseOf(subject, CHARTER)), [subject]);
  return (
    <Panel name="rules">
      <About subject={subject} answer={now} />
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
          {rows.map((row) => (
            <RuleRow key={row.name} row={row} subject={subject} />
          ))}
        </tbody>
        <tbody>
          <tr className="rules-group">
            <th scope="rowgroup" colSpan={5}>
              {say('whatif.rules.group.other')} <small>{say('whatif.rules.group.other.why')}</small>
              {rule.name !== 'charter' && (
                <small> {say('whatif.rules.group.other.rule', { rule: say(`whatif.rule.${rule.name}`) })}</small>
              )}
            </th>
          </tr>
          <Reforms subject={subject} rule={rule} />
        </tbody>
      </table>
    </Panel>
  );
});
