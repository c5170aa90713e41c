import type { OffersOf } from './offer.ts';
import type { StatementAct } from './statements.ts';

export const STATEMENT_OFFERS: OffersOf<StatementAct> = {
  'statement.make': { group: 'floor', section: 'item', acts: (_room, by) => [{ type: 'statement.make', by }] },
  'explanation.make': {
    group: 'floor',
    section: 'onDrafts',
    onDraft: (_room, { symbol }, by) => [{ type: 'explanation.make', draft: symbol, by }],
  },
};
