import type { Draw } from '../golden/draw.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface Place {
  readonly parent: Json[] | { [key: string]: Json };
  readonly key: string;
}

/** A file with one to four faults of the kinds that a slip of the pen, a bad tool or somebody who means harm would make. */
export function mutantOf(text: string, draw: Draw): string {
  const file = JSON.parse(text) as Json; // which JSON.parse yields
  for (let left = 1 + draw.below(4); left > 0; left -= 1) {
    const places = placesIn(file);
    if (places.length > 0) MUTATIONS[draw.one(NAMES)](draw.one(places), draw, places);
  }
  const printed = printed1e999(JSON.stringify(file));
  return draw.percent(10) ? damaged(printed, draw) : printed;
}

type Name = keyof typeof MUTATIONS;

const STRANGE: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  HUGE(),
  '',
  ' ',
  '\0',
  'a\u202eb',
  '\ud800',
  '__proto__',
  'RUS',
  'S/2016/846',
  '9999-12-31',
  '1700-01-01',
  '2016-02-30',
  'x'.repeat(10_000),
  [],
  {},
  [null],
  { type: 'meeting.open' },
  'https://u:p@x/',
  '+'.repeat(16),
];

/** Printed as a number that no double can hold. */
function HUGE(): string {
  return '@1e999@';
}

function printed1e999(text: string): string {
  return text.replaceAll('"@1e999@"', '1e999');
}

const MUTATIONS = {
  replace: ({ parent, key }: Place, draw: Draw) => put(parent, key, structuredClone(draw.one(STRANGE))),
  remove: ({ parent, key }: Place) => void (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]),
  repeat: ({ parent, key }: Place) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(at(parent, key)));
    else put(parent, `${key}2`, structuredClone(at(parent, key)));
  },
  swap: ({ parent, key }: Place, draw: Draw, places: readonly Place[]) => {
    const other = draw.one(places);
    const value = structuredClone(at(parent, key));
    put(parent, key, structuredClone(at(other.parent, other.key)));
    put(other.parent, other.key, value);
  },
  reserve: ({ parent }: Place, draw: Draw) => {
    const key = draw.one(['__proto__', 'constructor', 'prototype', 'toString']);
    Object.defineProperty(parent, key, { value: {}, enumerable: true, configurable: true, writable: true });
  },
  deepen: ({ parent, key }: Place, draw: Draw) => {
    let value = at(parent, key);
    for (let depth = draw.one([1, 30, 200]); depth > 0; depth -= 1)
      value = draw.percent(50) ? [value] : { deep: value };
    put(parent, key, value);
  },
  lengthen: ({ parent, key }: Place, draw: Draw) => {
    const value = at(parent, key);
    if (typeof value === 'string') put(parent, key, value.repeat(draw.one([2, 100])));
    else
      put(
        parent,
        key,
        Array.from({ length: draw.one([3, 300]) }, () => structuredClone(value)),
      );
  },
  edit: ({ parent, key }: Place, draw: Draw) => {
    const value = at(parent, key);
    if (typeof value === 'number') put(parent, key, value + draw.one([-1, 1, 0.5, 1e6]));
    else if (typeof value === 'string') put(parent, key, damaged(value, draw));
    else if (typeof value === 'boolean') put(parent, key, !value);
  },
} as const satisfies Readonly<Record<string, (place: Place, draw: Draw, places: readonly Place[]) => void>>;

const NAMES = Object.keys(MUTATIONS) as Name[]; // which its keys are

const CHARACTERS = [
  '',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  ' ',
  '\n',
  '\t',
  '-',
  '+',
  '.',
  '0',
  'e',
  'x',
  '\0',
  'é',
];

/** One character taken out, put in or put in place of another. */
function damaged(text: string, draw: Draw): string {
  const at = draw.below(text.length + 1);
  return text.slice(0, at) + draw.one(CHARACTERS) + text.slice(at + draw.below(2));
}

/** Every place of a file, without going into what an earlier mutation made deep. */
function placesIn(value: Json, depth = 0): Place[] {
  if (typeof value !== 'object' || value === null || depth > 12) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ parent: value, key }, ...placesIn(inner, depth + 1)]);
}

function at(parent: Place['parent'], key: string): Json {
  const value = Array.isArray(parent) ? parent[Number(key)] : Object.hasOwn(parent, key) ? parent[key] : undefined;
  return value ?? null;
}

function put(parent: Place['parent'], key: string, value: Json): void {
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}
