import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dateOf, stateOf } from '../../machines/rules/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { FLAGS_SEEN, flagSeen } from '../../src/votes/seenFlags.ts';

test('the flags of rows are those that the meetings of the library show, on their days', () => {
  expect(FLAGS_SEEN).toEqual(flagsInScenarios());
});

test.each([
  ['USA', true, '2019-05-01', 'us'], // between the first meeting with it and the last
  ['JPN', false, '2017-11-01', 'jp'], // in the term of a meeting of the library
  ['JPN', false, '1982-07-22', undefined], // nobody has looked
  ['SUN', true, '1990-08-02', undefined],
] as const)('%s (permanent: %s) on %s: %s', (member, permanent, date, flag) => {
  expect(flagSeen(stateOf(member), permanent, dateOf(date))).toBe(flag);
});

function flagsInScenarios(): string[][] {
  const seen = new Map<string, Map<string, Set<string>>>();
  for (const file of readdirSync('scenarios')
    .filter((name) => /^\d.*\.json$/u.test(name))
    .toSorted()) {
    const parsed = parseScenario(readFileSync(`scenarios/${file}`, 'utf8'), file);
    if (!parsed.ok) throw new Error(file);
    const { members, meeting } = parsed.scenario;
    for (const { id, flag } of members) {
      if (flag === undefined) continue;
      const flags = seen.get(id) ?? new Map<string, Set<string>>();
      flags.set(flag, (flags.get(flag) ?? new Set()).add(meeting.date));
      seen.set(id, flags);
    }
  }
  return [...seen]
    .map(([id, flags]) => [id, ...[...flags].map(([flag, days]) => [flag, ...days].join(' '))])
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
}
