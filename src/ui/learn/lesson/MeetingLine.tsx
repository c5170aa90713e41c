import type { JSX } from 'react';
import { useSay } from '../../shared/say.context.ts';
import { useScenario } from '../../shared/scenario.context.ts';
import { TableCredit } from '../TableCredit.tsx';

/** Which meeting it is, and where it can be looked at as a whole; of a row of the table, what its licence asks for. */
export function MeetingLine(): JSX.Element {
  const say = useSay();
  const { id, scenario, prose } = useScenario();
  const { meeting } = scenario;
  const isRow = /^[A-Z]/u.test(id);
  return (
    <>
      <p className="lesson-meeting">
        {say('learn.meeting', { date: say.day(meeting.date) })}{' '}
        {isRow ? (
          <span {...prose}>{meeting.agendaItem}</span>
        ) : (
          <a href={`#/${id}`} {...prose}>
            {meeting.agendaItem}
          </a>
        )}
      </p>
      {isRow && (
        <details className="row-credit">
          <summary>{say('learn.credit.of')}</summary>
          <TableCredit />
        </details>
      )}
    </>
  );
}
