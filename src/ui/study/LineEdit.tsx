import { useEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import { LIMITS } from '../../limits.ts';
import type { Variation } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import { useAct } from '../shared/session.context.ts';

interface Props {
  readonly line: Variation;
  /** What it is called as long as it has no name. */
  readonly called: string;
  readonly isFirst: boolean;
  readonly close: () => void;
  readonly remove: () => void;
}

/** A line's name and comment, its place in the list, and the way out of it. Each change is one undo. */
export function LineEdit({ line, called, isFirst, close, remove }: Props): JSX.Element {
  const say = useSay();
  const act = useAct();
  const name = useRef<HTMLInputElement>(null);
  const comment = useRef<HTMLTextAreaElement>(null);
  useEffect(() => name.current?.focus(), []);

  function keepName(): void {
    const text = name.current?.value.trim() ?? '';
    if (text !== (line.name ?? '')) act({ type: 'nameVariation', id: line.id, name: text });
  }
  function keepComment(): void {
    const text = comment.current?.value.trim() ?? '';
    if (text !== (line.comment ?? '')) act({ type: 'commentVariation', id: line.id, comment: text });
  }
  function done(): void {
    keepName();
    keepComment();
    close();
  }
  /** Escape leaves what was there. */
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (name.current) name.current.value = line.name ?? '';
    if (comment.current) comment.current.value = line.comment ?? '';
    close();
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the form from any of its fields
    <form
      className="line-form"
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <label>
        <span>{say('study.line.name')}</span>
        <input
          key={line.name}
          ref={name}
          type="text"
          dir="auto"
          maxLength={120}
          defaultValue={line.name}
          placeholder={line.name ?? called}
          onBlur={keepName}
        />
      </label>
      <label>
        <span>{say('study.line.comment')}</span>
        <textarea
          key={line.comment}
          ref={comment}
          dir="auto"
          rows={2}
          maxLength={LIMITS.textLength}
          defaultValue={line.comment}
          onBlur={keepComment}
        />
      </label>
      <p className="line-actions">
        <button type="submit" className="button">
          {say('study.line.done')}
        </button>
        {!isFirst && (
          <button type="button" className="link" onClick={() => act({ type: 'promoteVariation', id: line.id })}>
            {say('study.line.promote')}
          </button>
        )}
        <button type="button" className="link" onClick={remove}>
          {say('study.line.delete')}
        </button>
      </p>
    </form>
  );
}
