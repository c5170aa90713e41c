import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stateOf } from '../../machines/rules/index.ts';
import { MEMBERSHIP } from '../../machines/rules/council/membership.ts';
import en from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { stateNames, type NameForm, type NameLength } from '../../src/messages/sentences.ts';
import { namesIn } from '../../src/scenario/index.ts';
import { scenarioFrom } from '../session/session.helpers.ts';

const say = createSay(en, 'en-GB');
const FILES = readdirSync('scenarios').flatMap((file) => /^(\d.*)\.json$/u.exec(file)?.[1] ?? []);
const FORMS: readonly NameForm[] = ['alone', 'inText'];
const LENGTHS: readonly NameLength[] = ['short', 'plain', 'formal'];

function namesOf(id: string, called: string | undefined, date = '2016-10-08', language = 'en') {
  return stateNames(say, { names: new Map(called === undefined ? [] : [[stateOf(id), called]]), language, date });
}

describe('the names of a State', () => {
  test.each([
    ['RUS', ['Russia', 'Russia', 'Russia', 'Russia', 'Russian Federation', 'the Russian Federation']],
    ['GBR', ['UK', 'the UK', 'United Kingdom', 'the United Kingdom', 'United Kingdom', 'the United Kingdom']],
    ['USA', ['US', 'the US', 'United States', 'the United States', 'United States of America', 'the United States']],
    ['CIV', ['Ivory Coast', 'Ivory Coast', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Côte d’Ivoire']],
    ['FRA', ['France', 'France', 'France', 'France', 'France', 'France']],
  ])('%s has three lengths, each by itself and in a sentence', (id, expected) => {
    const names = stateNames(say);
    expect(LENGTHS.flatMap((length) => FORMS.map((form) => names(stateOf(id), form, length)))).toEqual(expected);
  });

  test.each([
    ['COD', '1965-01-01', 'Democratic Republic of the Congo'],
    ['COD', '1990-11-29', 'Zaire'],
    ['COD', '1997-05-17', 'Democratic Republic of the Congo'],
    ['UKR', '1991-08-23', 'Ukrainian Soviet Socialist Republic'],
    ['UKR', '1991-08-24', 'Ukraine'],
    ['TUR', '2022-05-31', 'Turkey'],
    ['TUR', '2022-06-01', 'Türkiye'],
    ['LBY', '1968-12-31', 'Libya'],
    ['LBY', '1977-03-01', 'Libyan Arab Republic'],
    ['LBY', '1977-03-02', 'Libyan Arab Jamahiriya'],
    ['CHN', '1950-09-29', 'People’s Republic of China'],
    ['CHN', '1971-11-23', 'China'],
  ])('%s on %s is %s', (id, date, name) => {
    expect(namesOf(id, undefined, date)(stateOf(id))).toBe(name);
  });

  test.each([
    ['SUN', 'Union of Soviet Socialist Republics', 'the USSR'],
    ['UKR', 'Ukrainian Soviet Socialist Republic', 'the Ukrainian SSR'],
    ['UKR', 'Ukraine', 'Ukraine'],
    ['ROC', 'China', 'the Republic of China'],
    ['CHN', 'China', 'China'],
    ['CHN', 'People’s Republic of China', 'the People’s Republic of China'],
    ['SYR', 'Syria', 'Syria'],
    ['SYR', 'Syrian Arab Republic', 'the Syrian Arab Republic'],
    ['IRN', 'Iran (Islamic Republic of)', 'the Islamic Republic of Iran'],
    ['USA', 'United States', 'the United States'],
    ['USA', 'United States of America', 'the United States'],
    ['FRA', 'Fourth Republic', 'Fourth Republic'],
  ])('%s, which the file calls %s, keeps that name, and is %s in a sentence', (id, called, inText) => {
    const names = namesOf(id, called);
    expect([names(stateOf(id)), names(stateOf(id), 'inText')]).toEqual([called, inText]);
  });

  test('what a file in another language calls a State is not shown among the words of this one', () => {
    expect(namesOf('RUS', 'Fédération de Russie', '2016-10-08', 'fr')(stateOf('RUS'))).toBe('Russian Federation');
    expect(namesOf('RUS', 'Fédération de Russie', '2016-10-08', 'en-US')(stateOf('RUS'))).toBe('Fédération de Russie');
  });

  test('a State that the catalogue does not know has the name of the file, in every length and form', () => {
    const names = namesOf('XKX', 'Kosovo');
    const all = LENGTHS.flatMap((length) => FORMS.map((form) => names(stateOf('XKX'), form, length)));
    expect(new Set(all)).toEqual(new Set(['Kosovo']));
    expect(names(stateOf('XKY'))).toBe('a State that this file does not name (XKY)');
  });

  test('every member since 1946 is in the catalogue', () => {
    const missing = MEMBERSHIP.map(([code]) => code).filter((code) => !say.has(`state.${code}`));
    expect(missing).toEqual([]);
  });

  test('no name is longer in a shorter length, and none is the name of two States of today', () => {
    const names = stateNames(say);
    const ids = Object.keys(en).flatMap((id) => /^state\.([A-Z]{3})$/u.exec(id)?.[1] ?? []);
    const [short, plain, formal] = LENGTHS.map((length) => ids.map((id) => names(stateOf(id), 'alone', length)));
    ids.forEach((id, index) => {
      expect(short?.[index]?.length, id).toBeLessThanOrEqual(plain?.[index]?.length ?? 0);
      expect(short?.[index]?.length, id).toBeLessThanOrEqual(LONGEST_AT_A_SEAT);
    });
    const twice = formal?.filter((name, index) => formal.indexOf(name) !== index);
    expect(twice).toEqual(['China']); // two Governments, one seat: ROC until 1971, CHN since
  });
});

const LONGEST_AT_A_SEAT = 21;

test.each(FILES)('%s names no State in a way that the catalogue does not know on that day', (file) => {
  const scenario = scenarioFrom(file);
  const recorded = namesIn(scenario);
  const listed = stateNames(say, { ...recorded, names: new Map() });
  for (const [id, called] of recorded.names) {
    expect(
      LENGTHS.map((length) => listed(id, 'alone', length)),
      id,
    ).toContain(called);
  }
});
