import type { Say } from '../../messages/say.ts';
import { printJson } from '../io/jsonOutput.ts';
import { BadInput, DoneInPart, type Sentence } from '../io/badInput.ts';
import { verdictOn } from './verdict.ts';
import { refusalOf, type readVotesTable, type RefusedRow } from './votesTable.ts';

type Rows = ReturnType<typeof readVotesTable>;

/** The verdicts of a table, and what became of its rows. */
export interface VerdictLines {
  /** A line of JSON for every row that could be decided, and with `withRefused` for every other, in their order. */
  readonly lines: () => AsyncGenerator<string, void, undefined>;
  /**
   * To be asked once all lines are printed.
   * @throws {DoneInPart} when some rows were refused, and {BadInput} when all were
   */
  readonly refuseTheRest: () => void;
}

/** @param file as messages name it */
export function verdictLines(rows: Rows, file: Sentence, withRefused: boolean, say: Say): VerdictLines {
  const named: RefusedRow[] = [];
  let [decided, refused] = [0, 0];
  let unreadFrom: number | undefined;

  function note(row: RefusedRow): void {
    if (row.unreadFromHere) unreadFrom = row.line;
    else refused += 1;
    if (!withRefused && named.length < MOST_NAMED) named.push(row);
  }

  async function* lines(): AsyncGenerator<string, void, undefined> {
    let pending: string[] = [];
    for await (const row of rows) {
      if (row.ok) {
        decided += 1;
        pending.push(printJson(verdictOn(row.value)));
      } else {
        note(row.problem);
        if (withRefused) pending.push(printJson(refusedInJson(row.problem, say)));
      }
      if (pending.length < LINES_AT_ONCE) continue;
      yield pending.join('');
      pending = [];
    }
    yield pending.join('');
  }

  const countsText: Sentence = (tell) =>
    unreadFrom === undefined
      ? tell('cli.adjudicate.refused', { decided, refused })
      : tell('cli.adjudicate.unread', { decided, refused, line: unreadFrom });

  const summary: Sentence = (tell) => {
    const others = withRefused ? 0 : refused + (unreadFrom === undefined ? 0 : 1) - named.length;
    return [
      ...named.map((row) => refusalOf(row, file)(tell)),
      ...(others > 0 ? [tell('cli.adjudicate.more', { count: others })] : []),
      ...(decided > 0 || withRefused ? [countsText(tell)] : []),
    ].join('\n');
  };

  return {
    lines,
    refuseTheRest() {
      if (refused === 0 && unreadFrom === undefined) return;
      throw decided === 0 ? new BadInput(summary) : new DoneInPart(summary);
    },
  };
}

/** A table that is wrong throughout need not fill the screen. */
const MOST_NAMED = 100;
const LINES_AT_ONCE = 500;

function refusedInJson({ id, line, column, found, expected, problem, unreadFromHere }: RefusedRow, say: Say) {
  return {
    ...(id === undefined ? {} : { id }),
    outcome: 'refused',
    line,
    ...(column === undefined ? {} : { column }),
    found,
    expected,
    text: problem(say),
    ...(unreadFromHere ? { unreadFromHere } : {}),
  };
}
