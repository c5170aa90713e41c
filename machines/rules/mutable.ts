/** `T`, writable at every depth. */
export type Mutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Mutable<T[Key]> };

/** A value as it goes into a record that is being written. Nobody else writes to it: the record is all that leads there. */
export function mutable<T>(value: T): Mutable<T> {
  return value as Mutable<T>; // the same value; only the types differ
}
