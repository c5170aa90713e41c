import type { Turn, Change } from '../analysis/turn.ts';
import {
  unreachable,
  type Citation,
  type DraftStatus,
  type Finding,
  type Hand,
  type MemberId,
  type Outcome,
  type OutcomeKind,
  type Phase,
  type Refusal,
  type StateId,
  type Vote,
} from '../../machines/rules/index.ts';
import type { Speech } from '../session/index.ts';
import type { Say } from './say.ts';

/** The name of a State as the scenario writes it: `Russian Federation`. */
export type Names = (state: StateId) => string;

/** The name as it stands in running text: `the Russian Federation`. */
export function inText(say: Say, names: Names, state: StateId): string {
  return say('state.inText', { state, name: names(state) });
}

export function voteText(say: Say, vote: Vote): string {
  return say(`vote.${vote}`);
}

export function phaseText(say: Say, phase: Phase): string {
  return say(`phase.${phase}`);
}

export function draftStatusText(say: Say, status: DraftStatus): string {
  return say(`draftStatus.${status}`);
}

export function outcomeKindText(say: Say, kind: OutcomeKind): string {
  return say(`outcome.kind.${kind}`);
}

/** Who is heard: the President, a State, or nobody: then we tell what happens. */
export function speakerText(say: Say, names: Names, speech: Speech): string {
  switch (speech.kind) {
    case 'statement':
      return names(speech.by);
    case 'rollAnswer':
      return names(speech.member);
    case 'result':
      return say('speaker.president');
    default:
      return say('speaker.narrator');
  }
}

/** Only the announcement of a result has the record's own words; everything else is told, not quoted. */
export function isQuoted(speech: Speech): boolean {
  return speech.kind === 'result';
}

/** What is said in the room, as it is shown and spoken. */
export function speechText(say: Say, names: Names, speech: Speech): string {
  const name = (state: StateId) => inText(say, names, state);
  const list = (states: readonly StateId[]) => say.list(states.map(name));
  switch (speech.kind) {
    case 'silence':
      return say('speech.silence');
    case 'open':
      return say('speech.open', { number: String(speech.number) });
    case 'agenda':
      return say('speech.agenda', { item: speech.item });
    case 'invite':
      return say('speech.invite', { count: speech.states.length });
    case 'drafts':
      return say('speech.drafts', { drafts: say.list(speech.drafts) });
    case 'statement':
      return sentence(say, statementText(say, name(speech.by), speech));
    case 'putToVote':
      return say(speech.manner === 'roll' ? 'speech.putToVoteRoll' : 'speech.putToVote', { draft: speech.draft });
    case 'hands': {
      const hands = say(`speech.hands.${speech.vote}`, { count: speech.members.length, members: list(speech.members) });
      return speech.next === undefined ? hands : join(say, hands, nextCallText(say, speech.next));
    }
    case 'rollAnswer':
      return sentence(say, say('speech.rollAnswer', { state: name(speech.member), vote: voteText(say, speech.vote) }));
    case 'closed':
      return speech.notParticipating.length === 0
        ? say('speech.closed')
        : sentence(say, say('speech.closedNotParticipating', { members: list(speech.notParticipating) }));
    case 'result':
      return announcement(say, speech.outcome);
    case 'proceed':
      return say('speech.proceed');
    case 'signal':
      return sentence(say, say('speech.signal', { state: name(speech.member), draft: speech.draft, vote: voteText(say, speech.vote) }));
    case 'instruct':
      return sentence(say, say('speech.instruct', { state: name(speech.member), draft: speech.draft, vote: voteText(say, speech.vote) }));
    case 'leave':
      return say('speech.leave', { state: name(speech.member) });
    case 'return':
      return say('speech.return', { state: name(speech.member) });
    case 'blue':
      return sentence(say, say('speech.blue', { state: name(speech.by), draft: speech.draft }));
    case 'withdraw':
      return sentence(say, say('speech.withdraw', { state: name(speech.by), draft: speech.draft }));
    case 'adjourn':
      return say('speech.adjourn');
    default:
      return unreachable(speech);
  }
}

/** The President's fixed sentences, as in S/PV.7785 and the records beside it. */
export function announcement(say: Say, outcome: Outcome): string {
  const { inFavour, against, abstaining } = outcome.tally;
  return join(say, say('speech.result.count', { inFavour, against, abstaining }), verdict(say, outcome));
}

