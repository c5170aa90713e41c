import type { DraftSymbol } from '../../machines/rules/index.ts';
import type { Absence, DraftText, TopicProvision, Topic } from '../scenario/index.ts';

/** One subject, as each draft treats it. */
export interface TopicRow {
  readonly topic: Topic;
  readonly cells: readonly TopicCell[];
}

export interface TopicCell {
  readonly draft: DraftText;
  readonly provisions: readonly TopicProvision[];
  readonly absent: readonly Absence[];
  /** There are other drafts, and none of them has anything on the subject. */
  readonly alone: boolean;
}

/** The texts of the drafts side by side, subject by subject. */
export function textsByTopic(drafts: readonly DraftText[], topics: readonly Topic[]): readonly TopicRow[] {
  const several = drafts.length > 1;
  return topics.map((topic) => ({ topic, cells: drafts.map((draft) => cellOf(draft, topic, several)) }));
}

function cellOf(draft: DraftText, { provisions, absent = [] }: Topic, several: boolean): TopicCell {
  const isOwn = (item: { readonly draft: DraftSymbol }) => item.draft === draft.symbol;
  return {
    draft,
    provisions: provisions.filter(isOwn),
    absent: absent.filter(isOwn),
    alone: several && provisions.every(isOwn),
  };
}
