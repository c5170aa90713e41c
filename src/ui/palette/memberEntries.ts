import { charterOn, DAYS_KNOWN, type MemberId } from '../../../machines/rules/index.ts';
import { formerNames } from '../../messages/formerNames.text.ts';
import type { Desk } from './desk.hook.ts';
import type { PaletteEntry } from './entry.ts';

/** The members of this meeting, by every name that they have or had: each opens its seat. */
export function memberEntries(desk: Desk): readonly PaletteEntry[] {
  const { say, names, view, place, page, chosen, choose } = desk;
  const isSeated = place !== 'read' && place !== 'signs';
  return view.seats.map(({ member, name, permanent }) => {
    const label = names(member, 'alone', 'plain');
    const others = new Set([name, ...formerNames(say, member)].filter((other) => other !== label));
    const seat = seatMates(member).flatMap((mate) => formerNames(say, mate));
    return {
      id: `member ${member}`,
      group: 'members',
      label,
      note: say('palette.member', { kind: permanent ? 'permanent' : 'elected' }),
      also: [
        ...[...others].map((called) => say('palette.called', { name: called })),
        ...seat.map((called) => say('palette.sameSeat', { name: called })),
        member,
      ],
      run: () => {
        if (!isSeated) page.rooms.send({ type: 'watch' });
        if (chosen !== member) choose(member);
      },
    };
  });
}

/** Who had the same permanent seat before, or has it now. */
function seatMates(member: MemberId): readonly MemberId[] {
  const { from, to } = DAYS_KNOWN;
  const now = charterOn(to).permanent;
  return charterOn(from).permanent.flatMap(({ value: before }, place) => {
    const { value: after } = now[place] ?? { value: before };
    if (before === after || (member !== before && member !== after)) return [];
    return [member === before ? after : before];
  });
}
