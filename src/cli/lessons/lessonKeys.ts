import type { StepKey } from '../../learn/lessons/check.ts';
import type { Say } from '../../messages/say.ts';
import { printable } from '../io/badInput.ts';
import { wrap } from '../io/layout.ts';
import type { Checked } from './checkFile.ts';

/** What each step of a lesson comes to, by the number by which its problems name it. */
export function keysText({ file, lesson, keys }: Checked, say: Say): string {
  const head = say('cli.lessons.file', { file: file(say), title: printable(lesson?.title ?? '') });
  return `${[wrap(head), ...keys.map((key) => wrap(keyText(key, say), 2))].join('\n')}\n`;
}

function keyText(key: StepKey, say: Say): string {
  const { step } = key;
  if (key.type === 'do') {
    const changes = key.changes.map(({ question, member, vote }) => `${question}:${member}=${vote}`);
    return say('cli.lessons.changes', { step, count: changes.length, changes: say.list(changes) });
  }
  return say('cli.lessons.answer', { step, type: key.type, answer: answerText(key, say) });
}

function answerText({ form, answer }: Extract<StepKey, { type: 'predict' | 'ask' }>, say: Say): string {
  switch (form) {
    case 'result':
      return say('cli.lessons.result', { result: answer as 'adopted' | 'vetoed' | 'insufficientVotes' }); // its options
    case 'yesNo':
      return say('cli.lessons.yesNo', { answer: answer as 'yes' | 'no' }); // its options
    case 'number':
    case 'draft':
      return answer;
  }
}
