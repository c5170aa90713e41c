import { councilGiven, DATE, MATTER, matterGiven } from '../args/councilFlags.ts';
import { REQUIRED, RULE, ruleGiven } from '../args/ruleFlags.ts';
import { councilNamed, refuseOthers } from './chancesCouncil.ts';
import { chancesInJson, reportOn, type ForecastQuestion } from './chancesReport.ts';
import { readChancesTable } from './chancesTable.ts';
import { chancesText } from './chancesText.ts';
import type { Command } from '../command.ts';
import { HELP, onlyOperand } from '../args/flags.ts';
import { inkFor } from '../io/ink.ts';
import { openInput } from '../io/input.ts';
import { print } from '../io/output.ts';

export const chances: Command = {
  name: 'chances',
  synopsis: 'FILE.csv',
  summary: (say) => say('cli.chances.summary'),
  about: [
    (say) => say('cli.chances.columns'),
    (say) => say('cli.chances.council'),
    (say) => say('cli.chances.output'),
    (say) => say('cli.chances.json'),
  ],
  flags: { ...DATE, ...MATTER, ...RULE, ...REQUIRED, json: { about: (say) => say('cli.flag.json') }, ...HELP },
  examples: ['horseshoe chances forecast.csv --date 2016-10-08', 'horseshoe chances - --json < forecast.csv'],

  async run(given, say) {
    const path = onlyOperand(given.operands, this.synopsis);
    const day = councilGiven(given);
    const matter = matterGiven(given);
    const table = await readChancesTable(openInput(path));
    const of = day ?? councilNamed(table);
    refuseOthers(table, of);
    const question: ForecastQuestion = { of, forecast: table.forecast, matter, rule: ruleGiven(given, of.council) };
    const report = reportOn(question);
    const text = given.flags.has('json')
      ? `${JSON.stringify(chancesInJson(report), undefined, 2)}\n`
      : chancesText(question, report, say, inkFor(process.stdout));
    await print([text]);
  },
};
