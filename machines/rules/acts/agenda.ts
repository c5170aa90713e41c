import type { LawsOf } from './law.ts';
import { refusalToMember } from './members.ts';
import type { MemberId, PutManner } from '../words/vocabulary.ts';

export type AgendaAct =
  /** Rule 9: the first item is the adoption of the agenda. */
  | { readonly type: 'agenda.adopt' }
  /** A member objects to the agenda; then it is put to the vote. */
  | { readonly type: 'agenda.contest'; readonly by: MemberId }
  | { readonly type: 'agenda.putToVote'; readonly manner: PutManner }
  /** The President opens the item and names the drafts that the Council has before it. */
  | { readonly type: 'consideration.begin' };

export const AGENDA: LawsOf<AgendaAct> = {
  'agenda.adopt': {
    by: 'president',
    write(next) {
      next.agenda = 'adopted';
    },
  },
  'agenda.contest': {
    by: 'member',
    refuse: (record, { by }) => refusalToMember(record, by, 'PRoP 9'),
    write(next) {
      next.agenda = 'contested';
    },
  },
  'agenda.putToVote': { by: 'president', question: () => ({ kind: 'agenda', matter: 'procedural' }) },
  'consideration.begin': {
    by: 'president',
    write(next) {
      next.item = 'open';
    },
  },
};
