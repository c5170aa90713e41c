import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkLesson } from '../../src/learn/lessons/check.ts';
import { BELIEFS } from '../../src/learn/lessons/lesson.ts';
import { listLessons, loadLesson, ORDER } from '../../src/learn/lessons/lessonLibrary.ts';
import { parseLesson } from '../../src/learn/lessons/parseLesson.ts';
import { lessonCalled, LESSON_IDS, lessonText } from './lessonFiles.ts';
import { findMeeting } from './meetings.ts';

afterEach(() => vi.unstubAllGlobals());

test('every file of the folder has its place in the order, and is listed with what it says', () => {
  expect(ORDER.toSorted()).toEqual(LESSON_IDS.toSorted());
  expect(listLessons().map(({ id }) => id)).toEqual(ORDER);
  expect(listLessons().map(({ title }) => title)).toEqual(ORDER.map((id) => lessonCalled(id).title));
});

test('every belief has one lesson', () => {
  expect(ORDER.map((id) => lessonCalled(id).belief).toSorted()).toEqual(BELIEFS.toSorted());
});

test('an id that no file has', async () => {
  expect(await loadLesson('ten-votes')).toBeUndefined();
});

describe.each(LESSON_IDS)('%s', (id) => {
  test('the page gets what the file says', async () => {
    vi.stubGlobal('fetch', async (address: string) => {
      expect(address).toContain(id);
      return await Promise.resolve(new Response(lessonText(id)));
    });
    expect(await loadLesson(id)).toEqual(lessonCalled(id));
  });

  test('the file is well formed', () => {
    expect(parseLesson(lessonText(id))).toMatchObject({ ok: true });
  });

  test('what it says of its meetings is so', () => {
    expect(checkLesson(lessonCalled(id), findMeeting).problems).toEqual([]);
  });

  test('nothing in it rests on general knowledge', () => {
    expect(lessonText(id)).not.toMatch(/general(?:ly)? kn/iu);
  });

  test('its title asks', () => {
    expect(lessonCalled(id).title).toMatch(/\?$/u);
  });

  test('the prose is clean: typographic quotation marks in pairs, no double blanks, sentences end', () => {
    const keys = 'text|asks|because|done|knows|believed|aim|goodAnswer|why';
    const prose = [...lessonText(id).matchAll(new RegExp(`"(?:${keys})": "((?:[^"\\\\]|\\\\.)*)"`, 'gu'))].map(
      ([, text = '']) => text,
    );
    const faulty = prose.filter((text) => {
      const marks = [...text.matchAll(/[“”]/gu)].map(([mark]) => mark).join('');
      return /["']| {2}|^\s|\s$/u.test(text) || !/[.”?)]$/u.test(text) || !/^(?:“”)*$/u.test(marks);
    });
    expect(prose.length).toBeGreaterThan(10);
    expect(faulty).toEqual([]);
  });
});
