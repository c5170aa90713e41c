/**
 * Where seats stand in a row: those with a name in its middle, the others at both ends.
 *
 * @returns the place in the row of each seat, first of those with a name
 */
export function seatedFrom(held: number, added: number): readonly number[] {
  const left = Math.ceil(added / 2);
  return [
    ...Array.from({ length: held }, (_, index) => left + index),
    ...Array.from({ length: added }, (_, index) => (index < left ? index : held + index)),
  ];
}
