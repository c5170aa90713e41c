import {
  earlierVetoesIn,
  isApplication,
  lackedUnanimity,
  refusalToCallEmergencySession,
  sessionCalled,
  type ForTheAssembly,
} from './emergencySession.ts';
import type { DeclaredVote, DraftOnTable, EarlierVeto } from '../record.ts';
import {
  dateOf,
  keyOf,
  type DraftSymbol,
  type IsoDate,
  type MemberId,
  type Question,
  type QuestionKey,
  type QuestionKind,
} from '../words/vocabulary.ts';
import type { OutcomeKind } from './voting.ts';

/** What follows in the General Assembly from what the Council did, or failed to do, at a meeting. */
export type FollowUp =
  /**
   * A/RES/76/262: the Assembly meets on a veto within ten working days, `until` the last of them, unless it meets in an
   * emergency special session on the same situation, which a meeting of the Council does not know. `by`, the vetoing
   * members, have precedence on the list of speakers; the Council is invited to send a special report 72 hours before.
   */
  | (Vetoed & { readonly kind: 'vetoMeeting'; readonly inForce: true; readonly until: IsoDate })
  /** The veto came before the resolution, so nothing followed from it of itself. */
  | (Vetoed & { readonly kind: 'vetoMeeting'; readonly inForce: false; readonly since: IsoDate })
  /** Rule 60: an application is not recommended, or is postponed; the Council sends the Assembly a special report. */
  | {
      readonly kind: 'applicationReport';
      readonly question: QuestionKey;
      readonly asked: Question;
      readonly why: 'notRecommended' | 'postponed';
    }
  /**
   * 377 A (V): the permanent members were not unanimous; the Council can call the Assembly by a procedural vote, in which
   * there is no veto, if it holds that peace is threatened or broken. `asked` of this meeting, or `date` of an earlier one.
   */
  | {
      readonly kind: 'emergencySessionPossible';
      readonly question: QuestionKey;
      readonly by: readonly MemberId[];
      readonly required: number;
      readonly asked?: Question;
      readonly date?: IsoDate;
    }
  /** 377 A (V): the Council has called the Assembly, by this draft resolution or by a motion. */
  | { readonly kind: 'emergencySessionCalled'; readonly draft?: DraftSymbol };

interface Vetoed {
  readonly question: QuestionKey;
  readonly asked: Question;
  readonly by: readonly MemberId[];
}

/** A/RES/76/262, the standing mandate for a debate when a veto is cast. */
const STANDING_MANDATE = dateOf('2022-04-26');
/** A/RES/76/262, paragraph 1; in working days. */
const DAYS_TO_MEET = 10;
/** S/RES/37 (1947): the second and third paragraphs of rule 60. */
const REPORT_ON_APPLICATIONS = dateOf('1947-12-09');

/**
 * What follows in the Assembly from the votes declared so far, in the order of the announcements; then what follows from
 * an application set aside, from vetoes of earlier meetings, and from an emergency special session that was called. A
 * text that had too few votes was not vetoed, whoever was against it.
 */
export function followUpsOf(record: ForTheAssembly): readonly FollowUp[] {
  const possible = refusalToCallEmergencySession(record) === undefined;
  const called = sessionCalled(record);
  return [
    ...record.declared.flatMap((declared) => [
      ...vetoMeetingsOn(declared, record.date),
      ...reportsOn(declared, record),
      ...(possible ? sessionsAfter(declared, record) : []),
    ]),
    ...postponedApplications(record),
    ...(possible ? earlierVetoesIn(record).map((veto) => sessionAfterEarlier(veto, record)) : []),
    ...(called ? [{ kind: 'emergencySessionCalled', ...called } as const] : []),
  ];
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

/**
 * Whether the Assembly meets on the veto of a question of one kind. A/RES/76/262 speaks of a veto, not of a draft: the
 * Assembly met on vetoed amendments (22 December 2023, 24 February 2025) and on a vetoed recommendation (18 April 2024)
 * too. A preliminary question is settled before the vote on the draft: that its veto brings no meeting is our reading;
 * none was put since 1959. On procedure nobody has a veto.
 */
const BRINGS_A_MEETING: Readonly<Record<QuestionKind, boolean>> = {
  draftResolution: true,
  amendment: true,
  part: true,
  recommendation: true,
  preliminary: false,
  motion: false,
  objection: false,
  ruling: false,
  agenda: false,
};

function vetoMeetingsOn({ question: asked, outcome }: DeclaredVote, date: IsoDate): FollowUp[] {
  if (outcome.kind !== 'vetoed' || !BRINGS_A_MEETING[asked.kind]) return [];
  const veto = { kind: 'vetoMeeting', question: keyOf(asked), asked, by: outcome.by } as const;
  return [
    date < STANDING_MANDATE
      ? { ...veto, inForce: false, since: STANDING_MANDATE }
      : { ...veto, inForce: true, until: workingDaysAfter(date, DAYS_TO_MEET) },
  ];
}

/** Whether an end leaves an application without a recommendation. */
const LEAVES_UNRECOMMENDED: Readonly<Record<OutcomeKind, boolean>> = {
  adopted: false,
  vetoed: true,
  insufficientVotes: true,
  undetermined: false,
};

function reportsOn({ question: asked, outcome }: DeclaredVote, record: ForTheAssembly): FollowUp[] {
  return isApplication(asked, record) && LEAVES_UNRECOMMENDED[outcome.kind] && record.date >= REPORT_ON_APPLICATIONS
    ? [{ kind: 'applicationReport', question: keyOf(asked), asked, why: 'notRecommended' }]
    : [];
}

function postponedApplications({ item, drafts, date }: ForTheAssembly): FollowUp[] {
  if (item !== 'postponed' || date < REPORT_ON_APPLICATIONS) return [];
  return drafts.filter(isApplicationBefore).map(({ symbol: draft, matter }) => ({
    kind: 'applicationReport',
    question: draft,
    asked: { kind: 'draftResolution', draft, matter },
    why: 'postponed',
  }));
}

function isApplicationBefore({ effect, status }: DraftOnTable): boolean {
  return effect === 'recommendsAdmission' && (status === 'tabled' || status === 'inBlue');
}

function sessionsAfter(declared: DeclaredVote, record: ForTheAssembly): FollowUp[] {
  const by = lackedUnanimity(declared, record);
  if (by.length === 0) return [];
  const { question: asked } = declared;
  const required = record.council.requiredVotes;
  return [{ kind: 'emergencySessionPossible', question: keyOf(asked), asked, by, required }];
}

function sessionAfterEarlier({ question, date, by }: EarlierVeto, { council }: ForTheAssembly): FollowUp {
  return { kind: 'emergencySessionPossible', question, date, by, required: council.requiredVotes };
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
