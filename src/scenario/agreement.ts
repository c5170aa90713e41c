import {
  charterOn,
  MATTER_OF_EFFECT,
  OUTCOMES,
  termEndOn,
  type DraftSymbol,
  type IsoDate,
  type StateId,
} from '../../machines/rules/index.ts';
import { aboutDays, aboutMeetingDay } from './agreement.days.ts';
import { aboutRecord } from './agreement.record.ts';
import type { Problem, Unique } from './problem.ts';
import { actsOf, questionsAnnounced } from './questionsAnnounced.ts';
import {
  ENDS_OF_AGREEMENT,
  ENDS_OF_BALLOT,
  ENDS_WITHOUT_VOTE,
  type Attributed,
  type ExpectedEnd,
  type Member,
  type NamedState,
  type Scenario,
  type Sponsors,
} from './scenario.ts';
import { Declared, mustBeAmong, mustBeOneOf, printPath, type Path } from './places.ts';

/** Where the parts of a scenario contradict each other or the Charter; found one by one, as they are asked for. */
export function* disagreementsIn(scenario: Scenario): Iterable<Problem> {
  const [problem] = aboutMeetingDay(scenario);
  if (problem) {
    yield problem; // what the Charter required is not asked of such a day
    return;
  }
  yield* aboutMeeting(scenario);
  yield* aboutSources(scenario);
  yield* aboutMembers(scenario);
  yield* aboutInvited(scenario);
  yield* aboutNames(scenario);
  yield* aboutDrafts(scenario);
  yield* aboutResults(scenario);
  yield* aboutEarlierVetoes(scenario);
  yield* aboutAmendments(scenario);
  yield* aboutDays(scenario);
  yield* aboutIds(scenario);
  yield* aboutRecord(scenario);
  yield* aboutEnds(scenario);
}

/** Every item that claims something, wherever it stands: it names enough sources, and each is declared. */
function* aboutSources(scenario: Scenario): Iterable<Problem> {
  const declared = new Declared(Object.keys(scenario.sources));
  for (const [item, path] of attributedIn(scenario, [])) {
    const found = distinctSources(scenario, item);
    const expected = sourcesNeeded(item);
    if (found < expected) yield { code: 'fewSources', path: printPath([...path, 'sources']), found, expected };
    for (const [index, key] of item.sources.entries()) {
      yield* mustBeAmong('unknownSource', key, declared, [...path, 'sources', index]);
    }
  }
}

/** One source named twice, or declared under two keys, is one source. One address may hold several. */
function distinctSources({ sources }: Scenario, item: Attributed): number {
  const known = item.sources.map((key) => {
    const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
    return source ? [source.title, source.publisher, source.symbol, source.url].join('\n') : key;
  });
  return new Set(known).size;
}

function sourcesNeeded({ provenance, certainty }: Attributed): number {
  if (certainty === 'twoSources') return 2;
  return certainty === 'oneSource' || provenance === 'record' ? 1 : 0;
}

