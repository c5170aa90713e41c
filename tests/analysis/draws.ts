import { VOTES, type Council, type Matter, type MemberId, type Vote, type Votes } from '../../machines/rules/index.ts';
import type { Chances, Circumstances } from '../../src/analysis/chances.ts';
import type { Forecast } from '../../src/analysis/forecast.ts';
import type { Influence } from '../../src/analysis/influence.ts';
import { CHARTER } from '../../src/analysis/rule.ts';
import { endOf } from './naive.ts';

export interface Drawn {
  readonly chances: Chances;
  readonly members: readonly Influence[];
}

/**
 * The oracle of chances: every member, or bloc, draws a vote of its own; then the conditions are applied to all until
 * nothing changes; every way of drawing counts with its chance. Where a vote that is laid down breaks a condition, two others
 * can hold at once for a member: the first of them, as they are listed, binds it. For small Councils only.
 */
export function drawEach(
  forecast: Forecast,
  council: Council,
  matter: Matter,
  { rule = CHARTER, links = {} }: Circumstances,
): Drawn {
  const members = council.seats.map(({ member }) => member);
  const blocs = (links.blocs ?? []).filter(({ length }) => length > 1);
  const groups = [...blocs, ...members.filter((member) => !blocs.flat().includes(member)).map((member) => [member])];

  const all = (fixed?: {
    readonly group: readonly MemberId[];
    readonly vote: Vote;
  }): { readonly votes: Votes; readonly chance: number }[] => {
    let ways: { readonly own: Votes; readonly chance: number }[] = [{ own: {}, chance: 1 }];
    for (const group of groups) {
      const row = forecast[group[0] ?? members[0] ?? impossible()] ?? impossible();
      const options =
        group === fixed?.group ? [[fixed.vote, 1] as const] : VOTES.map((vote) => [vote, row[vote]] as const);
      ways = ways.flatMap(({ own, chance }) =>
        options
          .filter(([, share]) => share > 0)
          .map(([vote, share]) => ({ own: { ...own, ...voting(group, vote) }, chance: chance * share })),
      );
    }
    return ways.map(({ own, chance }) => ({ votes: settled(own, fixed?.group ?? []), chance }));
  };
  const settled = (own: Votes, free: readonly MemberId[]): Votes => {
    let votes = own;
    for (let round = 0; round <= members.length; round += 1) {
      const next: Votes = { ...own };
      for (const { when, follows } of (links.conditions ?? []).toReversed()) {
        if (votes[when.member] !== when.vote || free.includes(follows.member)) continue;
        Object.assign(next, voting(groups.find((group) => group.includes(follows.member)) ?? [], follows.vote));
      }
      votes = next;
    }
    return votes;
  };
  const isAdopted = (votes: Votes): boolean => endOf(votes, council, matter, rule) === 'adopted';
  const adopted = (ways: readonly { readonly votes: Votes; readonly chance: number }[]): number =>
    sum(ways.filter(({ votes }) => isAdopted(votes)).map(({ chance }) => chance));

  const ways = all();
  const ends = { adopted: 0, vetoed: 0, insufficientVotes: 0 };
  const inFavour = Array.from({ length: members.length + 1 }, () => 0);
  for (const { votes, chance } of ways) {
    ends[endOf(votes, council, matter, rule)] += chance;
    const count = members.filter(
      (member) =>
        votes[member] === 'inFavour' && !(matter === 'substantive' && rule.obligatoryAbstainers?.includes(member)),
    ).length;
    inFavour[count] = (inFavour[count] ?? 0) + chance;
  }
  return {
    chances: { ...ends, inFavour },
    members: members.map((member) => {
      const group = groups.find((each) => each.includes(member)) ?? [];
      const [ifInFavour, ifAgainst] = [
        adopted(all({ group, vote: 'inFavour' })),
        adopted(all({ group, vote: 'against' })),
      ];
      const shifts = VOTES.map((vote) => {
        const given = ways.filter(({ votes }) => votes[member] === vote);
        const chance = sum(given.map((way) => way.chance));
        return chance === 0 ? 0 : chance * Math.abs(adopted(given) / chance - ends.adopted);
      });
      return { member, ifInFavour, ifAgainst, influence: ifInFavour - ifAgainst, uncertainty: sum(shifts) };
    }),
  };
}

function voting(group: readonly MemberId[], vote: Vote): Votes {
  return Object.fromEntries(group.map((member) => [member, vote]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function impossible(): never {
  throw new Error('A forecast without a row');
}
