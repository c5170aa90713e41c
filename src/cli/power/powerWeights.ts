import type { WeightedPowerAnswer, WeightedRow } from '../../tools/index.ts';
import type { Say } from '../../messages/say.ts';
import { namesOfMembers } from '../args/councilFlags.ts';
import type { Ink } from '../io/ink.ts';
import { wrap } from '../io/layout.ts';
import type { WeightedBody } from './powerBody.ts';
import { printedFractions } from './powers.ts';
import { COLUMN, DIGITS, fractionLines, LABEL, ruleText } from './powerText.ts';

const COLUMNS = ['shapleyShubik', 'banzhaf', 'share'] as const;

/** The power of the seats where votes weigh, for a terminal of 80 columns. Seats that are alike share a row. */
export function weightedText(
  { name, weighted, rule }: WeightedBody,
  answer: WeightedPowerAnswer,
  say: Say,
  ink: Ink,
): string {
  const number = new Intl.NumberFormat(say.locale);
  const sum = weighted.seats.reduce((all, { weight }) => all + weight, 0);
  const names = COLUMNS.map((column) => say('cli.power.column', { column }).padStart(COLUMN)).join('');
  const blocks = [
    [
      wrap(say('cli.power.weighted', { name, members: weighted.seats.length, sum, quota: weighted.quota })),
      ...(rule.name === 'charter' ? [] : [wrap(ruleText(rule, say))]),
      wrap(
        say('cli.power.coalitions', {
          winning: number.format(answer.winningCoalitions),
          all: number.format(answer.coalitions),
        }),
      ),
    ],
    [
      ink.heading(`${say('cli.power.each').padEnd(LABEL)}${names}`),
      ...answer.rows.flatMap((row) => rowLines(row, weighted.named, say)),
    ],
    [wrap(say('cli.power.shapleyShubik'))],
    [wrap(say('cli.power.banzhaf'))],
    [wrap(say('cli.power.weightedAbstention'))],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function rowLines({ weight, hasVeto, members, power, fractions }: WeightedRow, named: boolean, say: Say): string[] {
  const label = say('cli.power.weight', { weight, veto: hasVeto ? 'yes' : 'no', count: members.length });
  const numbers = [power.shapleyShubik, power.banzhaf, power.banzhafNormalised];
  return [
    `${label.padEnd(LABEL)}${numbers.map((index) => index.toFixed(DIGITS).padStart(COLUMN)).join('')}`,
    ...fractionLines(printedFractions(fractions)),
    ...(named ? [wrap(members.map(namesOfMembers).join(', '), 2)] : []),
  ];
}
