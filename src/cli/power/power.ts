import { DATE } from '../args/councilFlags.ts';
import { refuseOperands } from '../args/flagValues.ts';
import type { Command } from '../command.ts';
import { HELP } from '../args/flags.ts';
import { inkFor } from '../io/ink.ts';
import { print } from '../io/output.ts';
import { RULE } from '../args/ruleFlags.ts';
import { bodyGiven, type WeightedBody } from './powerBody.ts';
import { BUILT_IN } from './powerReform.ts';
import {
  MOST_FOR_EVERY_QUOTA,
  MOST_HOLDERS,
  MOST_WEIGHT,
  powerByRequired,
  powerOf,
  weightedPowerByQuota,
  weightedPowerOf,
  weightOf,
  type WeightedPowerAnswer,
} from '../../tools/index.ts';
import { powersOf, rowsByQuota, weightedPowersOf, type RowsAtQuota } from './powers.ts';
import { byRequiredText, powerText } from './powerText.ts';
import { byQuotaText, weightedText } from './powerWeights.ts';
import { BadUsage } from '../io/badInput.ts';

export const power: Command = {
  name: 'power',
  synopsis: '--date DAY | --reform FILE',
  summary: (say) => say('cli.power.summary'),
  about: [
    (say) => say('cli.power.output'),
    (say) => say('cli.power.reforms', { names: say.list([...BUILT_IN.keys()]) }),
    (say) => say('cli.power.file'),
    (say) => say('cli.power.holdersHelp'),
    (say) => say('cli.power.weightsHelp', { weight: MOST_WEIGHT, holders: MOST_HOLDERS }),
    (say) => say('cli.power.json'),
  ],
  flags: {
    ...DATE,
    reform: { value: 'FILE', about: (say) => say('cli.flag.reform') },
    ...RULE,
    required: { value: 'VOTES', about: (say) => say('cli.flag.required') },
    'every-required': { about: (say) => say('cli.flag.everyRequired') },
    json: { about: (say) => say('cli.flag.json') },
    ...HELP,
  },
  examples: [
    'horseshoe power --date 2016-10-08',
    'horseshoe power --reform african-union --required 16',
    'horseshoe power --date 2016-10-08 --rule two-vetoes',
    'horseshoe power --date 2016-10-08 --every-required',
  ],

  async run(given, say) {
    refuseOperands(given);
    const body = await bodyGiven(given);
    const [asJson, isEvery] = [given.flags.has('json'), given.flags.has('every-required')];
    const ink = inkFor(process.stdout);
    if ('weighted' in body) {
      const answer = weightedPowerOf(body.weighted, body.rule);
      const byQuota = isEvery ? everyQuota(body, answer) : undefined;
      if (asJson)
        return print([inJson({ ...weightedPowersOf(answer, body.weighted), ...(byQuota ? { byQuota } : {}) })]);
      return print([
        weightedText(body, answer, say, ink),
        ...(byQuota ? [byQuotaText(byQuota, body.weighted, say, ink)] : []),
      ]);
    }
    const powers = powersOf(powerOf(body, body.rule));
    const byRequired = isEvery ? powerByRequired(body.council, body.rule) : undefined;
    if (asJson) return print([inJson({ ...powers, ...(byRequired ? { byRequired } : {}) })]);
    return print([
      powerText(body, powers, say, ink),
      ...(byRequired ? [byRequiredText(byRequired, body, say, ink)] : []),
    ]);
  },
};

/** @throws {BadUsage} where there are too many seats and too much weight to count all quotas */
function everyQuota({ weighted, rule }: WeightedBody, { rows }: WeightedPowerAnswer): readonly RowsAtQuota[] {
  const found = weightedPowerByQuota(weighted, rule, rows);
  if (found) return rowsByQuota(found);
  const { seats } = weighted;
  const sum = weightOf(seats);
  throw new BadUsage((say) => say('cli.power.everyWeights', { seats: seats.length, sum, most: MOST_FOR_EVERY_QUOTA }));
}

function inJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
