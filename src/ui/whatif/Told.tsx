import type { JSX } from 'react';
import type { Council, Matter, MemberId, Proviso } from '../../../machines/rules/index.ts';
import { mayBind, partiesTo, type RuleName } from '../../tools/index.ts';
import { listed } from '../../messages/whatif.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { MemberChoice, toggled } from './MemberChoice.tsx';
import { useRuleChoice } from './rule.hook.ts';
import './rules.css';

interface Props {
  readonly name: RuleName;
  readonly council: Council;
  readonly matter: Matter;
  readonly proviso: Proviso;
  /** Named as parties in the room. */
  readonly named: readonly MemberId[];
}

/** What only the reader can say, where there can be a veto: telling a rule lays it over the votes. */
export function Told({ name, council, matter, proviso, named }: Props): JSX.Element | undefined {
  const say = useSay();
  const { choice, choose } = useRuleChoice();
  if (matter === 'procedural') return undefined;
  switch (name) {
    case 'vetoSuspended':
      return (
        <label className="whatif-check rules-told">
          <input
            type="checkbox"
            checked={choice.massAtrocity}
            onChange={() => choose({ name, massAtrocity: !choice.massAtrocity })}
          />
          <span>{say('whatif.rule.massAtrocity')}</span>
        </label>
      );
    case 'obligatoryAbstention':
      return mayBind(proviso) ? <Parties council={council} named={named} /> : undefined;
    case 'own':
      return <OwnVetoes council={council} />;
    default:
      return undefined;
  }
}

function Parties({ council, named }: Pick<Props, 'council' | 'named'>): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { choice, choose } = useRuleChoice();
  const parties = partiesTo({ parties: named }, choice);
  const text = say('whatif.rule.parties', { count: parties.length, members: listed(say, names, parties) });
  return (
    <details className="rules-told rules-parties">
      <summary>{text}</summary>
      <MemberChoice
        legend={say('whatif.rule.obligatoryAbstention')}
        members={council.seats.map(({ member }) => member)}
        chosen={parties}
        toggle={(member) => choose({ name: 'obligatoryAbstention', parties: toggled(parties, member) })}
      />
    </details>
  );
}

function OwnVetoes({ council }: Pick<Props, 'council'>): JSX.Element {
  const say = useSay();
  const { choice, choose } = useRuleChoice();
  const most = council.seats.filter(({ permanent }) => permanent).length;
  const set = (value: string) =>
    choose({ name: 'own', own: { ...choice.own, vetoes: value === 'none' ? value : Number(value) } });
  return (
    <label className="rules-told rules-number">
      <span>{say('whatif.rule.vetoes')}</span>
      <select value={choice.own.vetoes} onChange={(event) => set(event.target.value)}>
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
