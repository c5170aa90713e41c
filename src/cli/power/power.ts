import { DATE } from '../args/councilFlags.ts';
import { refuseOperands } from '../args/flagValues.ts';
import type { Command } from '../command.ts';
import { HELP } from '../args/flags.ts';
import { inkFor } from '../io/ink.ts';
import { print } from '../io/output.ts';
import { RULE, ruleGiven } from '../args/ruleFlags.ts';
import { bodyGiven } from './powerBody.ts';
import { BUILT_IN } from './powerReform.ts';
import { powerOf } from '../../tools/index.ts';
import { powersOf } from './powers.ts';
import { powerText } from './powerText.ts';

export const power: Command = {
  name: 'power',
  synopsis: '--date DAY | --reform FILE',
  summary: (say) => say('cli.power.summary'),
  about: [
    (say) => say('cli.power.output'),
    (say) => say('cli.power.reforms', { names: say.list([...BUILT_IN.keys()]) }),
    (say) => say('cli.power.file'),
    (say) => say('cli.power.holdersHelp'),
    (say) => say('cli.power.json'),
  ],
  flags: {
    ...DATE,
    reform: { value: 'FILE', about: (say) => say('cli.flag.reform') },
    ...RULE,
    required: { value: 'VOTES', about: (say) => say('cli.flag.required') },
    json: { about: (say) => say('cli.flag.json') },
    ...HELP,
  },
  examples: [
    'horseshoe power --date 2016-10-08',
    'horseshoe power --reform african-union --required 16',
    'horseshoe power --date 2016-10-08 --rule two-vetoes',
  ],

  async run(given, say) {
    refuseOperands(given);
    const body = await bodyGiven(given);
    const powers = powersOf(powerOf(body, ruleGiven(given, body.council)));
    const text = given.flags.has('json')
      ? `${JSON.stringify(powers, undefined, 2)}\n`
      : powerText(body, powers, say, inkFor(process.stdout));
    await print([text]);
  },
};
