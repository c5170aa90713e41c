/** The one in a list that is looked for by what it has alone: its symbol, its number, its letter; `undefined` without one. */
export function only<T>(list: readonly T[] | undefined, isIt: (candidate: T) => boolean): T | undefined {
  return list?.find(isIt);
}
