import { councilOn, dateOf, DAYS_KNOWN, type IsoDate } from '../../../machines/rules/index.ts';
import type { CouncilOfDay } from '../args/councilFlags.ts';
import { notSeated } from '../io/seatProblem.ts';
import { atCell, type ChancesTable } from './chancesTable.ts';
import { BadInput } from '../io/badInput.ts';

/** @throws {BadInput} unless the members of the table are those of that Council */
export function refuseOthers({ rows, forecast, name }: ChancesTable, { council, date }: CouncilOfDay): void {
  const stranger = rows.find(({ member }) => !council.seats.some((seat) => seat.member === member));
  if (stranger) throw atCell(name, stranger.line, 'member', notSeated(stranger.member, council, date));
  const missing = council.seats.map(({ member }) => member).filter((member) => !forecast[member]);
  if (missing.length === 0) return;
  const told = { count: missing.length, needed: council.seats.length, date };
  throw new BadInput((say) =>
    say('cli.at.file', {
      file: name(say),
      problem: say('cli.chances.missing', { ...told, missing: say.list(missing) }),
    }),
  );
}

/**
 * The Council that the members of the table name: the latest on which just these sat. Who sits settles who has a veto
 * and how many votes are required, so it does not matter which of its days is taken.
 * @throws {BadInput} when just these never sat together
 */
export function councilNamed({ rows, name }: ChancesTable): CouncilOfDay {
  const members = new Set(rows.map(({ member }) => member));
  for (let day = DAYS_KNOWN.to; ; day = dayBefore(day)) {
    const found = councilOn(day);
    if (!found.ok) break;
    const { council } = found;
    if (council.seats.length === members.size && council.seats.every(({ member }) => members.has(member)))
      return { date: day, council };
  }
  throw new BadInput((say) =>
    say('cli.at.file', { file: name(say), problem: say('cli.chances.whichCouncil', { count: members.size }) }),
  );
}

function dayBefore(day: IsoDate): IsoDate {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return dateOf(before.toISOString().slice(0, day.length));
}
