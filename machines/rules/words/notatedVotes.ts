import type { Council, MemberId, Tally, Vote, Votes } from './vocabulary.ts';

/**
 * The votes of a whole Council in one line: `0+-++ 0++++++++-` is S/2016/846. First the permanent members, then the
 * elected ones, each group in English alphabetical order.
 */
export const SIGNS = ['+', '-', '0', 'x', '.'] as const;
/** In favour, against, abstaining, not participating, not voted yet. */
export type Sign = (typeof SIGNS)[number];

/** The two groups of signs. */
export type SignGroup = 'permanent' | 'elected';

/**
 * The votes of `council` that stand in `0+-++ 0++++++++-`, which has been checked; a member marked `.` gets no entry.
 *
 * @throws when it is not as long as the Council, or has another sign: what comes from outside is for `parseNotation`
 */
export function votesIn(text: string, council: Council): Votes {
  const signs = [...text.replaceAll(/\s/gu, '')];
  const members = groupsOf(council).flatMap((group) => group.members);
  if (signs.length !== members.length || !signs.every(isSign))
    throw new Error(`Not the votes of this Council: ${text}`);
  const cast = members
    .map((member, place) => [member, VOTE_OF[signs[place] ?? '.']] as const)
    .filter(([, vote]) => vote !== undefined);
  return Object.fromEntries(cast);
}

export interface Seated {
  readonly group: SignGroup;
  readonly members: readonly MemberId[];
}

/** Who casts the signs of each group, in their order. */
export function groupsOf({ seats }: Council): Seated[] {
  const groups: Seated[] = [
    { group: 'permanent', members: seats.filter(({ permanent }) => permanent).map(({ member }) => member) },
    { group: 'elected', members: seats.filter(({ permanent }) => !permanent).map(({ member }) => member) },
  ];
  return groups.filter(({ members }) => members.length > 0);
}

export function isSign(text: string): text is Sign {
  return (SIGNS as readonly string[]).includes(text);
}

const VOTE_OF = {
  '+': 'inFavour',
  '-': 'against',
  '0': 'abstaining',
  x: 'notParticipating',
  '.': undefined,
} as const satisfies Readonly<Record<Sign, Vote | undefined>>;

/** The three numbers that a record prints. */
export type RecordedTally = Pick<Tally, 'inFavour' | 'against' | 'abstaining'>;

export type ParsedTally =
  | { readonly ok: true; readonly tally: RecordedTally }
  | { readonly ok: false; readonly problem: { readonly kind: 'notATally'; readonly found: string } };

/** `11-2-2`: in favour, against, abstaining. Members that did not participate are said apart. */
export function printTally({ inFavour, against, abstaining }: RecordedTally): string {
  return `${inFavour}-${against}-${abstaining}`;
}

/** Reads `11-2-2`. The members that did not participate cannot be told from it. */
export function parseTally(text: string): ParsedTally {
  const [, inFavour, against, abstaining] = TALLY.exec(text) ?? [];
  if (inFavour === undefined) return { ok: false, problem: { kind: 'notATally', found: text } };
  return {
    ok: true,
    tally: { inFavour: Number(inFavour), against: Number(against), abstaining: Number(abstaining) },
  };
}

const TALLY = /^(\d{1,2})-(\d{1,2})-(\d{1,2})$/u;
