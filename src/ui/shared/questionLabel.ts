import type { Question } from '../../../machines/rules/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from './say.context.ts';
import { useScenario } from './scenario.context.ts';

/** What is put to the vote, where there is little room: a draft’s name, `Motion to suspend`. */
export function questionName(say: Say, scenario: Scenario, question: Question): string {
  if (question.kind === 'motion') return say('ui.question.motion', { motion: question.motion.kind });
  const part = question.kind === 'part' ? question.part : '';
  return say('ui.question', { kind: question.kind, name: nameIn(scenario, question), part });
}

export function useQuestionName(): (question: Question) => string {
  const say = useSay();
  const { scenario } = useScenario();
  return (question) => questionName(say, scenario, question);
}

/** The symbol of the text that is voted on; what is no text has none. */
export function symbolOf(question: Question): string | undefined {
  if (question.kind === 'amendment') return question.amendment;
  return 'draft' in question ? question.draft : undefined;
}

function nameIn({ drafts, amendments = [] }: Scenario, question: Question): string {
  if (question.kind === 'recommendation') return question.candidate;
  const symbol = symbolOf(question);
  return [...drafts, ...amendments].find((text) => text.symbol === symbol)?.name ?? symbol ?? '';
}
