import type { LawsOf } from './law.ts';
import { refusalToMember, refusalToPropose } from './members.ts';
import { refusalOfClosedDraft } from './precedence.ts';
import { draftIn } from './recipes.ts';
import { draftOf, type DraftOnTable, type MeetingRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { DraftSymbol, MemberId, StateId } from '../words/vocabulary.ts';

export type SponsorshipAct =
  /** A member, or an invited State, joins the sponsors of a draft. */
  | { readonly type: 'draft.cosponsor'; readonly draft: DraftSymbol; readonly by: StateId }
  /** A sponsor takes its own name off a draft, which stays before the Council. */
  | { readonly type: 'draft.leaveSponsors'; readonly draft: DraftSymbol; readonly by: StateId }
  /** Rule 35(2): a member seconds a draft, so that it may take it up should the mover withdraw it. */
  | { readonly type: 'draft.second'; readonly draft: DraftSymbol; readonly by: MemberId };

/** What a sponsor does for all the sponsors. `forAll`: it does, says the reader, where the movers are not known. */
export interface ForAllSponsors {
  readonly draft: DraftSymbol;
  readonly by: StateId;
  readonly forAll?: true;
}

export const SPONSORSHIP: LawsOf<SponsorshipAct> = {
  'draft.cosponsor': {
    by: 'state',
    /** As long as the draft has not been put to the vote, by those who could submit one themselves. */
    refuse(record, { draft: symbol, by }) {
      const refusal = refusalOfClosedDraft(record, symbol, 'Practice: co-sponsors') ?? refusalToPropose(record, by);
      if (refusal) return refusal;
      return draftOf(record, symbol)?.sponsors.includes(by)
        ? { kind: 'noChange', citation: 'Practice: co-sponsors' }
        : undefined;
    },
    write(next, { draft: symbol, by }) {
      const draft = draftIn(next, symbol);
      // Who moved it alone stays its mover; nobody becomes one by joining.
      const movers = moversOf(next, draft);
      if (movers && !draft.presidential) draft.movers = [...movers];
      draft.sponsors.push(by);
    },
  },
  'draft.leaveSponsors': {
    by: 'state',
    /**
     * A co-sponsor drops its own name, as long as the draft has not been put to the vote; this withdraws nothing for the
     * others. No recorded case found, and no rule: our reading. A draft keeps one mover, or one sponsor where its movers are
     * not known.
     */
    refuse(record, { draft: symbol, by }) {
      const refusal =
        refusalOfClosedDraft(record, symbol, 'Practice: co-sponsors') ??
        refusalOfStranger(record, symbol, by, 'Practice: co-sponsors');
      if (refusal) return refusal;
      const draft = draftOf(record, symbol);
      return draft && isLast(record, draft, by)
        ? { kind: 'onlyMover', state: by, draft: symbol, citation: 'Practice: co-sponsors' }
        : undefined;
    },
    write(next, { draft: symbol, by }) {
      const draft = draftIn(next, symbol);
      draft.sponsors = draft.sponsors.filter((state) => state !== by);
      if (draft.movers) draft.movers = draft.movers.filter((state) => state !== by);
    },
  },
  'draft.second': {
    by: 'member',
    /** Rule 35(2): a member that is no sponsor seconds a draft before the vote. Rule 34: nothing depends on it but this. */
    refuse(record, { draft: symbol, by }) {
      const refusal = refusalOfClosedDraft(record, symbol, 'PRoP 35') ?? refusalToMember(record, by, 'PRoP 35');
      if (refusal) return refusal;
      const draft = draftOf(record, symbol);
      return draft && isSeconder(draft, by) ? { kind: 'noChange', citation: 'PRoP 35' } : undefined;
    },
    write(next, { draft: symbol, by }) {
      const draft = draftIn(next, symbol);
      draft.seconders = [...(draft.seconders ?? []), by];
      next.speaker = by;
    },
  },
};

/**
 * Who moved a draft: the `original mover` of rules 32 and 35, or several together; `undefined` where that is not known. An
 * only sponsor is the mover. A presidential text is the President's, whoever presides: our reading.
 */
export function moversOf(
  { president }: Pick<MeetingRecord, 'president'>,
  { presidential, movers, sponsors, sponsorsIncomplete }: DraftOnTable,
): readonly StateId[] | undefined {
  if (presidential) return president === undefined ? undefined : [president];
  return movers ?? (sponsors.length === 1 && !sponsorsIncomplete ? sponsors : undefined);
}

/**
 * Rules 32(2) and 35(1): only the `original mover` withdraws a draft, and objects to a separate vote on a part of it. Of
 * several movers each does so for all: the other reading, that they act together, is not ours. Where the movers are not
 * known, a sponsor does when the reader says that it acts for all.
 */
export function refusalOfNonMover(
  record: MeetingRecord,
  { draft: symbol, by: state, forAll }: ForAllSponsors,
  citation: Citation,
): RuleRefusal | undefined {
  const draft = draftOf(record, symbol);
  if (!draft) return { kind: 'unknownDraft', draft: symbol, citation };
  const movers = moversOf(record, draft);
  if (movers?.includes(state)) {
    return forAll && { kind: 'moversKnown', draft: symbol, movers, citation };
  }
  const stranger = refusalOfStranger(record, symbol, state, citation);
  if (stranger) return stranger;
  if (movers) return { kind: 'onlyCoSponsor', state, draft: symbol, movers, citation };
  return forAll ? undefined : { kind: 'moversUnknown', state, draft: symbol, citation };
}

/** Without it nobody would be left who moved the draft, or who sponsors it where its movers are not known. */
function isLast(record: MeetingRecord, draft: DraftOnTable, state: StateId): boolean {
  const movers = moversOf(record, draft);
  if (!movers && draft.sponsorsIncomplete) return false;
  return (movers ?? draft.sponsors).every((other) => other === state);
}

/** What a sponsor has to say to act for all, where nobody knows who moved the draft. */
export function forAllIfUnknown(record: MeetingRecord, draft: DraftOnTable): Pick<ForAllSponsors, 'forAll'> {
  return moversOf(record, draft) ? {} : { forAll: true };
}

/** Neither mover nor co-sponsor. */
export function refusalOfStranger(
  record: MeetingRecord,
  symbol: DraftSymbol,
  state: StateId,
  citation: Citation,
): RuleRefusal | undefined {
  return draftOf(record, symbol)?.sponsors.includes(state)
    ? undefined
    : { kind: 'notASponsor', state, draft: symbol, citation };
}

/**
 * Rule 35(2): those who may take up what the mover withdraws. On 23 December 2016 the co-sponsors did so, and were treated
 * as having seconded; on 16 November 2017 a member that had supported the draft from the floor did.
 */
export function isSeconder({ sponsors, seconders = [] }: DraftOnTable, state: StateId): boolean {
  return sponsors.includes(state) || seconders.includes(state);
}
