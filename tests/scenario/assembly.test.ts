import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/index.ts';
import { withValue, withValues } from './file.ts';

/** What a file says of the Assembly and of resolutions has to agree with the rest of it. */

const FILE = 'some.json';
const ours = { provenance: 'invention', certainty: 'unverified', sources: [] };
const earlier = { question: 'S/2016/1', date: '2016-10-07', by: ['RUS'], ...ours };

test.each<readonly [string, unknown, readonly object[]]>([
  [
    'a draft that calls the Assembly, though it is a matter of substance',
    withValue(['drafts', 0, 'effect'], 'callsEmergencySession'),
    [{ code: 'choice', path: 'drafts[0].matter', found: 'substantive', expected: ['procedural'] }],
  ],
  [
    'a recommendation to admit, on procedure',
    withValues([
      [['drafts', 0, 'effect'], 'recommendsAdmission'],
      [['drafts', 0, 'matter'], 'procedural'],
    ]),
    [{ code: 'choice', path: 'drafts[0].matter', found: 'procedural', expected: ['substantive'] }],
  ],
  [
    'the number of a resolution for a draft that was vetoed',
    withValue(['drafts', 0, 'resolution'], 'S/RES/2311(2016)'),
    [{ code: 'choice', path: 'expected["S/2016/846"].outcome', found: 'vetoed', expected: ['adopted'] }],
  ],
  [
    'a number that is no symbol of a resolution',
    withValue(['drafts', 0, 'resolution'], '2311 (2016)'),
    [{ code: 'form', path: 'drafts[0].resolution', found: '2311 (2016)', expected: 'resolution' }],
  ],
  [
    'an earlier veto by an elected member',
    withValue(['earlierVetoes'], [{ ...earlier, by: ['RUS', 'VEN'] }]),
    [{ code: 'notPermanent', path: 'earlierVetoes[0].by[1]', found: 'VEN' }],
  ],
  [
    'an earlier veto after the meeting',
    withValue(['earlierVetoes'], [{ ...earlier, date: '2016-10-09' }]),
    [{ code: 'afterMeeting', path: 'earlierVetoes[0].date', found: '2016-10-09' }],
  ],
  [
    'an earlier veto before the Council',
    withValue(['earlierVetoes'], [{ ...earlier, date: '1946-01-16' }]),
    [{ code: 'dateRange', path: 'earlierVetoes[0].date', found: '1946-01-16' }],
  ],
])('%s', (_, file, problems) => {
  expect(parseScenario(JSON.stringify(file), FILE)).toMatchObject({ ok: false, problems });
});

test('an earlier veto that was known, also of the same day', () => {
  const file = withValue(['earlierVetoes'], [earlier, { ...earlier, date: '2016-10-08' }]);
  expect(parseScenario(JSON.stringify(file), FILE)).toMatchObject({ ok: true });
});
