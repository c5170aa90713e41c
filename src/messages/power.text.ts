import { unreachable } from '../../machines/rules/index.ts';
import { printFraction, type Fraction } from '../analysis/fraction.ts';
import type { ChoiceProblem, OwnNumbersProblem, SeatKind, TypedWeightsProblem } from '../tools/index.ts';
import type { Say } from './say.ts';
import type { Names } from './text.ts';

/** An index as the books print it, with seven decimals; where those would show fewer than three digits, three digits. */
export function indexText(say: Say, value: number): string {
  if (value === 0) return formatted(say, value, {});
  if (value < TINY) return formatted(say, value, { notation: 'scientific', maximumSignificantDigits: 3 });
  if (value < SMALL) return formatted(say, value, { maximumSignificantDigits: 3 });
  return formatted(say, value, { minimumFractionDigits: 7, maximumFractionDigits: 7 });
}

const SMALL = 1e-5;
const TINY = 1e-9;

/** `105 : 1`; three digits. Where the other has nothing, there is no proportion. */
export function ratioText(say: Say, ratio: number): string {
  if (!Number.isFinite(ratio)) return say('power.ratio.none');
  const digits =
    ratio < 1e6
      ? { minimumSignificantDigits: 3, maximumSignificantDigits: 3 }
      : { notation: 'scientific' as const, maximumSignificantDigits: 3 };
  return say('power.ratio.text', {
    ratio:
      ratio < 100 || ratio >= 1e6 ? formatted(say, ratio, digits) : formatted(say, ratio, { maximumFractionDigits: 0 }),
  });
}

/** An exact count; of more than fifteen digits, the first three. */
export function countText(say: Say, count: bigint): string {
  return formatted(say, count, count < MANY ? {} : { notation: 'scientific', maximumSignificantDigits: 3 });
}

const MANY = 10n ** 15n;

/** A fraction beside its decimals, where it is short enough to be read: `421/2145`. */
export function fractionText(fraction: Fraction): string | undefined {
  const text = printFraction(fraction);
  return fraction.numerator > 0n && text.length <= SHORT ? text : undefined;
}

const SHORT = 9;

/** @param hasVeto whether anybody has a veto under the rule */
export function kindText(say: Say, kind: SeatKind, hasVeto: boolean): string {
  return kind === 'permanent' && !hasVeto ? say('power.kind.permanentNow') : say(`power.kind.${kind}`);
}

/** Why there is no such Council: where, what was found, what is expected there. */
export function choiceProblemText(say: Say, names: Names, problem: ChoiceProblem): string {
  switch (problem.kind) {
    case 'outsideTable': {
      const { found, from, to } = problem;
      return say('power.problem.date', { ...givenText(found), from: say.day(from), to: say.day(to) });
    }
    case 'seatsOpen':
      return say('power.problem.seatsOpen', {
        known: say.list(problem.known.map((member) => names(member))),
        open: problem.open,
      });
    case 'unknownReform':
      return say('power.problem.reform', { found: problem.found });
    case 'numbers':
      return numbersText(say, problem.problem);
    default:
      return unreachable(problem);
  }
}

/** What was found, and whether anything was. */
function givenText(found: string): { readonly given: 'yes' | 'no'; readonly found: string } {
  return { given: found === '' ? 'no' : 'yes', found };
}

function numbersText(say: Say, { place, found, expected }: OwnNumbersProblem): string {
  const name = place === 'seats' || place === 'numbers' ? say(`power.place.${place}`) : say(`power.number.${place}`);
  const [from, to] = expected.kind === 'wholeNumber' ? [expected.from, expected.to] : [0, 0];
  return say('power.problem.numbers', {
    place: name,
    ...givenText(found === 'NaN' ? '' : found),
    from,
    to,
  });
}

/** Why what was typed is no Council in which votes weigh. */
export function weightsProblemText(say: Say, problem: TypedWeightsProblem): string {
  switch (problem.kind) {
    case 'entry':
      return say('power.problem.weights', { found: problem.found });
    case 'holder':
      return say('power.problem.holder', { found: problem.found });
    case 'numbers': {
      const { path, found, expected } = problem.problem;
      if (!('from' in expected)) return say('power.problem.weights', { found });
      const place = expected.kind === 'wholeNumber' ? (path === 'quota' ? 'quota' : 'weight') : expected.kind;
      const { from, to } = expected;
      return say('power.problem.weightsNumber', { place, ...givenText(found), from, to });
    }
    default:
      return unreachable(problem);
  }
}

/** Formats are slow to make, and few. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function formatted(say: Say, value: number | bigint, options: Intl.NumberFormatOptions): string {
  const key = `${say.locale} ${JSON.stringify(options)}`;
  const known = FORMATS.get(key) ?? new Intl.NumberFormat(say.locale, options);
  FORMATS.set(key, known);
  return known.format(value);
}
