import { memo, useCallback, useRef, type JSX } from 'react';
import type { Variation } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import { useAct } from '../shared/session.context.ts';
import { LineEdit } from './LineEdit.tsx';
import { LineEnds } from './LineEnds.tsx';
import { useLineName, type LineId } from './lines.ts';

interface Props {
  readonly line: Variation | 'record';
  readonly current: boolean;
  readonly editing: boolean;
  readonly isFirst: boolean;
  readonly edit: (id: LineId | undefined) => void;
  readonly remove: (line: Variation) => void;
}

/** One line: what it is called, how it ends, and its particulars when they are asked for. */
export const LineRow = memo(function LineRow({ line, current, editing, isFirst, edit, remove }: Props): JSX.Element {
  const say = useSay();
  const act = useAct();
  const name = useLineName()(line);
  const opener = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    edit(undefined);
    opener.current?.focus();
  }, [edit]);
  return (
    <>
      <div className="line" data-current={current}>
        <button
          type="button"
          className="line-open"
          aria-current={current ? 'true' : undefined}
          onClick={() => act(line === 'record' ? { type: 'restoreRecord' } : { type: 'openVariation', id: line.id })}
        >
          <span className="line-name" dir="auto">
            {name}
          </span>{' '}
          {current && <small>{say('study.line.here')}</small>} <LineEnds line={line} />
        </button>
        {line !== 'record' && (
          <button
            ref={opener}
            type="button"
            className="control line-more"
            aria-expanded={editing}
            aria-label={say('study.line.edit', { line: name })}
            title={say('study.line.edit', { line: name })}
            onClick={() => edit(editing ? undefined : line.id)}
          >
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M5 12h.01M12 12h.01M19 12h.01" />
            </svg>
          </button>
        )}
      </div>
      {line !== 'record' && line.comment !== undefined && !editing && (
        <p className="line-comment" dir="auto">
          {line.comment}
        </p>
      )}
      {line !== 'record' && editing && (
        <LineEdit line={line} called={name} isFirst={isFirst} close={close} remove={() => remove(line)} />
      )}
    </>
  );
});
