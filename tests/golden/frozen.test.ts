import { afterAll, describe, expect, test } from 'vitest';
import { opened, type Frozen, type Opened } from './frozen.ts';
import { inputsIn, linesOf, LONG, readGolden, rowsOf, UPDATES, writeGolden } from './golden.ts';
import { MEETINGS } from './meetings.ts';

const OPENED = 'frozen/opened.jsonl';

/** Written by version 0.1.0, and never changed. */
const KINDS = {
  address: inputsIn('frozen/addresses.jsonl'),
  file: inputsIn('frozen/files.jsonl.gz'),
  save: inputsIn('frozen/saves.jsonl.gz'),
} as const;
const FROZEN = (Object.values(KINDS).flat() as Frozen[]) // their form is frozen with them
  .toSorted((one, other) => one.number - other.number);

/** All in the long run, and where they are written anew; otherwise every second. */
const READ = LONG || UPDATES ? MEETINGS : MEETINGS.filter((_, place) => place % 2 === 0);

describe('what an earlier release has written opens to what it opened to then', () => {
  const stored = UPDATES ? [] : rowsOf(readGolden(OPENED)).map((row) => JSON.parse(row) as Opened);
  const today: Opened[] = [];

  test.each(READ)('%s', async (meeting) => {
    const own = FROZEN.filter((frozen) => frozen.meeting === meeting);
    const found: Opened[] = [];
    for (const frozen of own) found.push(await opened(frozen));
    today.push(...found);
    const numbers = new Set(own.map(({ number }) => number));
    expect(found).toEqual(UPDATES ? found : stored.filter(({ number }) => numbers.has(number)));
  });

  test('all of it', () => {
    expect(today.length).toBe(FROZEN.filter(({ meeting }) => READ.includes(meeting)).length);
    expect(FROZEN.length).toBeGreaterThanOrEqual(260);
  });

  afterAll(() => {
    const rows = today.toSorted((one, other) => one.number - other.number).map((one) => JSON.stringify(one));
    if (UPDATES) writeGolden(OPENED, linesOf(rows));
  });
});
