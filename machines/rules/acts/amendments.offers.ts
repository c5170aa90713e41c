import { openAmendments, type AmendmentAct, type AmendmentSubmission } from './amendments.ts';
import { invitationOf } from './members.ts';
import { newSymbol, type OffersOf } from './offer.ts';
import { actingFor, waitsForARequest } from './textsOnTable.ts';
import { type Amendment, type MeetingRecord, isMember, textOf } from '../record.ts';
import { parseAmendmentName } from '../words/textId.ts';
import { AMENDMENT_CHANGES, type StateId, type TextId } from '../words/vocabulary.ts';
import { isOpen } from './turns.ts';

export const AMENDMENT_OFFERS: OffersOf<AmendmentAct> = {
  'amendment.submit': {
    group: 'texts',
    section: 'onDrafts',
    onDraft({ record }, { symbol }, by) {
      if (!canPropose(record, by)) return [];
      const written = newSymbol(record, `${symbol}/A${record.amendments.length + 1}`);
      return [...(written ? submissions(written, symbol, by) : []), ...oralOnes(record, symbol, by)];
    },
    acts: ({ record }, by) =>
      canPropose(record, by) ? openOf(record).flatMap(({ symbol }) => oralOnes(record, symbol, by)) : [],
  },
  'amendment.withdraw': {
    group: 'texts',
    section: 'ownAmendments',
    acts: ({ record }, by) =>
      record.amendments
        .filter((amendment) => amendment.by === by)
        .map(({ symbol }) => ({ type: 'amendment.withdraw', amendment: symbol, by })),
  },
  'amendment.requestVote': {
    group: 'texts',
    section: 'ownAmendments',
    acts: ({ record }, by) =>
      openOf(record)
        .filter((amendment) => waitsForARequest(record, amendment))
        .map(({ symbol }) => ({ type: 'amendment.requestVote', amendment: symbol, by })),
  },
  'amendment.accept': {
    group: 'texts',
    section: 'ownAmendments',
    acts: ({ record }, by) =>
      openOf(record).flatMap(({ symbol, to, draft }) => {
        const text = textOf(record, to ?? draft);
        const acting = text && actingFor(record, text, by);
        return acting ? [{ type: 'amendment.accept', amendment: symbol, by, ...acting }] : [];
      }),
  },
  'amendments.order': {
    group: 'order',
    section: 'rulings',
    onDraft({ record }, { symbol: draft }) {
      const order = openAmendments(record, draft).map(({ symbol }) => symbol);
      if (order.length < 2) return [];
      return [order, order.toReversed()].map((each) => ({ type: 'amendments.order', draft, order: each }));
    },
  },
  'amendment.putToVote': {
    group: 'voting',
    section: 'amendmentsAndParts',
    acts: ({ record, manner }) =>
      openOf(record).map(({ symbol }) => ({ type: 'amendment.putToVote', amendment: symbol, manner })),
  },
  'draft.revise': {
    group: 'texts',
    section: 'onDrafts',
    onDraft({ record }, draft, by) {
      const acting = isOpen(draft) ? actingFor(record, draft, by) : undefined;
      return acting ? [{ type: 'draft.revise', draft: draft.symbol, by, ...acting }] : [];
    },
  },
};

/** Rule 38: States that have been invited, too. */
function canPropose(record: MeetingRecord, by: StateId): boolean {
  return isMember(record, by) || invitationOf(record, by) !== undefined;
}

function openOf({ amendments }: MeetingRecord): readonly Amendment[] {
  return amendments.filter(({ status }) => status === 'open');
}

/** Rule 31: an amendment that is moved orally, numbered on through the meeting. */
function oralOnes({ amendments }: MeetingRecord, text: TextId, by: StateId): readonly AmendmentSubmission[] {
  const taken = amendments.map(({ symbol }) => symbol);
  const numbers = Array.from({ length: amendments.length + 1 }, (_, index) => index + 1);
  const names = numbers.map((number) => parseAmendmentName(`oral amendment ${number}`));
  const free = names.find((name) => name !== undefined && !taken.includes(name));
  return free ? submissions(free, text, by) : [];
}

function submissions(amendment: TextId, draft: TextId, by: StateId): readonly AmendmentSubmission[] {
  return AMENDMENT_CHANGES.map((change) => ({ type: 'amendment.submit', amendment, draft, by, change, removed: 1 }));
}
