import { expect, test } from 'vitest';
import { dateOf, parseDraftSymbol, stateOf, unreachable } from '../../machines/rules/index.ts';
import { scenarioProblemText } from '../../src/cli/io/scenarioProblem.ts';
import type { Form, Problem, ProblemCode, Unique } from '../../src/scenario/index.ts';
import { SAY } from './inMemory.ts';

const path = 'a.b';
const [FRA, GBR] = [stateOf('FRA'), stateOf('GBR')];
const draft = parseDraftSymbol('S/2016/846') ?? unreachable(undefined as never);

/** Keyed by code, so that the compiler asks for a row for each. */
const PROBLEMS: { readonly [Code in ProblemCode]: readonly [Problem & { readonly code: Code }, string] } = {
  json: [
    { code: 'json', path: '', line: 3, column: 7, found: '}', expected: [':', ',', 'value', 'end'] },
    'f.json, line 3, column 7: this is not JSON: found "}"; expected are ":", ",", a value and the end of the file.',
  ],
  duplicateKey: [
    { code: 'duplicateKey', path: '', line: 3, column: 7, found: 'title' },
    'f.json, line 3, column 7: the key "title" stands here a second time; once is allowed.',
  ],
  missing: [{ code: 'missing', path }, 'f.json, a.b: this is missing.'],
  newerFormat: [
    { code: 'newerFormat', path: 'format', found: 4, expected: 3 },
    'f.json, format: this file is of format 4, made for a newer edition of the program; this edition reads formats up to 3.',
  ],
  type: [{ code: 'type', path: '', found: 'array', expected: 'object' }, 'f.json: found a list; needed is an object.'],
  form: [
    { code: 'form', path, found: 'Fra', expected: 'state' },
    'f.json, a.b: found "Fra"; needed is a State’s code of three capital letters, like FRA.',
  ],
  choice: [
    { code: 'choice', path, found: 7, expected: ['record', 'inference', 'invention'] },
    'f.json, a.b: found 7; allowed are record, inference and invention.',
  ],
  unknownKey: [
    { code: 'unknownKey', path, found: 'weather', expected: ['id', 'name'] },
    'f.json, a.b: the key "weather" is not known; allowed are id and name.',
  ],
  unknownSource: [
    { code: 'unknownSource', path, found: 'XY', expected: ['PR', 'SP'] },
    'f.json, a.b: "XY" is not among the sources of the file; they are PR and SP.',
  ],
  unknownDraft: [
    { code: 'unknownDraft', path, found: 'S/2016/1', expected: [draft] },
    'f.json, a.b: there is no draft "S/2016/1" in the file; the drafts are S/2016/846.',
  ],
  unknownScenario: [
    { code: 'unknownScenario', path: '', found: 'x', expected: ['y', 'z'] },
    'f.json: there is no scenario "x"; the scenarios are y and z.',
  ],
  notAMember: [
    { code: 'notAMember', path, found: 'DEU', expected: [FRA, GBR] },
    'f.json, a.b: "DEU" is not among the members; they are FRA and GBR.',
  ],
  notPermanent: [
    { code: 'notPermanent', path, found: 'DEU', expected: [FRA, GBR] },
    'f.json, a.b: "DEU" is not a permanent member, so its vote cannot be a veto; permanent are FRA and GBR.',
  ],
  notInTheRoom: [
    { code: 'notInTheRoom', path, found: 'DEU', expected: [FRA, GBR] },
    'f.json, a.b: "DEU" is neither a member nor invited; in the room are FRA and GBR.',
  ],
  notInvited: [
    { code: 'notInvited', path, found: 'DEU', expected: [FRA, GBR] },
    'f.json, a.b: "DEU" is not on the file’s list of invited States; it has FRA and GBR.',
  ],
  notASponsor: [
    { code: 'notASponsor', path, found: 'DEU', expected: [FRA, GBR] },
    'f.json, a.b: "DEU" is not among the sponsors of the draft; they are FRA and GBR.',
  ],
  isAMember: [
    { code: 'isAMember', path, found: FRA },
    'f.json, a.b: FRA is a member of the Council and needs no invitation; only other States are invited.',
  ],
  duplicate: [
    { code: 'duplicate', path, of: 'sponsor', found: 'FRA' },
    'f.json, a.b: "FRA" stands here a second time; a sponsor is listed once.',
  ],
  fewSources: [
    { code: 'fewSources', path, found: 0, expected: 2 },
    'f.json, a.b: no source is named; provenance and certainty claim at least 2.',
  ],
  memberCount: [
    { code: 'memberCount', path, found: 14, expected: 15 },
    'f.json, a.b: the file has 14 members; on its day the Council had 15.',
  ],
  alphabeticalOrder: [
    { code: 'alphabeticalOrder', path, found: 'Angola', expected: 'China' },
    'f.json, a.b: "Angola" stands after "China"; members stand in English alphabetical order.',
  ],
  permanentMembers: [
    { code: 'permanentMembers', path, found: [FRA], expected: [FRA, GBR] },
    'f.json, a.b: permanent here are FRA; on this day they were FRA and GBR.',
  ],
  stateDiffers: [
    { code: 'stateDiffers', path, state: FRA, found: 'La France', expected: 'France' },
    'f.json, a.b: FRA has "La France" here and "France" elsewhere in the file; name and flag must be the same.',
  ],
  votesNotation: [
    {
      code: 'votesNotation',
      path,
      found: '++',
      problem: { kind: 'wrongLength', group: 'elected', found: 1, needed: 10 },
    },
    'f.json, a.b: "++" has 1 sign for the elected members; 10 are needed.',
  ],
  tallyDiffers: [
    { code: 'tallyDiffers', path, found: '6-3-6', expected: '+++++ ++........' },
    'f.json, a.b: the totals "6-3-6" have no room for the votes "+++++ ++........", or are those of a larger Council.',
  ],
  expectedDraft: [
    { code: 'expectedDraft', path, found: [], expected: draft },
    'f.json, a.b: the draft S/2016/846 has no expected end; every draft needs one.',
  ],
  dateOrder: [
    { code: 'dateOrder', path, found: dateOf('2016-10-07'), expected: dateOf('2016-10-08') },
    'f.json, a.b: found 2016-10-07, which is before 2016-10-08; days must not go back.',
  ],
  dateRange: [
    { code: 'dateRange', path, found: dateOf('2081-10-07'), from: dateOf('1946-01-17'), to: dateOf('2035-12-31') },
    'f.json, a.b: found 2081-10-07; needed is a day from 1946-01-17 to 2035-12-31.',
  ],
  afterMeeting: [
    { code: 'afterMeeting', path, found: dateOf('2016-10-09'), expected: dateOf('2016-10-08') },
    'f.json, a.b: found 2016-10-09, which is after the meeting of 2016-10-08; what is told as coming before it has an earlier day.',
  ],
  beforeMeeting: [
    { code: 'beforeMeeting', path, found: dateOf('2016-10-07'), expected: dateOf('2016-10-08') },
    'f.json, a.b: found 2016-10-07, which is before the meeting of 2016-10-08; what came of it has a later day.',
  ],
  termEnds: [
    { code: 'termEnds', path, found: dateOf('1800-01-01'), expected: dateOf('2016-12-31') },
    'f.json, a.b: found 1800-01-01; by the table of members this term ended on 2016-12-31.',
  ],
  permanentTerm: [
    { code: 'permanentTerm', path, found: dateOf('1800-01-01') },
    'f.json, a.b: found 1800-01-01; a permanent member has no term that ends.',
  ],
  meetingNumber: [
    { code: 'meetingNumber', path, found: 3, expected: 7785 },
    'f.json, a.b: found 3; the record is that of meeting 7785.',
  ],
  size: [
    { code: 'size', path: '', found: 20_000_000, expected: 5_000_000 },
    'f.json: found 20,000,000 characters; a file may have 5,000,000.',
  ],
  depth: [
    { code: 'depth', path: '', place: { line: 3, column: 7 }, expected: 32 },
    'f.json, line 3, column 7: lists and objects stand within each other here more than 32 deep.',
  ],
  tooMany: [
    { code: 'tooMany', path, found: 100_000, expected: 2000 },
    'f.json, a.b: found 100,000 entries; there may be 2,000.',
  ],
  tooLong: [
    { code: 'tooLong', path, found: 1071, expected: 70 },
    'f.json, a.b: found 1,071 characters; there may be 70 here.',
  ],
  reservedKey: [
    { code: 'reservedKey', path, found: '__proto__' },
    'f.json, a.b: the key "__proto__" means something to the program itself; choose another.',
  ],
};

