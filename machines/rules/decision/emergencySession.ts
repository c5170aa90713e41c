import { draftOf, type DeclaredVote, type EarlierVeto, type MeetingRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import { dateOf, type DraftSymbol, type MemberId, type Question, type QuestionKind } from '../words/vocabulary.ts';

/** The part of a meeting's record from which it follows what the General Assembly does, or can be called to do. */
export type ForTheAssembly = Pick<
  MeetingRecord,
  'date' | 'council' | 'item' | 'drafts' | 'declared' | 'motionsDecided' | 'earlierVetoes'
>;

/** 377 A (V), Uniting for Peace. */
const UNITING_FOR_PEACE = dateOf('1950-11-03');

/**
 * 377 A (V) of 3 November 1950: when lack of unanimity of the permanent members keeps the Council from its primary
 * responsibility where there appears to be a threat to the peace, a breach of the peace or an act of aggression, it can
 * call an emergency special session of the Assembly. A procedural matter: nine votes, seven before 1966, and no veto.
 *
 * The resolution knows no time limit and asks for no draft: a veto of an earlier meeting does (S/RES/119, 129, 462, 500
 * and 2623 each came at another meeting or after a suspension), and so does one on an amendment or a part. Whether peace
 * is threatened or broken is for the Council to judge by its vote; that a recommendation on membership or on a
 * Secretary-General concerns neither is our reading.
 */
export function refusalToCallEmergencySession(record: ForTheAssembly): RuleRefusal | undefined {
  const citation = 'A/RES/377(V)';
  if (record.date < UNITING_FOR_PEACE) return { kind: 'notInForce', since: UNITING_FOR_PEACE, citation };
  if (sessionCalled(record)) return { kind: 'alreadyCalled', citation };
  const known =
    earlierVetoesIn(record).length > 0 || record.declared.some((vote) => lackedUnanimity(vote, record).length > 0);
  return known ? undefined : { kind: 'noDeadlock', citation };
}

/**
 * Whether the veto of a question of one kind keeps the Council from acting for the peace. A preliminary question decides
 * nothing on the situation; on procedure nobody has a veto.
 */
const KEEPS_FROM_ACTING: Readonly<Record<QuestionKind, boolean>> = {
  draftResolution: true,
  amendment: true,
  part: true,
  recommendation: false,
  preliminary: false,
  motion: false,
  objection: false,
  ruling: false,
  agenda: false,
};

/** The permanent members whose veto kept the Council from acting for the peace; nobody when no such veto was cast. */
export function lackedUnanimity({ question, outcome }: DeclaredVote, record: ForTheAssembly): readonly MemberId[] {
  const deadlock = outcome.kind === 'vetoed' && KEEPS_FROM_ACTING[question.kind] && !isApplication(question, record);
  return deadlock ? outcome.by : [];
}

/** Rule 60 speaks of applications only; a Secretary-General is recommended without one. */
export function isApplication(question: Question, record: ForTheAssembly): boolean {
  switch (question.kind) {
    case 'recommendation':
      return question.of === 'admission';
    case 'draftResolution':
      return draftOf(record, question.draft)?.effect === 'recommendsAdmission';
    case 'amendment':
    case 'part':
    case 'preliminary':
    case 'motion':
    case 'objection':
    case 'ruling':
    case 'agenda':
      return false;
  }
}

export function earlierVetoesIn({ earlierVetoes = [] }: ForTheAssembly): readonly EarlierVeto[] {
  return earlierVetoes;
}

/** By a draft resolution, as the Council has always done, or by a motion. */
export function sessionCalled(record: ForTheAssembly): { readonly draft?: DraftSymbol } | undefined {
  const byDraft = record.drafts.find(
    ({ effect, status }) => effect === 'callsEmergencySession' && status === 'adopted',
  );
  if (byDraft) return { draft: byDraft.symbol };
  const byMotion = record.motionsDecided.some(({ motion, carried }) => carried && motion.kind === 'emergencySession');
  return byMotion ? {} : undefined;
}
