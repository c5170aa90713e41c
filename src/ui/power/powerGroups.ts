import type { ChosenCouncil, PowerAnswer, SeatKind } from '../../tools/index.ts';
import { kindText } from '../../messages/power.text.ts';
import type { Say } from '../../messages/say.ts';
import type { PowerGroup } from '../council/PowerCouncil.tsx';

const PLACES = {
  permanent: 'permanentWithVeto',
  permanentWithoutVeto: 'permanentWithoutVeto',
  elected: 'elected',
} as const satisfies Readonly<Record<SeatKind, string>>;

/** The seats of a Council by their power, with who is known to hold them. */
export function powerGroups(
  say: Say,
  { reform }: Pick<ChosenCouncil, 'reform'>,
  { kinds, vetoes }: Pick<PowerAnswer, 'kinds' | 'vetoes'>,
): readonly PowerGroup[] {
  return kinds.map(({ kind, members, ternary: { shapleyShubik } }) => ({
    key: `${kind} ${members[0]}`,
    name: kindText(say, kind, vetoes > 0),
    share: shapleyShubik,
    hasVeto: kind === 'permanent' && vetoes > 0 && shapleyShubik > 0,
    permanent: kind !== 'elected',
    seats: members.map((member, index) => ({
      key: member,
      ...(reform && !reform.known.includes(member) ? {} : { member }),
      name: say('council.seat.plain', { place: PLACES[kind], number: index + 1 }),
    })),
  }));
}
