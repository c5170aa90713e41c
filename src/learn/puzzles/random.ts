/** Numbers that look random and are the same for the same seed, everywhere: sfc32, by Chris Doty-Humphrey (public domain). */
export interface Random {
  /** From 0 to `count - 1`. @param count from 1 to 2^32 */
  readonly below: (count: number) => number;
  /** The same items in another order. */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** @param seed a whole number from 0 to 2^53 */
export function randomFrom(seed: number): Random {
  let a = seed >>> 0;
  let b = Math.floor(seed / WORD) >>> 0;
  let c = 0x9e3779b9;
  let counter = 1;

  function next(): number {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  }

  for (let round = 0; round < MIXED; round += 1) next();
  const below = (count: number): number => Math.floor((next() / WORD) * count);
  return {
    below,
    shuffled: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const [one, two] = [mixed[last], mixed[other]];
        if (one !== undefined && two !== undefined) [mixed[last], mixed[other]] = [two, one];
      }
      return mixed;
    },
  };
}

const WORD = 2 ** 32;

/** Rounds until seeds that are alike give numbers that are not. */
const MIXED = 15;
