import { VOTES, type MemberId, type Vote } from '../../machines/rules/index.ts';
import type { Condition, Forecast, ForecastProblem, Links } from './forecast.ts';
import type { Body, Voter } from './rule.ts';
import type { Binding, Unit, Web } from './web.ts';

export type Webs =
  /** `alone`: everybody else votes by itself. */
  | { readonly ok: true; readonly webs: readonly Web[]; readonly alone: readonly Voter[] }
  | { readonly ok: false; readonly problem: ForecastProblem };

/** Sorts the members of a Council into webs and those that vote by themselves. The links have passed `problemOfLinks`. */
export function websOf(links: Links, forecast: Forecast, body: Body): Webs {
  const conditions = links.conditions ?? [];
  const blocs = (links.blocs ?? []).filter(({ length }) => length > 1);
  const groups = [...blocs, ...soloists(conditions, blocs).map((member) => [member])];
  const groupOf = (member: MemberId): number => groups.findIndex((group) => group.includes(member));
  const arrows = conditions.map(({ when, follows }) => ({ from: groupOf(when.member), to: groupOf(follows.member) }));

  const order = orderOf(groups.length, arrows);
  if (order.length < groups.length) return { ok: false, problem: circle(conditions, arrows, order) };
  const webs = partsOf(order, arrows).map((part) => webOf(part, groups, conditions, arrows, forecast, body));
  const problem = webs.map((web) => contradictionIn(web, conditions)).find((found) => found !== undefined);
  if (problem) return { ok: false, problem };
  const linked = new Set(groups.flat());
  return { ok: true, webs, alone: body.voters.filter(({ member }) => !linked.has(member)) };
}

interface Arrow {
  readonly from: number;
  readonly to: number;
}

/** The members that conditions speak of and no bloc holds, each once. */
function soloists(conditions: readonly Condition[], blocs: readonly (readonly MemberId[])[]): MemberId[] {
  const held = new Set(blocs.flat());
  const spoken = new Set(conditions.flatMap(({ when, follows }) => [when.member, follows.member]));
  return [...spoken].filter((member) => !held.has(member));
}

/** The groups, each after all that bind it; those on a circle, or behind one, are left out. */
function orderOf(groups: number, arrows: readonly Arrow[]): number[] {
  const order: number[] = [];
  const isFree = (group: number): boolean => arrows.every(({ from, to }) => to !== group || order.includes(from));
  for (let round = 0; round < groups; round += 1) {
    for (let group = 0; group < groups; group += 1) if (!order.includes(group) && isFree(group)) order.push(group);
  }
  return order;
}

function circle(conditions: readonly Condition[], arrows: readonly Arrow[], order: readonly number[]): ForecastProblem {
  const waiting = [...arrows.entries()].filter(([, { from, to }]) => !order.includes(from) && !order.includes(to));
  const places = waiting.map(([condition]) => condition);
  const found = conditions.filter((_, condition) => places.includes(condition));
  return { kind: 'circle', place: { conditions: places }, found, expected: 'conditions that end' };
}

/** The order cut into parts that no arrow joins. */
function partsOf(order: readonly number[], arrows: readonly Arrow[]): number[][] {
  let parts = order.map((group) => [group]);
  for (const { from, to } of arrows) {
    const joined = parts.filter((part) => part.includes(from) || part.includes(to)).flat();
    parts = [...parts.filter((part) => !part.includes(from) && !part.includes(to)), joined];
  }
  return parts.map((part) => order.filter((group) => part.includes(group)));
}

function webOf(
  part: readonly number[],
  groups: readonly (readonly MemberId[])[],
  conditions: readonly Condition[],
  arrows: readonly Arrow[],
  forecast: Forecast,
  { voters }: Body,
): Web {
  return part.map((group): Unit => {
    const members = groups[group] ?? [];
    const weights = voters.filter(({ member }) => members.includes(member)).map(({ weight }) => weight);
    const row = members.map((member) => forecast[member]).find((found) => found !== undefined);
    if (row === undefined) throw new Error(`A forecast without a row for ${members.join(', ')}`);
    const bound = conditions.flatMap(({ when, follows }, condition): Binding[] => {
      const arrow = arrows[condition];
      return arrow?.to === group
        ? [{ unit: part.indexOf(arrow.from), when: when.vote, to: follows.vote, condition }]
        : [];
    });
    const vetoes = weights.filter((weight) => weight === 'vetoing').length;
    return { members, row, votes: weights.filter((weight) => weight !== 'barred').length, vetoes, bound };
  });
}

/** Two conditions that bind a unit to different votes in one way of voting; every vote that nothing binds is held for possible. */
function contradictionIn(web: Web, conditions: readonly Condition[]): ForecastProblem | undefined {
  const turning = web.map((_, place) => distinctTurns(web, place));
  let problem: ForecastProblem | undefined;
  const votes: Vote[] = [];
  const go = (place: number): void => {
    const unit = web[place];
    if (unit === undefined || problem !== undefined) return;
    const [first, ...others] = unit.bound.filter(({ unit: other, when }) => votes[other] === when);
    const clash = others.find(({ to }) => to !== first?.to);
    if (first !== undefined && clash !== undefined) {
      problem = contradiction(first.condition, clash.condition, conditions);
      return;
    }
    const possible = first === undefined ? (turning[place] ?? []) : [first.to];
    for (const vote of possible) {
      votes[place] = vote;
      go(place + 1);
    }
  };
  go(0);
  return problem;
}

/** The votes of a unit on which a condition turns, and one of the others. */
function distinctTurns(web: Web, place: number): readonly Vote[] {
  const turning = web.flatMap(({ bound }) => bound.filter(({ unit }) => unit === place).map(({ when }) => when));
  const other = VOTES.find((vote) => !turning.includes(vote));
  return VOTES.filter((vote) => vote === other || turning.includes(vote));
}

function contradiction(one: number, other: number, conditions: readonly Condition[]): ForecastProblem | undefined {
  const [first, second] = [conditions[one], conditions[other]];
  if (first === undefined || second === undefined) return undefined;
  return { kind: 'contradiction', place: { conditions: [one, other] }, found: [first, second], expected: 'one vote' };
}
