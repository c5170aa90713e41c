import { isUnanimous, unreachable, type Outcome, type Question } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';
import { list, type Names } from './text.ts';

/** `Not adopted: vetoed by the Russian Federation`, `Not carried: 6 votes short`, `Procedural` */
export function outcomeHeadline(say: Say, names: Names, question: Question, outcome: Outcome): string {
  if (outcome.kind === 'undetermined')
    return say('outcome.headline.undetermined', { count: outcome.waitingFor.length });
  const members = outcome.kind === 'vetoed' ? list(say, names, outcome.by) : '';
  const missing = outcome.required - outcome.tally.inFavour;
  const unanimous = isUnanimous(outcome) ? 'yes' : 'no';
  switch (question.kind) {
    case 'draftResolution':
    case 'amendment':
    case 'part':
    case 'agenda':
      return outcome.kind === 'adopted'
        ? say('outcome.headline.adopted', { unanimous })
        : say(`outcome.headline.${outcome.kind}`, { members, missing });
    case 'recommendation':
    case 'motion':
      return say(`outcome.headline.${question.kind}`, { outcome: outcome.kind, members, missing, unanimous });
    case 'preliminary':
      return say('outcome.headline.preliminary', { outcome: outcome.kind, members, missing });
    case 'ruling':
      return say('outcome.headline.ruling', { outcome: outcome.kind, missing });
    default:
      return unreachable(question);
  }
}
