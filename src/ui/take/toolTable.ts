import { councilOf } from '../../scenario/index.ts';
import type { MeetingView, SessionState } from '../../session/index.ts';
import type { Table } from '../../take/csvTable.ts';
import {
  chancesTable,
  outcomesTable,
  powerTable,
  rulesTable,
  standingsTable,
  turnTable,
  weightedPowerTable,
} from '../../take/toolTables.ts';
import {
  allOutcomes,
  caseOf,
  chancesSubjectOf,
  CHARTER,
  councilChosen,
  firstPlan,
  forecastOf,
  likelyEndsOfPlan,
  powerUnder,
  ruleFor,
  ruleForPower,
  subjectOf,
  typedWeights,
  underReforms,
  underRules,
  whatItTakes,
  whoMatters,
} from '../../tools/index.ts';
import type { Tool } from '../app/tool.ts';

/** A tool that has an answer of its own. */
export type AnsweringTool = Exclude<Tool, 'versions'>;

/** The answer of a tool to what the reader supposes, as a table; nothing where it has none. */
export function toolTable(tool: AnsweringTool, view: MeetingView, { supposed }: SessionState): Table | undefined {
  const subject = subjectOf(view);
  const rule = subject ? ruleFor(subject, supposed.laid) : CHARTER;
  if (tool === 'power') return powerIn(view, supposed, subject?.parties ?? []);
  if (tool === 'chances') {
    const of = chancesSubjectOf(view);
    const plan = supposed.chances?.[of.key] ?? firstPlan(of.known);
    const answer = likelyEndsOfPlan(of, plan, rule);
    return answer.ok ? chancesTable(answer, forecastOf(plan, of.known)) : undefined;
  }
  if (!subject) return undefined;
  const asked = caseOf(subject, rule);
  switch (tool) {
    case 'takes': {
      const supposition = { lock: supposed.locked ?? [], oneStep: supposed.oneStep === true };
      return turnTable(
        (['adopted', 'notAdopted'] as const).flatMap((becomes) => {
          const answer = whatItTakes(asked, { ...supposition, becomes });
          return answer.ok ? [answer] : [];
        }),
      );
    }
    case 'matters': {
      const answer = whoMatters(asked);
      return answer.ok ? standingsTable(answer) : undefined;
    }
    case 'outcomes':
      return outcomesTable(
        ([3, 4] as const).flatMap((choices) => {
          const answer = allOutcomes(asked, choices);
          return answer.ok ? [{ ...answer, choices }] : [];
        }),
      );
    case 'rules': {
      const reforms = underReforms(asked, supposed.required);
      return rulesTable(underRules(subject, supposed.laid), reforms, subject.council.seats.length);
    }
  }
}

function powerIn(
  { scenario }: MeetingView,
  { power, laid }: SessionState['supposed'],
  parties: Parameters<typeof ruleForPower>[2],
): Table | undefined {
  const choice = power ?? { of: 'meeting' };
  const rule = ruleForPower(choice, laid, parties);
  if (choice.of === 'weights') {
    const typed = typedWeights(choice, rule);
    return typed.ok ? weightedPowerTable(typed.power, typed.council) : undefined;
  }
  const chosen = councilChosen(choice, councilOf(scenario));
  if (!chosen.ok) return undefined;
  const answer = powerUnder(chosen, rule);
  return answer.ok ? powerTable(answer.power, chosen) : undefined;
}
