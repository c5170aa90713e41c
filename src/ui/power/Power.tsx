import { useMemo, type JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import { councilOf } from '../../scenario/index.ts';
import {
  councilChosen,
  powerUnder,
  ruleForPower,
  type ChosenCouncil,
  type CouncilChoice as Choice,
  type DecisionRule,
  type WeightedGame,
} from '../../tools/index.ts';
import { join } from '../../messages/text.ts';
import { choiceProblemText } from '../../messages/power.text.ts';
import { caseProblemText } from '../../messages/whatif.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useSuppose, useSupposed } from '../shared/suppositions.hook.ts';
import { useRuleChoice } from '../whatif/rule.hook.ts';
import { useSubject } from '../whatif/subject.hook.ts';
import { ByRequired } from './ByRequired.tsx';
import { PowerCouncil } from '../council/PowerCouncil.tsx';
import { CouncilChoice } from './CouncilChoice.tsx';
import { powerGroups } from './powerGroups.ts';
import { PowerRule } from './PowerRule.tsx';
import { PowerTable } from './PowerTable.tsx';
import { Proportions } from './Proportions.tsx';
import { WeightedValues } from './WeightedValues.tsx';
import './power.css';

const THIS_COUNCIL: Choice = { of: 'meeting' };
const NOBODY: readonly MemberId[] = [];

/** How much each seat counts before anybody has said how it will vote: the two indices, without and with abstention. */
export default function Power(): JSX.Element {
  const say = useSay();
  const { scenario } = useScenario();
  const choice = useSupposed('power') ?? THIS_COUNCIL;
  const suppose = useSuppose();
  const meeting = useMemo(() => councilOf(scenario), [scenario]);
  const chosen = useMemo(
    () => (choice.of === 'weights' ? undefined : councilChosen(choice, meeting)),
    [choice, meeting],
  );
  const { choice: laid } = useRuleChoice();
  const parties = useSubject()?.parties ?? NOBODY;
  const names = useNames();
  const rule = useMemo(() => ruleForPower(choice, laid, parties), [choice, laid, parties]);
  return (
    <section className="panel power" aria-labelledby="power-title">
      <h2 id="power-title" className="panel-title">
        {say('power.title')}
      </h2>
      <p className="power-about">{say('power.about')}</p>
      <CouncilChoice
        choice={choice}
        chosen={chosen}
        meeting={scenario.meeting.date}
        council={meeting}
        choose={(next) => suppose({ power: next.of === 'meeting' ? undefined : next }, 'power')}
      />
      <PowerRule rule={rule} of={choice} council={meeting} parties={parties} />
      {choice.of === 'weights' && <WeightedValues choice={choice} rule={rule} />}
      {chosen?.ok && <Values chosen={chosen} rule={rule} />}
      {chosen?.ok === false && (
        <p className="power-problem" role="alert">
          {choiceProblemText(say, names, chosen.problem)}
        </p>
      )}
    </section>
  );
}

interface ValuesProps {
  readonly chosen: ChosenCouncil;
  readonly rule: DecisionRule;
}

function Values({ chosen, rule }: ValuesProps): JSX.Element {
  const say = useSay();
  const { council } = chosen;
  const answer = useMemo(() => powerUnder(chosen, rule), [chosen, rule]);
  const groups = useMemo(() => (answer.ok ? powerGroups(say, chosen, answer.power) : []), [say, chosen, answer]);
  if (!answer.ok) {
    return (
      <p className="power-problem" role="alert">
        {caseProblemText(say, answer.problem)}
      </p>
    );
  }
  const { power } = answer;
  const hasVeto = power.vetoes > 0;
  return (
    <>
      <p className="power-council" role="status">
        {say('power.council', { seats: council.seats.length, required: power.required, vetoes: power.vetoes })}
      </p>
      <PowerCouncil groups={groups} index="shapleyShubik" />
      <div className="power-games">
        <PowerTable
          game="binary"
          kinds={power.kinds}
          hasVeto={hasVeto}
          adopting={power.binary.winningCoalitions}
          of={power.patterns.binary}
        />
        <PowerTable
          game="ternary"
          kinds={power.kinds}
          hasVeto={hasVeto}
          adopting={power.ternary.adopting}
          of={power.patterns.ternary}
        />
      </div>
      <ByRequired council={council} rule={rule} now={power.required} />
      {power.ratios && <Proportions ratios={power.ratios} />}
      {hasVeto && rule.vetoes === 1 && <Textbook weighted={power.weighted} />}
    </>
  );
}

/** Why the game of the books is not the Council's. */
function Textbook({ weighted }: { readonly weighted: WeightedGame | undefined }): JSX.Element {
  const say = useSay();
  return (
    <div className="power-textbook">
      <h3>{say('power.textbook.title')}</h3>
      <p>
        {weighted && say('power.textbook.game', { weight: weighted.weight, quota: weighted.quota })}{' '}
        {join(say, say('power.textbook.wrong'), say('power.textbook.example'))}
      </p>
    </div>
  );
}
