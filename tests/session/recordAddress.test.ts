import { describe, expect, test } from 'vitest';
import { placeInRecord, recordAddress } from '../../src/session/index.ts';
import { readLink } from '../../src/session/keep/index.ts';
import { fetchedRecord } from '../fetchedRecord.ts';
import { IDS } from '../ui/fixtures/scenarios.ts';
import { ALEPPO, open, scenarioFrom } from './session.helpers.ts';

const ID = '2016-10-08-aleppo';

describe('where in the record an address leads', () => {
  test.each(IDS)('%s: every stop, as the page writes it and as the reader of addresses reads it', (id) => {
    const scenario = scenarioFrom(id);
    const { session, send, view } = open(scenario);
    const fixed = { scenario };
    const played = fetchedRecord(scenario);
    for (const { index } of view().line.stops) {
      send({ type: 'seek', to: index });
      const state = session.getSnapshot().context;
      const address = recordAddress(fixed, state, id);
      const read = readLink(address, id, scenario);
      const followed = read.ok && open(scenario, read.link).view().at;
      expect([placeInRecord(scenario, played, id, address), followed]).toEqual([{ at: index }, index]);
      expect(placeInRecord(scenario, played, id, address.replace(/\?.*$/u, ''))).toEqual({ at: index });
    }
  });

  test('a meeting without a stop', () => {
    expect([found(`#${ID}`), found(`#${ID}?rev=${ALEPPO.revision}`)]).toEqual([{}, undefined]);
  });

  test.each([
    ['changed votes', `#${ID}/votes-846?votes=S/2016/846:RUS=A`],
    ['a roll', `#${ID}/votes-846?manner=roll`],
    ['another edition', `#${ID}/votes-846?rev=99`],
    ['a number, as the first release counted', `#${ID}/14`],
    ['a stop that is not there', `#${ID}/votes-848`],
    ['another meeting', '#1946-02-16-syria-lebanon/open'],
    ['no address', 'votes-846'],
  ])('is left to the reader of addresses: %s', (_, address) => {
    expect(found(address)).toBeUndefined();
  });
});

function found(address: string): unknown {
  return placeInRecord(ALEPPO, fetchedRecord(ALEPPO), ID, address);
}
