import type { MemberId, Phase, StateId } from '../../machines/rules/index.ts';
import type { VoteTold } from '../session/index.ts';
import type { DateStyle, Say } from './say.ts';

/** How long a name is: `Russia` or `UK`; `United Kingdom`; `Russian Federation`, as the record has it. */
export type NameLength = 'short' | 'plain' | 'formal';

/** A name by itself, `UK`, or as it stands in a sentence, `the UK`. A language with cases adds its own to the catalogue. */
export type NameForm = 'alone' | 'inText';

/** The name of a State: by itself and formal, unless another form or length is asked for. */
export type Names = (state: StateId, form?: NameForm, length?: NameLength) => string;

/** The name as it stands in running text: `the Russian Federation`. */
export function inText(names: Names, state: StateId): string {
  return names(state, 'inText');
}

export function voteText(say: Say, vote: VoteTold): string {
  return say(`vote.${vote}`);
}

export function phaseText(say: Say, phase: Phase): string {
  return say(`phase.${phase}`);
}

export function list(say: Say, names: Names, members: readonly MemberId[]): string {
  return say.list(members.map((member) => inText(names, member)));
}

/**
 * A sentence that may begin with a name: its first letter as the language begins sentences. Where it ends with an
 * abbreviation (`6 p.m.`), one full stop is enough.
 */
export function sentence(say: Say, text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(say.locale) + text.slice(first.length).replaceAll(/\.\.(?= |$)/gu, '.');
}

/** Short notes beside each other: `permanent member · presiding`. */
export function notes(say: Say, first: string, ...others: readonly string[]): string {
  return others.reduce((text, second) => say('notes.join', { first: text, second }), first);
}

/** Sentences, one after the other. */
export function join(say: Say, first: string, ...others: readonly string[]): string {
  return others.reduce((text, second) => say('sentence.join', { first: text, second }), first);
}

interface MeetingNamed {
  readonly date: string;
  /** Absent where the Council voted in writing. */
  readonly number?: number | undefined;
}

/** `Security Council, 7785th meeting, 8 October 2016` */
export function mastheadText(say: Say, { date, number }: MeetingNamed, style?: DateStyle): string {
  const day = say.day(date, style);
  if (number === undefined) return say('ui.masthead.written', { date: day });
  return say('ui.masthead.meeting', { number, label: String(number), date: day });
}
