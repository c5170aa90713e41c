import type { MemberId, Phase, StateId } from '../../machines/rules/index.ts';
import type { VoteTold } from '../session/index.ts';
import type { Say } from './say.ts';

/** The name of a State as the scenario writes it: `Russian Federation`. */
export type Names = (state: StateId) => string;

/** The name as it stands in running text: `the Russian Federation`. */
export function inText(say: Say, names: Names, state: StateId): string {
  const name = names(state);
  return say('state.inText', { state, name, key: name.replaceAll(/[^\p{L}]/gu, '') });
}

/** The shortest name, for prime places: `Russia`, `UK`; in running text `the UK`. */
export function shortName(say: Say, names: Names, state: StateId, form: 'alone' | 'inText' = 'alone'): string {
  return say('state.short', { state, form, name: names(state) });
}

/** The name that everybody uses: `Russia`, `United Kingdom`. The file's own is the formal one. */
export function plainName(say: Say, names: Names, state: StateId): string {
  return say('state.plain', { state, name: names(state) });
}

/** A State that the file of the meeting does not name: observer States by name, others with their code. */
export function unnamedState(say: Say, state: StateId): string {
  return say('state.unnamed', { state });
}

export function voteText(say: Say, vote: VoteTold): string {
  return say(`vote.${vote}`);
}

export function phaseText(say: Say, phase: Phase): string {
  return say(`phase.${phase}`);
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
