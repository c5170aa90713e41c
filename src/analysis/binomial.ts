/** In how many ways `count` can be chosen from `number`: exact for any size; 0 outside 0 to `number`. */
export function choose(number: number, count: number): bigint {
  if (count < 0 || count > number) return 0n;
  let ways = 1n;
  const steps = Math.min(count, number - count);
  for (let step = 1; step <= steps; step += 1) ways = (ways * BigInt(number - steps + step)) / BigInt(step);
  return ways;
}

/** The binomial coefficients of `number`, 0 to `number`, as doubles: exact to 56, then to 15 digits (Pascal's triangle). */
export function binomials(number: number): Float64Array {
  const row = new Float64Array(number + 1);
  row[0] = 1;
  for (let size = 1; size <= number; size += 1) {
    for (let count = size; count > 0; count -= 1) row[count] = (row[count] ?? 0) + (row[count - 1] ?? 0);
  }
  return row;
}

/**
 * Tails of a row of votes: how many patterns of `voters` have at least so many in favour, where a vote that is not in
 * favour can be given in `others` ways. `tail[k]` for k from 0 to `voters` + 1; the last is 0.
 */
export function tailsInFavour(voters: number, others: bigint): readonly bigint[] {
  const tails: bigint[] = [0n];
  let term = 1n; // choose(voters, inFavour) * others ** (voters - inFavour), from inFavour = voters down
  for (let inFavour = voters; inFavour >= 0; inFavour -= 1) {
    tails.push((tails.at(-1) ?? 0n) + term);
    term = (term * others * BigInt(inFavour)) / BigInt(voters - inFavour + 1);
  }
  return tails.toReversed();
}

/** 0! to `number`!, exactly. */
export function factorialsTo(number: number): readonly bigint[] {
  const factorials = [1n];
  for (let factor = 1; factor <= number; factor += 1) factorials.push((factorials.at(-1) ?? 1n) * BigInt(factor));
  return factorials;
}
