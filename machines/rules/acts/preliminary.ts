import { refusalToMember } from './members.ts';
import { isOpen } from './precedence.ts';
import { draftOf, questionBeforeTheCouncil, type MeetingRecord } from '../record.ts';
import type { Refusal } from '../refusal.ts';
import type { DraftSymbol, Matter, MemberId } from '../words/vocabulary.ts';
import type { OutcomeKind } from '../decision/voting.ts';

/**
 * The preliminary question, whether a decision is procedural. It can be asked before the vote on the draft, or once its
 * votes are in and not yet announced. By the San Francisco Statement (7 June 1945) it is itself substantive: a permanent
 * member can make its own later vote against a veto. Nobody has asked it since 1959, so it is off unless
 * `record.practice.preliminaryQuestion`.
 */
export function refusalToRaisePreliminary(
  record: MeetingRecord,
  symbol: DraftSymbol,
  by: MemberId,
): Refusal | undefined {
  if (!record.practice.preliminaryQuestion) {
    return { kind: 'practiceSettled', practice: 'preliminaryQuestion', citation: 'Practice: preliminary question' };
  }
  const stranger = refusalToMember(record, by, 'San Francisco Statement');
  if (stranger) return stranger;
  const draft = draftOf(record, symbol);
  if (!draft) return { kind: 'unknownDraft', draft: symbol, citation: 'San Francisco Statement' };
  if (draft.settled)
    return { kind: 'alreadySettled', draft: symbol, matter: draft.matter, citation: 'San Francisco Statement' };
  const question = questionBeforeTheCouncil(record)?.question;
  if (question) {
    return question.kind === 'draftResolution' && question.draft === symbol
      ? undefined
      : { kind: 'notThisDraft', draft: symbol, citation: 'San Francisco Statement' };
  }
  return isOpen(draft)
    ? undefined
    : { kind: 'draftNotOpen', draft: symbol, status: draft.status, citation: 'Practice: finality' };
}

/**
 * Rule 30: the President rules instead of the vote; or after it, when the question had the votes and only a permanent
 * member's stood against them (1950). What the Council has decided otherwise no ruling undoes.
 */
export function refusalToRulePreliminary({ preliminary, declared }: MeetingRecord): Refusal | undefined {
  const vote =
    preliminary &&
    declared.findLast(({ question }) => question.kind === 'preliminary' && question.draft === preliminary.draft);
  if (!vote || vote.outcome.kind === 'vetoed') return undefined;
  return {
    kind: 'alreadySettled',
    draft: preliminary.draft,
    matter: matterAfterVote(vote.outcome.kind),
    citation: 'San Francisco Statement',
  };
}

/** In favour: it is procedural. Not adopted, by a veto or for want of votes: it is substantive. */
export function matterAfterVote(kind: OutcomeKind): Matter {
  return kind === 'adopted' ? 'procedural' : 'substantive';
}

/** Rule 30: a ruling that is overruled turns into its opposite. */
export function matterAfterRuling(matter: Matter, overruled: boolean): Matter {
  if (!overruled) return matter;
  return matter === 'procedural' ? 'substantive' : 'procedural';
}
