import { execFileSync } from 'node:child_process';

/** Numbers that look like chance and are the same for the same seed. */
export interface Draw {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  /** True in so many of a hundred cases. */
  readonly percent: (share: number) => boolean;
  /** @throws where there is nothing to choose from */
  readonly one: <Item>(items: readonly Item[]) => Item;
  /** Some of the items, in another order. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
  /** One of the names, each as often as its weight says. */
  readonly weighted: <Name extends string>(weights: Readonly<Record<Name, number>>) => Name;
}

export function drawFrom(seed: number): Draw {
  const next = mulberry32(seed);
  const below = (bound: number) => Math.floor(next() * bound);
  function one<Item>(items: readonly Item[]): Item {
    const at = below(items.length);
    if (at >= items.length) throw new Error('Nothing to choose from');
    return items[at] as Item; // the index was found to be below the length
  }
  function some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    return Array.from({ length: Math.min(count, items.length) }, () => left.splice(below(left.length), 1)).flat();
  }
  function weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const entries = Object.entries<number>(weights);
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries[0];
    return found?.[0] as Name; // a key of the weights
  }
  return { below, percent: (share) => below(100) < share, one, some, weighted };
}

/** Mulberry32, by Tommy Ettinger; in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Another sample with every commit: the seed is `HORSESHOE_SEED`, else of the commit; outside of Git a fixed one. */
export function seedOfToday(): number {
  const given = Number.parseInt(process.env['HORSESHOE_SEED'] ?? '', 10);
  return Number.isNaN(given) ? Number.parseInt(commit().slice(0, 8), 16) : given;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '20161008';
  }
}