test('nesting that a path leads to', () => {
  expect(scenarioProblemText(SAY, 'f.json', { code: 'depth', path: 'a.b', expected: 32 })).toBe(
    'f.json, a.b: lists and objects stand within each other here more than 32 deep.',
  );
});

const MEGABYTE = 'x'.repeat(1_000_000);

test.each<[string, Problem]>([
  ['a long key in the path', { code: 'missing', path: `sources["${MEGABYTE}"].title` }],
  ['a long list', { code: 'unknownSource', path, found: 'x', expected: MEGABYTE.split('') }],
  ['a list of long texts', { code: 'unknownDraft', path, found: 'x', expected: [MEGABYTE, MEGABYTE] }],
  ['a long list of choices', { code: 'choice', path, found: MEGABYTE, expected: MEGABYTE.split('') }],
  ['a long list that was found', { code: 'form', path, found: MEGABYTE.split(''), expected: 'text' }],
  [
    'long votes',
    { code: 'votesNotation', path, found: MEGABYTE, problem: { kind: 'wrongGroups', found: 1, needed: 2 } },
  ],
])('a message stays short: %s', (_, problem) => {
  expect(scenarioProblemText(SAY, 'f.json', problem).length).toBeLessThan(1000);
});

test('of a long list the first twenty, and how many more', () => {
  const expected = Array.from({ length: 30 }, (_, index) => `S${index}`);
  const text = scenarioProblemText(SAY, 'f.json', { code: 'unknownSource', path, found: 'x', expected });
  expect(text).toMatch(/they are S0, S1, .*, S18, S19 and 10 more\.$/u);
});

