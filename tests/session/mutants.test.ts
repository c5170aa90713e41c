import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { StudyProblem } from '../../src/session/index.ts';
import { readLink, readStudy, readStudyHead, type StudyHead } from '../../src/session/keep/index.ts';
import { unpackStudy } from '../../src/session/keep/study.pack.ts';
import { councilOf } from '../../src/scenario/index.ts';
import { readSave } from '../../src/ui/shelf/save.ts';
import { drawFrom, seedOfToday, type Draw } from '../golden/draw.ts';
import { inputsIn, LONG } from '../golden/golden.ts';
import type { Frozen } from '../golden/frozen.ts';
import { scenarioCalled } from '../golden/meetings.ts';
import { openMeeting } from '../golden/replay.ts';
import { mutantOf } from '../scenario/mutants.ts';

const COUNT = LONG ? 10_000 : 1000;
/** Of those that are read, one in so many is opened and looked at. */
const LOOKED_AT = LONG ? 5 : 10;
const SEED = seedOfToday();
const AGAIN = `HORSESHOE_SEED=${SEED} makes the same again`;

function frozen(path: string): readonly Frozen[] {
  return inputsIn(path) as readonly Frozen[]; // their form is frozen with them
}

const ADDRESSES = frozen('frozen/addresses.jsonl');
const FILES = frozen('frozen/files.jsonl.gz');
const SAVES = frozen('frozen/saves.jsonl.gz');

interface Result {
  readonly refused: boolean;
  /** What is wrong with how it was taken; none when all is well. */
  readonly faults: readonly string[];
}

/** Reads mutants of a kind: nothing throws, and a refusal says where, what was found and what is expected. */
function attack(read: (draw: Draw, isLookedAt: boolean) => Result): {
  readonly faults: string[];
  readonly refused: number;
} {
  const faults: string[] = [];
  let refused = 0;
  for (let index = 0; index < COUNT; index += 1) {
    try {
      const result = read(drawFrom(SEED + index), index % LOOKED_AT === 0);
      faults.push(...result.faults.map((fault) => `${index}: ${fault}`));
      if (result.refused) refused += 1;
    } catch (error) {
      faults.push(`${index}: threw ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
    }
  }
  return { faults: faults.slice(0, 5), refused };
}

/** What makes mutants may nest a value so deep that it cannot print it; then another is taken. */
function mutated(text: string, draw: Draw): string {
  try {
    return mutantOf(text, draw);
  } catch (error) {
    if (error instanceof RangeError) return mutated(text, draw);
    throw error;
  }
}

const FINE: Result = { refused: false, faults: [] };

function refusal({ path, found, expected }: StudyProblem): Result {
  const long = [path, found].filter((text) => text.length > 200);
  const isPlaced = path !== '' || expected === 'study' || expected === 'size' || expected === 'depth';
  return {
    refused: true,
    faults: [...long.map((text) => `${text.length} characters`), ...(isPlaced ? [] : [`no place: ${expected}`])],
  };
}

function studyIn(head: StudyHead, meeting: string, isLookedAt: boolean): Result {
  if (!head.ok) return refusal(head.problem);
  const read = readStudy(head.body, meeting, scenarioCalled(meeting), head.version);
  if (!read.ok) return refusal(read.problem);
  if (read.misfits.length > 21) return { refused: false, faults: [`${read.misfits.length} misfits`] };
  if (!isLookedAt) return FINE;
  const session = openMeeting(meeting);
  session.send({ type: 'openStudy', study: read.data });
  session.everywhere();
  session.address();
  return FINE;
}

test(`${COUNT} mutated files`, () => {
  const result = attack((draw, isLookedAt) => {
    const { text = '', meeting } = draw.one(FILES);
    return studyIn(readStudyHead(mutated(text, draw)), meeting, isLookedAt);
  });
  expect(result.faults, AGAIN).toEqual([]);
  expect(result.refused).toBeGreaterThan(COUNT / 4); // most faults show; some, in a text or a number, cannot
  expect(result.refused).toBeLessThan(COUNT);
}, 600_000);

test(`${COUNT} mutated saves`, () => {
  const result = attack((draw, isLookedAt) => {
    const { stored, meeting } = draw.one(SAVES);
    const read = readSave(asJson(mutated(JSON.stringify(stored), draw)));
    if (!read.ok) return { refused: true, faults: [] };
    const { text } = read.save;
    return studyIn(readStudyHead(draw.percent(50) ? mutated(text, draw) : text), meeting, isLookedAt);
  });
  expect(result.faults, AGAIN).toEqual([]);
  expect(result.refused).toBeGreaterThan(COUNT / 4); // most faults show; some, in a text or a number, cannot
  expect(result.refused).toBeLessThan(COUNT);
}, 600_000);

test(`${COUNT} mutated links`, () => {
  const result = attack((draw, isLookedAt) => {
    const { text = '', meeting } = draw.one(ADDRESSES);
    const scenario = scenarioCalled(meeting);
    const hash = draw.percent(60) ? withOtherLetters(text, meeting, draw) : withOtherCharacters(text, draw);
    const read = readLink(hash, meeting, scenario);
    if (!read.ok) {
      const { code, found, allowed, inside } = read.problem;
      const faults = found.length > 200 ? [`${code}, ${found.length} characters`] : [];
      return {
        refused: true,
        faults: [...faults, ...(inside ? refusal(inside).faults : []), ...(allowed.length > 200 ? ['allowed'] : [])],
      };
    }
    if (!isLookedAt) return FINE;
    const session = openMeeting(meeting, read.link);
    session.everywhere();
    session.address();
    return FINE;
  });
  expect(result.faults, AGAIN).toEqual([]);
  expect(result.refused).toBeGreaterThan(COUNT / 4); // most faults show; some, in a text or a number, cannot
  expect(result.refused).toBeLessThan(COUNT);
}, 600_000);

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const LETTERS = /(?<=[?&]t=)[\w-]+/u;

/** What is packed is changed, and packed again; where nothing is, the address itself is. */
function withOtherLetters(hash: string, meeting: string, draw: Draw): string {
  const letters = LETTERS.exec(hash)?.[0];
  const unpacked = letters === undefined ? undefined : unpackStudy(letters, councilOf(scenarioCalled(meeting)));
  if (!unpacked?.ok) return withOtherCharacters(hash, draw);
  const bytes = deflateSync(strToU8(mutated(JSON.stringify(briefOf(unpacked.value)), draw)));
  return hash.replace(LETTERS, `${draw.one([1, 2])}${Buffer.from(bytes).toString('base64url')}`);
}

/** In the order of version 2, near enough to go wrong anywhere. */
function briefOf(value: unknown): unknown {
  const { revision, current = -1, manner, variations = [], supposed } = value as Record<string, unknown>; // what was packed
  const lines = (variations as Record<string, unknown>[]).map((line) => [line['manner'], '', line['inserted'], []]);
  return [revision, current, manner, lines, ...(supposed === undefined ? [] : [supposed])];
}

function withOtherCharacters(hash: string, draw: Draw): string {
  let text = hash;
  for (let left = 1 + draw.below(3); left > 0; left -= 1) {
    const at = draw.below(text.length);
    const put = draw.one([
      '',
      '=',
      '&',
      '?',
      '/',
      '%',
      '%2',
      ';',
      ':',
      ',',
      '+',
      '-',
      '0',
      '9',
      'A',
      'z',
      '\0',
      '\u202e',
      '\ud800',
      'é',
    ]);
    text = text.slice(0, at) + put + text.slice(at + draw.below(4));
  }
  return text;
}
