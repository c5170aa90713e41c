import { useEffect, useRef, useState, type JSX } from 'react';
import { FILE_ENDING } from '../../session/keep/index.ts';
import { useSay } from '../shared/say.context.ts';
import { download } from '../study/download.ts';
import type { Save } from './shelf.store.ts';

interface Props {
  readonly save: Save;
  /** It is the one on screen. */
  readonly isHere: boolean;
  readonly open: () => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
}

/** One save: its name opens it; below, its meeting, when it was saved, and how many lines it has. */
export function ShelfItem({ save, isHere, open, rename, remove }: Props): JSX.Element {
  const say = useSay();
  const { name, meeting, date, saved, lines, scenario, text } = save;
  const [renaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  function close(): void {
    setRenaming(false);
    button.current?.focus();
  }
  return (
    <li className="shelf-item">
      <button
        type="button"
        className="link shelf-name"
        dir="auto"
        aria-label={say('shelf.open', { name })}
        aria-current={isHere ? 'true' : undefined}
        onClick={open}
      >
        {name}
      </button>
      {isHere && <small> {say('shelf.isOpen')}</small>}
      <p className="shelf-what">
        {say('shelf.what', { meeting, date: day(say.locale, date), lines, saved: moment(say.locale, saved) })}
      </p>
      {renaming && <Rename name={name} rename={rename} close={close} />}
      <p className="shelf-actions">
        <button
          ref={button}
          type="button"
          className="link"
          aria-label={say('shelf.renameOf', { name })}
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        >
          {say('shelf.rename')}
        </button>
        <button
          type="button"
          className="link"
          aria-label={say('shelf.downloadOf', { name })}
          onClick={() => download(`${scenario}${FILE_ENDING}`, text)}
        >
          {say('shelf.download')}
        </button>
        <button type="button" className="link" aria-label={say('shelf.deleteOf', { name })} onClick={remove}>
          {say('shelf.delete')}
        </button>
      </p>
    </li>
  );
}

interface RenameProps extends Pick<Props, 'rename'> {
  readonly name: string;
  readonly close: () => void;
}

function Rename({ name, rename, close }: RenameProps): JSX.Element {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      className="shelf-rename"
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value.trim() ?? '';
        if (text !== '' && text !== name) rename(text);
        close();
      }}
    >
      <input
        ref={field}
        type="text"
        dir="auto"
        maxLength={120}
        defaultValue={name}
        aria-label={say('shelf.newName', { name })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      />
      <button type="submit" className="button">
        {say('shelf.rename')}
      </button>
    </form>
  );
}

/** What cannot be read stays where it is; the reader can take it away as text. */
export function UnreadableItem({
  number,
  raw,
  isNewer,
}: {
  readonly number: number;
  readonly raw: string;
  readonly isNewer: boolean;
}): JSX.Element {
  const say = useSay();
  return (
    <li className="shelf-item">
      <b>{say(isNewer ? 'shelf.newer' : 'shelf.unreadable')}</b>
      <p className="shelf-what">{say('shelf.unreadableWhy')}</p>
      <p className="shelf-actions">
        <button
          type="button"
          className="link"
          aria-label={say('shelf.rawOf', { number })}
          onClick={() => download('horseshoe-shelf.txt', raw, 'text/plain')}
        >
          {say('shelf.raw')}
        </button>
      </p>
    </li>
  );
}

/** A calendar day, if it is one. */
function day(locale: string, date: string): string {
  const found = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(found.getTime())) return date;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    found,
  );
}

/** The moment of saving, where the reader is. */
function moment(locale: string, saved: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(saved));
}
