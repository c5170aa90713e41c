import type { JSX } from 'react';
import { PRACTICES, type Act, type MemberId, type Practice } from '../../../machines/rules/index.ts';
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
  const { acts } = usePossible('reader', NO_WORDING);
  return (
    <section className="practices" aria-labelledby="practices-title">
      <h2 id="practices-title" className="panel-title">
        {say('ui.practices.title')}
      </h2>
      {PRACTICES.map((practice) => (
        <Switch
          key={practice}
          practice={practice}
          possible={acts.find(({ act }) => act.type === 'practice.set' && act.practice === practice)}
        >
          {practice === 'obligatoryAbstention' && <Parties acts={acts} />}
        </Switch>
      ))}
    </section>
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
          onChange={() => set({ type: 'practice.set', practice, on: !on }, { type: 'practice.set', practice, on })}
        />
        <b>{say(`practice.${practice}`)}</b>
      </label>
      <p id={`practice-${practice}`}>{refusal ? refusalText(say, names, refusal) : say(`practice.${practice}.does`)}</p>
      {on && children}
    </div>
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
    set({ type: 'party.set', member, party: !party }, { type: 'party.set', member, party });
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

/** Plays a setting of the reader; one that only takes back another of them is taken out of the line with it. */
function useSetting(): (act: Act, opposite: Act) => void {
  const send = useAct();
  const { view } = usePageSession();
  return (act, opposite) => {
    const { line, at } = view();
    const earlier = line.stops.slice(0, at + 1).findLast((stop) => isOwn(stop, opposite));
    send(earlier ? { type: 'removeAct', at: earlier.index } : { type: 'play', act });
  };
}

function isOwn({ act, recorded, lapsed }: Stop, wanted: Act): boolean {
  return recorded === undefined && lapsed === undefined && JSON.stringify(act?.act) === JSON.stringify(wanted);
}
