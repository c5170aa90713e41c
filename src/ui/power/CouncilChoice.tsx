import { useId, type JSX } from 'react';
import { DAYS_KNOWN, type Council, type IsoDate } from '../../../machines/rules/index.ts';
import {
  OWN_PLACES,
  ownNumbersOf,
  proportionalVotes,
  REFORMS,
  sizeOfReform,
  votesOfReform,
  weightsOf,
  type Answer,
  type ChoiceProblem,
  type ChosenCouncil,
  type CouncilChoice as Choice,
  type Reform,
  type WeightsChoice,
} from '../../tools/index.ts';
import { useSay } from '../shared/say.context.ts';
import { OptionalNumberField } from './OptionalNumberField.tsx';

interface Props {
  readonly choice: Choice;
  /** Absent where votes weigh. */
  readonly chosen: Answer<ChosenCouncil, ChoiceProblem> | undefined;
  /** The day of the meeting on screen. */
  readonly meeting: IsoDate;
  readonly council: Council;
  readonly choose: (choice: Choice) => void;
}

/** Whose power: this Council, one of another day, a reform, or one's own numbers; with the fields that each needs. */
export function CouncilChoice({ choice, chosen, meeting, council, choose }: Props): JSX.Element {
  const say = useSay();
  const id = useId();
  return (
    <div className="power-choice">
      <p>
        <label htmlFor={id}>{say('power.choose')}</label>
        <select
          id={id}
          value={choice.of === 'reform' ? choice.name : choice.of}
          onChange={({ target }) => choose(choiceOf(target.value, { chosen, meeting, council }))}
        >
          <option value="meeting">{say('power.of.meeting', { date: say.day(meeting) })}</option>
          <option value="date">{say('power.of.date')}</option>
          <optgroup label={say('power.of.reforms')}>
            {REFORMS.map(({ name }) => (
              <option key={name} value={name}>
                {say('power.reform', { name })}
              </option>
            ))}
          </optgroup>
          <option value="own">{say('power.of.own')}</option>
          <option value="weights">{say('power.of.weights')}</option>
        </select>
      </p>
      {choice.of === 'date' && <DateField date={choice.date} choose={choose} />}
      {choice.of === 'reform' && <VotesField choice={choice} choose={choose} />}
      {choice.of === 'own' && <OwnFields choice={choice} choose={choose} />}
      {choice.of === 'weights' && <WeightsFields choice={choice} choose={choose} />}
      {chosen?.ok && chosen.reform && choice.of !== 'own' && (
        <About reform={chosen.reform.of} elementsPaper={chosen.elementsPaper} />
      )}
    </div>
  );
}

function choiceOf(value: string, { chosen, meeting, council }: Pick<Props, 'chosen' | 'meeting' | 'council'>): Choice {
  switch (value) {
    case 'meeting':
      return { of: 'meeting' };
    case 'date':
      return { of: 'date', date: meeting };
    case 'own':
      return { of: 'own', numbers: chosen?.ok ? ownNumbersOf(chosen) : {} };
    case 'weights':
      return weightsOf(council);
    default:
      return { of: 'reform', name: value };
  }
}

function DateField({ date, choose }: { readonly date: string } & Pick<Props, 'choose'>): JSX.Element {
  const say = useSay();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{say('power.date')}</label>
      <input
        id={id}
        type="date"
        value={date}
        min={DAYS_KNOWN.from}
        max={DAYS_KNOWN.to}
        onChange={({ target }) => choose({ of: 'date', date: target.value })}
      />
    </p>
  );
}

function VotesField({
  choice,
  choose,
}: { readonly choice: Extract<Choice, { of: 'reform' }> } & Pick<Props, 'choose'>): JSX.Element | undefined {
  const say = useSay();
  const reform = REFORMS.find(({ name }) => name === choice.name);
  if (!reform) return undefined;
  return (
    <OptionalNumberField
      label={say('power.number.requiredVotes')}
      value={choice.votes ?? votesOfReform(reform)}
      from={1}
      to={sizeOfReform(reform)}
      set={(votes) => choose({ of: 'reform', name: choice.name, votes: votes ?? Number.NaN })}
    />
  );
}

function OwnFields({
  choice: { numbers },
  choose,
}: { readonly choice: Extract<Choice, { of: 'own' }> } & Pick<Props, 'choose'>): JSX.Element {
  const say = useSay();
  return (
    <>
      {OWN_PLACES.map((place) => (
        <OptionalNumberField
          key={place}
          label={say(`power.number.${place}`)}
          value={numbers[place]}
          from={place === 'requiredVotes' ? 1 : 0}
          set={(value) => {
            const { [place]: _, ...others } = numbers;
            choose({ of: 'own', numbers: value === undefined ? others : { ...others, [place]: value } });
          }}
        />
      ))}
    </>
  );
}

function WeightsFields({ choice, choose }: { readonly choice: WeightsChoice } & Pick<Props, 'choose'>): JSX.Element {
  const say = useSay();
  const { quota: _, ...others } = choice;
  return (
    <>
      <TextField
        label={say('power.weights.field')}
        help={say('power.weights.help')}
        value={choice.weights}
        set={(weights) => choose({ ...choice, weights })}
      />
      <OptionalNumberField
        label={say('power.weights.quota')}
        value={choice.quota}
        from={1}
        set={(quota) => choose(quota === undefined ? others : { ...choice, quota })}
      />
      <TextField
        label={say('power.weights.holders')}
        help={say('power.weights.holdersHelp')}
        value={choice.holders}
        set={(holders) => choose({ ...choice, holders })}
      />
    </>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

function TextField({ label, help, value, set }: TextFieldProps): JSX.Element {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST_CHARACTERS}
        spellCheck={false}
        aria-describedby={`${id}-help`}
        value={value}
        onChange={({ target }) => set(target.value)}
      />
      <small id={`${id}-help`}>{help}</small>
    </p>
  );
}

/** Room for 193 States with their weights. */
const MOST_CHARACTERS = 2000;

/** Where a reform's numbers come from, and how sure the votes are. */
function About({
  reform,
  elementsPaper,
}: {
  readonly reform: Reform;
  readonly elementsPaper: number | undefined;
}): JSX.Element {
  const say = useSay();
  const { requiredVotes, sources } = reform;
  const proportional = proportionalVotes(sizeOfReform(reform));
  return (
    <div className="power-reform">
      <p>
        {requiredVotes.kind === 'toBeChosen'
          ? say('power.votes.toBeChosen', {
              proportional,
              paper: elementsPaper === undefined ? 'no' : 'yes',
              votes: elementsPaper ?? 0,
            })
          : say(`power.votes.${requiredVotes.kind}`, { votes: requiredVotes.votes })}
      </p>
      <p>
        {say('power.sources', { count: sources.length })}{' '}
        {sources.map(({ document, readAt }, place) => (
          <span key={document}>
            {place > 0 && '; '}
            {readAt?.startsWith('http') === true ? <a href={readAt}>{document}</a> : document}
          </span>
        ))}
      </p>
    </div>
  );
}
