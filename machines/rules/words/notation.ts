import { groupsOf, isSign, SIGNS, votesIn, type Seated, type Sign, type SignGroup } from './notatedVotes.ts';
import type { Council, MemberId, Vote, Votes } from './vocabulary.ts';

export type NotationProblem =
  /** `position` counts from 1, blanks included. */
  | {
      readonly kind: 'unknownSign';
      readonly position: number;
      readonly found: string;
      readonly allowed: readonly Sign[];
    }
  /** Too many or too few groups; a Council of permanent or of elected members only has one group. */
  | { readonly kind: 'wrongGroups'; readonly found: number; readonly needed: number }
  | { readonly kind: 'wrongLength'; readonly group: SignGroup; readonly found: number; readonly needed: number };

export type ParsedNotation =
  { readonly ok: true; readonly votes: Votes } | { readonly ok: false; readonly problem: NotationProblem };

/** Reads `0+-++ 0++++++++-` as the votes of `council`; a member marked `.` gets no entry. Blanks around it are ignored. */
export function parseNotation(text: string, council: Council): ParsedNotation {
  const problem = unknownSign(text) ?? wrongShape(words(text), groupsOf(council));
  if (problem) return { ok: false, problem };
  return { ok: true, votes: votesIn(text, council) };
}

/** Writes votes as `parseNotation` reads them. Votes of States that are not on the Council are left out. */
export function printNotation(votes: Votes, council: Council): string {
  const sign = (member: MemberId): Sign => signOf(votes[member]);
  return groupsOf(council)
    .map(({ members }) => members.map(sign).join(''))
    .join(' ');
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function unknownSign(text: string): NotationProblem | undefined {
  const signs = [...text];
  const place = signs.findIndex((sign) => !/\s/u.test(sign) && !isSign(sign));
  const found = signs[place];
  return found === undefined ? undefined : { kind: 'unknownSign', position: place + 1, found, allowed: SIGNS };
}

function wrongShape(found: readonly string[], needed: readonly Seated[]): NotationProblem | undefined {
  if (found.length !== needed.length) return { kind: 'wrongGroups', found: found.length, needed: needed.length };
  return needed
    .map(({ group, members }, index) => ({
      kind: 'wrongLength' as const,
      group,
      found: found[index]?.length ?? 0,
      needed: members.length,
    }))
    .find((length) => length.found !== length.needed);
}

const SIGN_OF = { inFavour: '+', against: '-', abstaining: '0', notParticipating: 'x' } as const satisfies Readonly<
  Record<Vote, Sign>
>;

function signOf(vote: Vote | undefined): Sign {
  return vote === undefined ? '.' : SIGN_OF[vote];
}
