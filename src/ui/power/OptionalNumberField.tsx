import { useId, type JSX } from 'react';

interface Props {
  readonly label: string;
  /** Absent while the field is empty. */
  readonly value: number | undefined;
  readonly from: number;
  readonly to?: number;
  readonly set: (value: number | undefined) => void;
}

export function OptionalNumberField({ label, value, from, to, set }: Props): JSX.Element {
  const id = useId();
  const shown = value === undefined || Number.isNaN(value) ? '' : value;
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={from}
        max={to}
        value={shown}
        onChange={({ target }) => set(target.value === '' ? undefined : Number(target.value))}
      />
    </p>
  );
}
