import * as v from 'valibot';
import { MATTERS, parseDate, parseDraftSymbol, parseState, VOTES, type DraftSymbol } from '../../machines/rules/index.ts';
import type { Form } from './problem.ts';
import {
  CERTAINTIES,
  PROVENANCES,
  type Absence,
  type ContextEvent,
  type DraftText,
  type ExpectedEnd,
  type Invitation,
  type Meeting,
  type Member,
  type NamedState,
  type Provision,
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

const text = matching(/\S/, 'text');
const identifier = matching(/^[a-z][a-z0-9-]*$/, 'identifier');
const languageTag = matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'languageTag');
const flagCode = matching(/^[a-z]{2}$/, 'flagCode');
const clock = matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'clock');
const webAddress = matching(/^https?:\/\/\S+$/, 'webAddress');
const meetingRecord = matching(/^S\/PV\.\d+$/, 'meetingRecord');
const tally = matching(/^\d{1,2}-\d{1,2}-\d{1,2}$/, 'tally');
const wholeNumber = v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'wholeNumber'));

export const state = described(
  'A State: ISO 3166-1 alpha-3, or a code for a seat that ended (ROC, SUN, CSK, YUG, DDR, UAR, YMD).',
  parsed(/^[A-Z]{3}$/, 'state', parseState),
);
export const draftSymbol = described(
  'The symbol of a draft resolution: S/2016/846.',
  parsed(/^S\/[0-9A-Za-z./()]+$/, 'draftSymbol', parseDraftSymbol),
);
export const date = described('A day in New York: 2016-10-08.', parsed(/^\d{4}-\d{2}-\d{2}$/, 'date', parseDate));

const vote = v.picklist(VOTES);

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
    representative,
    reasons: described('Why it voted as it did; one a draft, none where no source tells.', v.array(reason)),
  }),
);

export const invitation = schemaOf<Invitation>()(keyed({ ...named, representative: v.exactOptional(representative) }));

const meeting = schemaOf<Meeting>()(
  keyed({
    number: wholeNumber,
    record: described('The symbol of the verbatim record: S/PV.7785.', meetingRecord),
    date,
    calledToOrder: v.exactOptional(described('New York time: 14:40.', clock)),
    president: state,
    agendaItem: text,
    ...attributed,
  }),
);

const sponsors = schemaOf<Sponsors>()(keyed({ states: filled(v.array(namedState)), ...attributed }));

const submission = schemaOf<Submission>()(keyed({ text, ...attributed }));

export const draftText = schemaOf<DraftText>()(
  keyed({
    symbol: draftSymbol,
    name: described('What people called it: French draft.', text),
    summary: text,
    matter: v.picklist(MATTERS),
    status: described('Where it stands when the meeting is called.', v.picklist(['tabled', 'inBlue'])),
    ...attributed,
    sponsors,
    submitted: submission,
  }),
);

export const provision = schemaOf<Provision>()(
  keyed({
    draft: draftSymbol,
    verb: v.exactOptional(described('The operative verb, where a source gives it: Demands.', text)),
    text: described(
      'Paraphrase, or the words in quotation marks where a source quotes them. Continues the verb where there is one.',
      text,
    ),
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
    date,
    until: v.exactOptional(described('Last day, where it took more than one.', date)),
    headline: text,
    text,
    ...attributed,
  }),
);

export const act = schemaOf<ScenarioAct>()(
  v.variant('type', [
    keyed({ type: v.literal('meeting.open') }),
    keyed({ type: v.literal('agenda.adopt') }),
    keyed({ type: v.literal('invitation.extend'), states: filled(v.array(state)) }),
    keyed({ type: v.literal('consideration.begin') }),
    keyed({ type: v.literal('statement.make'), by: state }),
    keyed({ type: v.literal('draft.putInBlue'), draft: draftSymbol, by: state }),
    keyed({ type: v.literal('draft.withdraw'), draft: draftSymbol, by: state }),
    keyed({ type: v.literal('draft.putToVote'), draft: draftSymbol }),
    keyed({
      type: v.literal('votes.cast'),
      votes: described(
        'Permanent members, a blank, elected members, each in English alphabetical order. + in favour, - against, 0 abstaining, x not participating.',
        text,
      ),
    }),
    keyed({ type: v.literal('voting.close') }),
    keyed({ type: v.literal('result.declare') }),
    keyed({ type: v.literal('meeting.proceed') }),
    keyed({ type: v.literal('meeting.adjourn') }),
    keyed({ type: v.literal('delegation.leave'), member: state }),
    keyed({ type: v.literal('delegation.return'), member: state }),
    keyed({ type: v.literal('delegation.signal'), member: state, draft: draftSymbol, vote }),
    keyed({ type: v.literal('delegation.instruct'), member: state, draft: draftSymbol, vote }),
  ]),
);

