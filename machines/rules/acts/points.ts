import type { LawsOf } from './law.ts';
import { refusalToMember } from './members.ts';
import type { Mutable } from '../mutable.ts';
import { known, type MeetingRecord, type Ruling, type WritableRecord } from '../record.ts';
import type { MemberId, PutManner } from '../words/vocabulary.ts';
import { only } from '../only.ts';

/** Rule 30. */
export type PointAct =
  | { readonly type: 'point.raise'; readonly by: MemberId }
  | { readonly type: 'ruling.give'; readonly upheld: boolean }
  /** The ruling is put to the Council at once. */
  | { readonly type: 'ruling.challenge'; readonly by: MemberId; readonly manner: PutManner };

export const POINTS: LawsOf<PointAct> = {
  'point.raise': {
    by: 'member',
    refuse: (record, { by }) => refusalToMember(record, by, 'PRoP 30'),
    write(next, { by }) {
      next.point = { by };
    },
  },
  'ruling.give': {
    by: 'president',
    write(next, { upheld }) {
      const { by } = known(next.point, 'a point of order');
      next.rulings.push({ ...newRuling(next), on: 'point', raisedBy: by, upheld });
    },
  },
  'ruling.challenge': {
    by: 'member',
    refuse: (record, { by }) => refusalToMember(record, by, 'PRoP 30'),
    question: (record) => ({ kind: 'ruling', number: rulingAtStake(record).number, matter: 'procedural' }),
    write(next, { by }) {
      rulingIn(next, rulingAtStake(next).number).challengedBy = by;
    },
  },
};

/** What every ruling says of itself. */
export function newRuling({ rulings, president }: MeetingRecord): Pick<Ruling, 'number' | 'by'> {
  return { number: rulings.length + 1, ...(president === undefined ? {} : { by: president }) };
}

/** The point of order has been dealt with: nobody challenged the ruling, or the Council has voted on it. */
export function closeThePoint(next: WritableRecord): void {
  delete next.point;
}

/** Rule 30: in favour is for overruling the President. */
export function settleTheRuling(next: WritableRecord, number: number, overruled: boolean): void {
  rulingIn(next, number).overruled = overruled;
}

/**
 * Rule 30: what a challenge is to. A point of order may have interrupted another ruling; none other can.
 * @throws when the President has not ruled
 */
function rulingAtStake({ rulings, point, preliminary }: MeetingRecord): Ruling {
  return known(
    rulings.findLast(({ on }) => on === (point ? 'point' : preliminary ? 'preliminary' : 'amendments')),
    'a ruling',
  );
}

function rulingIn(next: WritableRecord, number: number): Mutable<Ruling> {
  return known(
    only(next.rulings, (given) => given.number === number),
    `ruling ${number}`,
  );
}
