export interface Numbered<Item> {
  readonly item: Item;
  readonly number: number;
}

/** Counts things that have no name of their own, and keep their order. */
export function numbered<Item>(items: readonly Item[]): Numbered<Item>[] {
  return items.map((item, index) => ({ item, number: index + 1 }));
}
