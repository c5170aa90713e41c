import { unreachable, type Outcome } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';
import { list, sentence, type Names } from './text.ts';

/** `Not adopted: vetoed by the Russian Federation` */
export function outcomeHeadline(say: Say, names: Names, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'adopted':
      return say('outcome.headline.adopted');
    case 'vetoed':
      return say('outcome.headline.vetoed', { members: list(say, names, outcome.by) });
    case 'insufficientVotes':
      return say('outcome.headline.insufficientVotes', { missing: outcome.required - outcome.tally.inFavour });
    case 'undetermined':
      return say('outcome.headline.undetermined', { count: outcome.waitingFor.length });
    default:
      return unreachable(outcome);
  }
}

/** Why, in one plain sentence or two. */
export function outcomeSentence(say: Say, names: Names, outcome: Outcome): string {
  const { required } = outcome;
  const { inFavour } = outcome.tally;
  switch (outcome.kind) {
    case 'adopted': {
      const procedural = outcome.findings.some(({ citation }) => citation === 'Charter 27(2)');
      return say(procedural ? 'outcome.why.adoptedProcedural' : 'outcome.why.adopted', { inFavour, required });
    }
    case 'vetoed':
      return say('outcome.why.vetoed', {
        inFavour,
        required,
        members: list(say, names, outcome.by),
        count: outcome.by.length,
      });
    case 'insufficientVotes': {
      const noVeto = outcome.findings.find((finding) => finding.test === 'negativeIsNoVeto');
      if (!noVeto) {
        return inFavour === 0
          ? say('outcome.why.insufficientVotesNobody', { required })
          : say('outcome.why.insufficientVotes', { inFavour, required });
      }
      const members = sentence(say, list(say, names, noVeto.members));
      const count = noVeto.members.length;
      return inFavour === 0
        ? say('outcome.why.noVetoNobody', { required, members, count })
        : say('outcome.why.noVeto', { inFavour, required, members, count });
    }
    case 'undetermined':
      return say('outcome.why.undetermined', { count: outcome.waitingFor.length, inFavour, required });
    default:
      return unreachable(outcome);
  }
}
