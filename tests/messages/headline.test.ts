import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import words from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { headlineOf, stateNames, type Names } from '../../src/messages/sentences.ts';
import { namesIn, type Scenario } from '../../src/scenario/index.ts';
import type { AskedView } from '../../src/session/index.ts';
import { open, scenarioFrom } from '../session/session.helpers.ts';

const say = createSay(words, 'en-GB');
const IDS = readdirSync('scenarios')
  .filter((file) => /^\d.*\.json$/u.test(file))
  .map((file) => file.replace('.json', ''));

function headlines(scenario: Scenario): readonly (readonly [key: string, headline: string])[] {
  const ofMeeting = stateNames(say, namesIn(scenario));
  const names: Names = (state) => ofMeeting(state, 'inText', 'short');
  return open(scenario)
    .view()
    .line.questions.flatMap(({ key, question, end }: AskedView) => {
      if (!end) return [];
      const { word = '', rest } = headlineOf(say, names, { question, outcome: end, stage: 'declared', name: key });
      return [[key, `${word} ${rest}`] as const];
    });
}

describe('the headline of a result', () => {
  test.each([
    ['2016-10-08-aleppo', 'S/2016/846', 'Vetoed. Eleven of fifteen said yes; Russia said no.'],
    ['2016-10-08-aleppo', 'S/2016/847', 'Not enough votes. Four said yes; nine are needed.'],
    ['2016-12-05-aleppo', 'S/2016/1026', 'Vetoed. Eleven of fifteen said yes; China and Russia said no.'],
    ['1956-10-30-suez', 'S/3710', 'Vetoed. Seven of eleven said yes; France and the UK said no.'],
    ['1946-02-16-syria-lebanon', undefined, 'Vetoed. Seven of eleven said yes; the USSR said no.'],
    ['2022-02-27-ukraine-assembly', undefined, 'Adopted. Eleven said yes; on procedure nobody has a veto.'],
    ['1973-12-15-geneva', undefined, 'Adopted. Ten said yes; nobody with a veto said no.'],
    ['2016-12-19-aleppo', undefined, 'Adopted. All fifteen said yes.'],
    ['1959-09-07-laos', undefined, 'Contested. Ten of eleven said procedural; the USSR said no.'],
    ['1948-05-24-double-veto', undefined, 'Contested. Eight of eleven said procedural; the USSR said no.'],
  ])('%s %s: %s', (id, key, headline) => {
    const found = headlines(scenarioFrom(id));
    expect(key === undefined ? found.map(([, text]) => text) : [found.find(([own]) => own === key)?.[1]]).toContain(
      headline,
    );
  });

  test('is one line of at most 64 letters in every meeting, and says no symbol', () => {
    const all = IDS.flatMap((id) => headlines(scenarioFrom(id)));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(([, text]) => text.length > 64 || /S\/|\{|undefined/u.test(text))).toEqual([]);
  });

  test('before there is one, is what is voted on', () => {
    const { question, outcome } = vetoedBy(['RUS']);
    const before = (stage: 'casting' | 'closed') =>
      headlineOf(say, String, { question, outcome, stage, name: 'French draft' });
    expect(before('casting')).toEqual({ rest: 'Voting: French draft' });
    expect(before('closed')).toEqual({ rest: 'French draft: all have voted' });
  });

  test('names two that vetoed at most', () => {
    const { question, outcome } = vetoedBy(['CHN', 'FRA', 'RUS']);
    const { rest } = headlineOf(say, String, { question, outcome, stage: 'declared', name: '' });
    expect(rest).toBe('Ten of fifteen said yes; three of the five said no.');
  });
});

/** The French draft of 8 October 2016 with these against, and in favour who else was. */
function vetoedBy(members: readonly string[]) {
  const { view } = open(scenarioFrom('2016-10-08-aleppo'), undefined);
  const asked = view().line.questions[0];
  if (asked?.end?.kind !== 'vetoed') throw new Error('Not vetoed');
  const { question, end } = asked;
  return { question, outcome: { ...end, tally: { ...end.tally, inFavour: 10, against: 3 }, by: members as never } };
}
