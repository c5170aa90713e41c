import { unreachable, type Outcome, type Question, type TextId } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';
import { amendmentText, join, sentence } from './text.ts';

/**
 * The President announces a result: on a draft resolution in the fixed sentences of S/PV.7785 and the records beside it;
 * on anything else it is told.
 *
 * @param fallen the draft or the amendment of which nothing is left after this
 */
export function announcementText(say: Say, question: Question, outcome: Outcome, fallen?: TextId): string {
  if (question.kind === 'draftResolution') return formula(say, outcome);
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

function formula(say: Say, outcome: Outcome): string {
  const verdict =
    outcome.kind === 'vetoed'
      ? say('speech.result.vetoed', { count: outcome.by.length })
      : say(`speech.result.${outcome.kind}`);
  return join(say, say('speech.result.count', countsOf(outcome)), verdict);
}

type Told = Exclude<Question, { kind: 'draftResolution' }>;

function countText(say: Say, question: Told, outcome: Outcome): string {
  const counts = countsOf(outcome);
  return question.kind === 'part'
    ? say('speech.count.part', {
        ...counts,
        part: question.part,
        draft: question.amendment === undefined ? question.draft : amendmentText(say, question.amendment),
      })
    : say(`speech.count.${question.kind}`, counts);
}

function verdictText(say: Say, question: Told, outcome: Outcome): string {
  const verdict = { outcome: outcome.kind, required: outcome.required };
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

function countsOf({ tally: { inFavour, against, abstaining } }: Outcome) {
  return { inFavour, against, abstaining };
}
