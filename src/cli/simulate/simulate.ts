import type { Command } from '../command.ts';
import { HELP, onlyOperand } from '../args/flags.ts';
import { inkFor } from '../io/ink.ts';
import { minutesText } from './minutesText.ts';
import { printJson } from '../io/jsonOutput.ts';
import { print } from '../io/output.ts';
import { ACT_SYNOPSIS, parseActs } from '../args/ownActs.ts';
import { replay } from './replay.ts';
import { readScenarioFile } from '../io/scenarioFile.ts';
import { simulationOf } from './simulation.ts';
import { CHANGE_SYNOPSIS, parseChanges } from '../args/voteChanges.ts';

export const simulate: Command = {
  name: 'simulate',
  synopsis: 'SCENARIO.json',
  summary: (say) => say('cli.simulate.summary'),
  about: [
    (say) => say('cli.simulate.output'),
    (say) => say('cli.simulate.questions'),
    (say) => say('cli.simulate.acts'),
    (say) => say('cli.simulate.scenario'),
  ],
  flags: {
    set: { value: CHANGE_SYNOPSIS, about: (say) => say('cli.flag.set') },
    do: { value: ACT_SYNOPSIS, about: (say) => say('cli.flag.do') },
    json: { about: (say) => say('cli.flag.json') },
    ...HELP,
  },
  examples: [
    'horseshoe simulate scenarios/2016-10-08-aleppo.json',
    'horseshoe simulate --set S/2016/846:RUS=abstaining \\\n    scenarios/2016-10-08-aleppo.json',
    `horseshoe simulate scenarios/2016-10-08-aleppo.json \\\n    --do '23:{"type":"draft.withdraw","draft":"S/2016/847","by":"RUS"}'`,
  ],

  async run({ operands, flags }, say) {
    const file = await readScenarioFile(onlyOperand(operands, this.synopsis));
    const meeting = replay(file, parseChanges(flags.get('set') ?? [], file.scenario), parseActs(flags.get('do') ?? []));
    const text = flags.has('json')
      ? printJson(simulationOf(meeting, say), 2)
      : minutesText(meeting, say, inkFor(process.stdout));
    await print([text]);
  },
};
