import { describe, expect, test } from 'vitest';
import { expectGolden } from './golden.ts';
import { MEETINGS } from './meetings.ts';
import { horseshoe } from './tool.ts';

describe.each(MEETINGS)('%s', (id) => {
  test.each([
    ['as JSON', ['--json'], 'json'],
    ['for people', [], 'txt'],
  ])('what simulate prints %s', async (_, flags, ending) => {
    const { code, stdout, stderr } = await horseshoe(['simulate', `scenarios/${id}.json`, ...flags]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expectGolden(`data/simulate/${id}.${ending}`, stdout);
  });
});
