import { unreachable, type Outcome, type Question } from '../../machines/rules/index.ts';
import type { Speech } from '../session/index.ts';
import { countsOf, unanimityOf } from './announcement.text.ts';
import type { Say } from './say.ts';
import { amendmentText } from './proposal.text.ts';
import { join, sentence } from './text.ts';

export type ToldQuestion = Exclude<Question, { kind: 'draftResolution' }>;

/** The result on anything but a draft resolution: it is told. */
export function resultToldText(
  say: Say,
  question: ToldQuestion,
  { outcome, fallen }: Pick<Extract<Speech, { kind: 'result' }>, 'outcome' | 'fallen'>,
): string {
  const told = join(say, countText(say, question, outcome), verdictText(say, question, outcome));
  if (fallen === undefined) return told;
  const isDraft = question.kind === 'part' && question.amendment === undefined;
  return join(
    say,
    told,
    isDraft
      ? say('speech.fallen', { draft: fallen })
      : sentence(say, say('speech.amendmentFallen', { amendment: amendmentText(say, fallen) })),
  );
}

function countText(say: Say, question: ToldQuestion, outcome: Outcome): string {
  if (outcome.inPart === 'result') return say('speech.result.countNotKnown');
  const counts = countsOf(outcome);
  return question.kind === 'part'
    ? say('speech.count.part', {
        ...counts,
        part: question.part,
        draft: question.amendment === undefined ? question.draft : amendmentText(say, question.amendment),
      })
    : say(`speech.count.${question.kind}`, counts);
}

function verdictText(say: Say, question: ToldQuestion, outcome: Outcome): string {
  const verdict = { outcome: outcome.kind, required: outcome.required, unanimous: unanimityOf(outcome) };
  const count = outcome.kind === 'vetoed' ? outcome.by.length : 0;
  switch (question.kind) {
    case 'ruling':
    case 'objection':
      return say(`speech.verdict.${question.kind}`, verdict);
    case 'part':
      return say('speech.verdict.part', {
        ...verdict,
        count,
        of: question.amendment === undefined ? 'draft' : 'amendment',
      });
    case 'amendment':
    case 'preliminary':
    case 'motion':
    case 'agenda':
    case 'recommendation':
      return say(`speech.verdict.${question.kind}`, { ...verdict, count });
    default:
      return unreachable(question);
  }
}
