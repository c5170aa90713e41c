import {
  councilOn,
  dateOf,
  parseNotation,
  stateOf,
  type Council,
  type MemberId,
  type Votes,
} from '../../machines/rules/index.ts';

/** The Council of a day that the table of members knows. */
export function councilOf(day: string): Council {
  const found = councilOn(dateOf(day));
  if (!found.ok) throw new Error(`No Council on ${day}`);
  return found.council;
}

/** Votes written in the compact notation. */
export function votesOf(notation: string, council: Council): Votes {
  const parsed = parseNotation(notation, council);
  if (!parsed.ok) throw new Error(`${notation}: ${JSON.stringify(parsed.problem)}`);
  return parsed.votes;
}

export function members(...codes: string[]): MemberId[] {
  return codes.map(stateOf);
}

/** Eleven members, seven votes; the Soviet seat empty in January to August. */
export const COUNCIL_OF_1950 = councilOf('1950-06-25');

/** Fifteen members, nine votes: the Council of the Aleppo drafts. */
export const COUNCIL_OF_2016 = councilOf('2016-10-08');

/** A Council small enough to look at every pattern: two permanent and three elected members, three votes. */
export const COUNCIL_OF_FIVE: Council = {
  seats: [
    { member: stateOf('AGO'), permanent: false },
    { member: stateOf('FRA'), permanent: true },
    { member: stateOf('JPN'), permanent: false },
    { member: stateOf('RUS'), permanent: true },
    { member: stateOf('VEN'), permanent: false },
  ],
  requiredVotes: 3,
};
