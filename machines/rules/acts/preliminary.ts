import type { LawsOf } from './law.ts';
import { refusalToMember } from './members.ts';
import { newRuling } from './points.ts';
import { isOpen } from './precedence.ts';
import { draftIn } from './recipes.ts';
import { draftOf, known, questionBeforeTheCouncil, type MeetingRecord, type WritableRecord } from '../record.ts';
import type { DraftSymbol, Matter, MemberId, PutManner } from '../words/vocabulary.ts';
import type { OutcomeKind } from '../decision/voting.ts';

export type PreliminaryAct =
  /** Is the decision on this draft procedural? Asked before the vote on it, or once its votes are in. */
  | { readonly type: 'preliminary.raise'; readonly draft: DraftSymbol; readonly by: MemberId }
  | { readonly type: 'preliminary.putToVote'; readonly manner: PutManner }
  /** The President rules on it instead; the ruling can be challenged. */
  | { readonly type: 'preliminary.rule'; readonly matter: Matter };

export const PRELIMINARY: LawsOf<PreliminaryAct> = {
  'preliminary.raise': {
    by: 'member',
    role: 'interrupting',
    /**
     * The preliminary question, whether a decision is procedural. It can be asked before the vote on the draft, or once its
     * votes are in and not yet announced. By the San Francisco Statement (7 June 1945) it is itself substantive: a permanent
     * member can make its own later vote against a veto. Nobody has asked it since 1959, so it is off unless
     * `record.practice.preliminaryQuestion`.
     */
    refuse(record, { draft: symbol, by }) {
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
    },
    write(next, { by, draft }) {
      next.preliminary = { by, draft };
    },
  },
  'preliminary.putToVote': {
    by: 'president',
    question: (record) => ({ kind: 'preliminary', draft: draftInQuestion(record), matter: 'substantive' }),
  },
  'preliminary.rule': {
    by: 'president',
    /**
     * Rule 30: the President rules instead of the vote; or after it, when the question had the votes and only a permanent
     * member's stood against them (1950). What the Council has decided otherwise no ruling undoes.
     */
    refuse({ preliminary, declared }) {
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
    },
    write(next, { matter }) {
      next.rulings.push({ ...newRuling(next), on: 'preliminary', draft: draftInQuestion(next), matter });
    },
  },
};

/** The preliminary question has its answer: the vote's, or that of the President's ruling if it was not overruled. */
export function settleTheMatter(next: WritableRecord): void {
  const symbol = draftInQuestion(next);
  const matter = matterDecided(next, symbol);
  delete next.preliminary;
  const draft = draftIn(next, symbol);
  draft.matter = matter;
  draft.settled = true;
  for (const { question } of next.pending) {
    if (question.kind === 'draftResolution' && question.draft === symbol) question.matter = matter;
  }
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

/** The draft that the preliminary question is about. @throws when none has been raised */
function draftInQuestion({ preliminary }: MeetingRecord): DraftSymbol {
  return known(preliminary, 'a preliminary question').draft;
}

function matterDecided({ rulings, declared }: MeetingRecord, symbol: DraftSymbol): Matter {
  const ruling = rulings.findLast((given) => given.on === 'preliminary' && given.draft === symbol);
  if (ruling?.on === 'preliminary') return matterAfterRuling(ruling.matter, ruling.overruled === true);
  const vote = declared.findLast(({ question }) => question.kind === 'preliminary' && question.draft === symbol);
  return matterAfterVote(known(vote, `an answer on ${symbol}`).outcome.kind);
}
