import { refusalToDecideDraft } from './drafts.ts';
import type { LawsOf } from './law.ts';
import { refusalToMember } from './members.ts';
import { advance } from './recipes.ts';
import type { Mutable } from '../mutable.ts';
import { known, type Consensus, type WritableRecord } from '../record.ts';
import type { ConsensusOn, DraftSymbol, MemberId } from '../words/vocabulary.ts';

export type ConsensusAct =
  /** The President asks whether there is agreement; one objection breaks it. */
  | { readonly type: 'consensus.seek'; readonly on: ConsensusOn; readonly title: string }
  /** The President proposes that a draft resolution be adopted without a vote, or by acclamation. */
  | { readonly type: 'consensus.seekOnDraft'; readonly draft: DraftSymbol; readonly acclamation?: boolean }
  | { readonly type: 'consensus.object'; readonly by: MemberId }
  | { readonly type: 'consensus.declare' };

/**
 * Presidential statements, recommendations by acclamation and draft resolutions: agreed by all or not at all, so any
 * member at the table can break the consensus. A draft to which somebody objects stays where it was, to be put to the vote.
 */
export const CONSENSUS: LawsOf<ConsensusAct> = {
  'consensus.seek': {
    by: 'president',
    refuse: (_record, { on }) =>
      on === 'pressStatement' ? { kind: 'agreedOutside', citation: 'Practice: press statement' } : undefined,
    write(next, { on, title }) {
      next.consensus.push({ on, title, status: 'sought' });
    },
  },
  'consensus.seekOnDraft': {
    by: 'president',
    /** The draft has its turn (rule 32), as if it were put to the vote. */
    refuse: (record, { draft }) => refusalToDecideDraft(record, draft),
    write(next, { draft, acclamation = false }) {
      next.consensus.push({ on: 'draftResolution', draft, acclamation, status: 'sought' });
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
    /** A draft can be withdrawn, or be put behind another, while the question waits: then there is nothing to agree on. */
    write(next, _act, lives) {
      const sought = lastSought(next);
      if (sought.on === 'draftResolution' && refusalToDecideDraft(next, sought.draft)) {
        sought.status = 'void';
        return;
      }
      sought.status = 'agreed';
      if (sought.on === 'draftResolution') advance(next, sought.draft, 'agree', lives);
    },
  },
};

function lastSought({ consensus }: WritableRecord): Mutable<Consensus> {
  return known(consensus.at(-1), 'an agreement that is sought');
}
