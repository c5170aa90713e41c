import type { OffersOf, Room } from './offer.ts';
import type { PartAct } from './parts.ts';
import { actingFor, partsLeft } from './textsOnTable.ts';
import { isMember, type DraftOnTable, type MeetingRecord, type TextOnTable } from '../record.ts';
import type { NamedPart, StateId } from '../words/vocabulary.ts';
import { isOpen } from './turns.ts';
import { only } from '../only.ts';

export const PART_OFFERS: OffersOf<PartAct> = {
  'parts.request': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: (room, draft, by) => [
      ...requests(draft, partsOffered(room, draft), by),
      ...openAmendmentsTo(room.record, draft).flatMap((amendment) => requests(amendment, partsLeft(amendment), by)),
    ],
  },
  'parts.object': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: ({ record }, draft, by) =>
      [draft, ...openAmendmentsTo(record, draft)].flatMap((text) => {
        const acting = actingFor(record, text, by);
        return text.parts && (acting || isMember(record, by))
          ? [{ type: 'parts.object', draft: text.symbol, by, ...acting }]
          : [];
      }),
  },
  'part.putToVote': {
    group: 'voting',
    section: 'amendmentsAndParts',
    onDraft: ({ record, manner }, draft) =>
      [...openAmendmentsTo(record, draft), ...(isOpen(draft) ? [draft] : [])].flatMap(({ symbol, parts = [] }) =>
        parts
          .filter(({ status }) => status === 'open')
          .map(({ part }) => ({ type: 'part.putToVote', draft: symbol, part, manner })),
      ),
  },
};

/** The parts that the draft is known to have; else what it provides for, as the meeting tells it. */
function partsOffered({ provisions }: Room, draft: DraftOnTable): readonly NamedPart[] {
  if (draft.knownParts) return partsLeft(draft);
  const known = only(provisions, ({ symbol }) => symbol === (draft.sameAs ?? draft.symbol));
  return partsLeft({ ...draft, knownParts: known?.parts ?? [] });
}

function requests(
  { symbol }: TextOnTable,
  parts: readonly NamedPart[],
  by: StateId,
): readonly Extract<PartAct, { type: 'parts.request' }>[] {
  return parts.length === 0 ? [] : [{ type: 'parts.request', draft: symbol, by, parts }];
}

function openAmendmentsTo({ amendments }: MeetingRecord, { symbol }: DraftOnTable) {
  return amendments.filter(({ draft, status }) => draft === symbol && status === 'open');
}
