import type { Command } from '../command.ts';
import { HELP } from '../args/flags.ts';
import { allOf, BadUsage, DoneInPart, quote } from '../io/badInput.ts';
import { printJson } from '../io/jsonOutput.ts';
import { print } from '../io/output.ts';
import { checkFile, type Checked } from './checkFile.ts';
import { keysText } from './lessonKeys.ts';
import { meetingsOnDisk } from './meetingsOnDisk.ts';

const CHECK = 'check';

export const lessons: Command = {
  name: 'lessons',
  synopsis: `${CHECK} FILE.json…`,
  summary: (say) => say('cli.lessons.summary'),
  about: [(say) => say('cli.lessons.output'), (say) => say('cli.lessons.meetings'), (say) => say('cli.lessons.json')],
  flags: { json: { about: (say) => say('cli.lessons.flag.json') }, ...HELP },
  examples: [
    'horseshoe lessons check my-lesson.json',
    'horseshoe lessons check src/learn/lessons/files/nine-votes.json',
  ],

  async run({ operands: [action, ...files], flags }, say) {
    refuseOtherAction(action);
    if (files.length === 0) throw new BadUsage((tell) => tell('cli.usage.missing', { wanted: this.synopsis }));
    const find = meetingsOnDisk(say);
    const checked: Checked[] = [];
    for (const file of files) checked.push(await checkFile(file, find));
    const good = checked.filter((each) => each.problems.length === 0);
    const wrong = allOf(checked.flatMap(({ problems }) => problems));
    if (good.length === 0) throw wrong;
    await print(flags.has('json') ? [printJson(good.map(inJson), 2)] : good.map((each) => keysText(each, say)));
    if (good.length < checked.length) throw new DoneInPart(wrong.problem);
  },
};

function refuseOtherAction(action: string | undefined): void {
  if (action === CHECK) return;
  throw new BadUsage((say) =>
    action === undefined
      ? say('cli.lessons.noAction', { allowed: CHECK })
      : say('cli.lessons.otherAction', { found: quote(action), allowed: CHECK }),
  );
}

function inJson({ lesson, keys }: Checked) {
  return { title: lesson?.title, belief: lesson?.belief, steps: keys };
}
