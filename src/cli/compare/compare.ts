import type { Command } from '../command.ts';
import { readCourse } from './compareCourse.ts';
import { coursesOf } from './compareCourses.ts';
import { comparisonInJson } from './compareReport.ts';
import { coursesText } from './compareText.ts';
import { HELP, refuseExtra } from '../args/flags.ts';
import { inkFor } from '../io/ink.ts';
import { printJson } from '../io/jsonOutput.ts';
import { print } from '../io/output.ts';
import { BadUsage } from '../io/badInput.ts';

export const compare: Command = {
  name: 'compare',
  synopsis: 'A.json B.json',
  summary: (say) => say('cli.compare.summary'),
  about: [(say) => say('cli.compare.files'), (say) => say('cli.compare.output'), (say) => say('cli.compare.json')],
  flags: { json: { about: (say) => say('cli.flag.json') }, ...HELP },
  examples: [
    'horseshoe compare scenarios/2016-10-08-aleppo.json study.horseshoe.json',
    'horseshoe compare mine.horseshoe.json yours.horseshoe.json --json',
  ],

  async run({ operands, flags }, say) {
    const [one, other, ...others] = operands;
    refuseExtra(others, this.synopsis);
    if (one === undefined || other === undefined) throw new BadUsage((tell) => tell('cli.compare.twoFiles'));
    const courses = coursesOf(await readCourse(one), await readCourse(other));
    const text = flags.has('json')
      ? printJson(comparisonInJson(courses, say), 2)
      : coursesText(courses, say, inkFor(process.stdout));
    await print([text]);
  },
};
