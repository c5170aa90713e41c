import { useId, useState, type JSX, type ReactNode } from 'react';
import { groupBy, type ActBy, type Actor } from '../../session/index.ts';
import { wordingOf } from '../../session/view/later.ts';
import { focusOnce } from '../frame/Boundary.tsx';
import { ActItem, itemKey } from '../possible/ActItem.tsx';
import { withoutKinds } from '../possible/groups.ts';
import { Reasons } from '../possible/Refusals.tsx';
import { WordingFields } from '../possible/WordingFields.tsx';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { onlyAct, useChart } from './chart.context.ts';
import { PlayMark, RefusedMark } from './ChartMarks.tsx';
import { around, eventsOf, goalOf, openActs, stateAt, type EventOf } from './charts.ts';
import { eventName, stateName } from './chartNames.ts';

interface Props {
  readonly id: string;
  /** The event whose form is open at first. */
  readonly asked?: string | undefined;
}

/** What can happen in a state: what leads on, and what leaves the state as it is; and what can happen in those around it. */
export function ChartEvents({ id, asked }: Props): JSX.Element {
  const say = useSay();
  const { chart } = useChart().subject;
  const { leads, stays } = eventsOf(chart, id);
  const outer = around(chart, id).toReversed();
  return (
    <div className="chart-events">
      {leads.length > 0 && <Events title={say('ui.chart.leads')} id={id} events={leads} asked={asked} />}
      {stays.length > 0 && <Events title={say('ui.chart.stays')} id={id} events={stays} asked={asked} />}
      {outer.map((state) => (
        <Around key={state.id} id={state.id} />
      ))}
      {leads.length + stays.length + outer.length === 0 && <p>{say('ui.chart.end')}</p>}
    </div>
  );
}

/** What can happen in a state around another, folded. */
function Around({ id }: { readonly id: string }): JSX.Element | undefined {
  const say = useSay();
  const { chart } = useChart().subject;
  const [open, setOpen] = useState(false);
  const { leads, stays } = eventsOf(chart, id);
  const state = stateAt(chart, id);
  if (!state || leads.length + stays.length === 0) return undefined;
  const title = say('ui.chart.around', { state: stateName(say, state) });
  return (
    <details className="chart-around" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Events title={title} hidden id={id} events={[...leads, ...stays]} />}
    </details>
  );
}

interface EventsProps extends Props {
  readonly title: string;
  readonly hidden?: boolean;
  readonly events: readonly EventOf[];
}

function Events({ title, hidden = false, id, events, asked }: EventsProps): JSX.Element {
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading}>
      <p id={heading} className={hidden ? 'spoken-only' : 'chart-group'}>
        {title}
      </p>
      <ul>
        {events.map((event) => (
          <EventRow key={event.event} of={event} state={id} asked={asked === event.event} />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly of: EventOf;
  readonly state: string;
  readonly asked: boolean;
}

/** One event: a button where it can happen now, its reason where it is refused; and where it leads. */
function EventRow({ of: { event, edges }, state, asked }: RowProps): JSX.Element {
  const say = useSay();
  const { subject, now, place, play } = useChart();
  const acts = openActs(now, edges);
  const refused = place.here.includes(state) ? now.refused.get(event) : undefined;
  const [toggled, setToggled] = useState<boolean>();
  const name = eventName(say, subject.chart, event);
  const form = useId();
  const taken = edges.filter((edge) => now.open.has(edge));
  const goals = <Goals edges={taken.length > 0 ? taken : edges} />;
  const reasons = refused && <Refused refused={refused} asked={asked && acts.length === 0} />;
  if (acts.length === 0)
    return (
      <li className="chart-event" data-light={refused ? 'refused' : 'other'}>
        <p className="chart-event-name">
          {refused && <RefusedMark />} <span>{name}</span>
        </p>
        {goals}
        {reasons}
      </li>
    );
  const only = onlyAct(acts);
  const open = (toggled ?? asked) && !only;
  return (
    <li className="chart-event" data-light="open">
      <button
        ref={asked ? focusOnce : undefined}
        type="button"
        className="chart-event-name"
        {...(only ? {} : { 'aria-expanded': open, 'aria-controls': form })}
        onClick={() => (only ? play(only) : setToggled(!open))}
      >
        <PlayMark /> <span>{name}</span>
      </button>
      {goals}
      {!only && (
        <div id={form} hidden={!open}>
          {open && <ActsOfAnEvent acts={acts} />}
        </div>
      )}
      {reasons}
    </li>
  );
}

function Goals({ edges }: { readonly edges: readonly number[] }): ReactNode {
  const say = useSay();
  const { chart } = useChart().subject;
  const told = edges.flatMap((edge) => {
    const goal = goalOf(chart, edge);
    return goal ? say(goal.back ? 'ui.chart.back' : 'ui.chart.to', { state: stateName(say, goal.state) }) : [];
  });
  const goals = [...new Set(told)];
  return goals.length > 0 && <small>{say.either(goals)}</small>;
}

interface RefusedProps {
  readonly refused: readonly Required<ActBy>[];
  /** The reader has pressed it in the drawing. */
  readonly asked: boolean;
}

/** Why an event is refused, under each act of it that is. */
function Refused({ refused, asked }: RefusedProps): JSX.Element {
  const say = useSay();
  const [toggled, setToggled] = useState<boolean>();
  const open = toggled ?? asked;
  const acts = [...groupBy(refused, ({ act }) => JSON.stringify(act)).values()].flatMap(([one]) => one ?? []);
  return (
    <details
      className="chart-refused"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && setToggled(currentTarget.open)}
    >
      <summary ref={asked ? focusOnce : undefined}>{say('ui.chart.refused')}</summary>
      {open && <Reasons refused={acts} />}
    </details>
  );
}

/** Who does it, and on what: the acts of one event, with the forms that some of them have. */
function ActsOfAnEvent({ acts }: { readonly acts: readonly ActBy[] }): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { wording, setWording, play } = useChart();
  const actors = [...new Set(acts.map(({ by }) => by))];
  const [chosen, choose] = useState<Actor>();
  const by = chosen !== undefined && actors.includes(chosen) ? chosen : actors[0];
  const own = withoutKinds(acts.filter((each) => each.by === by));
  const words = [...new Set(own.flatMap(({ act }) => wordingOf(act)))];
  const actorName = (actor: Actor) =>
    actor === 'president' || actor === 'reader' ? say('speaker.president') : names(actor);
  return (
    <div className="chart-form">
      {actors.length > 1 && (
        <label>
          <span>{say('ui.possible.who')}</span>
          <select value={by} onChange={({ target }) => choose(target.value as Actor /* its options are actors */)}>
            {actors.map((actor) => (
              <option key={actor} value={actor}>
                {actorName(actor)}
              </option>
            ))}
          </select>
        </label>
      )}
      <WordingFields words={words} wording={wording} setWording={setWording} />
      <ul>
        {own.map((possible) => (
          <ActItem key={itemKey(possible)} possible={possible} wording={wording} setWording={setWording} play={play} />
        ))}
      </ul>
    </div>
  );
}
