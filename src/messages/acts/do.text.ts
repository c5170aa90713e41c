import {
  provisoTaken,
  unreachable,
  type Act,
  type ActOf,
  type ActType,
  readAmendmentName,
  type DraftSymbol,
  type ForAct,
} from '../../../machines/rules/index.ts';
import type { Catalogue, Nothing } from '../catalogue.ts';
import { groundText } from '../invitation.text.ts';
import { motionText, practiceText } from '../question.text.ts';
import type { Say } from '../say.ts';
import { amendmentText, printed, repeated, textIdText } from '../proposal.text.ts';
import { inText, list, voteText, type Names } from '../text.ts';

/** An act as something to do, for a button: `Withdraw S/2016/847`. Who does it is said beside it. */
export function doText(say: Say, names: Names, act: Act): string {
  const { type } = act;
  if (isParticular(type)) {
    const text: DoText<Act> = TEXTS[type];
    return text(act, say, names);
  }
  // Safe: what `Particular` leaves out says its message with its own fields.
  const sayPlainly = say as (id: `do.${ActType}`, act: Act) => string;
  return sayPlainly(`do.${type}`, act);
}

type DoText<A> = ForAct<A, [say: Say, names: Names], string>;

/** Acts of which `do.<type>` has to be told more than they say themselves. A new one that is missing does not compile. */
const TEXTS: { readonly [Type in Particular | 'draft.submit']: DoText<ActOf<Type>> } = {
  'invitation.extend': ({ under, states }, say, names) =>
    say('do.invitation.extend', {
      ground: groundText(under ?? 'PRoP 37'),
      states: list(say, names, states),
      count: states.length,
    }),
  'guest.invite': ({ under = 'PRoP 39', guests }, say) =>
    say('do.guest.invite', { ground: groundText(under), guests: say.list(guests) }),
  'draft.submit'({ draft, sameAs, presidential, effect }, say) {
    if (presidential) return say('do.draft.submitForAll', { draft, ...repeated(sameAs) });
    if (effect === 'callsEmergencySession') return say('do.draft.submitCalling');
    return sameAs === undefined ? say('do.draft.submit', { draft }) : say('do.draft.submitAgain', { draft, sameAs });
  },
  'draft.withdraw': ({ draft, forAll }, say) => say('do.draft.withdraw', { draft, assumed: forAll ? 'yes' : 'no' }),
  'draft.revive': ({ draft, alsoBy = [], as }, say, names) =>
    say('do.draft.revive', { draft, count: alsoBy.length, others: list(say, names, alsoBy), ...printed(as) }),
  'amendment.submit': ({ amendment, draft, change }, say) =>
    say('do.amendment.submit', {
      oral: readAmendmentName(amendment)?.oral ? 'yes' : 'no',
      change,
      draft: textIdText(say, draft),
      amendment: textIdText(say, amendment),
    }),
  'amendment.withdraw': ({ amendment }, say) =>
    say('do.amendment.withdraw', { amendment: amendmentText(say, amendment) }),
  'amendment.requestVote': ({ amendment }, say) =>
    say('do.amendment.requestVote', { amendment: amendmentText(say, amendment) }),
  'amendment.accept': ({ amendment, forAll }, say) =>
    say('do.amendment.accept', { amendment: amendmentText(say, amendment), assumed: forAll ? 'yes' : 'no' }),
  'draft.revise': ({ draft, forAll }, say) => say('do.draft.revise', { draft, assumed: forAll ? 'yes' : 'no' }),
  'amendment.putToVote': ({ amendment }, say) =>
    say('do.amendment.putToVote', { amendment: amendmentText(say, amendment) }),
  'amendments.order': ({ draft, order }, say) =>
    say('do.amendments.order', { draft, order: say.list(order.map((id) => textIdText(say, id))) }),
  'parts.request': ({ draft, parts }, say) =>
    say('do.parts.request', {
      count: parts.length,
      parts: say.list(parts.map(({ part }) => part)),
      draft: textIdText(say, draft),
    }),
  'parts.object': ({ draft, forAll }, say) =>
    say('do.parts.object', { draft: textIdText(say, draft), assumed: forAll ? 'yes' : 'no' }),
  'part.putToVote': ({ draft, part }, say) => say('do.part.putToVote', { draft: textIdText(say, draft), part }),
  'preliminary.raise': ({ draft }, say) => say('do.preliminary.raise', { draft: textIdText(say, draft) }),
  'motion.move': ({ motion }, say, names) => say('do.motion.move', { motion: motionText(say, names, motion) }),
  'proposal.make': ({ motion }, say, names) => say('do.proposal.make', { motion: motionText(say, names, motion) }),
  'ruling.give': ({ upheld }, say) => say('do.ruling.give', { upheld: upheld ? 'yes' : 'no' }),
  'hands.show': ({ vote, members }, say, names) =>
    say('do.hands.show', {
      count: members.length,
      members: list(say, names, members),
      vote: voteText(say, vote),
    }),
  'consensus.seekOnDraft': ({ draft, acclamation }, say) =>
    say('do.consensus.seekOnDraft', { draft, acclamation: acclamation ? 'yes' : 'no' }),
  'ballot.open'({ ballot }, say) {
    switch (ballot.kind) {
      case 'strawPoll':
        return say('do.ballot.strawPoll', { candidate: ballot.candidate, coloured: ballot.coloured ? 'yes' : 'no' });
      case 'strawPolls':
        return say('do.ballot.strawPolls', {
          count: ballot.candidates.length,
          coloured: ballot.coloured ? 'yes' : 'no',
        });
      case 'election':
        return say('do.ballot.election', { vacancies: ballot.vacancies });
      default:
        return unreachable(ballot);
    }
  },
  'ballot.compare': ({ assembly }, say) =>
    say('do.ballot.compare', { count: assembly.length, names: say.list(assembly) }),
  'delegation.signal': ({ draft, vote }, say) => say('do.delegation.signal', { draft, vote: voteText(say, vote) }),
  'delegation.instruct': ({ draft, vote }, say) => say('do.delegation.instruct', { draft, vote: voteText(say, vote) }),
  'practice.set'(act, say) {
    const practice = practiceText(say, act.practice);
    const taken = provisoTaken(act);
    return taken
      ? say('do.practice.proviso', { practice, basis: taken.basis, about: taken.about })
      : say('do.practice.set', { on: act.on ? 'yes' : 'no', practice });
  },
  'party.set': ({ member, party }, say, names) =>
    say('do.party.set', { party: party ? 'yes' : 'no', state: inText(names, member) }),
};

function isParticular(type: ActType): type is keyof typeof TEXTS {
  return Object.hasOwn(TEXTS, type);
}

/** The acts that do not say `do.<type>` with their own fields, or have no such message. */
type Particular = {
  [Type in ActType]: `do.${Type}` extends keyof Catalogue
    ? false extends Says<Catalogue[`do.${Type}`], ActOf<Type>>
      ? Type
      : never
    : Type;
}[ActType];

/** Whether each thing that a message needs is a field of the act; `true` where it needs nothing. */
type Says<Needs, A> = Nothing extends Needs
  ? true
  : { [Key in keyof Needs]: Key extends keyof A ? Fits<Needs[Key], A[Key]> : false }[keyof Needs];

/** Symbols and free text are printed as they are. What names one of a few things only chooses between them. */
type Fits<Need, Field> = string extends Need
  ? Field extends DraftSymbol
    ? true
    : string extends Field
      ? true
      : false
  : Field extends Need
    ? true
    : false;
