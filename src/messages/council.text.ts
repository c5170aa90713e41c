import type { ReformSeats, SeatedPlace } from '../tools/index.ts';
import type { Say } from './say.ts';
import { stateNames } from './stateNames.ts';
import { list, type Names } from './text.ts';

/** `New elected seat 3`, `Elected seat 2`, or the name of the member that has it. */
export function seatedName(say: Say, names: Names, { place, holder }: SeatedPlace): string {
  if (holder.kind === 'kept') return names(holder.member, 'alone', 'plain');
  const { number } = holder;
  return holder.kind === 'new'
    ? say('council.seat.new', { place, number })
    : say('council.seat.open', { place, number });
}

/** `permanent, with a veto` */
export function standingOf(say: Say, place: keyof ReformSeats, hasVeto: boolean): string {
  return say('council.standing', { place, veto: hasVeto ? 'yes' : 'no' });
}

/** One seat in a sentence: who has it, what kind of seat it is, and its vote or why it has none. */
export function seatedText(
  say: Say,
  names: Names,
  seated: SeatedPlace,
  { hasVeto, vetoing }: { readonly hasVeto: boolean; readonly vetoing: boolean },
): string {
  const { place } = seated;
  return say('council.told', {
    seat: seatedName(say, names, seated),
    standing: standingOf(say, place, hasVeto),
    what: seatedVoteText(say, names, seated, vetoing),
  });
}

/** `voted against; this is the veto`, or why there is no vote. */
export function seatedVoteText(say: Say, names: Names, { holder }: SeatedPlace, vetoing: boolean): string {
  switch (holder.kind) {
    case 'new':
      return say('council.told.new');
    case 'open':
      return say('council.told.open', { members: list(say, names, holder.among) });
    case 'kept': {
      const did = holder.bound ? say('council.told.bound') : say(`vote.did.${holder.vote}`);
      return vetoing ? say('council.told.vetoing', { did }) : did;
    }
  }
}

/** The names of a member of any Council, also of one that the file of the meeting does not name. */
export function memberLabels(say: Say, member: Parameters<Names>[0]): { readonly wide: string; readonly tall: string } {
  const names = stateNames(say);
  return { wide: names(member, 'alone', 'plain'), tall: names(member, 'alone', 'short') };
}

/** A part of all power, to three digits: `16.3%`. What is not all is not called all: `99.99938%`. */
export function shareText({ locale }: Say, share: number): string {
  const isNearlyAll = share < 1 - 1e-9 && share >= 0.9995;
  const digits = isNearlyAll ? 7 : 3;
  const key = `${locale} ${digits}`;
  const format =
    SHARES.get(key) ?? new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: digits });
  SHARES.set(key, format);
  return format.format(share);
}

const SHARES = new Map<string, Intl.NumberFormat>();