function* attributedIn(value: unknown, path: Path): Iterable<readonly [Attributed, Path]> {
  if (typeof value !== 'object' || value === null) return;
  if (isAttributed(value)) yield [value, path];
  for (const [key, inner] of Object.entries(value)) {
    yield* attributedIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** In a parsed scenario only attributed items have a provenance. */
function isAttributed(value: object): value is Attributed {
  return Object.hasOwn(value, 'provenance');
}

function* aboutMembers({ meeting, members }: Scenario): Iterable<Problem> {
  const charter = charterOn(meeting.date);
  const ids = members.map(({ id }) => id);
  const permanent = members.filter((member) => member.permanent).map(({ id }) => id);
  const expected = charter.permanent.map(({ value }) => value);
  if (members.length !== charter.seats.value) {
    yield { code: 'memberCount', path: 'members', found: members.length, expected: charter.seats.value };
  }
  if (permanent.toSorted().join(' ') !== expected.toSorted().join(' ')) {
    yield { code: 'permanentMembers', path: 'members', found: permanent, expected };
  }
  for (const [index, { name }] of members.entries()) {
    const previous = members[index - 1]?.name;
    if (previous !== undefined && ENGLISH.compare(previous, name) > 0) {
      yield { code: 'alphabeticalOrder', path: printPath(['members', index, 'name']), found: name, expected: previous };
    }
  }
  for (const [index, member] of members.entries())
    yield* aboutTerm(meeting.date, member, ['members', index, 'termEnds']);
  yield* repeated('member', ids, (index) => ['members', index, 'id']);
  for (const [index, { reasons }] of members.entries()) {
    yield* repeated(
      'reason',
      reasons.map(({ draft }) => draft),
      (at) => ['members', index, 'reasons', at, 'draft'],
    );
  }
  if (meeting.president !== undefined)
    yield* mustBeAmong('notAMember', meeting.president, new Declared(ids), ['meeting', 'president']);
}

function* aboutTerm(day: IsoDate, { id, permanent, termEnds: found }: Member, path: Path): Iterable<Problem> {
  if (found === undefined) return;
  if (permanent) yield { code: 'permanentTerm', path: printPath(path), found };
  const expected = permanent ? undefined : termEndOn(id, day);
  if (expected !== undefined && found !== expected) yield { code: 'termEnds', path: printPath(path), found, expected };
}

/** The number of the meeting is that of its record; a vote in writing has neither. */
function* aboutMeeting({ meeting }: Scenario): Iterable<Problem> {
  const { number: found, record, written = false } = meeting;
  for (const key of ['number', 'record'] as const) {
    if (written && meeting[key] !== undefined) {
      yield { code: 'unknownKey', path: 'meeting', found: key, expected: Object.keys(meeting).filter(isOfWriting) };
    } else if (!written && meeting[key] === undefined) yield { code: 'missing', path: `meeting.${key}` };
  }
  if (found === undefined || record === undefined) return;
  const expected = Number(record.replace('S/PV.', ''));
  if (found !== expected) yield { code: 'meetingNumber', path: 'meeting.number', found, expected };
}

function isOfWriting(key: string): boolean {
  return key !== 'number' && key !== 'record';
}

const ENGLISH = new Intl.Collator('en');

function* aboutInvited({ members, invited }: Scenario): Iterable<Problem> {
  const ids = new Set(members.map(({ id }) => id));
  for (const [index, { id }] of invited.entries()) {
    if (ids.has(id)) yield { code: 'isAMember', path: printPath(['invited', index, 'id']), found: id };
  }
  yield* repeated(
    'invited',
    invited.map(({ id }) => id),
    (index) => ['invited', index, 'id'],
  );
}

/** One State, one name and one flag, whether it sits, is invited or sponsors. */
function* aboutNames({ members, invited, drafts }: Scenario): Iterable<Problem> {
  const first = new Map<StateId, NamedState>();
  const lists: readonly (readonly [readonly NamedState[], Path])[] = [
    [members, ['members']],
    [invited, ['invited']],
    ...drafts.map(({ sponsors }, index) => [sponsors.states, ['drafts', index, 'sponsors', 'states']] as const),
  ];
  for (const [states, path] of lists) {
    for (const [index, state] of states.entries()) {
      const known = first.get(state.id) ?? state;
      first.set(state.id, known);
      for (const key of ['name', 'flag'] as const) {
        if (state[key] === known[key]) continue;
        yield {
          code: 'stateDiffers',
          path: printPath([...path, index, key]),
          state: state.id,
          found: state[key] ?? '',
          expected: known[key] ?? '',
        };
      }
    }
  }
}

function* aboutDrafts({ meeting, members, drafts, topics }: Scenario): Iterable<Problem> {
  const symbols = drafts.map(({ symbol }) => symbol);
  yield* repeated('draft', symbols, (index) => ['drafts', index, 'symbol']);
  for (const [index, { sponsors }] of drafts.entries())
    yield* aboutSponsors(sponsors, meeting.president, ['drafts', index, 'sponsors']);
  yield* repeated(
    'topic',
    topics.map(({ id }) => id),
    (index) => ['topics', index, 'id'],
  );
  const mentions: (readonly [DraftSymbol, Path])[] = [
    ...members.flatMap(({ reasons }, index) =>
      reasons.map(({ draft }, at) => [draft, ['members', index, 'reasons', at, 'draft']] as const),
    ),
    ...topics.flatMap(({ provisions, absent = [] }, index) => [
      ...provisions.map(({ draft }, at) => [draft, ['topics', index, 'provisions', at, 'draft']] as const),
      ...absent.map(({ draft }, at) => [draft, ['topics', index, 'absent', at, 'draft']] as const),
    ]),
  ];
  const known = new Declared(symbols);
  for (const [found, path] of mentions) yield* mustBeAmong('unknownDraft', found, known, path);
}

/**
 * To call the Assembly is a matter of procedure, to recommend an admission is not (377 A (V); Charter, Articles 4 and 27).
 * What became a resolution was adopted.
 */
function* aboutResults({ drafts, expected }: Scenario): Iterable<Problem> {
  for (const [index, { symbol, matter, effect, resolution }] of drafts.entries()) {
    if (effect) yield* mustBeOneOf(new Declared([MATTER_OF_EFFECT[effect]]), matter, ['drafts', index, 'matter']);
    const end = Object.hasOwn(expected, symbol) ? expected[symbol] : undefined;
    if (resolution !== undefined && end) yield* mustBeOneOf(ADOPTED, end.outcome, ['expected', symbol, 'outcome']);
  }
}

const ADOPTED = new Declared(['adopted']);

/** Cast by permanent members. Their days are checked with the others. */
function* aboutEarlierVetoes({ members, earlierVetoes = [] }: Scenario): Iterable<Problem> {
  const permanent = new Declared(members.filter((member) => member.permanent).map(({ id }) => id));
  for (const [index, { by }] of earlierVetoes.entries()) {
    for (const [at, member] of by.entries()) {
      yield* mustBeAmong('notPermanent', member, permanent, ['earlierVetoes', index, 'by', at]);
    }
  }
}

/** All of them are named, or the list is called incomplete; the movers, or the President, are among them. */
function* aboutSponsors(
  { states, incomplete, movers, presidential }: Sponsors,
  president: StateId | undefined,
  path: Path,
): Iterable<Problem> {
  const ids = states.map(({ id }) => id);
  yield* repeated('sponsor', ids, (at) => [...path, 'states', at, 'id']);
  if (ids.length === 0 && !incomplete)
    yield { code: 'form', path: printPath([...path, 'states']), found: [], expected: 'filled' };
  const sponsors = new Declared(ids);
  for (const [at, mover] of (movers?.states ?? []).entries())
    yield* mustBeAmong('notASponsor', mover, sponsors, [...path, 'movers', 'states', at]);
  yield* repeated('sponsor', movers?.states ?? [], (at) => [...path, 'movers', 'states', at]);
  if (presidential && president !== undefined)
    yield* mustBeAmong('notASponsor', president, sponsors, [...path, 'states']);
}

/** Each is of a draft or an amendment of the file, and is submitted by an act of the record. */
function* aboutAmendments({ drafts, amendments = [], record }: Scenario): Iterable<Problem> {
  const submitted = new Declared<string>(actsOf(record, 'amendment.submit').map(({ amendment }) => amendment));
  const texts = new Declared<string>([...drafts, ...amendments].map(({ symbol }) => symbol));
  for (const [index, { symbol, draft }] of amendments.entries()) {
    yield* mustBeOneOf(submitted, symbol, ['amendments', index, 'symbol']);
    yield* mustBeAmong('unknownDraft', draft, texts, ['amendments', index, 'draft']);
  }
  yield* repeated(
    'draft',
    amendments.map(({ symbol }) => symbol),
    (index) => ['amendments', index, 'symbol'],
  );
}

/** What links refer to: an act or an event. */
function* aboutIds({ record, context, aftermath }: Scenario): Iterable<Problem> {
  const lists = Object.entries({ record, context, aftermath });
  const items = lists.flatMap(([list, items]) => items.map(({ id }, index) => [id, [list, index, 'id']] as const));
  const first = new Set<string>();
  for (const [found, path] of items) {
    if (first.has(found)) yield { code: 'duplicate', path: printPath(path), of: 'item', found };
    first.add(found);
  }
}

/** Every draft has an end, and so has every question whose result the record announces; nothing else has. */
function* aboutEnds(scenario: Scenario): Iterable<Problem> {
  const { drafts, expected } = scenario;
  const symbols = new Set<string>(drafts.map(({ symbol }) => symbol));
  const announced = new Set<string>(questionsAnnounced(scenario));
  const others = otherDecisionsIn(scenario);
  const keys = new Declared([...symbols, ...announced, ...others.keys()]);
  const found = new Declared(Object.keys(expected));
  for (const { symbol } of drafts) {
    if (!found.has(symbol)) yield { code: 'expectedDraft', path: 'expected', found: found.list(), expected: symbol };
  }
  for (const key of announced) {
    if (!found.has(key) && !symbols.has(key)) yield { code: 'missing', path: printPath(['expected', key]) };
  }
  for (const [key, end] of Object.entries(expected)) {
    const path = ['expected', key];
    if (keys.has(key)) yield* aboutEnd(scenario, end, others.get(key) ?? endsOf(announced.has(key)), path);
    else yield { code: 'unknownKey', path: 'expected', found: key, expected: keys.list() };
  }
}

function* aboutEnd({ members }: Scenario, end: ExpectedEnd, ends: Declared, path: Path): Iterable<Problem> {
  yield* mustBeOneOf(ends, end.outcome, [...path, 'outcome']);
  if (end.outcome !== 'vetoed') return;
  const permanent = new Declared(members.filter((member) => member.permanent).map(({ id }) => id));
  for (const [index, member] of end.by.entries()) {
    yield* mustBeAmong('notPermanent', member, permanent, [...path, 'by', index]);
  }
}

const ENDS_BY_VOTE = new Declared(OUTCOMES.filter((outcome) => outcome !== 'undetermined'));
const ENDS_WITHOUT = new Declared(ENDS_WITHOUT_VOTE);
const ENDS_AGREED = new Declared(ENDS_OF_AGREEMENT);
const ENDS_ELECTED = new Declared(ENDS_OF_BALLOT);

function endsOf(announced: boolean): Declared {
  return announced ? ENDS_BY_VOTE : ENDS_WITHOUT;
}

/** What was decided neither by a vote nor on a draft, by the keys of `expected`; with the ends that each may have. */
function otherDecisionsIn({ record }: Scenario): Map<string, Declared> {
  const keyed = (name: string, acts: readonly unknown[], ends: Declared) =>
    acts.map((_, index) => [`${name} ${index + 1}`, ends] as const);
  return new Map([
    ...keyed('consensus', actsOf(record, 'consensus.seek'), ENDS_AGREED),
    ...keyed('silence', actsOf(record, 'silence.begin'), ENDS_AGREED),
    ...keyed('ballot', actsOf(record, 'ballot.open'), ENDS_ELECTED),
  ]);
}

function* repeated(of: Unique, values: readonly string[], pathOf: (index: number) => Path): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [index, found] of values.entries()) {
    if (seen.has(found)) yield { code: 'duplicate', path: printPath(pathOf(index)), of, found };
    seen.add(found);
  }
}
