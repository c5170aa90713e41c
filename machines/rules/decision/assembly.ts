import type { MeetingRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import { dateOf, keyOf, type IsoDate, type MemberId, type QuestionKey } from '../words/vocabulary.ts';

/** What follows in the General Assembly from what the Council did, or failed to do, at a meeting. */
export type FollowUp =
  /**
   * A/RES/76/262: the Assembly meets on a veto within ten working days, `until` the last of them, unless an emergency
   * special session is held on the same situation, which a meeting of the Council does not know. `by`, the vetoing
   * members, have precedence on the list of speakers; the Council is invited to send a special report 72 hours before.
   */
  | {
      readonly kind: 'vetoMeeting';
      readonly question: QuestionKey;
      readonly by: readonly MemberId[];
      readonly inForce: true;
      readonly until: IsoDate;
    }
  /** The veto came before the resolution, so nothing followed from it of itself. */
  | {
      readonly kind: 'vetoMeeting';
      readonly question: QuestionKey;
      readonly by: readonly MemberId[];
      readonly inForce: false;
      readonly since: IsoDate;
    }
  /** 377 A (V): a deadlock; the Council can call the Assembly by a procedural vote, in which there is no veto. */
  | { readonly kind: 'emergencySessionPossible'; readonly question: QuestionKey }
  /** 377 A (V): the Council has called the Assembly, which meets within 24 hours. */
  | { readonly kind: 'emergencySessionCalled' };

/** 377 A (V), Uniting for Peace. */
const UNITING_FOR_PEACE = dateOf('1950-11-03');
/** A/RES/76/262, the standing mandate for a debate when a veto is cast. */
const STANDING_MANDATE = dateOf('2022-04-26');
/** A/RES/76/262, paragraph 1; in working days. */
const DAYS_TO_MEET = 10;

/**
 * What follows in the Assembly from the votes declared so far: for each draft resolution vetoed, in the order of the
 * announcements; last, an emergency special session that was called. A text that had too few votes was not vetoed,
 * whoever was against it, and nothing follows.
 *
 * Draft resolutions only. The Assembly has met on the veto of an amendment too (that of 22 December 2023 to what became
 * S/RES/2720); amendments, parts and recommendations are not followed here.
 */
export function followUpsOf(record: MeetingRecord): readonly FollowUp[] {
  const possible = refusalToCallEmergencySession(record) === undefined;
  const followUps = vetoesOf(record).flatMap(({ question, by }): FollowUp[] => [
    vetoMeeting(question, by, record.date),
    ...(possible ? [{ kind: 'emergencySessionPossible', question } as const] : []),
  ]);
  return isCalled(record) ? [...followUps, { kind: 'emergencySessionCalled' }] : followUps;
}

/**
 * 377 A (V) of 3 November 1950: when lack of unanimity of the permanent members keeps the Council from acting, it can
 * call an emergency special session of the Assembly. A procedural matter: seven votes, now nine, and no veto.
 *
 * Only vetoes of this meeting are in the record. The Council has also called a session a day or two after the veto, in
 * another meeting and by a resolution (S/RES/119, 31 October 1956; S/RES/2623, 27 February 2022): here that is a draft
 * resolution on a procedural matter, not this motion.
 */
export function refusalToCallEmergencySession(record: MeetingRecord): RuleRefusal | undefined {
  const citation = 'A/RES/377(V)';
  if (record.date < UNITING_FOR_PEACE) return { kind: 'notInForce', since: UNITING_FOR_PEACE, citation };
  if (isCalled(record)) return { kind: 'alreadyCalled', citation };
  return vetoesOf(record).length === 0 ? { kind: 'noDeadlock', citation } : undefined;
}

/**
 * The last of a number of working days that begin on the day after `date`. Monday to Friday: the holidays of the United
 * Nations are not known to us, and a day that falls on one of them makes the true date later.
 *
 * @param days working days, a whole number from 0; after none it is `date` itself, even a Sunday
 * @throws when `days` is not such a number, and beyond the year 9999
 */
export function workingDaysAfter(date: IsoDate, days: number): IsoDate {
  if (!Number.isSafeInteger(days) || days < 0) throw new Error(`Not a number of working days: ${days}`);
  let day = date;
  for (let left = days; left > 0;) {
    day = dayAfter(day);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function vetoMeeting(question: QuestionKey, by: readonly MemberId[], date: IsoDate): FollowUp {
  const veto = { kind: 'vetoMeeting', question, by } as const;
  return date < STANDING_MANDATE
    ? { ...veto, inForce: false, since: STANDING_MANDATE }
    : { ...veto, inForce: true, until: workingDaysAfter(date, DAYS_TO_MEET) };
}

function vetoesOf({ declared }: MeetingRecord): { readonly question: QuestionKey; readonly by: readonly MemberId[] }[] {
  return declared.flatMap(({ question, outcome }) =>
    question.kind === 'draftResolution' && outcome.kind === 'vetoed'
      ? [{ question: keyOf(question), by: outcome.by }]
      : [],
  );
}

function isCalled({ motionsDecided }: MeetingRecord): boolean {
  return motionsDecided.some(({ motion, carried }) => carried && motion.kind === 'emergencySession');
}

/** A calendar day as the midnight that begins it, in one zone throughout: no clock is read. */
function midnightOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayAfter(day: IsoDate): IsoDate {
  const next = midnightOf(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return dateOf(next.toISOString().slice(0, 'YYYY-MM-DD'.length));
}

function isWorkingDay(day: IsoDate): boolean {
  const [sunday, saturday] = [0, 6];
  const weekday = midnightOf(day).getUTCDay();
  return weekday !== sunday && weekday !== saturday;
}
