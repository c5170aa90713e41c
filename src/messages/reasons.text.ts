import { unreachable, type Finding, type MemberId, type Outcome, type Question } from '../../machines/rules/index.ts';
import type { Change, Turn } from '../analysis/turn.ts';
import { resultsText } from './outcome.text.ts';
import type { Say } from './say.ts';
import { list, sentence, type Names } from './text.ts';

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

/** What one test of the law found. */
export function findingText(say: Say, names: Names, finding: Finding): string {
  switch (finding.test) {
    case 'affirmativeVotes': {
      const { found, needed, outstanding } = finding;
      if (finding.met) return say('finding.affirmativeVotes.met', { found, needed });
      if (!finding.certain) return say('finding.affirmativeVotes.open', { found, needed, outstanding });
      return outstanding > 0
        ? say('finding.affirmativeVotes.beyondReach', { found, needed, outstanding })
        : say('finding.affirmativeVotes.notMet', { found, needed, missing: needed - found });
    }
    case 'concurringVotes':
      return concurringText(say, names, finding);
    case 'negativeIsNoVeto': {
      const { found, needed } = finding;
      return sentence(say, say('finding.negativeIsNoVeto', { ...named(say, names, finding.members), found, needed }));
    }
    case 'noVetoOnProcedure':
      return sentence(say, say('finding.noVetoOnProcedure', named(say, names, finding.members)));
    case 'abstentionDoesNotBlock':
      return sentence(say, say('finding.abstentionDoesNotBlock', named(say, names, finding.members)));
    case 'absenceDoesNotBlock':
      return sentence(say, absenceText(say, names, finding));
    case 'barDoesNotMove':
      return sentence(say, barText(say, names, finding));
    case 'namesNotKnown': {
      const { members, countKnown } = finding;
      return say(countKnown ? 'finding.namesNotKnown' : 'finding.namesAndCountNotKnown', named(say, names, members));
    }
    case 'vetoOfUnnamed':
      return say(`finding.vetoOfUnnamed.${finding.certain ? 'certain' : 'open'}`, { against: finding.against });
    default:
      return unreachable(finding);
  }
}

function absenceText(say: Say, names: Names, finding: Extract<Finding, { test: 'absenceDoesNotBlock' }>): string {
  const { present, away } = apart(say, names, finding.members, finding.absent);
  if (away.absentCount === 0) return say('finding.absenceDoesNotBlock', present);
  return present.count === 0
    ? say('finding.absenceDoesNotBlock.absent', { members: away.absent, count: away.absentCount })
    : say('finding.absenceDoesNotBlock.both', { ...away, members: present.members });
}

function barText(say: Say, names: Names, finding: Extract<Finding, { test: 'barDoesNotMove' }>): string {
  const { needed, notParticipating, absent } = finding;
  const { present, away } = apart(say, names, notParticipating, absent);
  if (away.absentCount === 0) return say('finding.barDoesNotMove', { members: present.members, needed });
  return present.count === 0
    ? say('finding.barDoesNotMove.absent', { members: away.absent, count: away.absentCount, needed })
    : say('finding.barDoesNotMove.both', { ...away, members: present.members, needed });
}

/** Those that were absent, and those of whom only is known that they took no part. */
function apart(say: Say, names: Names, members: readonly MemberId[], absent: readonly MemberId[] = []) {
  const others = members.filter((member) => !absent.includes(member));
  return {
    present: named(say, names, others),
    away: { absent: list(say, names, absent), absentCount: absent.length },
  };
}

function concurringText(say: Say, names: Names, finding: Extract<Finding, { test: 'concurringVotes' }>): string {
  const { met, certain, enough, needed } = finding;
  if (met) return say(certain ? 'finding.concurringVotes.met' : 'finding.concurringVotes.open');
  const against = named(say, names, finding.against);
  return sentence(
    say,
    enough
      ? say('finding.concurringVotes.notMet', against)
      : say('finding.concurringVotes.threatens', { ...against, needed }),
  );
}

/** The question that `turnText` answers; in the words of what was put to the vote, when it is given. */
export function turnTitle(say: Say, { becomes }: Turn, question?: Question): string {
  switch (question?.kind) {
    case 'motion':
    case 'objection':
    case 'ruling':
    case 'preliminary':
      return say(`turn.title.${becomes}.${question.kind}`);
    default:
      return say(`turn.title.${becomes}`);
  }
}

/** What would turn the result: who, to which vote, and in how many ways. */
export function turnText(say: Say, names: Names, turn: Turn): string {
  return turn.becomes === 'adopted' ? adoptText(say, names, turn) : defeatText(say, names, turn);
}

/** `There are exactly 28 smallest sets of members that can do it.` */
export function turnWays(say: Say, turn: Turn): string {
  return say('turn.ways', { ways: turn.ways });
}

function adoptText(say: Say, names: Names, turn: Turn): string {
  const must = changers(say, names, turn.must);
  const { size, choose } = turn;
  if (choose.count > 0) {
    const others = changers(say, names, choose.from);
    const chosen = { size, choose: choose.count, from: choose.from.length };
    return turn.must.length === 0
      ? say('turn.adopt.choose', { size, choose: choose.count, members: others })
      : say('turn.adopt.both', { ...chosen, members: must, others });
  }
  const gaveWay = turn.must.some(({ to }) => to.length > 1);
  if (!gaveWay) return say('turn.adopt.must', { count: size, members: must });
  return turn.inFavourAtLeast === 0
    ? say('turn.adopt.gaveWay', { count: size, members: must })
    : sentence(say, say('turn.adopt.gaveWaySome', { members: must, inFavour: turn.inFavourAtLeast }));
}

function defeatText(say: Say, names: Names, turn: Turn): string {
  const { size, choose } = turn;
  const vetoing = choose.from.filter(({ to }) => to.includes('against'));
  const leaving = choose.from.filter(({ to }) => to.includes('abstaining'));
  const members = changers(say, names, vetoing);
  if (size > 1) return say('turn.defeat.count', { size, members: changers(say, names, choose.from) });
  if (leaving.length === 0) return say('turn.defeat.veto', { members });
  const required = leaving.length;
  const outside = vetoing.filter((change) => !leaving.includes(change));
  const all = changers(say, names, choose.from);
  if (outside.length === 0) return say('turn.defeat.lastVote', { members: all, required });
  return say('turn.defeat.bareMajority', { members: all, required, vetoing: changers(say, names, outside) });
}

function named(say: Say, names: Names, members: readonly MemberId[]): { members: string; count: number } {
  return { members: list(say, names, members), count: members.length };
}

function changers(say: Say, names: Names, changes: readonly Change[]): string {
  return list(
    say,
    names,
    changes.map(({ member }) => member),
  );
}
