import { isUnanimous, unreachable, type DecidedKind, type Outcome, type Question } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';
import { list, type Names } from './text.ts';

/** `Not adopted: vetoed by the Russian Federation`, `Not carried: 6 votes short`, `Procedural` */
export function outcomeHeadline(say: Say, names: Names, question: Question, outcome: Outcome): string {
  if (outcome.kind === 'undetermined') return undeterminedHeadline(say, outcome);
  if (outcome.kind === 'insufficientVotes' && outcome.inPart === 'result')
    return say('outcome.headline.countNotKnown', { kind: question.kind });
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
    case 'objection':
      return say(`outcome.headline.${question.kind}`, { outcome: outcome.kind, missing });
    default:
      return unreachable(question);
  }
}

function undeterminedHeadline(say: Say, { between, waitingFor }: Extract<Outcome, { kind: 'undetermined' }>): string {
  return between
    ? say('outcome.headline.notKnown', { between: resultsText(say, between) })
    : say('outcome.headline.undetermined', { count: waitingFor.length });
}

/** `adopted or vetoed`: results that are possible. */
export function resultsText(say: Say, results: readonly DecidedKind[]): string {
  return say.either(results.map((result) => say('outcome.headline.between', { result })));
}
