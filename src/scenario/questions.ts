import {
  keyOf,
  unreachable,
  type DraftSymbol,
  type Matter,
  type Question,
  type QuestionKey,
} from '../../machines/rules/index.ts';
import {
  putsAQuestion,
  type RecordedAct,
  type Scenario,
  type ScenarioAct,
  type ScenarioPuttingAct,
} from './scenario.ts';

/** The questions whose results the record announces, in that order. One may interrupt another, and is announced first. */
export function questionsAnnounced(scenario: Scenario): QuestionKey[] {
  const pending: (Question | undefined)[] = [];
  return scenario.record.flatMap(({ act }, index) => {
    if (putsAQuestion(act)) pending.push(questionPut(scenario, act, scenario.record.slice(0, index)));
    const announced = act.type === 'result.declare' ? pending.pop() : undefined;
    return announced ? [keyOf(announced)] : [];
  });
}

/** Every act of one kind in a record, in order. */
export function actsOf<Type extends ScenarioAct['type']>(
  record: readonly RecordedAct[],
  type: Type,
): Extract<ScenarioAct, { type: Type }>[] {
  return record.map(({ act }) => act).filter((act): act is Extract<ScenarioAct, { type: Type }> => act.type === type);
}

/** `undefined` when what the act puts to the vote was not moved, raised or submitted before. */
function questionPut(
  scenario: Scenario,
  act: ScenarioPuttingAct,
  before: readonly RecordedAct[],
): Question | undefined {
  const matterOf = (symbol: DraftSymbol): Matter =>
    scenario.drafts.find((draft) => draft.symbol === symbol)?.matter ?? 'substantive';
  switch (act.type) {
    case 'draft.putToVote':
      return { kind: 'draftResolution', draft: act.draft, matter: matterOf(act.draft) };
    case 'amendment.putToVote': {
      const submitted = actsOf(before, 'amendment.submit').find(({ amendment }) => amendment === act.amendment);
      return (
        submitted && {
          kind: 'amendment',
          amendment: act.amendment,
          draft: submitted.draft,
          matter: matterOf(submitted.draft),
        }
      );
    }
    case 'part.putToVote':
      return { kind: 'part', part: act.part, draft: act.draft, matter: matterOf(act.draft) };
    case 'agenda.putToVote':
      return { kind: 'agenda', matter: 'procedural' };
    case 'motion.putToVote': {
      const moved = actsOf(before, 'motion.move')[act.motion - 1];
      return moved && { kind: 'motion', number: act.motion, motion: moved.motion, by: moved.by, matter: 'procedural' };
    }
    case 'preliminary.putToVote': {
      const raised = actsOf(before, 'preliminary.raise').at(-1);
      return raised && { kind: 'preliminary', draft: raised.draft, matter: 'substantive' };
    }
    case 'ruling.challenge':
      return { kind: 'ruling', number: rulingsIn(before), matter: 'procedural' };
    case 'recommendation.putToVote':
      return { kind: 'recommendation', of: act.of, candidate: act.candidate, matter: 'substantive' };
    default:
      return unreachable(act);
  }
}

function rulingsIn(record: readonly RecordedAct[]): number {
  return actsOf(record, 'ruling.give').length + actsOf(record, 'preliminary.rule').length;
}
