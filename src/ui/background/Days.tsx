import { memo, type JSX } from 'react';
import type { ContextEvent } from '../../scenario/index.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { Provenance } from './Provenance.tsx';
import './days.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly events: readonly ContextEvent[];
}

/** Events in the order of their days, down a line, folded behind their title. */
export const Days = memo(function Days({ id, title, events }: Props): JSX.Element {
  const say = useSay();
  const { prose } = useScenario();
  return (
    <section className="days" aria-labelledby={id}>
      <details>
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        <ol>
          {events.map((event, index) => (
            <li key={event.date + event.headline} data-same-day={event.date === events[index - 1]?.date}>
              <time dateTime={event.date}>{daysText(say, event)}</time>
              <h3 {...prose}>{event.headline}</h3>
              <p {...prose}>
                {event.text} <Provenance item={event} />
              </p>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
});

function daysText(say: Say, { date, until }: ContextEvent): string {
  return until === undefined ? say.day(date, 'short') : say.days(date, until);
}