function verdict(say: Say, outcome: Outcome): string {
  return outcome.kind === 'vetoed'
    ? say('speech.result.vetoed', { count: outcome.by.length })
    : say(`speech.result.${outcome.kind}`);
}

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
      return sentence(say, say('finding.absenceDoesNotBlock', named(say, names, finding.members)));
    case 'barDoesNotMove': {
      const members = list(say, names, finding.notParticipating);
      return sentence(say, say('finding.barDoesNotMove', { members, needed: finding.needed }));
    }
    default:
      return unreachable(finding);
  }
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

/** The question that `turnText` answers. */
export function turnTitle(say: Say, turn: Turn): string {
  return say(`turn.title.${turn.becomes}`);
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
  return say('turn.defeat.bareMajority', { members: changers(say, names, choose.from), required: leaving.length });
}

/** Why an act was refused. */
export function refusalText(say: Say, names: Names, refusal: Refusal): string {
  const name = (state: StateId) => inText(say, names, state);
  const text = plainRefusal(say, name, refusal);
  return sentence(say, text);
}

function plainRefusal(say: Say, name: (state: StateId) => string, refusal: Refusal): string {
  switch (refusal.kind) {
    case 'notNow':
      return say('refusal.notNow', { act: say(`act.${refusal.act}`), phase: phaseText(say, refusal.phase) });
    case 'notAMember':
    case 'notInvited':
    case 'isAMember':
    case 'alreadyInvited':
      return say(`refusal.${refusal.kind}`, { state: name(refusal.state) });
    case 'alreadyVoted':
      return say('refusal.alreadyVoted', { state: name(refusal.member), vote: voteText(say, refusal.vote) });
    case 'otherHand':
      return say('refusal.otherHand', {
        state: name(refusal.member),
        vote: voteText(say, refusal.vote),
        called: voteText(say, refusal.called),
      });
    case 'otherCall':
      return say('refusal.otherCall', { vote: voteText(say, refusal.vote), called: voteText(say, refusal.called) });
    case 'away':
    case 'atTheTable':
      return say(`refusal.${refusal.kind}`, { state: name(refusal.member) });
    case 'unknownDraft':
    case 'alreadyInBlue':
      return say(`refusal.${refusal.kind}`, { draft: refusal.draft });
    case 'draftNotOpen':
      return say('refusal.draftNotOpen', { draft: refusal.draft, status: draftStatusText(say, refusal.status) });
    case 'anotherFirst':
      return say('refusal.anotherFirst', { draft: refusal.draft, first: refusal.first });
    case 'notASponsor':
      return say('refusal.notASponsor', { state: name(refusal.state), draft: refusal.draft });
    case 'membersOut':
      return say('refusal.membersOut', { members: say.list(refusal.members.map(name)), count: refusal.members.length });
    default:
      return unreachable(refusal);
  }
}

/** `UN Charter, Article 27(3)` */
export function citationTitle(say: Say, citation: Citation): string {
  const [kind, place = ''] = splitCitation(citation);
  if (kind === 'Charter') return say('citation.charter', { article: place });
  return kind === 'PRoP' ? say('citation.rule', { rule: place }) : say('citation.practice');
}

/** What the cited rule says, in a sentence. */
export function citationText(say: Say, citation: Citation): string {
  return say(`law.${citation}`);
}

/** The name of a call in a show of hands. */
export function nextCallText(say: Say, next: Exclude<Hand, 'inFavour'>): string {
  return say(`speech.nextCall.${next}`);
}

function statementText(say: Say, state: string, speech: Extract<Speech, { kind: 'statement' }>): string {
  if (!speech.recorded) return say('speech.statementDeparts', { state });
  return say(speech.presiding ? 'speech.statementPresiding' : 'speech.statement', { state });
}

function named(say: Say, names: Names, members: readonly MemberId[]): { members: string; count: number } {
  return { members: list(say, names, members), count: members.length };
}

function list(say: Say, names: Names, members: readonly MemberId[]): string {
  return say.list(members.map((member) => inText(say, names, member)));
}

function changers(say: Say, names: Names, changes: readonly Change[]): string {
  return list(say, names, changes.map(({ member }) => member));
}

function splitCitation(citation: Citation): readonly [string, string?] {
  const at = citation.search(/[ :]/u);
  return [citation.slice(0, at), citation.slice(at + 1).trim()];
}

function join(say: Say, first: string, second: string): string {
  return say('sentence.join', { first, second });
}

/** A sentence that may begin with a name: its first letter as the language begins sentences. */
function sentence(say: Say, text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(say.locale) + text.slice(first.length);
}
