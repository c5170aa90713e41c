import * as v from 'valibot';
import {
  ALL_AMENDMENT_CHANGES,
  BASES,
  CONSENSUS_ON,
  DECIDED,
  DISPUTE_OR_SITUATION,
  DRAFT_EFFECTS,
  GUEST_RULES,
  INVITATION_RULES,
  MATTERS,
  parseDate,
  parseDraftSymbol,
  parseState,
  parseTextId,
  PRACTICES,
  RECOMMENDATIONS,
  REFERRALS,
  VOTES,
  type Motion,
  type ProposedMotion,
  type SecretBallot,
} from '../../machines/rules/index.ts';
import { LIMITS } from '../limits.ts';
import type { Form } from './problem.ts';
import { ID, parseActId, parseEventId } from './id.parse.ts';
import {
  described,
  filled,
  identifier,
  isVisible,
  keyed,
  languageTag,
  matching,
  parsed,
  schemaOf,
  text,
  textUpTo,
  wholeNumber,
} from './schemaParts.ts';
import {
  CERTAINTIES,
  ENDS_OF_AGREEMENT,
  ENDS_WITHOUT_VOTE,
  FORMAT,
  PROVENANCES,
  STATUSES_BEFORE,
  type Absence,
  type Consequence,
  type AmendmentText,
  type ContextEvent,
  type DraftText,
  type EarlierVetoText,
  type ExpectedEnd,
  type Invitation,
  type Meeting,
  type MeetingQuestion,
  type Member,
  type Movers,
  type NamedState,
  type TopicProvision,
  type Reason,
  type RecordedAct,
  type Representative,
  type Scenario,
  type ScenarioAct,
  type Source,
  type Sponsors,
  type Submission,
  type Topic,
} from './scenario.ts';

/**
 * The shape of a scenario file. Each schema is held to its interface by `schemaOf`. The message of a string's check is
 * its `Form`, the message of an object is the list of its keys: `shape.ts` turns both into problems.
 */

