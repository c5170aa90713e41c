import type { DraftSymbol } from '../../../machines/rules/index.ts';
import type { Absence, DraftText, Provision, Topic } from '../../scenario/index.ts';

/** One subject, as each draft treats it. */
export interface Row {
  readonly topic: Topic;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly draft: DraftText;
  readonly provisions: readonly Provision[];
  readonly absent: readonly Absence[];
  /** There are others, and none of them has anything on the subject. */
  readonly alone: boolean;
}

/** The drafts side by side, subject by subject. */
export function compare(drafts: readonly DraftText[], topics: readonly Topic[]): readonly Row[] {
  const several = drafts.length > 1;
  return topics.map((topic) => ({ topic, cells: drafts.map((draft) => cellOf(draft, topic, several)) }));
}

function cellOf(draft: DraftText, { provisions, absent = [] }: Topic, several: boolean): Cell {
  const isOwn = (item: { readonly draft: DraftSymbol }) => item.draft === draft.symbol;
  return {
    draft,
    provisions: provisions.filter(isOwn),
    absent: absent.filter(isOwn),
    alone: several && provisions.every(isOwn),
  };
}
