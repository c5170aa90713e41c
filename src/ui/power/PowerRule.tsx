import { useId, type JSX } from 'react';
import type { Council, MemberId } from '../../../machines/rules/index.ts';
import { RULE_NAMES, type CouncilChoice, type DecisionRule } from '../../tools/index.ts';
import { aboutRule } from '../../messages/whatif.text.ts';
import { useSay } from '../shared/say.context.ts';
import { useRuleChoice } from '../whatif/rule.hook.ts';
import { Told } from '../whatif/Told.tsx';
import { OptionalNumberField } from './OptionalNumberField.tsx';

interface Props {
  readonly rule: DecisionRule;
  readonly of: CouncilChoice;
  /** Of the meeting: who may be named as a party. */
  readonly council: Council;
  /** Named as parties in the room. */
  readonly parties: readonly MemberId[];
}

/** Power is counted on a substantive question on which a party would have to abstain. */
const ABOUT = { matter: 'substantive', proviso: 'binds' } as const;

/** By which rule the Council decides: the one that is laid over the votes, in all tools. */
export function PowerRule({ rule, of, council, parties }: Props): JSX.Element {
  const say = useSay();
  const id = useId();
  const { choice, choose } = useRuleChoice();
  return (
    <div className="power-choice">
      <p>
        <label htmlFor={id}>{say('power.rule')}</label>
        <select
          id={id}
          value={choice.name}
          onChange={({ target }) => {
            const name = RULE_NAMES.find((known) => known === target.value);
            if (name) choose({ name });
          }}
        >
          {RULE_NAMES.map((name) => (
            <option key={name} value={name}>
              {say(`whatif.rule.${name}`)}
            </option>
          ))}
        </select>
      </p>
      {choice.name === 'own' && of.of === 'meeting' && (
        <OptionalNumberField
          label={say('power.number.requiredVotes')}
          value={choice.own.requiredVotes ?? council.requiredVotes}
          from={1}
          to={council.seats.length}
          set={(requiredVotes) =>
            choose({
              own: { vetoes: choice.own.vetoes, ...(requiredVotes === undefined ? {} : { requiredVotes }) },
            })
          }
        />
      )}
      <Told name={choice.name} council={council} named={parties} {...ABOUT} />
      {aboutRule(say, rule, ABOUT).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
