import {
  numberedSeat,
  weightedCouncil,
  type DecisionRule,
  type WeightedCouncil,
  type WeightsProblem,
} from '../analysis/index.ts';
import type { Council } from '../../machines/rules/index.ts';
import type { PowerChoice } from '../session/index.ts';
import type { Answer } from './case.ts';
import { weightedPowerOf, type WeightedPowerAnswer } from './power.answer.ts';

export type WeightsChoice = Extract<PowerChoice, { of: 'weights' }>;

/** Why what was typed is no Council: an entry that is neither a State with a weight nor a weight, or what they are together. */
export type TypedWeightsProblem =
  | { readonly kind: 'entry' | 'holder'; readonly found: string }
  | { readonly kind: 'numbers'; readonly problem: WeightsProblem };

/** Weights to begin with: one vote for each member, as in the Council that the reader looks at. */
export function weightsOf({ seats, requiredVotes }: Council): WeightsChoice {
  return {
    of: 'weights',
    weights: seats.map(({ member }) => `${member} 1`).join(', '),
    quota: requiredVotes,
    holders: seats
      .filter(({ permanent }) => permanent)
      .map(({ member }) => member)
      .join(', '),
  };
}

/** The Council that a reader typed, and the power of its seats. Entries stand between commas, semicolons or lines. */
export function typedWeights(
  { weights, quota, holders }: WeightsChoice,
  rule: DecisionRule,
): Answer<{ readonly council: WeightedCouncil; readonly power: WeightedPowerAnswer }, TypedWeightsProblem> {
  const read = councilTyped(
    entriesOf(weights),
    quota,
    holders.split(/[\s,;]+/u).filter((entry) => entry !== ''),
  );
  return read.ok ? { ...read, power: weightedPowerOf(read.council, rule) } : read;
}

function entriesOf(text: string): string[] {
  return text
    .split(/[,;\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function councilTyped(
  entries: readonly string[],
  quota: number | undefined,
  holders: readonly string[],
): Answer<{ readonly council: WeightedCouncil }, TypedWeightsProblem> {
  const isBySeat = /^\d+$/u.test(entries[0] ?? '');
  const form = isBySeat ? /^()(\d+)$/u : /^([A-Z]{3})\s+(\d+)$/u;
  const pairs: (readonly [code: string, weight: number])[] = [];
  for (const entry of entries) {
    const [, code = '', weight = ''] = form.exec(entry) ?? [];
    const isTwice = !isBySeat && pairs.some(([known]) => known === code);
    if (weight === '' || isTwice) return { ok: false, problem: { kind: 'entry', found: entry } };
    pairs.push([code, Number(weight)]);
  }
  const weights = isBySeat ? pairs.map(([, weight]) => weight) : Object.fromEntries(pairs);
  const numbered = pairs.map((_, place) => numberedSeat(place));
  const named = isBySeat ? holders.map((entry) => numbered[Number(entry) - 1]) : holders;
  const read = weightedCouncil({ weights, quota, holders: named });
  if (read.ok) return read;
  const { expected } = read.problem;
  return expected.kind === 'seatOnce'
    ? { ok: false, problem: { kind: 'holder', found: holders[expected.place] ?? '' } }
    : { ok: false, problem: { kind: 'numbers', problem: read.problem } };
}
