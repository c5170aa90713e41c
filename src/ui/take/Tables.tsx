import { useMemo, useState, type JSX } from 'react';
import type { MeetingView } from '../../session/index.ts';
import { printCsv, type Table } from '../../take/csvTable.ts';
import { comparisonTable, positionTable } from '../../take/meetingTables.ts';
import { sideBySide } from '../../tools/index.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { download } from '../study/download.ts';
import { toolTable, type AnsweringTool } from './toolTable.ts';

interface Props {
  readonly view: MeetingView;
  /** That stands beside the votes. */
  readonly tool: AnsweringTool | undefined;
  readonly name: string;
}

/** The numbers: the votes, what the tool beside them answers, and the reader's line beside the record. */
export function Tables({ view, tool, name }: Props): JSX.Element {
  const say = useSay();
  const page = usePageSession();
  const [file, setFile] = useState('');
  const answer = useMemo(() => tool && toolTable(tool, view, page.state()), [tool, view, page]);
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
        {tool && answer && (
          <button type="button" className="button" onClick={() => save(answer, tool)}>
            {say('take.tables.tool', { tool })}
          </button>
        )}
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
