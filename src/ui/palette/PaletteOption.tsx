import { memo, type JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import { markedIn, type FoundEntry } from './match.ts';

interface Props {
  readonly id: string;
  readonly found: FoundEntry;
  readonly search: string;
  readonly selected: boolean;
  readonly choose: (found: FoundEntry) => void;
}

/** One thing that was found: its name, what it is or why it cannot be done now, and the key that does the same. */
export const PaletteOption = memo(function PaletteOption({ id, found, search, selected, choose }: Props): JSX.Element {
  const say = useSay();
  const { label, lang, note, off, now, keys } = found.entry;
  const inItsLanguage = lang === undefined ? {} : { lang, dir: 'auto' };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are those of the field, which keeps the focus
    <div
      id={id}
      role="option"
      className="palette-option"
      aria-selected={selected}
      aria-disabled={off !== undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(found)}
    >
      <span className="palette-label" {...inItsLanguage}>
        <Marked text={label} search={search} />
      </span>{' '}
      {now && <span className="palette-now">{say('palette.now')} </span>}
      {keys !== undefined && <kbd>{keys}</kbd>}{' '}
      {off === undefined ? (
        note !== undefined && (
          <span className="palette-note">
            <Marked text={note} search={search} />
          </span>
        )
      ) : (
        <span className="palette-note">{off}</span>
      )}{' '}
      {found.also.map((also) => (
        <span key={also} className="palette-note" {...inItsLanguage}>
          <Marked text={also} search={search} />{' '}
        </span>
      ))}
    </div>
  );
});

function Marked({ text, search }: { readonly text: string; readonly search: string }): JSX.Element {
  const { locale } = useSay();
  return (
    <>
      {markedIn(text, search, locale).map((piece) =>
        piece.found ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
