import {
  keyOf,
  parseDraftSymbol,
  unreachable,
  type Contested,
  type DraftSymbol,
  type Matter,
  type Question,
  type QuestionKey,
  type TextId,
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
  const earlier: Earlier = {
    matters: new Map(scenario.drafts.map(({ symbol, matter }) => [symbol, matter])),
    amended: new Map(),
    moved: [],
    raised: undefined,
    rulings: 0,
  };
  const pending: (Question | undefined)[] = [];
  return scenario.record.flatMap(({ act }) => {
    if (putsAQuestion(act)) pending.push(questionPut(earlier, act));
    note(earlier, act);
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

/** What the acts so far leave, for an act to put to the vote. */
interface Earlier {
  readonly matters: ReadonlyMap<DraftSymbol, Matter>;
  /** By amendment, the draft that it would change, be it by way of another amendment. */
  readonly amended: Map<TextId, DraftSymbol>;
  readonly moved: ActOf<'motion.move'>[];
  raised: Contested | undefined;
  rulings: number;
}

type ActOf<Type extends ScenarioAct['type']> = Extract<ScenarioAct, { type: Type }>;

function note(earlier: Earlier, act: ScenarioAct): void {
  switch (act.type) {
    case 'amendment.submit': {
      const draft = draftBehind(earlier, act.draft);
      if (draft && !earlier.amended.has(act.amendment)) earlier.amended.set(act.amendment, draft);
      return;
    }
    case 'motion.move':
      earlier.moved.push(act);
      return;
    case 'preliminary.raise':
      earlier.raised = { draft: act.draft };
      return;
    case 'preliminary.raiseOnMotion':
      earlier.raised = { motion: act.motion };
      return;
    case 'ruling.give':
    case 'preliminary.rule':
    case 'amendments.order':
      earlier.rulings += 1;
      return;
    default:
      return;
  }
}

/** `undefined` when what the act puts to the vote was not moved, raised or submitted before. */
function questionPut(earlier: Earlier, act: ScenarioPuttingAct): Question | undefined {
  // A draft that the file does not have is a problem of its own; here only the key of the question is wanted.
  const matterOf = (symbol: DraftSymbol): Matter => earlier.matters.get(symbol) ?? 'substantive';
  switch (act.type) {
    case 'draft.putToVote':
      return { kind: 'draftResolution', draft: act.draft, matter: matterOf(act.draft) };
    case 'amendment.putToVote': {
      const draft = earlier.amended.get(act.amendment);
      return draft && { kind: 'amendment', amendment: act.amendment, draft, matter: matterOf(draft) };
    }
    case 'part.putToVote': {
      const draft = draftBehind(earlier, act.draft);
      if (!draft) return undefined;
      const amendment = earlier.amended.has(act.draft) ? { amendment: act.draft } : {};
      return { kind: 'part', part: act.part, ...amendment, draft, matter: matterOf(draft) };
    }
    case 'agenda.putToVote':
      return { kind: 'agenda', matter: 'procedural' };
    case 'motion.putToVote':
    case 'motion.askObjections': {
      const moved = earlier.moved[act.motion - 1];
      const kind = act.type === 'motion.putToVote' ? 'motion' : 'objection';
      return moved && { kind, number: act.motion, motion: moved.motion, by: moved.by, matter: 'procedural' };
    }
    case 'preliminary.putToVote':
      return earlier.raised && { kind: 'preliminary', ...earlier.raised, matter: 'substantive' };
    case 'ruling.challenge':
      return { kind: 'ruling', number: earlier.rulings, matter: 'procedural' };
    case 'recommendation.putToVote':
      return { kind: 'recommendation', of: act.of, candidate: act.candidate, matter: 'substantive' };
    default:
      return unreachable(act);
  }
}

/** A draft itself, or the one that an amendment would change. */
function draftBehind({ amended }: Earlier, id: TextId): DraftSymbol | undefined {
  return amended.get(id) ?? parseDraftSymbol(id);
}
