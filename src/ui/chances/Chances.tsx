import { useCallback, useMemo, type JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import { chancesOf } from '../../analysis/chances.ts';
import { influencesOf, type Influence } from '../../analysis/influence.ts';
import { bodyOf, type DecisionRule } from '../../analysis/rule.ts';
import { questionInText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { useSuppose, useSupposed } from '../shared/supposed.ts';
import { useAsked } from '../whatif/asked.ts';
import { useRule } from '../whatif/laid.ts';
import { Conditions } from './Conditions.tsx';
import { MemberRows } from './MemberRows.tsx';
import { blocsOf, firstPlan, forecastOf, linksOf, membersIn, presetsOf, type Plan } from './plan.ts';
import { Presets } from './Presets.tsx';
import { NoResult, Result } from './Result.tsx';
import { useSubject, type Subject } from './subject.ts';
import './chances.css';

/** How likely each member is to vote each way, as the reader supposes it, and the exact chances that follow. */
export default function Chances(): JSX.Element {
  const say = useSay();
  const names = useNames();
  const subject = useSubject();
  const { question, known } = subject;
  const { plan, change } = usePlan(subject);
  const rule = useRule(useAsked());
  const found = useFound(plan, subject, rule);
  return (
    <section className="panel chances" aria-labelledby="chances-title">
      <h2 id="chances-title" className="panel-title">
        {say('chances.title')}
      </h2>
      <p className="chances-about">
        {say('chances.about', { subject: question ? questionInText(say, names, question) : say('chances.anyDraft') })}
      </p>
      {rule.name !== 'charter' && (
        <p className="chances-about">{say('chances.under', { rule: say(`whatif.rule.${rule.name}`) })}</p>
      )}
      <Presets plan={plan} presets={presetsOf(known)} set={(next) => change(() => next)} />
      <div className="chances-parts">
        <div className="chances-result">
          {found.ok ? (
            <Result
              chances={found.chances}
              influences={found.influences}
              bloc={found.bloc}
              question={question}
              required={bodyOf(known.council, subject.matter, rule).required}
            />
          ) : (
            <NoResult problem={found.problem} numbers={found.numbers} />
          )}
        </div>
        <div>
          <MemberRows plan={plan} known={known} influences={found.ok ? found.byMember : NOT_KNOWN} change={change} />
          <Conditions plan={plan} known={known} change={change} />
        </div>
      </div>
    </section>
  );
}

/** What the reader supposes about the question, and the way to suppose something else: from what is supposed at that moment. */
function usePlan({ key, known }: Subject) {
  const { state } = usePageSession();
  const suppose = useSuppose();
  const plans = useSupposed('chances');
  const first = useMemo(() => firstPlan(known), [known]);
  const change = useCallback(
    (next: (plan: Plan) => Plan, run?: string) => {
      const { chances } = state().supposed;
      suppose({ chances: { ...chances, [key]: next(chances?.[key] ?? first) } }, run);
    },
    [state, suppose, key, first],
  );
  return { plan: plans?.[key] ?? first, change };
}

const NOT_KNOWN: ReadonlyMap<MemberId, Influence> = new Map();

/** Everything that follows from a plan; it takes microseconds, so every move of a slider asks anew. */
function useFound(plan: Plan, { known, matter }: Subject, rule: DecisionRule) {
  return useMemo(() => {
    const { council } = known;
    const forecast = forecastOf(plan, known);
    const { links, numbers } = linksOf(plan, known);
    const chances = chancesOf(forecast, council, matter, { rule, links });
    const influences = influencesOf(forecast, council, matter, { rule, links });
    if (!chances.ok) return { ...chances, numbers };
    if (!influences.ok) return { ...influences, numbers };
    const { most, members } = influences.influences;
    const blocs = blocsOf(plan, known);
    const number = most === undefined ? undefined : blocs.get(most);
    const bloc = number === undefined ? [] : membersIn(blocs, number, council);
    const byMember = new Map(members.map((influence) => [influence.member, influence]));
    return { ok: true, chances: chances.chances, influences: influences.influences, byMember, bloc } as const;
  }, [plan, known, matter, rule]);
}
