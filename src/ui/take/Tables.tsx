import { useMemo, useState, type JSX } from 'react';
import type { MeetingView } from '../../session/index.ts';
import { chartPlace, STRUCTURES } from '../../session/view/later.ts';
import { chartTable } from '../../take/chartTable.ts';
import { printCsv, type Table } from '../../take/csvTable.ts';
import { comparisonTable, positionTable } from '../../take/meetingTables.ts';
import { readTable } from '../../take/readTables.ts';
import { sideBySide } from '../../tools/index.ts';
import { subjectOf } from '../chart/chartSlug.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession, type PageSession } from '../shared/session.context.ts';
import { download } from '../study/download.ts';
import { isReadPart, type TakenPart } from './takenParts.ts';
import { toolTable } from './toolTable.ts';

interface Props {
  readonly view: MeetingView;
  /** What stands on the page besides the votes. */
  readonly parts: readonly TakenPart[];
  readonly name: string;
}

/** The votes, what the tool beside them answers or a part of Read, and the reader's line beside the record. */
export function Tables({ view, parts, name }: Props): JSX.Element {
  const say = useSay();
  const page = usePageSession();
  const [file, setFile] = useState('');
  const tables = useMemo(
    () =>
      parts.flatMap((part) => {
        const table = tableOf(part, view, page);
        return table ? [{ part, table }] : [];
      }),
    [parts, view, page],
  );
  const line = page.state().variations.find(({ id }) => id === view.variation);
  function save(table: Table, of: string): void {
    const made = `${name}-${of}.csv`;
    download(made, printCsv(table), 'text/csv;charset=utf-8');
    setFile(made);
  }
  function saveComparison(): void {
    if (!line) return;
    const found = sideBySide(page.session.fixed, page.state(), ['record', line], view.line);
    if (found.ok) save(comparisonTable(found.comparison), 'comparison');
  }
  return (
    <section aria-labelledby="take-tables">
      <h3 id="take-tables">{say('take.tables')}</h3>
      <p className="take-buttons">
        <button type="button" className="button" onClick={() => save(positionTable(view), 'votes')}>
          {say('take.tables.position')}
        </button>
        {tables.map(({ part, table }) => (
          <button key={part} type="button" className="button" onClick={() => save(table, part)}>
            {say('take.picture.what', { what: part })}
          </button>
        ))}
        {line && (
          <button type="button" className="button" onClick={saveComparison}>
            {say('take.tables.comparison')}
          </button>
        )}
      </p>
      <p className="take-note">{say('take.tables.about')}</p>
      <p className="take-note" role="status">
        {file !== '' && say('study.share.downloaded', { file })}
      </p>
    </section>
  );
}

/** Two versions side by side are a table by themselves. */
function tableOf(part: TakenPart, view: MeetingView, page: PageSession): Table | undefined {
  if (isReadPart(part)) return readTable(part, view.scenario);
  if (part === 'chart') return chartTableOf(view, page);
  return part === 'versions' ? undefined : toolTable(part, view, page.state());
}

function chartTableOf({ scenario }: MeetingView, { rooms, state }: PageSession): Table {
  const subject = subjectOf(rooms.getSnapshot().context.chart, scenario) ?? { chart: 'meeting' };
  const states = STRUCTURES[subject.chart].states.map(({ id }) => id);
  return chartTable(subject, states, chartPlace(state(), subject));
}
