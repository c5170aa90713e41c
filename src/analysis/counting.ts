import type { Body } from './rule.ts';

/**
 * The chances of every count so far: for each number of vetoes below the one that defeats (the last plane: so many and
 * more), for each number of votes in favour. Changed in place, for it is remade at every move of a slider.
 */
export interface Counts {
  /** One more than the vetoes that defeat; 1 where nobody can veto. */
  readonly planes: number;
  /** One more than the seats. */
  readonly stride: number;
  /** `chances[plane * stride + inFavour]`. */
  readonly chances: Float64Array;
}

/** What one member, or several that depend on each other, add to the counts; the chances add up to 1. */
export interface Block {
  /** Votes in favour, at most. */
  readonly most: number;
  /** `chances[plane * (most + 1) + inFavour]`, the planes as in `Counts`. */
  readonly chances: Float64Array;
}

/** One plane more than the vetoes that defeat; 1 where they can never be complete. */
export function planesOf({ voters, vetoesNeeded }: Body): number {
  let vetoing = 0;
  for (const { weight } of voters) if (weight === 'vetoing') vetoing += 1;
  return vetoing >= vetoesNeeded ? vetoesNeeded + 1 : 1;
}

/** Before anybody has voted: for certain no vote and no veto. */
export function noCounts(planes: number, seats: number): Counts {
  const chances = new Float64Array(planes * (seats + 1));
  chances[0] = 1;
  return { planes, stride: seats + 1, chances };
}

/**
 * One more member by itself, `voted` having voted before: O(seats). `veto` is the chance that it vetoes, `rest` that it
 * does neither that nor vote in favour.
 */
export function addVoter(
  { planes, stride, chances }: Counts,
  voted: number,
  inFavour: number,
  veto: number,
  rest: number,
): void {
  for (let plane = planes - 1; plane >= 0; plane -= 1) {
    const start = plane * stride;
    const stays = plane === planes - 1 ? rest + veto : rest;
    for (let votes = start + voted + 1; votes > start; votes -= 1) {
      chances[votes] = stays * (chances[votes] ?? 0) + inFavour * (chances[votes - 1] ?? 0);
    }
    chances[start] = stays * (chances[start] ?? 0);
    if (veto > 0 && plane > 0) addBelow(chances, start, stride, voted, veto);
  }
}

/** The veto lifts what was counted one plane below, which has not been changed yet. */
function addBelow(chances: Float64Array, start: number, stride: number, voted: number, veto: number): void {
  for (let votes = start; votes <= start + voted; votes += 1) {
    chances[votes] = (chances[votes] ?? 0) + veto * (chances[votes - stride] ?? 0);
  }
}

/** The counts with a block added to them. */
export function withBlock({ planes, stride, chances }: Counts, { most, chances: added }: Block): Counts {
  const next = new Float64Array(chances.length);
  for (let before = 0; before < planes; before += 1) {
    for (let more = 0; more < planes; more += 1) {
      const start = Math.min(before + more, planes - 1) * stride;
      for (let joined = 0; joined <= most; joined += 1) {
        const chance = added[more * (most + 1) + joined] ?? 0;
        if (chance === 0) continue;
        for (let votes = 0; votes + joined < stride; votes += 1) {
          const place = start + votes + joined;
          next[place] = (next[place] ?? 0) + chance * (chances[before * stride + votes] ?? 0);
        }
      }
    }
  }
  return { planes, stride, chances: next };
}

/** The block of one member by itself. */
export function blockOf(planes: number, inFavour: number, veto: number, rest: number): Block {
  const chances = new Float64Array(2 * planes);
  chances[0] = rest;
  chances[1] = inFavour;
  const opposed = planes > 1 ? 2 : 0;
  chances[opposed] = (chances[opposed] ?? 0) + veto;
  return { most: 1, chances };
}

/**
 * The chance of adoption from each count, before a block votes, given the same after it. `after` and the result are
 * laid out like `Counts.chances`; the last plane of several, in which the text is vetoed, is 0.
 */
export function before(planes: number, stride: number, { most, chances }: Block, after: Float64Array): Float64Array {
  const result = new Float64Array(after.length);
  for (let more = 0; more < planes; more += 1) {
    for (let joined = 0; joined <= most; joined += 1) {
      const chance = chances[more * (most + 1) + joined] ?? 0;
      if (chance === 0) continue;
      for (let plane = 0; plane + more < open(planes); plane += 1) {
        const [start, end] = [plane * stride, (plane + more) * stride + joined];
        for (let votes = 0; votes + joined < stride; votes += 1) {
          const place = start + votes;
          result[place] = (result[place] ?? 0) + chance * (after[end + votes] ?? 0);
        }
      }
    }
  }
  return result;
}

/** The planes from which adoption is still possible. */
export function open(planes: number): number {
  return Math.max(1, planes - 1);
}

/** The chance of adoption once everybody has voted: 1 where the votes are there and the vetoes are not. */
export function atTheEnd(planes: number, stride: number, required: number): Float64Array {
  const result = new Float64Array(planes * stride);
  for (let plane = 0; plane < open(planes); plane += 1) {
    for (let votes = Math.max(0, required); votes < stride; votes += 1) result[plane * stride + votes] = 1;
  }
  return result;
}

/** The chance of adoption when a block adds exactly `joined` votes and `more` vetoes to these counts. */
export function adoptedWith(
  { planes, stride, chances }: Counts,
  after: Float64Array,
  joined: number,
  more: number,
): number {
  let sum = 0;
  for (let plane = 0; plane + more < open(planes); plane += 1) {
    const [start, end] = [plane * stride, (plane + more) * stride + joined];
    for (let votes = 0; votes + joined < stride; votes += 1)
      sum += (chances[start + votes] ?? 0) * (after[end + votes] ?? 0);
  }
  return sum;
}
