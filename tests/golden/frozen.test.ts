import { afterAll, describe, expect, test } from 'vitest';
import { frozenMade } from './frozen.made.ts';
import { opened, type Frozen, type Opened } from './frozen.ts';
import { inputsIn, linesOf, readGolden, rowsOf, UPDATES, writeGolden } from './golden.ts';
import { MEETINGS } from './meetings.ts';

const OPENED = 'frozen/opened.jsonl';

/** Written by version 0.1.0, and never changed. */
const made = UPDATES ? frozenMade() : Promise.resolve([]);
const KINDS = {
  address: await inputsIn<Frozen>('frozen/addresses.jsonl', () => ofKind('address')),
  file: await inputsIn<Frozen>('frozen/files.jsonl.gz', () => ofKind('file')),
  save: await inputsIn<Frozen>('frozen/saves.jsonl.gz', () => ofKind('save')),
} as const;
const FROZEN = Object.values(KINDS)
  .flat()
  .toSorted((one, other) => one.number - other.number);

async function ofKind(kind: Frozen['kind']): Promise<readonly Frozen[]> {
  return (await made).filter((one) => one.kind === kind);
}

describe('what an earlier release has written opens to what it opened to then', () => {
  const stored = UPDATES ? [] : rowsOf(readGolden(OPENED)).map((row) => JSON.parse(row) as Opened);
  const today: Opened[] = [];

  test.each(MEETINGS)('%s', async (meeting) => {
    const own = FROZEN.filter((frozen) => frozen.meeting === meeting);
    const found: Opened[] = [];
    for (const frozen of own) found.push(await opened(frozen));
    today.push(...found);
    const numbers = new Set(own.map(({ number }) => number));
    expect(found).toEqual(UPDATES ? found : stored.filter(({ number }) => numbers.has(number)));
  });

  test('all of it', () => {
    expect(today.length).toBe(FROZEN.length);
    expect(FROZEN.length).toBeGreaterThanOrEqual(260);
  });

  afterAll(() => {
    const rows = today.toSorted((one, other) => one.number - other.number).map((one) => JSON.stringify(one));
    if (UPDATES) writeGolden(OPENED, linesOf(rows));
  });
});
