// Reads what the benches and paint.mjs print. Editions differ in their code; what they print, they print alike.

const UNITS = /** @type {Record<string, number>} */ ({ ns: 1e-3, µs: 1, ms: 1000 });
const TIMING = /^(\S.*?) {3,}([\d.e+]+) (ns|µs|ms) {3,}/;
const PAINT = /^ {2}(\S.*?) {2,}([\d.]+)(?: \/ ([\d.]+))?(?: {3}|$)/;
const REFERENCE = /^reference loop ([\d.]+) ms$/;

/** @param {string} printed by a bench @returns {Map<string, number>} microseconds by name */
export function timingsIn(printed) {
  const found = printed.split('\n').flatMap((line) => {
    const [, name = '', number, unit = ''] = TIMING.exec(line) ?? [];
    return number === undefined ? [] : [/** @type {const} */ ([name, Number(number) * (UNITS[unit] ?? NaN)])];
  });
  return new Map(found);
}

/** @param {string} printed by paint.mjs @returns {Map<string, number>} milliseconds by heading, row and share */
export function paintsIn(printed) {
  /** @type {Map<string, number>} */
  const found = new Map();
  let heading = '';
  for (const line of printed.split('\n')) {
    const [, name, first, second] = PAINT.exec(line) ?? [];
    if (name === undefined) heading = /^\S/.test(line) ? line.replace(/, (?:median )?ms.*$/, '') : heading;
    else if (second === undefined) found.set(`${heading}: ${name}`, Number(first));
    else found.set(`${heading}: ${name}, p50`, Number(first)).set(`${heading}: ${name}, p95`, Number(second));
  }
  return found;
}

/** @param {string} printed @returns {number} milliseconds @throws when it is not there */
export function referenceIn(printed) {
  const line = printed.split('\n').find((each) => REFERENCE.test(each));
  if (line === undefined) throw new Error('The reference loop was not printed');
  return Number(REFERENCE.exec(line)?.[1]);
}
