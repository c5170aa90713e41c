import {
  isDebated,
  provisoTaken,
  type ActOf,
  type ForAct,
  type MemberId,
  type Votes,
} from '../../../machines/rules/index.ts';
import type { NarratedAct } from '../../session/index.ts';
import { groundText } from '../invitation.text.ts';
import { motionText, provisoText } from '../question.text.ts';
import type { Say } from '../say.ts';
import { amendmentText, placeText, printed, repeated, textIdText } from '../proposal.text.ts';
import { inText, join, voteText, type Names } from '../text.ts';

/** What somebody did, in a sentence: acts that speak for themselves. */
export function narrationText(say: Say, names: Names, act: NarratedAct): string {
  const narrate: Narration<NarratedAct> = NARRATIONS[act.type];
  return narrate(act, say, (state) => inText(names, state), names);
}

/** `inText`: the name of a State as it stands in running text. */
type Narration<A> = ForAct<A, [say: Say, inText: Names, names: Names], string>;

const NARRATIONS: { readonly [Type in NarratedAct['type']]: Narration<ActOf<Type>> } = {
  'meeting.suspend': (_act, say) => say('speech.suspend'),
  'meeting.resume': (_act, say) => say('speech.resume'),
  'votes.tally': ({ known, tally, supposed = {} }, say, inText) => {
    const told = tally ? say('speech.tally.totals', tally) : say('speech.tally.result');
    const named = votesText(known, say, inText);
    const own = votesText(supposed, say, inText);
    const whole =
      named.length === 0
        ? join(say, told, say('speech.tally.nobody'))
        : join(say, told, say('speech.tally.named', { votes: say.list(named) }), say('speech.tally.others'));
    return own.length === 0 ? whole : join(say, whole, say('speech.tally.supposed', { votes: say.list(own) }));
  },
  'agenda.contest': ({ by }, say, inText) => say('speech.agendaContested', { state: inText(by) }),
  'written.begin': (_act, say) => say('speech.written.begin'),
  'written.end': (_act, say) => say('speech.written.end'),
  'guest.invite': ({ guests, under = 'PRoP 39' }, say) =>
    say('speech.inviteGuests', { ground: groundText(under), guests: say.list(guests) }),
  'guest.hear': ({ guest }, say) => say('speech.hear', { guest }),
  'draft.submit'({ by, draft, sameAs, presidential, effect }, say, inText) {
    if (presidential) return say('speech.presidentialText', { draft, ...repeated(sameAs) });
    if (effect === 'callsEmergencySession') return say('speech.submitCalling', { state: inText(by), draft });
    return sameAs === undefined
      ? say('speech.submit', { state: inText(by), draft })
      : say('speech.submitAgain', { state: inText(by), draft, sameAs });
  },
  'draft.putInBlue': ({ by, draft }, say, inText) => say('speech.blue', { state: inText(by), draft }),
  'draft.cosponsor': ({ by, draft }, say, inText) => say('speech.cosponsor', { state: inText(by), draft }),
  'draft.leaveSponsors': ({ by, draft }, say, inText) => say('speech.leaveSponsors', { state: inText(by), draft }),
  'draft.second': ({ by, draft }, say, inText) => say('speech.second', { state: inText(by), draft }),
  'draft.requestVote': ({ by, draft }, say, inText) => say('speech.requestVote', { state: inText(by), draft }),
  'draft.withdraw': ({ by, draft, forAll }, say, inText) =>
    say('speech.withdraw', { state: inText(by), draft, assumed: forAll ? 'yes' : 'no' }),
  'draft.revive'({ by, alsoBy = [], draft, as }, say, inText) {
    const states = [by, ...alsoBy];
    return say('speech.revive', {
      count: states.length,
      states: say.list(states.map((state) => inText(state))),
      draft,
      ...printed(as),
    });
  },
  'draft.revise': ({ by, draft, part, forAll }, say, inText) =>
    say('speech.revise', { state: inText(by), text: placeText(say, draft, part), assumed: forAll ? 'yes' : 'no' }),
  'amendment.withdraw': ({ by, amendment }, say, inText) =>
    say('speech.amendmentWithdrawn', { state: inText(by), amendment: amendmentText(say, amendment) }),
  'amendment.requestVote': ({ by, amendment }, say, inText) =>
    say('speech.amendmentRequested', { state: inText(by), amendment: amendmentText(say, amendment) }),
  'amendment.accept': ({ by, amendment, forAll }, say, inText) =>
    say('speech.amendmentAccepted', {
      state: inText(by),
      amendment: amendmentText(say, amendment),
      assumed: forAll ? 'yes' : 'no',
    }),
  'amendments.order': ({ draft, order }, say) =>
    say('speech.amendmentsOrder', { draft, order: say.list(order.map((id) => textIdText(say, id))) }),
  'parts.request': ({ by, draft, parts }, say, inText) => {
    const named = say.list(parts.map(({ part }) => part));
    const asked = { count: parts.length, parts: named, draft: textIdText(say, draft) };
    return by === undefined ? say('speech.partsAsked', asked) : say('speech.parts', { state: inText(by), ...asked });
  },
  'parts.object': ({ by, draft, forAll }, say, inText) =>
    say('speech.partsObjected', { state: inText(by), draft: textIdText(say, draft), assumed: forAll ? 'yes' : 'no' }),
  'motion.move': ({ by, motion }, say, inText, names) => {
    const debated = isDebated(motion.kind) ? 'yes' : 'no';
    return say('speech.move', { state: inText(by), motion: motionText(say, names, motion), debated });
  },
  'motion.withdraw': ({ by, motion }, say, inText) => say('speech.motionWithdrawn', { state: inText(by), motion }),
  'motion.object': ({ by, motion }, say, inText) => say('speech.objectsToMotion', { state: inText(by), motion }),
  'proposal.make': ({ motion }, say, _inText, names) =>
    say('speech.proposal', { motion: motionText(say, names, motion) }),
  'point.raise': ({ by }, say, inText) => say('speech.point', { state: inText(by) }),
  'ruling.give': ({ upheld }, say) => say('speech.ruling', { upheld: upheld ? 'yes' : 'no' }),
  'preliminary.raiseOnMotion': ({ by, motion }, say, inText) =>
    say('speech.preliminaryOnMotion', { state: inText(by), motion }),
  'vote.change': ({ member, vote }, say, inText) =>
    say('speech.change', { state: inText(member), vote: voteText(say, vote) }),
  'vote.correct': ({ member, vote }, say, inText) =>
    say('speech.correct', { state: inText(member), vote: voteText(say, vote) }),
  'vote.regret': ({ by, vote }, say, inText) => say('speech.regret', { state: inText(by), vote: voteText(say, vote) }),
  'consensus.seek': ({ on, title }, say) => say(`speech.consensus.${on}`, { title }),
  'consensus.seekOnDraft': ({ draft, acclamation }, say) =>
    say('speech.consensus.draftResolution', { draft, acclamation: acclamation ? 'yes' : 'no' }),
  'silence.begin': ({ title, until }, say) => say('speech.underSilence', { title, until }),
  'delegation.leave': ({ member }, say, inText) => say('speech.leave', { state: inText(member) }),
  'delegation.return': ({ member }, say, inText) => say('speech.return', { state: inText(member) }),
  'delegation.signal': ({ member, draft, vote }, say, inText) =>
    say('speech.signal', { state: inText(member), draft, vote: voteText(say, vote) }),
  'delegation.instruct': ({ member, draft, vote }, say, inText) =>
    say('speech.instruct', { state: inText(member), draft, vote: voteText(say, vote) }),
  'practice.set'(act, say) {
    if (act.practice === 'preliminaryQuestion') {
      return say('speech.practice.preliminaryQuestion', { on: act.on ? 'yes' : 'no' });
    }
    const taken = provisoTaken(act);
    return taken ? provisoText(say, taken) : say('speech.practice.obligatoryAbstention.off');
  },
  'party.set': ({ member, party }, say, inText) =>
    say('speech.party', { state: inText(member), party: party ? 'yes' : 'no' }),
};

/** Who voted how, member by member. */
function votesText(votes: Votes, say: Say, inText: Names): string[] {
  return Object.entries(votes).flatMap(
    ([member, vote]) =>
      vote === undefined
        ? []
        : [say('speech.tally.vote', { state: inText(member as MemberId), did: say(`vote.did.${vote}`) })], // their keys
  );
}