const flagCode = matching(/^[a-z]{2}$/, 'flagCode');
const clock = matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'clock');
/** With a host, without a name and a password before it. */
const webAddress = v.pipe(
  matching(/^https?:\/\/[^\s/?#@:"'<>\\^`{|}[\]]+(?::\d{1,5})?(?:[/?#][^\s"<>\\^`{|}]*)?$/, 'webAddress'),
  v.check(isWebAddress, 'webAddress' satisfies Form),
);
const meetingRecord = matching(/^S\/PV\.[1-9]\d{0,5}$/, 'meetingRecord');
/** As the Council numbers them: without a gap in the text, so that `S/RES/2774(2025)` names one everywhere. */
const resolution = matching(/^S\/RES\/[1-9]\d{0,3}\((?:19|20)\d{2}\)$/, 'resolution');
const tally = matching(/^\d{1,2}-\d{1,2}-\d{1,2}$/, 'tally');
export const state = described(
  'A State: ISO 3166-1 alpha-3, or a code for a seat that ended (ROC, SUN, CSK, YUG, DDR, UAR, YMD).',
  parsed(/^[A-Z]{3}$/, 'state', parseState),
);
export const draftSymbol = described(
  'The symbol of a draft resolution: S/2016/846.',
  parsed(/^S\/[0-9A-Za-z./()]+$/, 'draftSymbol', parseDraftSymbol),
);
export const textId = described(
  'A draft or an amendment: its symbol, S/2023/775; of an amendment without one oral amendment 1, or amendment 1 where its symbol is not known.',
  parsed(/^(?:S\/[0-9A-Za-z./()]+|(?:oral )?amendment [1-9]\d{0,2})$/, 'textId', parseTextId),
);
export const date = described('A day in New York: 2016-10-08.', parsed(/^\d{4}-\d{2}-\d{2}$/, 'date', parseDate));

const vote = v.picklist(VOTES);

const ABOUT_IDS = 'Unique among the acts and events of the file. Links and studies refer to it: never change it.';
const actId = described(ABOUT_IDS, parsed(ID, 'id', parseActId));
const eventId = described(ABOUT_IDS, parsed(ID, 'id', parseEventId));

const attributed = {
  provenance: described(
    'record: it happened so, says a source. inference: it follows from sourced facts. invention: ours, for the play.',
    v.picklist(PROVENANCES),
  ),
  certainty: described('How many sources agree.', v.picklist(CERTAINTIES)),
  sources: described('Keys of "sources" below: as many as certainty says, at least one for record.', v.array(text)),
  note: v.exactOptional(described('A caution or a discrepancy that the reader should know.', text)),
};

const named = {
  id: state,
  name: described('The name as the record writes it.', text),
  flag: v.exactOptional(described('ISO 3166-1 alpha-2, lower case.', flagCode)),
};

export const namedState = schemaOf<NamedState>()(keyed(named));

export const representative = schemaOf<Representative>()(
  keyed({ name: text, capacity: v.exactOptional(text), ...attributed }),
);

export const reason = schemaOf<Reason>()(keyed({ draft: draftSymbol, text, ...attributed }));

export const member = schemaOf<Member>()(
  keyed({
    ...named,
    permanent: v.boolean(),
    group: v.exactOptional(described('The regional group for which an elected member sits.', text)),
    termEnds: v.exactOptional(date),
    ...attributed,
    representative: v.exactOptional(described('Who sat for it, where a source says.', representative)),
    reasons: described('Why it voted as it did; one a draft, none where no source tells.', v.array(reason)),
  }),
);

export const invitation = schemaOf<Invitation>()(keyed({ ...named, representative: v.exactOptional(representative) }));

export const meetingQuestion = schemaOf<MeetingQuestion>()(
  keyed({
    title: described('Asks: “Was it adopted?” One line in large type.', textUpTo(LIMITS.question.title)),
    standfirst: described(
      'Who put what forward, and which rule or numbers make it interesting. Not how a vote ended, nor who vetoed.',
      textUpTo(LIMITS.question.standfirst),
    ),
  }),
);

const meeting = schemaOf<Meeting>()(
  keyed({
    number: v.exactOptional(described('Of every meeting; a vote in writing has none.', wholeNumber)),
    record: v.exactOptional(
      described('The symbol of the verbatim record: S/PV.7785; a vote in writing has none.', meetingRecord),
    ),
    written: v.exactOptional(described('No meeting was held: the Council voted by letters, as in 2020.', v.boolean())),
    date,
    calledToOrder: v.exactOptional(described('New York time: 14:40.', clock)),
    president: v.exactOptional(described('Who presides; absent where no source that was read names it.', state)),
    agendaItem: text,
    ...attributed,
  }),
);

const movers = schemaOf<Movers>()(keyed({ states: filled(v.array(state)), ...attributed }));

const sponsors = schemaOf<Sponsors>()(
  keyed({
    states: described(
      'Those that moved the draft, and those that joined them. Empty only if incomplete.',
      v.array(namedState),
    ),
    incomplete: v.exactOptional(described('The sources do not name all the sponsors.', v.literal(true))),
    movers: v.exactOptional(
      described('Who of them moved the draft. Absent: no source says so, or there is but one sponsor.', movers),
    ),
    presidential: v.exactOptional(
      described('The President put it forward for all members of the Council.', v.literal(true)),
    ),
    ...attributed,
  }),
);

const part = keyed({ part: described('para. 1', text), operative: described('Not preambular.', v.boolean()) });

const submission = schemaOf<Submission>()(keyed({ text, ...attributed }));

const consequence = schemaOf<Consequence>()(keyed({ text, ...attributed }));

export const draftText = schemaOf<DraftText>()(
  keyed({
    symbol: draftSymbol,
    name: described('What people called it: French draft.', text),
    summary: text,
    matter: v.picklist(MATTERS),
    basis: v.exactOptional(
      described('What it rests on, where a source says: for the proviso of Article 27(3).', v.picklist(BASES)),
    ),
    effect: v.exactOptional(
      described(
        'What follows in the General Assembly when it is adopted: it calls an emergency special session, or recommends that a State be admitted.',
        v.picklist(DRAFT_EFFECTS),
      ),
    ),
    resolution: v.exactOptional(described('What it became on the record: S/RES/2774(2025).', resolution)),
    status: described(
      'Where it stands when the meeting is called; announced: it is submitted by an act of the record.',
      v.picklist(STATUSES_BEFORE),
    ),
    ...attributed,
    sponsors,
    submitted: submission,
    ifNotAdopted: v.exactOptional(
      described('What follows from not adopting it, where that has an effect of its own.', consequence),
    ),
    parts: v.exactOptional(
      described('All its parts, in their order, where a source tells them.', filled(v.array(part))),
    ),
  }),
);

export const earlierVeto = schemaOf<EarlierVetoText>()(
  keyed({
    question: described('The draft or amendment that failed.', draftSymbol),
    date,
    by: filled(v.array(state)),
    ...attributed,
  }),
);

export const amendmentText = schemaOf<AmendmentText>()(
  keyed({
    symbol: textId,
    draft: described('The draft that it would change, or another amendment.', textId),
    name: text,
    summary: text,
    ...attributed,
  }),
);

export const provision = schemaOf<TopicProvision>()(
  keyed({
    draft: draftSymbol,
    verb: v.exactOptional(described('The operative verb, where a source gives it: Demands.', text)),
    text: described(
      'Paraphrase, or the words in quotation marks where a source quotes them. Continues the verb where there is one.',
      text,
    ),
    preambular: v.exactOptional(described('Not operative.', v.literal(true))),
    ...attributed,
  }),
);

export const absence = schemaOf<Absence>()(keyed({ draft: draftSymbol, text, ...attributed }));

const topic = schemaOf<Topic>()(
  keyed({
    id: described('A short key, unique in the file.', identifier),
    title: text,
    provisions: v.array(provision),
    absent: v.exactOptional(
      described('What a draft does not say here, where a source remarks on it.', filled(v.array(absence))),
    ),
  }),
);

export const contextEvent = schemaOf<ContextEvent>()(
  keyed({
    id: eventId,
    date,
    until: v.exactOptional(described('Last day, where it took more than one.', date)),
    headline: text,
    text,
    ...attributed,
  }),
);

const guests = described('Persons and organisations, by name or by office.', filled(v.array(text)));

export const motion = schemaOf<Motion>()(
  v.variant('kind', [
    keyed({ kind: v.literal('suspend') }),
    keyed({ kind: v.literal('adjourn') }),
    keyed({ kind: v.literal('adjournTo'), until: text }),
    keyed({ kind: v.literal('refer'), to: v.picklist(REFERRALS) }),
    keyed({ kind: v.literal('postpone'), until: v.exactOptional(text) }),
    keyed({ kind: v.literal('postponeVote'), draft: draftSymbol, until: v.exactOptional(text) }),
    keyed({ kind: v.literal('takeFirst'), draft: draftSymbol }),
    keyed({
      kind: v.literal('invite'),
      states: filled(v.array(state)),
      under: v.picklist(INVITATION_RULES),
      byVideo: v.exactOptional(v.boolean()),
    }),
    keyed({ kind: v.literal('inviteGuests'), guests, under: v.picklist(GUEST_RULES) }),
    keyed({ kind: v.literal('private') }),
    keyed({ kind: v.literal('public') }),
    keyed({ kind: v.literal('emergencySession') }),
    keyed({ kind: v.literal('jointConference') }),
  ]),
);

const proposedMotion = schemaOf<ProposedMotion>()(
  v.variant('kind', [
    keyed({ kind: v.literal('adjourn') }),
    keyed({ kind: v.literal('adjournTo'), until: text }),
    keyed({ kind: v.literal('takeFirst'), draft: draftSymbol }),
  ]),
);

export const secretBallot = schemaOf<SecretBallot>()(
  v.variant('kind', [
    keyed({
      kind: v.literal('strawPoll'),
      candidate: text,
      coloured: described('Permanent members have papers of another colour.', v.boolean()),
    }),
    keyed({
      kind: v.literal('strawPolls'),
      candidates: described('A round: one poll for each.', filled(v.array(text))),
      coloured: v.boolean(),
    }),
    keyed({
      kind: v.literal('election'),
      vacancies: wholeNumber,
      candidates: filled(v.array(text)),
      compatriots: v.exactOptional(
        described('Candidates of one nationality, the eldest first.', v.array(v.array(text))),
      ),
    }),
  ]),
);

const papers = keyed({
  count: wholeNumber,
  choices: described('The candidates named; in a straw poll encourage, discourage or noOpinion.', v.array(text)),
  permanent: v.exactOptional(described('In a coloured poll: papers of permanent members.', v.boolean())),
  candidate: v.exactOptional(described('In a round of straw polls: whom these papers are about.', text)),
});

const motionNumber = described(
  'Its number, in the order in which motions were moved at this meeting, from 1.',
  wholeNumber,
);

const DIVIDED = 'The text that is voted on in parts: a draft, or an amendment.';
const forAll = v.exactOptional(
  described('Where the movers are not known: it is assumed that this sponsor acts for all.', v.literal(true)),
);

type ActType = ScenarioAct['type'];

/** What an act of each type says besides its type. An act that is missing here, or one too many, does not compile. */
const FIELDS = {
  'meeting.open': {},
  'meeting.suspend': {},
  'meeting.resume': {},
  'meeting.adjourn': {},
  'meeting.proceed': {},
  'agenda.adopt': {},
  'agenda.contest': { by: state },
  'agenda.putToVote': {},
  'invitation.extend': {
    states: filled(v.array(state)),
    under: v.exactOptional(described('Rule 37 when absent.', v.picklist(INVITATION_RULES))),
    byVideo: v.exactOptional(v.boolean()),
  },
  'guest.invite': {
    guests,
    under: v.exactOptional(described('Rule 39 when absent.', v.picklist(GUEST_RULES))),
  },
  'guest.hear': { guest: text },
  'consideration.begin': {},
  'statement.make': { by: state },
  'explanation.make': { by: state, draft: draftSymbol },
  'presidency.cede': {},
  'presidency.resume': {},
  'presidency.pass': {},
  'draft.submit': {
    draft: draftSymbol,
    by: state,
    matter: v.exactOptional(v.picklist(MATTERS)),
    sameAs: v.exactOptional(described('It repeats the text of this draft.', draftSymbol)),
    presidential: v.exactOptional(described('The President puts it forward for all members.', v.literal(true))),
    effect: v.exactOptional(
      described('What follows in the General Assembly when it is adopted.', v.picklist(DRAFT_EFFECTS)),
    ),
  },
  'draft.putInBlue': { draft: draftSymbol, by: state },
  'draft.cosponsor': { draft: draftSymbol, by: state },
  'draft.leaveSponsors': { draft: draftSymbol, by: state },
  'draft.second': { draft: draftSymbol, by: state },
  'draft.requestVote': { draft: draftSymbol, by: state },
  'draft.withdraw': { draft: draftSymbol, by: state, forAll },
  'draft.revive': {
    draft: draftSymbol,
    by: state,
    alsoBy: v.exactOptional(described('Those that take it up together with it.', filled(v.array(state)))),
    as: v.exactOptional(described('The symbol under which the text is printed again.', draftSymbol)),
  },
  'draft.putToVote': { draft: draftSymbol },
  'amendment.submit': {
    amendment: textId,
    draft: described('The draft that it would change, or another amendment.', textId),
    by: state,
    change: described('revises: it is not said how it changes the text.', v.picklist(ALL_AMENDMENT_CHANGES)),
    part: v.exactOptional(described('The part that it changes: para. 2.', text)),
    removed: described('How far in substance from the draft; 1 is the nearest.', wholeNumber),
    parts: v.exactOptional(described('All parts that the amendment itself has, where known.', filled(v.array(part)))),
  },
  'amendment.withdraw': { amendment: textId, by: state },
  'amendment.requestVote': { amendment: textId, by: state },
  'amendment.accept': { amendment: textId, by: state, forAll },
  'amendments.order': { draft: draftSymbol, order: filled(v.array(textId)) },
  'amendment.putToVote': { amendment: textId },
  'draft.revise': { draft: draftSymbol, by: state, forAll, part: v.exactOptional(text) },
  'parts.request': {
    draft: described(DIVIDED, textId),
    by: v.exactOptional(described('Absent where no source says who asked.', state)),
    parts: filled(v.array(part)),
  },
  'parts.object': { draft: described(DIVIDED, textId), by: state, forAll },
  'part.putToVote': { draft: described(DIVIDED, textId), part: text },
  'motion.move': { motion, by: state },
  'motion.withdraw': { motion: motionNumber, by: state },
  'motion.object': { motion: motionNumber, by: state },
  'motion.agree': { motion: motionNumber },
  'motion.putToVote': { motion: motionNumber },
  'motion.askObjections': { motion: motionNumber },
  'proposal.make': { motion: described('What the President proposes, if nobody objects.', proposedMotion) },
  'point.raise': { by: state },
  'ruling.give': { upheld: v.boolean() },
  'ruling.challenge': { by: state },
  'preliminary.raise': { draft: described('A draft or an amendment.', textId), by: state },
  'preliminary.raiseOnMotion': { motion: motionNumber, by: state },
  'preliminary.putToVote': {},
  'preliminary.rule': {
    matter: v.picklist(MATTERS),
    byTheCouncil: v.exactOptional(
      described(
        'The record has it as a decision of the Council and does not say who drew the conclusion.',
        v.boolean(),
      ),
    ),
  },
  'votes.cast': {
    votes: described(
      'On the question put last. Permanent members, a blank, elected members, each in English alphabetical order. + in favour, - against, 0 abstaining, x not participating, and with a tally or a result: . not known.',
      text,
    ),
    tally: v.exactOptional(
      described('The totals, where not every vote is known: in favour, against, abstaining.', tally),
    ),
    result: v.exactOptional(
      described('As it was announced, where the count is not known or does not decide.', v.picklist(DECIDED)),
    ),
  },
  'vote.change': { member: state, vote },
  'vote.correct': { member: state, vote },
  'vote.regret': { by: state, question: described('Its key, as in "expected".', text), vote },
  'voting.close': {
    present: v.exactOptional(
      described('Of those that took no part: who sat at the table, where a source says.', filled(v.array(state))),
    ),
    absent: v.exactOptional(
      described('Of those that took no part: who was absent, where a source says.', filled(v.array(state))),
    ),
  },
  'result.declare': {},
  'recommendation.putToVote': { of: v.picklist(RECOMMENDATIONS), candidate: text },
  'consensus.seek': { on: v.picklist(CONSENSUS_ON), title: text },
  'consensus.seekOnDraft': {
    draft: draftSymbol,
    acclamation: v.exactOptional(
      described('By acclamation. Without it: the President asks for objections.', v.boolean()),
    ),
  },
  'consensus.object': { by: state },
  'consensus.declare': {},
  'silence.begin': { title: text, until: text },
  'silence.break': { by: state },
  'silence.end': {},
  'ballot.open': { ballot: secretBallot },
  'ballot.count': { papers: v.array(papers) },
  'ballot.compare': { assembly: described('Who has the absolute majority in the General Assembly.', v.array(text)) },
  'written.begin': {},
  'written.end': {},
  'delegation.leave': { member: state },
  'delegation.return': { member: state },
  'delegation.signal': { member: state, draft: draftSymbol, vote },
  'delegation.instruct': { member: state, draft: draftSymbol, vote },
  'practice.set': {
    practice: v.picklist(PRACTICES),
    on: v.boolean(),
    basis: v.exactOptional(
      described(
        'Of the obligatory abstention: what drafts are taken to rest on of which no source says it; chapterVI when absent.',
        v.picklist(BASES),
      ),
    ),
    about: v.exactOptional(
      described(
        'Of the obligatory abstention: what the matter is taken for; a dispute when absent.',
        v.picklist(DISPUTE_OR_SITUATION),
      ),
    ),
  },
  'party.set': { member: state, party: v.boolean() },
} satisfies { readonly [Type in ActType]: v.ObjectEntries };

type Typed<Type extends string, Fields> = Fields extends v.ObjectEntries
  ? v.StrictObjectSchema<{ readonly type: v.LiteralSchema<Type, undefined> } & Fields, string>
  : never;
type ActSchema = { [Type in ActType]: Typed<Type, (typeof FIELDS)[Type]> }[ActType];

const ACTS = Object.entries<v.ObjectEntries>(FIELDS).map(([type, fields]) =>
  keyed({ type: v.literal(type), ...fields }),
) as ActSchema[]; // each of a key and its fields

export const act = schemaOf<ScenarioAct>()(v.variant('type', ACTS));

const recordedAct = schemaOf<RecordedAct>()(
  keyed({
    id: actId,
    act,
    date: v.exactOptional(described('For an act before the meeting.', date)),
    text: v.exactOptional(
      described('Gist of what was said or done; never a quotation unless in quotation marks.', text),
    ),
    ...attributed,
  }),
);

const expectedTally = v.exactOptional(
  described('In favour, against, abstaining: 11-2-2; absent where the count is not known.', tally),
);

export const expectedEnd = schemaOf<ExpectedEnd>()(
  v.variant('outcome', [
    keyed({ outcome: v.literal('vetoed'), by: filled(v.array(state)), tally: expectedTally }),
    keyed({ outcome: v.picklist(['adopted', 'insufficientVotes']), tally: expectedTally }),
    keyed({
      outcome: described(
        'Of a draft on which no vote was announced; of another agreement (consensus 1, silence 1); or of a ballot.',
        v.picklist([...ENDS_WITHOUT_VOTE, ...ENDS_OF_AGREEMENT, 'nobodyElected']),
      ),
    }),
    keyed({
      outcome: v.literal('polled'),
      tallies: described(
        'Of straw polls (ballot 1), by candidate: encouraging, discouraging, no opinion.',
        v.record(text, expectedTally),
      ),
    }),
    keyed({
      outcome: described(
        'Of an election (ballot 1): who has the majority in the Council, or in both organs.',
        v.picklist(['majority', 'elected']),
      ),
      names: filled(v.array(text)),
    }),
  ]),
);

export const source = schemaOf<Source>()(
  keyed({
    title: described('What it is, as a reader would cite it.', text),
    publisher: v.exactOptional(described('Who published it; in new files always there.', text)),
    symbol: v.exactOptional(described('The symbol of a document: S/PV.7785, SC/12545.', text)),
    url: v.exactOptional(webAddress),
    published: v.exactOptional(date),
    readIn: v.exactOptional(described('Where the copy is that was read, if not with the publisher: Wikisource.', text)),
    note: v.exactOptional(described('What else a reader should know of it: that only a part was read.', text)),
  }),
);

export const scenarioSchema = schemaOf<Scenario>()(
  keyed({
    $schema: v.exactOptional(text),
    format: described('The version of the format of this file.', v.literal(FORMAT)),
    law: described('The edition of the law that the record was checked with.', wholeNumber),
    language: described('The language of the prose in this file, as a BCP 47 tag: en.', languageTag),
    revision: described('Raised when the record, the members or the drafts change.', wholeNumber),
    title: described('Tells what came of the meeting: for when its results are shown.', text),
    standfirst: described('Tells, like the title.', text),
    question: v.exactOptional(described('The meeting before its results are shown: it asks.', meetingQuestion)),
    asked: v.exactOptional(
      described(
        'What the Council is asked to decide, in plain words and the present tense: Stop all flights over Aleppo at once?',
        textUpTo(LIMITS.asked),
      ),
    ),
    teaches: v.exactOptional(
      described(
        'What a reader can learn here about the law or the vote, without a result of this meeting.',
        textUpTo(LIMITS.teaches),
      ),
    ),
    meeting,
    members: described('All members of the Council on the day, in English alphabetical order.', v.array(member)),
    invited: described(
      'States that are invited by the record, or that a reader may want to invite.',
      v.array(invitation),
    ),
    earlierVetoes: v.exactOptional(
      described('Cast on the same question before this meeting, in order.', filled(v.array(earlierVeto))),
    ),
    drafts: described('In the order of their submission (rule 32).', v.array(draftText)),
    amendments: v.exactOptional(described('What the amendments say that the record submits.', v.array(amendmentText))),
    topics: described('What the drafts are about, subject by subject.', v.array(topic)),
    context: described('The days before, in order.', v.array(contextEvent)),
    aftermath: described('What came of it, in order.', v.array(contextEvent)),
    record: described(
      'The acts of the meeting, in order.',
      v.pipe(v.array(recordedAct), v.minLength(1, 'filled' satisfies Form), v.maxLength(LIMITS.actsOfALine)),
    ),
    expected: described(
      'The ends that the replay must reach: of every draft by its symbol, and of every other question whose result is announced: S/2023/775, S/7951/Rev.2 para. 1, motion 1, ruling 1, agenda, preliminary S/…, recommendation …. It may have those of what was decided in another way, by their numbers: consensus 1, silence 1, ballot 1.',
      v.record(text, expectedEnd),
    ),
    sources: described('Every source named above, by its key.', v.record(text, source)),
  }),
);

function isWebAddress(value: string): boolean {
  if (!isVisible(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return /^https?:$/u.test(protocol) && hostname !== '' && username === '' && password === '';
}
