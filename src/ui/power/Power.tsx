import { useMemo, type JSX } from 'react';
import { councilOf } from '../../scenario/index.ts';
import {
  councilChosen,
  powerOf,
  type ChosenCouncil,
  type CouncilChoice as Choice,
  type WeightedGame,
} from '../../tools/index.ts';
import { choiceProblemText } from '../../messages/power.text.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useSuppose, useSupposed } from '../shared/suppositions.hook.ts';
import { CouncilChoice } from './CouncilChoice.tsx';
import { PowerTable } from './PowerTable.tsx';
import { Proportions } from './Proportions.tsx';
import './power.css';

const THIS_COUNCIL: Choice = { of: 'meeting' };

/** How much each seat counts before anybody has said how it will vote: the two indices, without and with abstention. */
export default function Power(): JSX.Element {
  const say = useSay();
  const { scenario } = useScenario();
  const choice = useSupposed('power') ?? THIS_COUNCIL;
  const suppose = useSuppose();
  const meeting = useMemo(() => councilOf(scenario), [scenario]);
  const chosen = useMemo(() => councilChosen(choice, meeting), [choice, meeting]);
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
        choose={(next) => suppose({ power: next.of === 'meeting' ? undefined : next }, 'power')}
      />
      {chosen.ok ? (
        <Values {...chosen} />
      ) : (
        <p className="power-problem" role="alert">
          {choiceProblemText(say, chosen.problem)}
        </p>
      )}
    </section>
  );
}

function Values({ council, seats }: ChosenCouncil): JSX.Element {
  const say = useSay();
  const power = useMemo(() => powerOf({ council, seats }), [council, seats]);
  return (
    <>
      <p className="power-council" role="status">
        {say('power.council', { seats: council.seats.length, required: council.requiredVotes, vetoes: power.vetoes })}
      </p>
      <div className="power-games">
        <PowerTable
          game="binary"
          kinds={power.kinds}
          adopting={power.binary.winningCoalitions}
          of={power.patterns.binary}
        />
        <PowerTable game="ternary" kinds={power.kinds} adopting={power.ternary.adopting} of={power.patterns.ternary} />
      </div>
      {power.ratios && <Proportions ratios={power.ratios} />}
      {power.vetoes > 0 && <Textbook weighted={power.weighted} />}
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
        {say('power.textbook.wrong')} {say('power.textbook.example')}
      </p>
    </div>
  );
}
