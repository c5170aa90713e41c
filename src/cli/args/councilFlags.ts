import {
  councilOn,
  DAYS_KNOWN,
  MATTERS,
  parseDate,
  parseState,
  type Council,
  type CouncilUnknown,
  type IsoDate,
  type Matter,
  type MemberId,
} from '../../../machines/rules/index.ts';
import type { Say } from '../../messages/say.ts';
import { stateNames, type Names } from '../../messages/sentences.ts';
import { badValue, choiceOf, valueOf } from './flagValues.ts';
import type { Flags, Given } from './flags.ts';
import { quote } from '../io/badInput.ts';

/** How the day of a Council is given, and the matter before it. */
export const DATE: Flags = {
  date: { value: 'DAY', about: (say) => say('cli.flag.date') },
  members: { value: 'MEMBER,…', about: (say) => say('cli.flag.members', { to: say.day(DAYS_KNOWN.to) }) },
};
export const MATTER: Flags = { matter: { value: 'MATTER', about: (say) => say('cli.flag.matter') } };

export interface CouncilOfDay {
  readonly date: IsoDate;
  readonly council: Council;
}

/**
 * The Council of `--date`; with `--members`, the members that sit on a day for which not all of them are known.
 * @throws {BadUsage} at a day that is not in the calendar, before the first meeting, or with members that are missing
 */
export function councilGiven(given: Given): CouncilOfDay | undefined {
  const text = valueOf(given, 'date');
  if (text === undefined) return undefined;
  const date = parseDate(text);
  if (!date) throw badValue('date', text, (say) => say('cli.date.form', { found: quote(text) }));
  const others = othersGiven(given, date);
  const found = councilOn(date, others);
  if (found.ok) return { date, council: found.council };
  throw badValue('date', text, (say) => unknownCouncilText(say, date, found.problem, 'flag'));
}

/** @throws {BadUsage} at what is no code of a State, and where everybody who sits is known */
function othersGiven(given: Given, date: IsoDate): readonly MemberId[] {
  const text = valueOf(given, 'members');
  if (text === undefined) return [];
  if (date <= DAYS_KNOWN.to) throw badValue('members', text, (say) => say('cli.date.membersKnown', { date }));
  return text.split(',').map((part) => {
    const state = parseState(part.trim());
    if (state) return state;
    throw badValue('members', text, (say) => say('cli.date.memberForm', { found: quote(part.trim()) }));
  });
}

/** Why it is not known who sits on a day. @param by how the others could be named */
export function unknownCouncilText(say: Say, date: IsoDate, problem: CouncilUnknown, by: 'flag' | 'table'): string {
  const { from, to } = problem;
  if (problem.kind === 'outsideTable') return say('cli.date.outsideTable', { found: quote(date), from, to });
  const { known, open } = problem;
  return say('cli.date.seatsOpen', { found: quote(date), known: say.list(known), count: known.length, open, by });
}

/** Substantive, unless something else is said. @throws {BadUsage} */
export function matterGiven(given: Given): Matter {
  return choiceOf(given, 'matter', MATTERS) ?? 'substantive';
}

/** Codes with commas between them: `CHN,USA`. @throws {BadUsage} at one that does not sit */
export function membersGiven(given: Given, name: string, { seats }: Pick<Council, 'seats'>): MemberId[] | undefined {
  const text = valueOf(given, name);
  if (text === undefined) return undefined;
  const members = seats.map(({ member }) => member);
  const found = text.split(',').map((part) => {
    const code = part.trim();
    const member = members.find((known) => known === code);
    if (member !== undefined) return member;
    const unknown = { what: 'member', found: quote(code), allowed: members, count: members.length } as const;
    throw badValue(name, text, (say) => say('cli.set.unknown', { ...unknown, allowed: say.list(members) }));
  });
  return [...new Set(found)];
}

/** The formal names on a day, else those of today; a seat that is no State's is given by its code. */
export function namesOfMembers(say: Say, date?: IsoDate): Names {
  const names = stateNames(say, date && { names: new Map(), language: say.locale, date });
  return (state, ...form) => (say.has(`state.${state}`) ? names(state, ...form) : state);
}
