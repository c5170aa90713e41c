import { AGENDA_OFFERS } from './agenda.offers.ts';
import { AMENDMENT_OFFERS } from './amendments.offers.ts';
import { BALLOT_OFFERS } from './ballots.offers.ts';
import { CONSENSUS_OFFERS } from './consensus.offers.ts';
import { DELEGATION_OFFERS } from './delegations.offers.ts';
import { DRAFT_OFFERS } from './drafts.offers.ts';
import type { Act, ActOf, ActType } from './act.ts';
import { ACTS } from './index.ts';
import { INVITATION_OFFERS } from './invitations.offers.ts';
import type { ActorKind } from './law.ts';
import { MEETING_OFFERS } from './meeting.offers.ts';
import { MOTION_ACT_OFFERS } from './motions.offers.ts';
import { SECTIONS, type Group, type Offer, type Room, type Wording } from './offer.ts';
import { PART_OFFERS } from './parts.offers.ts';
import { POINT_OFFERS } from './points.offers.ts';
import { PRACTICE_OFFERS } from './practice.offers.ts';
import { PRELIMINARY_OFFERS } from './preliminary.offers.ts';
import { PRESIDENCY_OFFERS } from './presidency.offers.ts';
import { RECOMMENDATION_OFFERS } from './recommendations.offers.ts';
import { SPONSORSHIP_OFFERS } from './sponsorship.offers.ts';
import { SILENCE_OFFERS } from './silence.offers.ts';
import { STATEMENT_OFFERS } from './statements.offers.ts';
import { VOTE_OFFERS } from './votes.offers.ts';
import { WRITTEN_OFFERS } from './writtenProcedure.offers.ts';
import { isMember, known, type MeetingRecord } from '../record.ts';
import type { StateId } from '../words/vocabulary.ts';

/** Who acts: the President, a State in the room, or the reader, who can open again what practice has settled. */
export type Actor = 'president' | 'reader' | StateId;

/** When each kind of act is offered. Apart from the law, because the page needs it later. */
export const OFFERS: { readonly [Type in ActType]: Offer<ActOf<Type>> | undefined } = {
  ...MEETING_OFFERS,
  ...AGENDA_OFFERS,
  ...INVITATION_OFFERS,
  ...STATEMENT_OFFERS,
  ...PRESIDENCY_OFFERS,
  ...DRAFT_OFFERS,
  ...SPONSORSHIP_OFFERS,
  ...AMENDMENT_OFFERS,
  ...PART_OFFERS,
  ...MOTION_ACT_OFFERS,
  ...POINT_OFFERS,
  ...PRELIMINARY_OFFERS,
  ...VOTE_OFFERS,
  ...RECOMMENDATION_OFFERS,
  ...CONSENSUS_OFFERS,
  ...SILENCE_OFFERS,
  ...BALLOT_OFFERS,
  ...DELEGATION_OFFERS,
  ...PRACTICE_OFFERS,
  ...WRITTEN_OFFERS,
};

/**
 * What somebody in the room is offered to do, in order or not. Whatever concerns the room as it is: its open drafts, the
 * motions moved, the question under vote.
 */
export function actsOffered(room: Room, actor: Actor): readonly Act[] {
  const { record } = room;
  // What the President and the reader are offered names nobody: any State stands in for an actor that is none.
  const by = actor === 'president' || actor === 'reader' ? anyMember(record) : actor;
  const kinds = kindsOf(room, actor);
  // Safe: the keys of the table are its types, and no others.
  const types = (Object.keys(OFFERS) as ActType[]).filter((type) => kinds.includes(ACTS[type].by));
  return SECTIONS.flatMap((section) => {
    const offers = types.map(offerOf).filter((offer) => offer?.section === section);
    return [
      ...offers.flatMap((offer) => offer?.acts?.(room, by) ?? []),
      ...record.drafts.flatMap((draft) => offers.flatMap((offer) => offer?.onDraft?.(room, draft, by) ?? [])),
      ...record.motions.flatMap((moved) => offers.flatMap((offer) => offer?.onMotion?.(room, moved, by) ?? [])),
    ];
  });
}

/** Where a reader looks for acts of this kind; `undefined` for those that are never offered. */
export function groupOf(type: ActType): Group | undefined {
  return offerOf(type)?.group;
}

/** The words that an act has to be done with. */
export function wordingOf(act: Act): readonly (keyof Wording)[] {
  return offerOf(act.type)?.fields?.(act) ?? [];
}

function anyMember({ council }: MeetingRecord): StateId {
  return known(council.seats[0], 'a seat').member;
}

function kindsOf({ record }: Room, actor: Actor): readonly ActorKind[] {
  if (actor === 'president') return ['president'];
  if (actor === 'reader') return ['reader'];
  return isMember(record, actor) ? ['member', 'state'] : ['state'];
}

/** The offer of a kind of act, to be asked about an act of just that kind. */
function offerOf(type: ActType): Offer<Act> | undefined {
  return OFFERS[type];
}
