import type { DraftAct } from './drafts.ts';
import { newSymbol, type OffersOf } from './offer.ts';
import { forAllIfUnknown, isSeconder } from './sponsorship.ts';
import { isAtTheTable, isMember, type DraftOnTable, type MeetingRecord } from '../record.ts';
import { refusalToCallEmergencySession } from '../decision/emergencySession.ts';
import type { StateId } from '../words/vocabulary.ts';
import { isOpen } from './turns.ts';

export const DRAFT_OFFERS: OffersOf<DraftAct> = {
  'draft.submit': {
    group: 'texts',
    section: 'onDrafts',
    // As the Council has always called the Assembly: by a draft resolution. Offered only where it can.
    acts({ record }, by) {
      const draft = isMember(record, by) ? newSymbol(record, `S/EmergencySession(${by})`) : undefined;
      return draft && refusalToCallEmergencySession(record) === undefined
        ? [{ type: 'draft.submit', draft, by, effect: 'callsEmergencySession' }]
        : [];
    },
    onDraft({ record }, { symbol, sponsors, status }, by) {
      if (sponsors.includes(by)) return status === 'announced' ? [{ type: 'draft.submit', draft: symbol, by }] : [];
      const draft = isMember(record, by) ? newSymbol(record, `${symbol}(${by})`) : undefined;
      if (!draft) return [];
      const again = { type: 'draft.submit', draft, by, sameAs: symbol } as const;
      return by === record.president ? [again, { ...again, presidential: true }] : [again];
    },
  },
  'draft.putInBlue': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: ({ record }, draft, by) =>
      isOwn(draft, by) && draft.status === 'tabled' && isMember(record, by)
        ? [{ type: 'draft.putInBlue', draft: draft.symbol, by }]
        : [],
  },
  'draft.withdraw': {
    group: 'texts',
    section: 'onDrafts',
    // An invited State is offered to submit what it has announced, and nothing else.
    onDraft: ({ record }, draft, by) =>
      isOwn(draft, by) && (isMember(record, by) || draft.status !== 'announced')
        ? [{ type: 'draft.withdraw', draft: draft.symbol, by, ...forAllIfUnknown(record, draft) }]
        : [],
  },
  'draft.revive': {
    group: 'texts',
    section: 'onDrafts',
    onDraft({ record }, draft, by) {
      if (draft.status !== 'withdrawn' || !isSeconder(draft, by)) return [];
      const alone = { type: 'draft.revive', draft: draft.symbol, by } as const;
      const alsoBy = othersToRevive(record, draft, by);
      return alsoBy.length === 0 ? [alone] : [alone, { ...alone, alsoBy }];
    },
  },
  'draft.requestVote': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: ({ record }, { symbol, sponsors }, by) =>
      sponsors.some((state) => isMember(record, state)) ? [] : [{ type: 'draft.requestVote', draft: symbol, by }],
  },
  'draft.putToVote': {
    group: 'voting',
    section: 'drafts',
    onDraft: ({ manner }, draft) => (isOpen(draft) ? [{ type: 'draft.putToVote', draft: draft.symbol, manner }] : []),
  },
};

function isOwn({ sponsors }: DraftOnTable, by: StateId): boolean {
  return sponsors.includes(by);
}

/** All other members that could take up a withdrawn draft. */
function othersToRevive(record: MeetingRecord, draft: DraftOnTable, by: StateId): StateId[] {
  const { sponsors, seconders = [], withdrawnBy } = draft;
  return [...sponsors, ...seconders].filter(
    (state) => state !== by && state !== withdrawnBy && isAtTheTable(record, state),
  );
}
