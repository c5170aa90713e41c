import { useId, useState, type JSX } from 'react';
import { VOTES, type MemberId, type Vote } from '../../../machines/rules/index.ts';
import type { Plan } from '../../session/index.ts';
import { linksOf, MOST_LINKS, type Cast, type Condition, type Known } from '../../tools/index.ts';
import { conditionText } from '../../messages/chances.text.ts';
import { useNames } from '../shared/names.context.ts';
import { numbered } from '../shared/numbered.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly plan: Plan;
  readonly known: Known;
  readonly change: (next: (plan: Plan) => Plan) => void;
}

/** `If China abstains, Angola abstains`: what the reader has said, and a form to say more. */
export function Conditions({ plan, known, change }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const title = useId();
  const { blocs = [], conditions = [] } = linksOf(plan, known).links;
  const isFull = blocs.length + conditions.length >= MOST_LINKS;
  /** The button goes with its condition; the focus stays in the part. */
  function remove(index: number): void {
    document.querySelector<HTMLElement>(`[id="${title}"]`)?.focus();
    change((before) => ({ ...before, conditions: before.conditions.filter((_, place) => place !== index) }));
  }
  return (
    <section className="chances-links" aria-labelledby={title}>
      <h3 id={title} tabIndex={-1}>
        {say('chances.links')}
      </h3>
      <p>{say('chances.links.about', { most: MOST_LINKS })}</p>
      {plan.conditions.length === 0 ? (
        <p className="chances-none">{say('chances.links.none')}</p>
      ) : (
        <ol>
          {numbered(plan.conditions).map(({ item, number }) => {
            const text = conditionText(say, names, item);
            return (
              <li key={number}>
                <span>{text}</span>
                <button
                  type="button"
                  className="link"
                  aria-label={say('chances.condition.removeLabel', { condition: text })}
                  onClick={() => remove(number - 1)}
                >
                  {say('chances.condition.remove')}
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {isFull ? (
        <p className="chances-none">{say('chances.links.full', { most: MOST_LINKS })}</p>
      ) : (
        <ConditionForm
          known={known}
          add={(condition) => change((before) => ({ ...before, conditions: [...before.conditions, condition] }))}
        />
      )}
    </section>
  );
}

interface FormProps {
  readonly known: Known;
  readonly add: (condition: Condition) => void;
}

function ConditionForm({ known, add }: FormProps): JSX.Element {
  const say = useSay();
  const members = known.council.seats.map(({ member }) => member);
  const [one, other] = members;
  const [when, setWhen] = useState<Partial<Cast>>({});
  const [follows, setFollows] = useState<Partial<Cast>>({});
  const whole = { when: castOf(when, one), follows: castOf(follows, other) };
  return (
    <form
      className="chances-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole.when && whole.follows) add({ when: whole.when, follows: whole.follows });
      }}
    >
      <CastChoice part="if" members={members} cast={whole.when} set={setWhen} />
      <CastChoice part="then" members={members} cast={whole.follows} set={setFollows} />
      <button type="submit" className="button">
        {say('chances.condition.add')}
      </button>
    </form>
  );
}

function castOf({ member, vote = 'abstaining' }: Partial<Cast>, first: MemberId | undefined): Cast | undefined {
  const chosen = member ?? first;
  return chosen && { member: chosen, vote };
}

interface CastProps {
  readonly part: 'if' | 'then';
  readonly members: readonly MemberId[];
  readonly cast: Cast | undefined;
  readonly set: (cast: Cast) => void;
}

function CastChoice({ part, members, cast, set }: CastProps): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  if (!cast) return undefined;
  return (
    <p>
      <span aria-hidden="true">{say(`chances.${part}`)}</span>
      <Choice
        label={say(`chances.${part}.member`)}
        options={members}
        value={cast.member}
        text={names}
        set={(member) => set({ ...cast, member })}
      />
      <Choice
        label={say(`chances.${part}.vote`)}
        options={VOTES}
        value={cast.vote}
        text={(vote: Vote) => say('chances.verb', { vote })}
        set={(vote) => set({ ...cast, vote })}
      />
    </p>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Value[];
  readonly value: Value;
  readonly text: (value: Value) => string;
  readonly set: (value: Value) => void;
}

function Choice<Value extends string>({ label, options, value, text, set }: ChoiceProps<Value>): JSX.Element {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((option) => option === target.value);
        if (chosen !== undefined) set(chosen);
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {text(option)}
        </option>
      ))}
    </select>
  );
}
