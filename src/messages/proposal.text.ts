import {
  readAmendmentName,
  type DraftStatus,
  type DraftSymbol,
  type ProposalStatus,
  type TextId,
} from '../../machines/rules/index.ts';
import type { Say } from './say.ts';

/** A draft or an amendment, in running text: its symbol, or `oral amendment 1`. */
export function textIdText(say: Say, id: TextId): string {
  return nameText(say, id) ?? id;
}

/** An amendment, in running text: `amendment S/2023/775`, `oral amendment 1`. */
export function amendmentText(say: Say, id: TextId): string {
  return nameText(say, id) ?? say('amendment.symbol', { amendment: id });
}

function nameText(say: Say, id: TextId): string | undefined {
  const name = readAmendmentName(id);
  return name && say('amendment.name', { oral: name.oral ? 'yes' : 'no', number: name.number });
}

/** A part of a draft or an amendment, where it is said which: `para. 2 of S/2016/846`. */
export function placeText(say: Say, id: TextId, part: string | undefined): string {
  const text = textIdText(say, id);
  return part === undefined ? text : say('question.inText.part', { part, draft: text });
}

export function draftStatusText(say: Say, status: DraftStatus): string {
  return say(`draftStatus.${status}`);
}

/** The status of an amendment, or of a part that is voted on by itself. */
export function proposalStatusText(say: Say, status: ProposalStatus): string {
  return say(`proposalStatus.${status}`);
}

/** The text that a draft repeats, for a message that says it only where there is one. */
export function repeated(sameAs: DraftSymbol | undefined): { readonly repeats: 'yes' | 'no'; readonly sameAs: string } {
  return { repeats: sameAs === undefined ? 'no' : 'yes', sameAs: sameAs ?? '' };
}

/** The symbol under which a text is printed again, for a message that says it only where there is one. */
export function printed(as: DraftSymbol | undefined): { readonly printed: 'yes' | 'no'; readonly as: string } {
  return { printed: as === undefined ? 'no' : 'yes', as: as ?? '' };
}
