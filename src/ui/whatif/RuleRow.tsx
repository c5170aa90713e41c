import { memo, type JSX } from 'react';
import type { Council, Matter, MemberId, Proviso } from '../../../machines/rules/index.ts';
import { lawOf, proposalsOf, type RuleName, type RuleRow as RuleAnswer, type Subject } from '../../tools/index.ts';
import { caseProblemText, decisionText, listed, sentenceOf, tallyText } from '../../messages/whatif.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { Cite } from '../why/Cite.tsx';
import { NumberField } from './NumberField.tsx';
import { Row } from './Row.tsx';
import { useRuleChoice } from './rule.hook.ts';
import { ProposalSources } from './ProposalSources.tsx';
import { Told } from './Told.tsx';

interface Props {
  readonly row: RuleAnswer;
  readonly subject: Subject;
}

/** The same members under one rule. */
export function RuleRow({ row: { name, rule, answer }, subject }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { choice, choose } = useRuleChoice();
  const { council, question, proviso, parties } = subject;
  const { matter } = question;
  const required = rule.requiredVotes ?? council.requiredVotes;
  const needed =
    name === 'own' ? (
      <NumberField
        label={say('whatif.rules.neededFor', { rule: say('whatif.rule.own') })}
        value={required}
        least={1}
        most={council.seats.length}
        change={(requiredVotes) => choose({ name, own: { ...choice.own, requiredVotes } })}
      />
    ) : (
      required
    );
  const told = {
    question,
    chosen: choice.name === name,
    head: <Head name={name} council={council} proviso={proviso} matter={matter} named={parties} />,
    needed,
  };
  if (!answer.ok) return <Row {...told} ends={[]} why={caseProblemText(say, answer.problem)} tally="" vetoes="" />;
  const { kind, tally, vetoes } = answer.decision;
  return (
    <Row
      {...told}
      ends={[kind]}
      why={decisionText(say, names, rule, answer.decision, { matter, proviso })}
      tally={tallyText(say, tally)}
      vetoes={kind === 'vetoed' ? sentenceOf(say, listed(say, names, vetoes)) : say('whatif.rules.nobody')}
    />
  );
}

interface HeadProps {
  readonly name: RuleName;
  readonly council: Council;
  readonly matter: Matter;
  readonly proviso: Proviso;
  /** Named as parties in the room. */
  readonly named: readonly MemberId[];
}

/** What a changed vote leaves as it is. */
const Head = memo(function Head(props: HeadProps): JSX.Element {
  const { name, matter } = props;
  const say = useSay();
  const { choice, choose } = useRuleChoice();
  const law = lawOf(name, matter);
  return (
    <>
      <label className="whatif-check">
        <input type="radio" name="whatif-rule" checked={choice.name === name} onChange={() => choose({ name })} />
        <span>{say(`whatif.rule.${name}`)}</span>
      </label>
      <Told {...props} />
      {law && <Cite citation={law} />}
      <ProposalSources
        sources={proposalsOf(name)}
        {...(name === 'noVeto' ? { note: say('whatif.rules.supposition') } : {})}
      />
    </>
  );
});
