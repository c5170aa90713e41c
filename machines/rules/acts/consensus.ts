import type { LawsOf } from './law.ts';
import { refusalToMember } from './members.ts';
import type { Mutable } from '../mutable.ts';
import { known, type Consensus, type WritableRecord } from '../record.ts';
import type { ConsensusOn, MemberId } from '../words/vocabulary.ts';

export type ConsensusAct =
  /** The President asks whether there is agreement; one objection breaks it. */
  | { readonly type: 'consensus.seek'; readonly on: ConsensusOn; readonly title: string }
  | { readonly type: 'consensus.object'; readonly by: MemberId }
  | { readonly type: 'consensus.declare' };

/** Presidential and press statements are agreed by all or not at all: any member at the table can break the consensus. */
export const CONSENSUS: LawsOf<ConsensusAct> = {
  'consensus.seek': {
    by: 'president',
    role: 'interrupting',
    write(next, { on, title }) {
      next.consensus.push({ on, title, status: 'sought' });
    },
  },
  'consensus.object': {
    by: 'member',
    refuse: (record, { by }) => refusalToMember(record, by, 'Practice: consensus'),
    write(next, { by }) {
      const sought = lastSought(next);
      sought.status = 'broken';
      sought.brokenBy = by;
    },
  },
  'consensus.declare': {
    by: 'president',
    write(next) {
      lastSought(next).status = 'agreed';
    },
  },
};

function lastSought({ consensus }: WritableRecord): Mutable<Consensus> {
  return known(consensus.at(-1), 'an agreement that is sought');
}
