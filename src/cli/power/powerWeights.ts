import { weightOf, type WeightedCouncil, type WeightedPowerAnswer, type WeightedRow } from '../../tools/index.ts';
import type { Say } from '../../messages/say.ts';
import { namesOfMembers } from '../args/councilFlags.ts';
import type { Ink } from '../io/ink.ts';
import { wrap } from '../io/layout.ts';
import type { WeightedBody } from './powerBody.ts';
import { printedFractions, type RowsAtQuota } from './powers.ts';
import { COLUMN, DIGITS, fractionLines, LABEL, MARK, NARROW, ruleText } from './powerText.ts';

const BINARY = ['shapleyShubik', 'banzhaf', 'share'] as const;
const TERNARY = ['banzhaf', 'share'] as const;

/** The power of the seats where votes weigh, for a terminal of 80 columns. Seats that are alike share a row. */
export function weightedText(
  { name, weighted, rule }: WeightedBody,
  answer: WeightedPowerAnswer,
  say: Say,
  ink: Ink,
): string {
  const number = new Intl.NumberFormat(say.locale);
  const sum = weightOf(weighted.seats);
  const names = [...BINARY, ...TERNARY].map((column) => say('cli.power.column', { column }).padStart(COLUMN)).join('');
  const games = [
    say('cli.power.binary').padStart(BINARY.length * COLUMN),
    say('cli.power.ternary').padStart(TERNARY.length * COLUMN),
  ];
  const blocks = [
    [
      wrap(say('cli.power.weighted', { name, members: weighted.seats.length, sum, quota: weighted.quota })),
      ...(rule.name === 'charter' ? [] : [wrap(ruleText(rule, say, namesOfMembers(say)))]),
      wrap(
        say('cli.power.coalitions', {
          winning: number.format(answer.winningCoalitions),
          all: number.format(answer.coalitions),
        }),
      ),
      wrap(
        say('cli.power.patterns', {
          adopting: number.format(answer.ternary.adopting),
          all: number.format(answer.patterns),
        }),
      ),
    ],
    [
      ink.heading(`${' '.repeat(LABEL)}${games.join('')}\n${say('cli.power.each').padEnd(LABEL)}${names}`),
      ...answer.rows.flatMap((row) => rowLines(row, weighted.named, say)),
    ],
    [wrap(say('cli.power.shapleyShubik'))],
    [wrap(say('cli.power.banzhaf'))],
    [wrap(say('cli.power.weightedAbstention'))],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** How the index of Shapley and Shubik of seats that are alike moves with the quota. */
export function byQuotaText(rows: readonly RowsAtQuota[], { quota: now }: WeightedCouncil, say: Say, ink: Ink): string {
  const label = ({ weight, veto }: RowsAtQuota['rows'][number]): string =>
    say('cli.power.weightColumn', { weight, veto: veto ? 'yes' : 'no' });
  const head = rows[0]?.rows.map((row) => label(row).padStart(COLUMN)).join('') ?? '';
  const lines = rows.map(({ quota, rows: alike }) => {
    const told = `${quota === now ? MARK : ' '}${String(quota).padStart(NARROW - 1)}`;
    return `${told}${alike.map(({ shapleyShubik }) => shapleyShubik.toFixed(DIGITS).padStart(COLUMN)).join('')}`;
  });
  const title = wrap(say('cli.power.everyQuota'));
  return `\n${ink.heading(title)}\n${[`${say('cli.power.quotaColumn').padEnd(NARROW)}${head}`, ...lines].join('\n')}\n`;
}

function rowLines(
  { weight, hasVeto, members, power, fractions, ternary }: WeightedRow,
  named: boolean,
  say: Say,
): string[] {
  const names = namesOfMembers(say);
  const label = say('cli.power.weight', { weight, veto: hasVeto ? 'yes' : 'no', count: members.length });
  const { shapleyShubik, banzhaf, banzhafNormalised } = power;
  const numbers = [shapleyShubik, banzhaf, banzhafNormalised, ternary.banzhaf, ternary.banzhafNormalised];
  return [
    `${label.padEnd(LABEL)}${numbers.map((index) => index.toFixed(DIGITS).padStart(COLUMN)).join('')}`,
    ...fractionLines(printedFractions(fractions)),
    ...(named ? [wrap(members.map((member) => names(member)).join(', '), 2)] : []),
  ];
}
