import { isUnanimous, unreachable, type DecidedKind, type Outcome, type Question } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';
import { list, sentence, type Names } from './text.ts';

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

/** Why, in one plain sentence or two. */
export function outcomeSentence(say: Say, names: Names, question: Question, outcome: Outcome): string {
  if (outcome.kind === 'undetermined') {
    const { required, tally, waitingFor, between } = outcome;
    if (between) return say('outcome.why.notKnown', { between: resultsText(say, between), count: waitingFor.length });
    return say('outcome.why.undetermined', { count: waitingFor.length, inFavour: tally.inFavour, required });
  }
  if (outcome.inPart === 'result') return say('outcome.why.countNotKnown', { required: outcome.required });
  switch (question.kind) {
    case 'preliminary':
      return preliminarySentence(say, names, outcome);
    case 'ruling':
      return say(outcome.kind === 'adopted' ? 'outcome.ruling.adopted' : 'outcome.ruling.stands', countsOf(outcome));
    case 'objection':
      return say(
        outcome.kind === 'adopted' ? 'outcome.objection.adopted' : 'outcome.objection.fails',
        countsOf(outcome),
      );
    case 'draftResolution':
    case 'amendment':
    case 'part':
    case 'motion':
    case 'agenda':
    case 'recommendation':
      return plainSentence(say, names, question, outcome);
    default:
      return unreachable(question);
  }
}

type Decided = Exclude<Outcome, { kind: 'undetermined' }>;

function plainSentence(say: Say, names: Names, { kind }: Question, outcome: Decided): string {
  const counts = countsOf(outcome);
  switch (outcome.kind) {
    case 'adopted': {
      const procedural = outcome.findings.some(({ citation }) => citation === 'Charter 27(2)');
      return say(procedural ? 'outcome.why.adoptedProcedural' : 'outcome.why.adopted', counts);
    }
    case 'vetoed':
      return say('outcome.why.vetoed', {
        ...counts,
        kind,
        members: list(say, names, outcome.by),
        count: outcome.by.length,
      });
    case 'insufficientVotes': {
      const { inFavour, required } = counts;
      const noVeto = outcome.findings.find((finding) => finding.test === 'negativeIsNoVeto');
      if (!noVeto) {
        return inFavour === 0
          ? say('outcome.why.insufficientVotesNobody', { required })
          : say('outcome.why.insufficientVotes', counts);
      }
      const members = sentence(say, list(say, names, noVeto.members));
      const count = noVeto.members.length;
      return inFavour === 0
        ? say('outcome.why.noVetoNobody', { kind, required, members, count })
        : say('outcome.why.noVeto', { kind, inFavour, required, members, count });
    }
    default:
      return unreachable(outcome);
  }
}

/** In favour: the decision is procedural. What is lost makes it substantive. */
function preliminarySentence(say: Say, names: Names, outcome: Decided): string {
  const counts = countsOf(outcome);
  return outcome.kind === 'vetoed'
    ? say('outcome.preliminary.vetoed', { ...counts, members: list(say, names, outcome.by), count: outcome.by.length })
    : say(`outcome.preliminary.${outcome.kind}`, counts);
}

function countsOf({ required, tally }: Decided): { readonly inFavour: number; readonly required: number } {
  return { inFavour: tally.inFavour, required };
}
