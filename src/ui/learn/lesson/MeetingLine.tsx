import type { JSX } from 'react';
import { useSay } from '../../shared/say.context.ts';
import { useScenario } from '../../shared/scenario.context.ts';
import { isRowId } from '../../../votes/rowId.ts';
import { TableCredit } from '../../frame/TableCredit.tsx';

/** Which meeting it is, and where it can be looked at as a whole; of a row of the table, what its licence asks for. */
export function MeetingLine(): JSX.Element {
  const say = useSay();
  const { id, scenario, prose } = useScenario();
  const { meeting } = scenario;
  return (
    <>
      <p className="lesson-meeting">
        {say('learn.meeting', { date: say.day(meeting.date) })}{' '}
        <a href={`#/${id}`} {...prose}>
          {meeting.agendaItem}
        </a>
      </p>
      {isRowId(id) && (
        <details className="row-credit">
          <summary>{say('learn.credit.of')}</summary>
          <TableCredit />
        </details>
      )}
    </>
  );
}
