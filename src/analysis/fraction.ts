/** In lowest terms; the denominator is at least 1. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/** Numbers that are 0 or more; 0 of 0 is 0. */
export function reduced(part: bigint, whole: bigint): Fraction {
  if (part === 0n) return NOTHING;
  const divisor = commonDivisor(part, whole);
  return { numerator: part / divisor, denominator: whole / divisor };
}

export function printFraction({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

/** As a double, right to 15 digits whatever the size of its parts; 0 of 0 is 0. */
export function quotient(part: bigint, whole: bigint): number {
  if (part === 0n || whole === 0n) return 0;
  const direct = Number(part) / Number(whole);
  return Number.isFinite(direct) && direct > 0 ? direct : Number((part * DIGITS) / whole) / Number(DIGITS);
}

const DIGITS = 10n ** 18n;

/** Euclid's algorithm, on numbers above 0. */
function commonDivisor(one: bigint, other: bigint): bigint {
  let [large, small] = [one, other];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}
