import { VOTES, type MemberId } from '../../machines/rules/index.ts';
import type {
  ChancesAnswer,
  Choices,
  ChosenCouncil,
  Forecast,
  Indices,
  OutcomesAnswer,
  PowerAnswer,
  ReformRow,
  RuleRow,
  StandingAnswer,
  TurnAnswer,
  WeightedCouncil,
  WeightedPowerAnswer,
} from '../tools/index.ts';
import type { TableCell, Table } from './csvTable.ts';

const TURN = [
  'becomes',
  'isPossible',
  'members',
  'ways',
  'votesShort',
  'vetoesShort',
  'pattern',
  'waysOfPattern',
  'inFavourAtLeast',
  'group',
  'outOfGroup',
  'member',
  'votes',
] as const;

/** What it would take: a row for each member in each pattern of the smallest changes, with the votes that serve. */
export function turnTable(answers: readonly TurnAnswer[]): Table<(typeof TURN)[number]> {
  return { columns: TURN, rows: answers.flatMap(turnRows) };
}

function turnRows({ smallest, patterns }: TurnAnswer): Table<(typeof TURN)[number]>['rows'] {
  const { becomes } = smallest;
  if (smallest.kind === 'impossible') {
    const { votesShort, vetoesShort } = smallest;
    return [{ becomes, isPossible: false, votesShort, vetoesShort }];
  }
  const found = { becomes, isPossible: true, members: smallest.size, ways: smallest.ways };
  const rows = patterns.flatMap(({ ways, groups, inFavourAtLeast }, pattern) =>
    groups.flatMap(({ count, from }, group) =>
      from.map(({ member, to }) => ({
        ...found,
        pattern: pattern + 1,
        waysOfPattern: ways,
        inFavourAtLeast,
        group: group + 1,
        outOfGroup: count,
        member,
        votes: to.join(' '),
      })),
    ),
  );
  return rows.length > 0 ? rows : [found];
}

const STANDINGS = ['outcome', 'required', 'votesAboveRequired', 'vetoesToSpare', 'member', 'turnsIt', 'votes'] as const;

/** Who matters: what each member can do about the result, and with which votes. */
export function standingsTable({ decision, margin, members }: StandingAnswer): Table<(typeof STANDINGS)[number]> {
  return {
    columns: STANDINGS,
    rows: members.map((standing) => ({
      outcome: decision.kind,
      required: decision.required,
      votesAboveRequired: margin.votes,
      vetoesToSpare: margin.vetoes,
      member: standing.member,
      turnsIt: standing.state,
      votes: standing.state === 'alone' ? standing.to.join(' ') : undefined,
    })),
  };
}

const RULES = [
  'kind',
  'name',
  'outcome',
  'inFavourAtLeast',
  'inFavourAtMost',
  'required',
  'seats',
  'vetoedBy',
  'mightVeto',
  'dependsOn',
  'problem',
] as const;

/** The same votes under other rules, then in other Councils. @param seats of the Council whose votes these are */
export function rulesTable(
  rules: readonly RuleRow[],
  reforms: readonly ReformRow[],
  seats: number,
): Table<(typeof RULES)[number]> {
  return { columns: RULES, rows: [...rules.map(ofRule), ...reforms.map(ofReform)] };

  function ofRule({ name, answer }: RuleRow) {
    if (!answer.ok) return { kind: 'rule', name, problem: answer.problem.kind };
    const { kind, tally, required, vetoes } = answer.decision;
    return {
      kind: 'rule',
      name,
      outcome: kind,
      inFavourAtLeast: tally.inFavour,
      inFavourAtMost: tally.inFavour,
      required,
      seats,
      vetoedBy: kind === 'vetoed' ? vetoes.join(' ') : undefined,
    };
  }

  function ofReform({ reform: { name }, required, answer }: ReformRow) {
    if (!answer.ok) return { kind: 'council', name, required, problem: answer.problem.kind };
    const { found, outcome, vetoing, mightVeto } = answer;
    return {
      kind: 'council',
      name,
      outcome: outcome === 'open' ? found.possible.join(' ') : outcome,
      inFavourAtLeast: found.inFavour.least,
      inFavourAtMost: found.inFavour.most,
      required,
      seats: found.seats,
      vetoedBy: outcome === 'vetoed' ? vetoing.join(' ') : undefined,
      mightVeto: mightVeto.join(' '),
      dependsOn: found.dependsOn.join(' '),
    };
  }
}

const CHANCES = ['measure', 'of', 'value'] as const;

/**
 * How likely each end is: what was supposed of each member, the chance of each end and of each count of votes in favour,
 * and how much hangs on each member.
 */
