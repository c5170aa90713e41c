import type { Question, TextId } from '../../../machines/rules/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { textIdText } from '../../messages/proposal.text.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from './say.context.ts';
import { useScenario } from './scenario.context.ts';

/** What is put to the vote, where there is little room: a draft’s name, `Motion to suspend`. */
export function questionName(say: Say, scenario: Scenario, question: Question): string {
  if (question.kind === 'motion') return say('ui.question.motion', { motion: question.motion.kind });
  const part = question.kind === 'part' ? question.part : '';
  return say('ui.question', { kind: question.kind, name: nameIn(say, scenario, question), part });
}

export function useQuestionName(): (question: Question) => string {
  const say = useSay();
  const { scenario } = useScenario();
  return (question) => questionName(say, scenario, question);
}

/** The symbol of the text that is voted on, or its name where it has none; what is no text has neither. */
export function symbolText(say: Say, question: Question): string | undefined {
  const id = textIdOf(question);
  return id && textIdText(say, id);
}

function textIdOf(question: Question): TextId | undefined {
  if ('amendment' in question) return question.amendment;
  return 'draft' in question ? question.draft : undefined;
}

function nameIn(say: Say, { drafts, amendments = [] }: Scenario, question: Question): string {
  if (question.kind === 'recommendation') return question.candidate;
  const symbol = textIdOf(question);
  if (symbol === undefined) return '';
  return [...drafts, ...amendments].find((text) => text.symbol === symbol)?.name ?? textIdText(say, symbol);
}