test.each<[string, unknown, string]>([
  ['a number beyond all numbers', Number.POSITIVE_INFINITY, 'Infinity'],
  ['a mark that turns the direction of reading', 'a\u202eb', String.raw`"a\u202eb"`],
  ['a null character', 'a\0b', String.raw`"a\u0000b"`],
  ['half of a character', 'a\ud800b', String.raw`"a\ud800b"`],
  ['marks in a list', ['\u2066', '\u{e0001}'], String.raw`["\u2066","\udb40\udc01"]`],
  ['what is nested too deep', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), '…'],
])('what is found is made visible: %s', (_, found, printed) => {
  const problem: Problem = { code: 'form', path, found, expected: 'text' };
  expect(scenarioProblemText(SAY, 'f.json', problem)).toBe(
    `f.json, a.b: found ${printed}; needed is a text that is not empty.`,
  );
});

test('marks in a path and in a list are made visible too', () => {
  const problem: Problem = { code: 'unknownSource', path: 'a["\u202e"]', found: 'x', expected: ['\u202e'] };
  expect(scenarioProblemText(SAY, 'f.json', problem)).not.toContain('\u202e');
});

test.each(Object.entries(PROBLEMS))('%s', (_, [problem, text]) => {
  expect(scenarioProblemText(SAY, 'f.json', problem)).toBe(text);
});

test('the end of the file in the wrong place', () => {
  const problem = { code: 'json', path: '', line: 1, column: 1, found: '', expected: ['key', '}'] } as const;
  expect(scenarioProblemText(SAY, 'f.json', problem)).toBe(
    'f.json, line 1, column 1: this is not JSON: the file ends here; expected are a key in quotation marks and "}".',
  );
});

test('groups of signs', () => {
  const notation = { kind: 'wrongGroups', found: 1, needed: 2 } as const;
  expect(scenarioProblemText(SAY, 'f.json', { code: 'votesNotation', path, found: '+', problem: notation })).toBe(
    'f.json, a.b: "+" has 1 group of signs; 2 are needed: first the permanent members, then the elected.',
  );
});

const FORMS: Readonly<Record<Form, string>> = {
  text: 'a text that is not empty',
  characters: 'a text without control characters, halves of characters and marks that turn the direction of reading',
  identifier: 'a short key of small letters, digits and hyphens',
  id: 'an id: at most 40 small letters, digits and hyphens, beginning with a letter',
  languageTag: 'a language tag, like en',
  state: 'a State’s code of three capital letters, like FRA',
  draftSymbol: 'a draft’s symbol, like S/2016/846',
  textId: 'the symbol of a draft or an amendment, like S/2023/775, or a name like oral amendment 1',
  date: 'a day of the calendar, like 2016-10-08',
  clock: 'a time of day, like 14:40',
  flagCode: 'a flag’s code of two small letters, like fr',
  webAddress: 'a web address, beginning with http:// or https://, without a user’s name',
  meetingRecord: 'the symbol of a record, like S/PV.7785',
  tally: 'a tally, like 11-2-2',
  resolution: 'the symbol of a resolution, like S/RES/2774(2025)',
  wholeNumber: 'a whole number from 1 to 999999',
  filled: 'a list with at least one entry',
};

// The keys of a record over a union are its members.
test.each(Object.entries(FORMS) as [Form, string][])('the form %s', (form, wanted) => {
  expect(scenarioProblemText(SAY, 'f.json', { code: 'form', path, found: { a: [1] }, expected: form })).toBe(
    `f.json, a.b: found {"a":[1]}; needed is ${wanted}.`,
  );
});

const THINGS: Readonly<Record<Unique, string>> = {
  member: 'a member',
  invited: 'an invited State',
  sponsor: 'a sponsor',
  draft: 'a draft',
  reason: 'a member’s reason for its vote on a draft',
  topic: 'a topic',
  item: 'the id of an act or an event',
};

test.each(Object.entries(THINGS) as [Unique, string][])('twice the same %s', (of, thing) => {
  expect(scenarioProblemText(SAY, 'f.json', { code: 'duplicate', path, of, found: 'x' })).toBe(
    `f.json, a.b: "x" stands here a second time; ${thing} is listed once.`,
  );
});
