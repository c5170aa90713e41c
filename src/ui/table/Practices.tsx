import { useState, type JSX } from 'react';
import {
  BASES,
  DISPUTE_OR_SITUATION,
  PRACTICES,
  type Act,
  type ActOf,
  type MemberId,
  type Practice,
} from '../../../machines/rules/index.ts';
import type { PossibleAct, Stop } from '../../session/index.ts';
import { refusalText } from '../../messages/sentences.ts';
import { NO_WORDING, usePossible } from '../possible/usePossible.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, usePageSession, useView } from '../shared/session.context.ts';

/** What practice has settled, for the reader to open again: the preliminary question and the obligatory abstention. */
export function Practices(): JSX.Element {
  const say = useSay();
  const { obligatoryAbstention } = useView(select.room).practice;
  const [open, setOpen] = useState(obligatoryAbstention);
  return (
    <details className="practices" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id="practices-title">{say('ui.practices.title')}</summary>
      {open && <Switches />}
    </details>
  );
}

function Switches(): JSX.Element {
  const { acts } = usePossible('reader', NO_WORDING);
  return (
    <>
      {PRACTICES.map((practice) => (
        <Switch
          key={practice}
          practice={practice}
          possible={acts.find(({ act }) => act.type === 'practice.set' && act.practice === practice)}
        >
          {practice === 'obligatoryAbstention' && (
            <>
              <Taken />
              <Parties acts={acts} />
            </>
          )}
        </Switch>
      ))}
    </>
  );
}

interface SwitchProps {
  readonly practice: Practice;
  readonly possible: PossibleAct | undefined;
  readonly children: JSX.Element | false;
}

function Switch({ practice, possible, children }: SwitchProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const set = useSetting();
  const on = useView(select.room).practice[practice];
  const refusal = possible?.refusal;
  const isOpposite = (act: Act) => act.type === 'practice.set' && act.practice === practice && act.on === on;
  return (
    <div className="practice">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={`practice-${practice}`}
          aria-disabled={refusal !== undefined}
          onChange={() => set(on ? { type: 'practice.set', practice, on: false } : switchedOn(practice), isOpposite)}
        />
        <b>{say(`practice.${practice}`)}</b>
      </label>
      <p id={`practice-${practice}`}>{refusal ? refusalText(say, names, refusal) : say(`practice.${practice}.does`)}</p>
      {on && children}
    </div>
  );
}

/** What a draft rests on of which no source says it is not assumed: the reader says it. */
function switchedOn(practice: Practice): Act {
  return practice === 'obligatoryAbstention'
    ? { type: 'practice.set', practice, on: true, ...NOTHING_SAID }
    : { type: 'practice.set', practice, on: true };
}

type Taken = Required<Pick<ActOf<'practice.set'>, 'basis' | 'about'>>;
const NOTHING_SAID: Taken = { basis: 'unstated', about: 'dispute' };

/** What is taken for given of the proviso, where the law leaves it open. */
function Taken(): JSX.Element | undefined {
  const say = useSay();
  const send = useAct();
  const { proviso } = useView(select.room);
  if (!proviso) return undefined;
  const take = (change: Partial<Taken>) =>
    send({
      type: 'play',
      act: { type: 'practice.set', practice: 'obligatoryAbstention', on: true, ...proviso, ...change },
    });
  return (
    <>
      <Choice
        label={say('proviso.basis')}
        chosen={proviso.basis}
        choices={BASES}
        nameOf={(basis) => say('proviso.basis.choice', { basis })}
        choose={(basis) => take({ basis })}
      />
      <Choice
        label={say('proviso.about')}
        chosen={proviso.about}
        choices={DISPUTE_OR_SITUATION}
        nameOf={(about) => say('proviso.about.choice', { about })}
        choose={(about) => take({ about })}
      />
      <p>{say(`proviso.${proviso.about === 'situation' ? proviso.about : proviso.basis}`)}</p>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly chosen: Value;
  readonly choices: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly choose: (value: Value) => void;
}

function Choice<Value extends string>({ label, chosen, choices, nameOf, choose }: ChoiceProps<Value>): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <select
        value={chosen}
        onChange={({ target }) => choose(choices.find((value) => value === target.value) ?? chosen)}
      >
        {choices.map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Who is a party to the dispute is for the reader to say. */
function Parties({ acts }: { readonly acts: readonly PossibleAct[] }): JSX.Element {
  const say = useSay();
  const seats = useView(select.seats);
  const { parties } = useView(select.room);
  const set = useSetting();
  const refused = new Set(
    acts.flatMap(({ act, refusal }) => (act.type === 'party.set' && refusal ? [act.member] : [])),
  );
  const toggle = (member: MemberId, party: boolean) =>
    set(
      { type: 'party.set', member, party: !party },
      (act) => act.type === 'party.set' && act.member === member && act.party === party,
    );
  return (
    <fieldset className="parties">
      <legend>{say('ui.parties.title')}</legend>
      {seats.map(({ member, name }) => (
        <label key={member}>
          <input
            type="checkbox"
            checked={parties.includes(member)}
            aria-disabled={refused.has(member)}
            onChange={() => toggle(member, parties.includes(member))}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Plays a setting of the reader; one that only takes back another, single one of them is taken out of the line with it. */
function useSetting(): (act: Act, isOpposite: (act: Act) => boolean) => void {
  const send = useAct();
  const { view } = usePageSession();
  return (act, isOpposite) => {
    const { line, at } = view();
    const [earlier, ...others] = line.stops.slice(0, at + 1).filter((stop) => isOwn(stop, isOpposite));
    send(earlier && others.length === 0 ? { type: 'removeAct', at: earlier.index } : { type: 'play', act });
  };
}

function isOwn({ act, recorded, lapsed }: Stop, isWanted: (act: Act) => boolean): boolean {
  return recorded === undefined && lapsed === undefined && act !== undefined && isWanted(act.act);
}
