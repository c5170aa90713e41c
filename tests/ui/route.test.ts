import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRoute, printRoute, questionSlug } from '../../src/ui/app/route.ts';

const ID = '2016-10-08-aleppo';

describe('an address', () => {
  test.each([
    ['', { place: 'start', link: '' }],
    ['#/', { place: 'start', link: '' }],
    [`#/${ID}`, { place: 'start', link: `#${ID}` }],
    [`#/${ID}/watch`, { place: 'watch', link: `#${ID}` }],
    [`#/${ID}/watch/result-846+2?rev=2`, { place: 'watch', link: `#${ID}/result-846+2?rev=2` }],
    [`#/${ID}/try`, { place: 'try', link: `#${ID}` }],
    [`#/${ID}/try/S-2016-846`, { place: 'try', link: `#${ID}`, question: 'S-2016-846' }],
    [
      `#/${ID}/try/S-2016-846/rules?votes=S/2016/846:RUS=A`,
      { place: 'try', link: `#${ID}?votes=S/2016/846:RUS=A`, question: 'S-2016-846', tool: 'rules' },
    ],
    [`#/${ID}/try/S-2016-846/nothing`, { place: 'try', link: `#${ID}`, question: 'S-2016-846' }],
    [`#/${ID}/read`, { place: 'read', link: `#${ID}` }],
    [`#/${ID}/read/sources?rev=2`, { place: 'read', link: `#${ID}?rev=2`, section: 'sources' }],
    [`#/${ID}/read/nothing`, { place: 'read', link: `#${ID}/nothing` }],
    [`#/${ID}/procedure/0?manner=roll`, { place: 'procedure', link: `#${ID}/0?manner=roll` }],
    [
      `#/${ID}/procedure/14/S-2016-846/RUS?rev=2`,
      { place: 'procedure', link: `#${ID}/14?rev=2`, chart: 'S-2016-846/RUS' },
    ],
    [`#/${ID}/procedure/14/`, { place: 'procedure', link: `#${ID}/14/` }],
    ['#/about/signs', { place: 'signs', link: '' }],
    ['#/about', { place: 'signs', link: '' }],
    ['#/about/', { place: 'signs', link: '' }],
    ['#/about/us?votes=S/2016/846:RUS=A', { place: 'signs', link: '' }],
    ['#/about-nothing', { place: 'start', link: '#about-nothing' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  test.each([
    [`#${ID}`, 'watch'],
    [`#${ID}/14`, 'watch'],
    [`#/${ID}/14`, 'watch'],
    [`#${ID}/votes-846+2?rev=2&law=2&manner=roll`, 'watch'],
    [`#${ID}/14?rev=2&votes=S/2016/846:RUS=A`, 'try'],
    [`#${ID}?t=2abc`, 'try'],
  ])('%s, as earlier editions wrote it, leads to %s and is read as it is', (hash, place) => {
    expect(parseRoute(hash)).toEqual({ place, link: hash, earlier: true });
  });

  test.each([
    ['start', `#/${ID}`],
    ['watch', `#/${ID}/watch/0+1?rev=2`],
    ['try', `#/${ID}/try/S-2016-847/power?rev=2`],
    ['read', `#/${ID}/read?rev=2`],
    ['procedure', `#/${ID}/procedure/0+1?rev=2`],
    ['signs', '#/about/signs'],
    ['learn', '#/learn'],
  ] as const)('of the place “%s” is %s, and leads back to it', (place, hash) => {
    expect(printRoute({ place, tool: 'power', question: 'S-2016-847', chart: '', path: '' }, `#${ID}/0+1?rev=2`)).toBe(
      hash,
    );
    expect(parseRoute(hash).place).toBe(place);
  });

  test.each(['', 'nine-votes/3', 'puzzles/x', 'teach'])('of Learn leads back to its page “%s”', (path) => {
    const hash = printRoute({ place: 'learn', tool: 'power', question: undefined, chart: '', path }, `#${ID}/0`);
    expect(parseRoute(hash)).toEqual({ place: 'learn', link: '', path });
  });

  test('of Procedure says whose chart is shown, and of no other room', () => {
    const print = (place: 'procedure' | 'watch') =>
      printRoute({ place, tool: 'power', question: undefined, chart: 'S-2016-846/RUS', path: '' }, `#${ID}/0+1?rev=2`);
    expect(print('procedure')).toBe(`#/${ID}/procedure/0+1/S-2016-846/RUS?rev=2`);
    expect(print('watch')).toBe(`#/${ID}/watch/0+1?rev=2`);
    expect(parseRoute(print('procedure'))).toEqual({
      place: 'procedure',
      link: `#${ID}/0+1?rev=2`,
      chart: 'S-2016-846/RUS',
    });
  });

  test('of the start keeps what the reader has changed', () => {
    const link = `#${ID}/14?rev=2&votes=S/2016/846:RUS=A`;
    expect(printRoute({ place: 'start', tool: 'takes', question: undefined, chart: '', path: '' }, link)).toBe(
      `#/${ID}?rev=2&votes=S/2016/846:RUS=A`,
    );
  });

  test('of a part of Read leads back to it', () => {
    const hash = printRoute(
      { place: 'read', tool: 'takes', question: undefined, section: 'sources', chart: '', path: '' },
      `#${ID}/0?rev=2`,
    );
    expect(hash).toBe(`#/${ID}/read/sources?rev=2`);
    expect(parseRoute(hash)).toMatchObject({ place: 'read', section: 'sources' });
  });

  test('of Try without a question names none', () => {
    expect(printRoute({ place: 'try', tool: 'takes', question: undefined, chart: '', path: '' }, `#${ID}/0`)).toBe(
      `#/${ID}/try`,
    );
  });
});

test.each([
  ['S/2016/846', 'S-2016-846'],
  ['S/2023/773#para. 2', 'S-2023-773-para.-2'],
  ['motion 1', 'motion-1'],
])('the question %s is %s in an address', (key, slug) => {
  expect(questionSlug(key)).toBe(slug);
});

test('every address that a release has written is read as it was', () => {
  const written = readFileSync('tests/golden/frozen/addresses.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  expect(written.length).toBeGreaterThan(100);
  expect(written.filter((hash) => parseRoute(hash).link !== hash)).toEqual(['#?x']); // it asks for no meeting
});