export function chancesTable(
  { chances, influences, required }: ChancesAnswer,
  forecast: Forecast,
): Table<(typeof CHANCES)[number]> {
  const row = (measure: string, of: string | number, value: number) => ({ measure, of, value });
  const { adopted, vetoed, insufficientVotes, inFavour } = chances;
  return {
    columns: CHANCES,
    rows: [
      row('required', 'inFavour', required),
      ...Object.entries(forecast).flatMap(([member, supposed]) =>
        supposed ? VOTES.map((vote) => row(`supposed ${vote}`, member, supposed[vote])) : [],
      ),
      ...Object.entries({ adopted, vetoed, insufficientVotes }).map(([end, chance]) => row('chance', end, chance)),
      ...inFavour.map((chance, votes) => row('chanceOfVotesInFavour', votes, chance)),
      ...influences.members.flatMap(({ member, ...measures }) =>
        Object.entries(measures).map(([measure, value]) => row(measure, member, value)),
      ),
    ],
  };
}

const OUTCOMES = ['choices', 'votesInFavour', 'vetoes', 'outcome', 'patterns', 'isHere'] as const;

/**
 * All outcomes: in how many ways a Council can vote with so many votes in favour and so many vetoes, where each member
 * has so many choices.
 */
export function outcomesTable(
  answers: readonly (OutcomesAnswer & { readonly choices: Choices })[],
): Table<(typeof OUTCOMES)[number]> {
  return {
    columns: OUTCOMES,
    rows: answers.flatMap(({ choices, space, here }) =>
      space.cells.map(({ inFavour, vetoes, kind, patterns }) => ({
        choices,
        votesInFavour: inFavour,
        vetoes,
        outcome: kind,
        patterns,
        isHere: inFavour === here.inFavour && vetoes === here.vetoes,
      })),
    ),
  };
}

const INDICES = ['shapleyShubik', 'banzhaf', 'banzhafNormalised'] as const;
const POWER = [
  'member',
  'seat',
  'weight',
  'game',
  'required',
  'swings',
  ...INDICES,
  'shapleyShubikNumerator',
  'shapleyShubikDenominator',
  'banzhafNumerator',
  'banzhafDenominator',
  'banzhafNormalisedNumerator',
  'banzhafNormalisedDenominator',
] as const;
type PowerColumn = (typeof POWER)[number];
type PowerRow = Partial<Record<PowerColumn, TableCell>>;

/** How much each seat counts: `binary` is the game without abstention, of which exact fractions are known. */
export function powerTable(
  { binary, fractions, ternary, required }: PowerAnswer,
  { seats }: Pick<ChosenCouncil, 'seats'>,
): Table<PowerColumn> {
  const kinds = new Map(seats.flatMap(({ kind, members }) => members.map((member) => [member, kind] as const)));
  return powerRows({ binary: binary.members, ternary: ternary.members, fractions }, (member) => ({
    seat: kinds.get(member),
    required,
  }));
}

/** The same where votes weigh. With abstention the index of Shapley and Shubik is not worked out there. */
export function weightedPowerTable(
  { members, fractions, ternary }: WeightedPowerAnswer,
  { seats, quota }: WeightedCouncil,
): Table<PowerColumn> {
  return powerRows({ binary: members, ternary: ternary.members, fractions }, (member) => {
    const seat = seats.find((each) => each.member === member);
    return { seat: seat?.hasVeto === true ? 'withVeto' : 'withoutVeto', weight: seat?.weight, required: quota };
  });
}

interface PowerOfMembers extends Pick<PowerAnswer, 'fractions'> {
  readonly binary: readonly MemberIndices[];
  readonly ternary: readonly MemberIndices[];
}

/** A row for each member in each game. @param placeOf what is known of its seat */
function powerRows(
  { binary, ternary, fractions }: PowerOfMembers,
  placeOf: (member: MemberId) => PowerRow,
): Table<PowerColumn> {
  const rowOf = (game: string, { member, swings, ...indices }: MemberIndices): PowerRow => ({
    member,
    ...placeOf(member),
    game,
    swings,
    ...indicesIn(indices),
  });
  return {
    columns: POWER,
    rows: [
      ...binary.map((each) => ({
        ...rowOf('binary', each),
        ...fractionsIn(fractions.find(({ member }) => member === each.member)),
      })),
      ...ternary.map((each) => rowOf('ternary', each)),
    ],
  };
}

interface MemberIndices extends Partial<Indices> {
  readonly member: MemberId;
  readonly swings: bigint;
}

/** Without what else is known of a member. */
function indicesIn({ shapleyShubik, banzhaf, banzhafNormalised }: Partial<Indices>): PowerRow {
  return { shapleyShubik, banzhaf, banzhafNormalised };
}

/** In two columns each: a spreadsheet takes `1/2` for a day. */
function fractionsIn(exact: PowerAnswer['fractions'][number] | undefined): PowerRow {
  return Object.fromEntries(
    INDICES.flatMap((index) => [
      [`${index}Numerator`, exact?.[index].numerator],
      [`${index}Denominator`, exact?.[index].denominator],
    ]),
  );
}
