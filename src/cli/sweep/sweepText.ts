import { ENDS, type DecisionRule } from '../../tools/index.ts';
import type { Say } from '../../messages/say.ts';
import type { Names } from '../../messages/sentences.ts';
import type { Ink } from '../io/ink.ts';
import { wrap } from '../io/layout.ts';
import { ruleText } from '../power/powerText.ts';
import type { SweepSummary } from './sweepSummary.ts';

/** The summary for a terminal of 80 columns. @param names as the meeting's file has them */
export function sweepText(
  { summary: { combinations, questions }, rule }: { readonly summary: SweepSummary; readonly rule: DecisionRule },
  names: Names,
  say: Say,
  ink: Ink,
): string {
  const blocks = [
    [
      wrap(say('cli.sweep.combinations', { all: grouped(combinations), count: Number(combinations) })),
      ...(rule.name === 'charter' ? [] : [wrap(ruleText(rule, say, names))]),
    ].join('\n'),
    ...questions.map((question) =>
      [
        ink.heading(wrap(question.question)),
        wrap(say('cli.sweep.varied', { members: say.list(question.varied.map((member) => names(member))) }), 2),
        ...ENDS.map(
          (end) => `  ${say('cli.chances.end', { end }).padEnd(LABEL)}${grouped(question[end]).padStart(COLUMN)}`,
        ),
      ].join('\n'),
    ),
    wrap(say('cli.sweep.alone')),
  ];
  return `${blocks.join('\n\n')}\n`;

  function grouped(count: number | string): string {
    return new Intl.NumberFormat(say.locale).format(BigInt(count));
  }
}

const LABEL = 22;
const COLUMN = 16;
