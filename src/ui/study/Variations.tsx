import { useCallback, useMemo, useRef, useState, type JSX } from 'react';
import { LIMITS } from '../../limits.ts';
import type { Variation } from '../../session/index.ts';
import { useFocusTarget, useKeptFocus } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useAct, usePageSession } from '../shared/session.context.ts';
import { Lapsed } from './Lapsed.tsx';
import { LineRow } from './LineRow.tsx';
import { branchesOf, firstOf, useLineId, useLineName, useVariations, type Branch, type LineId } from './lines.ts';
import { TakeOut } from './TakeOut.tsx';
import './variations.css';

/** The record, and below it the reader's lines, each under the one that it was begun from. */
export default function Variations(): JSX.Element {
  const say = useSay();
  const title = useFocusTarget('lines');
  const part = useKeptFocus('lines');
  const variations = useVariations();
  const branches = useMemo(() => branchesOf(variations), [variations]);
  const aside = variations.filter((line) => line.aside);
  const current = useLineId();
  const [all, setAll] = useState(false);
  const many = variations.length - aside.length > MANY && !all;
  const full = variations.length >= LIMITS.lines;
  const { list, rowOf, notice, branch } = useRows(variations);
  return (
    <section ref={part} className="panel lines" aria-labelledby="lines-title">
      <h2 ref={title} id="lines-title" className="panel-title" tabIndex={-1}>
        {say('study.lines.title')}
      </h2>
      <ul ref={list} aria-label={say('study.lines.label')}>
        <li>
          {rowOf('record')}
          <Branches branches={many ? firstOf(branches, MANY, current) : branches} rowOf={rowOf} />
        </li>
      </ul>
      {many && (
        <p className="lines-actions">
          <button type="button" className="link" onClick={() => setAll(true)}>
            {say('study.lines.all', { count: variations.length - aside.length })}
          </button>
        </p>
      )}
      {variations.length === 0 && <p className="lines-note">{say('study.lines.empty')}</p>}
      {aside.length > 0 && (
        <details className="lines-aside">
          <summary>{say('study.line.aside', { count: aside.length })}</summary>
          <p className="lines-note">{say('study.line.asideWhy')}</p>
          <ul>
            {aside.map((line) => (
              <li key={line.id}>{rowOf(line)}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="lines-actions">
        <button type="button" className="button" disabled={full} onClick={branch}>
          {say('study.line.branch')}
        </button>
      </p>
      {full && <p className="lines-note">{say('study.lines.full', { most: LIMITS.lines })}</p>}
      <p className="lines-notice" role="status">
        {notice}
      </p>
      <TakeOut />
      <Lapsed />
    </section>
  );
}

/** As many are drawn at first. */
const MANY = 100;

interface BranchesProps {
  readonly branches: readonly Branch[];
  readonly rowOf: (line: Variation) => JSX.Element;
}

function Branches({ branches, rowOf }: BranchesProps): JSX.Element | undefined {
  if (branches.length === 0) return undefined;
  return (
    <ul>
      {branches.map(({ line, branches: below }) => (
        <li key={line.id}>
          {rowOf(line)}
          <Branches branches={below} rowOf={rowOf} />
        </li>
      ))}
    </ul>
  );
}

/** The rows, which of them is open for changes, and what was done to them last, as long as nothing else has been done. */
function useRows(variations: readonly Variation[]) {
  const say = useSay();
  const act = useAct();
  const { state } = usePageSession();
  const nameOf = useLineName();
  const current = useLineId();
  const [editing, setEditing] = useState<LineId>();
  const [done, setDone] = useState<{
    readonly text: string;
    readonly undo: boolean;
    readonly left: readonly Variation[];
  }>();

  const list = useRef<HTMLUListElement>(null);

  const notify = useCallback(
    (text: string, undo: boolean) => setDone({ text, undo, left: state().variations }),
    [state],
  );
  const remove = useCallback(
    (line: Variation) => {
      const text = say('study.line.deleted', { line: nameOf(line) });
      setEditing(undefined);
      focusFirst(list.current);
      act({ type: 'deleteVariation', id: line.id });
      notify(text, true);
    },
    [say, nameOf, act, notify],
  );
  function branch(): void {
    act({ type: 'branch' });
    notify(say('study.line.branched'), false);
  }
  /** The button goes with what it takes back. */
  function undo(): void {
    focusFirst(list.current);
    act({ type: 'undo' });
  }
  const rowOf = (line: Variation | 'record') => {
    const id = line === 'record' ? line : line.id;
    const own = { current: id === current, editing: id === editing, isFirst: line === variations[0] };
    return <LineRow line={line} edit={setEditing} remove={remove} {...own} />;
  };
  const notice = done?.left === variations && (
    <>
      {done.text}{' '}
      {done.undo && (
        <button type="button" className="link" onClick={undo}>
          {say('study.line.undo')}
        </button>
      )}
    </>
  );
  return { list, rowOf, notice, branch };
}

function focusFirst(list: HTMLElement | null): void {
  list?.querySelector('button')?.focus();
}
