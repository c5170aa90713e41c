import { memo, useMemo, type JSX } from 'react';
import type { Council, Matter, MemberId } from '../../../machines/rules/index.ts';
import { decideBy, type ClosedKind, type RuleName } from '../../analysis/rule.ts';
import { decisionText, listed, sentenceOf, tallyText, type Ground } from '../../messages/whatif.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { Cite } from '../why/Cite.tsx';
import type { Asked } from './asked.ts';
import { partiesOf, ruleOf, useLaid } from './laid.ts';
import { MemberChoice, toggled } from './MemberChoice.tsx';
import { NumberField } from './NumberField.tsx';
import { Row } from './Row.tsx';
import { lawOf, PROPOSED } from './proposed.ts';
import { Sources } from './Sources.tsx';

interface Props {
  readonly name: RuleName;
  readonly asked: Asked;
}

/** The same members under one rule. */
export function RuleRow({ name, asked }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { laid, lay } = useLaid();
  const { votes, council, question, ground } = asked;
  const rule = useMemo(() => ruleOf(name, laid, asked), [name, laid, asked]);
  const decision = useMemo(() => decideBy(rule, votes, council, question.matter), [rule, votes, council, question]);
  const { required, vetoes } = decision;
  const needed =
    name === 'own' ? (
      <NumberField
        label={say('whatif.rules.neededFor', { rule: say('whatif.rule.own') })}
        value={required}
        least={1}
        most={council.seats.length}
        change={(requiredVotes) => lay({ name, own: { ...laid.own, requiredVotes } })}
      />
    ) : (
      required
    );
  return (
    <Row
      question={question}
      chosen={laid.name === name}
      head={<Head name={name} council={council} ground={ground.bound} matter={question.matter} named={asked.parties} />}
      ends={[decision.kind as ClosedKind]} // every member has a vote here, so nothing is out
      why={decisionText(say, names, rule, decision, ground)}
      tally={tallyText(say, decision.tally)}
      needed={needed}
      vetoes={decision.kind === 'vetoed' ? sentenceOf(say, listed(say, names, vetoes)) : say('whatif.rules.nobody')}
    />
  );
}

interface HeadProps {
  readonly name: RuleName;
  readonly council: Council;
  readonly matter: Matter;
  readonly ground: Ground['bound'];
  /** Named as parties in the room. */
  readonly named: readonly MemberId[];
}

/** What a changed vote leaves as it is. */
const Head = memo(function Head(props: HeadProps): JSX.Element {
  const { name, matter } = props;
  const say = useSay();
  const { laid, lay } = useLaid();
  const law = lawOf(name, matter);
  return (
    <>
      <label className="whatif-check">
        <input type="radio" name="whatif-rule" checked={laid.name === name} onChange={() => lay({ name })} />
        <span>{say(`whatif.rule.${name}`)}</span>
      </label>
      <Told {...props} />
      {law && <Cite citation={law} />}
      <Sources
        sources={PROPOSED[name] ?? []}
        {...(name === 'noVeto' ? { note: say('whatif.rules.supposition') } : {})}
      />
    </>
  );
});

/** What only the reader can say, where there can be a veto: telling a rule lays it over the votes. */
function Told({ name, council, matter, ground, named }: HeadProps): JSX.Element | undefined {
  const say = useSay();
  const { laid, lay } = useLaid();
  if (matter === 'procedural') return undefined;
  switch (name) {
    case 'vetoSuspended':
      return (
        <label className="whatif-check rules-told">
          <input
            type="checkbox"
            checked={laid.massAtrocity}
            onChange={() => lay({ name, massAtrocity: !laid.massAtrocity })}
          />
          <span>{say('whatif.rule.massAtrocity')}</span>
        </label>
      );
    case 'obligatoryAbstention':
      return ground === 'yes' ? <Parties council={council} named={named} /> : undefined;
    case 'own':
      return <OwnVetoes council={council} />;
    default:
      return undefined;
  }
}

function Parties({ council, named }: Pick<HeadProps, 'council' | 'named'>): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { laid, lay } = useLaid();
  const parties = partiesOf(laid, named);
  const text = say('whatif.rule.parties', { count: parties.length, members: listed(say, names, parties) });
  return (
    <details className="rules-told rules-parties">
      <summary>{text}</summary>
      <MemberChoice
        legend={say('whatif.rule.obligatoryAbstention')}
        members={council.seats.map(({ member }) => member)}
        chosen={parties}
        toggle={(member) => lay({ name: 'obligatoryAbstention', parties: toggled(parties, member) })}
      />
    </details>
  );
}

function OwnVetoes({ council }: Pick<HeadProps, 'council'>): JSX.Element {
  const say = useSay();
  const { laid, lay } = useLaid();
  const most = council.seats.filter(({ permanent }) => permanent).length;
  const choose = (value: string) =>
    lay({ name: 'own', own: { ...laid.own, vetoes: value === 'none' ? value : Number(value) } });
  return (
    <label className="rules-told rules-number">
      <span>{say('whatif.rule.vetoes')}</span>
      <select value={laid.own.vetoes} onChange={(event) => choose(event.target.value)}>
        <option value="none">{say('whatif.rule.vetoes.none')}</option>
        {Array.from({ length: most }, (_, index) => (
          <option key={index} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </select>
    </label>
  );
}
