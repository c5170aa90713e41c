import { councilOf } from '../../scenario/index.ts';
import type { Command } from '../command.ts';
import { HELP, onlyOperand } from '../args/flags.ts';
import { namesFor } from '../args/names.ts';
import { REQUIRED, RULE, ruleGiven } from '../args/ruleFlags.ts';
import { inkFor } from '../io/ink.ts';
import { printJson } from '../io/jsonOutput.ts';
import { print } from '../io/output.ts';
import { BadUsage } from '../io/badInput.ts';
import { replay } from '../simulate/replay.ts';
import { readScenarioFile } from '../io/scenarioFile.ts';
import { watched } from './sweepProgress.ts';
import { knownInPart, questionsOf } from './sweepQuestion.ts';
import { combinationsOf, headOf, sweepsOf } from './sweepRows.ts';
import { summaryOf } from './sweepSummary.ts';
import { sweepText } from './sweepText.ts';
import { parseVaried, VARY_SYNOPSIS } from './sweepVary.ts';

export const sweep: Command = {
  name: 'sweep',
  synopsis: 'SCENARIO.json',
  summary: (say) => say('cli.sweep.summary'),
  about: [
    (say) => say('cli.sweep.output'),
    (say) => say('cli.sweep.columns'),
    (say) => say('cli.sweep.alone'),
    (say) => say('cli.sweep.json'),
  ],
  flags: {
    vary: { value: VARY_SYNOPSIS, about: (say) => say('cli.flag.vary') },
    ...RULE,
    ...REQUIRED,
    csv: { about: (say) => say('cli.flag.csv') },
    json: { about: (say) => say('cli.flag.json') },
    ...HELP,
  },
  examples: [
    "horseshoe sweep scenarios/2016-10-08-aleppo.json \\\n    --vary 'S/2016/847:CHN,EGY,AGO=*' --csv",
    "horseshoe sweep scenarios/2016-10-08-aleppo.json \\\n    --vary 'S/2016/846:RUS=inFavour|abstaining'",
  ],

  async run(given, say) {
    const { operands, flags } = given;
    const path = onlyOperand(operands, this.synopsis);
    if (flags.has('csv') && flags.has('json')) throw new BadUsage((tell) => tell('cli.sweep.oneForm'));
    const file = await readScenarioFile(path);
    const record = replay(file, []);
    const questions = questionsOf(record);
    const varied = parseVaried(flags.get('vary') ?? [], questions, knownInPart(record));
    const rule = ruleGiven(given, councilOf(file.scenario));
    const sweeps = sweepsOf(varied, questions, rule);
    if (flags.has('csv')) return print(table());
    const summary = summaryOf(varied, sweeps);
    return print([
      flags.has('json')
        ? printJson(summary, 2)
        : sweepText({ summary, rule }, namesFor(say, file.scenario), say, inkFor(process.stdout)),
    ]);

    function* table(): Generator<string> {
      yield headOf(varied, sweeps);
      yield* watched(varied, sweeps, combinationsOf(varied), say);
    }
  },
};