const recordedAct = schemaOf<RecordedAct>()(
  keyed({
    act,
    date: v.exactOptional(described('For an act before the meeting.', date)),
    text: v.exactOptional(
      described('Gist of what was said or done; never a quotation unless in quotation marks.', text),
    ),
    ...attributed,
  }),
);

const expectedTally = described('In favour, against, abstaining: 11-2-2.', tally);

export const expectedEnd = schemaOf<ExpectedEnd>()(
  v.variant('outcome', [
    keyed({ outcome: v.literal('vetoed'), by: filled(v.array(state)), tally: expectedTally }),
    keyed({ outcome: v.picklist(['adopted', 'insufficientVotes']), tally: expectedTally }),
  ]),
);

/** The cast drops an `undefined` which valibot adds to the values under a branded key; a parsed record has none. */
const expected = v.record(draftSymbol, expectedEnd) as v.GenericSchema<
  Record<string, v.InferInput<typeof expectedEnd>>,
  Record<DraftSymbol, v.InferOutput<typeof expectedEnd>>
>;

export const source = schemaOf<Source>()(
  keyed({
    title: described('What it is, as a reader would cite it.', text),
    url: v.exactOptional(webAddress),
    published: v.exactOptional(date),
    note: v.exactOptional(described('How it was read: only a part, or in a copy.', text)),
  }),
);

export const scenarioSchema = schemaOf<Scenario>()(
  keyed({
    $schema: v.exactOptional(text),
    language: described('The language of the prose in this file, as a BCP 47 tag: en.', languageTag),
    revision: described('Raised when the record, the members or the drafts change.', wholeNumber),
    title: text,
    standfirst: text,
    meeting,
    members: described('All members of the Council on the day, in English alphabetical order.', v.array(member)),
    invited: described('States invited under rule 37.', v.array(invitation)),
    drafts: described('In the order of their submission (rule 32).', filled(v.array(draftText))),
    topics: described('What the drafts are about, subject by subject.', v.array(topic)),
    context: described('The days before, in order.', v.array(contextEvent)),
    aftermath: described('What came of it, in order.', v.array(contextEvent)),
    record: described('The acts of the meeting, in order.', filled(v.array(recordedAct))),
    expected: described('The end of each draft, which the replay must reach.', expected),
    sources: described('Every source named above, by its key.', v.record(text, source)),
  }),
);

type Plain<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : { readonly [Key in keyof T]: Plain<T[Key]> };

// Two generic functions are the same type only when A and B are identical, optional keys included.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The schema itself. It does not compile when schema and interface differ: a key more, a key less, a looser value. */
function schemaOf<Interface>() {
  return <Schema extends v.GenericSchema<unknown, unknown>>(
    schema: Schema,
    ..._: Same<Plain<v.InferOutput<Schema>>, Plain<Interface>> extends true ? [] : [differsFrom: Interface]
  ): Schema => schema;
}

function keyed<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, Object.keys(entries).join(' '));
}

function filled<Item extends v.GenericSchema<unknown, unknown>>(list: v.ArraySchema<Item, undefined>) {
  return v.pipe(list, v.minLength(1, 'filled' satisfies Form));
}

/** Patterns without flags: JSON Schema knows none. */
function matching(pattern: RegExp, form: Form) {
  return v.pipe(v.string(), v.regex(pattern, form));
}

/** `pattern` is for editors, which cannot run `parse`. */
function parsed<Output extends string>(pattern: RegExp, form: Form, parse: (text: string) => Output | undefined) {
  return v.pipe(
    v.string(),
    v.regex(pattern, form),
    v.rawTransform(({ dataset, addIssue, NEVER }): Output => {
      const value = parse(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: form });
      return NEVER;
    }),
  );
}

function described<Schema extends v.GenericSchema<unknown, unknown>>(description: string, schema: Schema) {
  return v.pipe(schema, v.description<v.InferOutput<Schema>, string>(description));
}
