import { councilOn, dateOf, parseDate, type Council, type IsoDate } from '../../../machines/rules/index.ts';
import {
  elementsPaperVotes,
  reformedCouncil,
  sizeOfReform,
  votesOfReform,
  type Reform,
} from '../../analysis/reform.ts';
import { ownReform, type OwnNumbers, type OwnNumbersProblem } from '../../analysis/reform.own.ts';
import type { PowerChoice } from '../../session/index.ts';
import { REFORMS } from '../../analysis/reforms/index.ts';
import { councilSeats, reformSeats, type SeatsOfKind } from './kinds.ts';

/** Whose power: the Council of the meeting, of another day, of a reform, or of numbers of the reader's. */
export type Choice = { readonly of: 'meeting' } | PowerChoice;

export interface Chosen {
  readonly council: Council;
  readonly seats: readonly SeatsOfKind[];
  readonly reform?: Reform;
  /** What the co-chairs' paper gives for a Council of this size. */
  readonly elementsPaper?: number;
}

export type ChoiceProblem =
  | { readonly kind: 'outsideTable'; readonly found: string; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly kind: 'numbers'; readonly problem: OwnNumbersProblem };

export type ChosenCouncil = ({ readonly ok: true } & Chosen) | { readonly ok: false; readonly problem: ChoiceProblem };

/** @param meeting the Council of the meeting on screen */
export function councilChosen(choice: Choice, meeting: Council): ChosenCouncil {
  switch (choice.of) {
    case 'meeting':
      return { ok: true, council: meeting, seats: councilSeats(meeting) };
    case 'date': {
      const read = councilOn(parseDate(choice.date) ?? NO_DAY);
      return read.ok
        ? { ok: true, council: read.council, seats: councilSeats(read.council) }
        : { ok: false, problem: { ...read.problem, found: choice.date } };
    }
    case 'reform': {
      const reform = REFORMS.find(({ name }) => name === choice.name);
      return reform ? ofReform(reform, choice.votes) : councilChosen({ of: 'meeting' }, meeting);
    }
    case 'own': {
      const { requiredVotes, ...seats } = choice.numbers;
      const read = ownReform(requiredVotes === undefined ? seats : { ...seats, requiredVotes });
      return read.ok ? ofReform(read.reform) : { ok: false, problem: { kind: 'numbers', problem: read.problem } };
    }
  }
}

/** Stands for a field that is empty: no table reaches so far back. */
const NO_DAY = dateOf('1900-01-01');

function ofReform(reform: Reform, votes = votesOfReform(reform)): ChosenCouncil {
  const size = sizeOfReform(reform);
  if (!Number.isInteger(votes) || votes < 1 || votes > size) {
    const expected = { kind: 'wholeNumber', from: 1, to: size } as const;
    return {
      ok: false,
      problem: { kind: 'numbers', problem: { place: 'requiredVotes', found: String(votes), expected } },
    };
  }
  const made = reformedCouncil(reform, votes);
  const elementsPaper = elementsPaperVotes(size);
  return {
    ok: true,
    council: made.council,
    seats: reformSeats(made),
    reform,
    ...(elementsPaper === undefined ? {} : { elementsPaper }),
  };
}

/** Numbers to begin one's own Council with: those of the Council on screen. */
export function numbersOf(seats: readonly SeatsOfKind[], requiredVotes: number): OwnNumbers {
  const count = (kind: SeatsOfKind['kind']): number => seats.find((each) => each.kind === kind)?.members.length ?? 0;
  return {
    permanentWithVeto: count('permanent'),
    permanentWithoutVeto: count('permanentWithoutVeto'),
    elected: count('elected'),
    requiredVotes,
  };
}
