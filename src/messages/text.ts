import {
  readAmendmentName,
  type DraftStatus,
  type DraftSymbol,
  type MemberId,
  type Phase,
  type ProposalStatus,
  type StateId,
  type TextId,
} from '../../machines/rules/index.ts';
import type { VoteTold } from '../session/index.ts';
import type { Say } from './say.ts';

/** The name of a State as the scenario writes it: `Russian Federation`. */
export type Names = (state: StateId) => string;

/** The name as it stands in running text: `the Russian Federation`. */
export function inText(say: Say, names: Names, state: StateId): string {
  const name = names(state);
  return say('state.inText', { state, name, key: name.replaceAll(/[^\p{L}]/gu, '') });
}

/** A State that the file of the meeting does not name: observer States by name, others with their code. */
export function unnamedState(say: Say, state: StateId): string {
  return say('state.unnamed', { state });
}

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

export function voteText(say: Say, vote: VoteTold): string {
  return say(`vote.${vote}`);
}

export function phaseText(say: Say, phase: Phase): string {
  return say(`phase.${phase}`);
}

export function draftStatusText(say: Say, status: DraftStatus): string {
  return say(`draftStatus.${status}`);
}

/** The status of an amendment, or of a part that is voted on by itself. */
export function proposalStatusText(say: Say, status: ProposalStatus): string {
  return say(`proposalStatus.${status}`);
}

export function list(say: Say, names: Names, members: readonly MemberId[]): string {
  return say.list(members.map((member) => inText(say, names, member)));
}

/**
 * A sentence that may begin with a name: its first letter as the language begins sentences. Where it ends with an
 * abbreviation (`6 p.m.`), one full stop is enough.
 */
export function sentence(say: Say, text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(say.locale) + text.slice(first.length).replaceAll(/\.\.(?= |$)/gu, '.');
}

/** Sentences, one after the other. */
export function join(say: Say, first: string, ...others: readonly string[]): string {
  return others.reduce((text, second) => say('sentence.join', { first: text, second }), first);
}

/** The text that a draft repeats, for a message that says it only where there is one. */
export function repeated(sameAs: DraftSymbol | undefined): { readonly repeats: 'yes' | 'no'; readonly sameAs: string } {
  return { repeats: sameAs === undefined ? 'no' : 'yes', sameAs: sameAs ?? '' };
}

/** The symbol under which a text is printed again, for a message that says it only where there is one. */
export function printed(as: DraftSymbol | undefined): { readonly printed: 'yes' | 'no'; readonly as: string } {
  return { printed: as === undefined ? 'no' : 'yes', as: as ?? '' };
}
