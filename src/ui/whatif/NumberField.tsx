import { useState, type JSX } from 'react';

interface Props {
  readonly label: string;
  /** Beside the field; otherwise only heard. */
  readonly shown?: boolean;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly change: (value: number) => void;
}

/** A whole number in a range. What is typed on the way to one stays in the field and changes nothing. */
export function NumberField({ label, shown, value, least, most, change }: Props): JSX.Element {
  const [typed, setTyped] = useState<string>();
  function type(text: string): void {
    setTyped(text);
    if (isIn(text, least, most)) change(Number(text));
  }
  return (
    <label className="number-field">
      <span className={shown ? undefined : 'spoken-only'}>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? value}
        aria-invalid={typed !== undefined && !isIn(typed, least, most)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}

function isIn(text: string, least: number, most: number): boolean {
  const number = Number(text);
  return text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most;
}
