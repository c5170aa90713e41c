import type { OffersOf } from './offer.ts';
import type { PresidencyAct } from './presidency.ts';

export const PRESIDENCY_OFFERS: OffersOf<PresidencyAct> = {
  'presidency.cede': { group: 'presence', section: 'chair', acts: () => [{ type: 'presidency.cede' }] },
  'presidency.resume': { group: 'presence', section: 'chair', acts: () => [{ type: 'presidency.resume' }] },
  'presidency.pass': { group: 'presence', section: 'chair', acts: () => [{ type: 'presidency.pass' }] },
};
