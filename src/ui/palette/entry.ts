/** The groups of what can be found, in the order in which they stand. */
export const PALETTE_GROUPS = ['actions', 'rooms', 'members', 'settings', 'meetings', 'terms'] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** One thing that the reader can find, and what happens when they choose it. */
export interface PaletteEntry {
  /** `tool chances`: no other has it. */
  readonly id: string;
  readonly group: PaletteGroup;
  readonly label: string;
  /** The language of the label and of what else it is found by, where they are texts of a file. */
  readonly lang?: string;
  /** The part of the label that tells it from others like it: found there it counts for most. */
  readonly own?: string;
  readonly note?: string;
  /** What it is found by, too; shown only where it is. */
  readonly also?: readonly string[];
  /** Why it cannot be done now. */
  readonly off?: string;
  /** It is so already. */
  readonly now?: boolean;
  /** The key that does the same. */
  readonly keys?: string;
  /** It stands in the list only once something is searched for, or a word of its note is: there are very many of its kind. */
  readonly searched?: 'always' | 'byNote';
  readonly run: () => void;
}
