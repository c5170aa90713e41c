import {
  councilOn,
  MATTERS,
  memberName,
  parseDate,
  type Council,
  type IsoDate,
  type Matter,
  type MemberId,
} from '../../../machines/rules/index.ts';
import type { Names } from '../../messages/sentences.ts';
import { badValue, choiceOf, valueOf } from './flagValues.ts';
import type { Flags, Given } from './flags.ts';
import { quote } from '../io/badInput.ts';

/** How the day of a Council is given, and the matter before it. */
export const DATE: Flags = { date: { value: 'DAY', about: (say) => say('cli.flag.date') } };
export const MATTER: Flags = { matter: { value: 'MATTER', about: (say) => say('cli.flag.matter') } };

export interface CouncilOfDay {
  readonly date: IsoDate;
  readonly council: Council;
}

/** @throws {BadUsage} at a day that is not in the calendar or not in the table of members */
export function councilGiven(given: Given): CouncilOfDay | undefined {
  const text = valueOf(given, 'date');
  if (text === undefined) return undefined;
  const date = parseDate(text);
  if (!date) throw badValue('date', text, (say) => say('cli.date.form', { found: quote(text) }));
  const found = councilOn(date);
  if (found.ok) return { date, council: found.council };
  const { from, to } = found.problem;
  throw badValue('date', text, (say) => say('cli.date.outsideTable', { found: quote(date), from, to }));
}

/** Substantive, unless something else is said. @throws {BadUsage} */
export function matterGiven(given: Given): Matter {
  return choiceOf(given, 'matter', MATTERS) ?? 'substantive';
}

/** Codes with commas between them: `CHN,USA`. @throws {BadUsage} at one that does not sit */
export function membersGiven(given: Given, name: string, { seats }: Council): MemberId[] | undefined {
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

/** The names of the table of members; a State that was never one is given by its code. */
export const namesOfMembers: Names = (state) => memberName(state) ?? state;
