import { useCallback, useMemo, type JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import type { Plan } from '../../session/index.ts';
import { firstPlan, likelyEndsOfPlan, presetsOf, type ChancesSubject, type Influence } from '../../tools/index.ts';
import { questionInText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { useSuppose, useSupposed } from '../shared/suppositions.hook.ts';
import { useRule } from '../whatif/rule.hook.ts';
import { useSubject } from '../whatif/subject.hook.ts';
import { Conditions } from './Conditions.tsx';
import { MemberRows } from './MemberRows.tsx';
import { Presets } from './Presets.tsx';
import { NoResult, Result } from './Result.tsx';
import { useChancesSubject } from './chancesSubject.hook.ts';
import './chances.css';

/** How likely each member is to vote each way, as the reader supposes it, and the exact chances that follow. */
export default function Chances(): JSX.Element {
  const say = useSay();
  const names = useNames();
  const subject = useChancesSubject();
  const { question, known } = subject;
  const { plan, change } = usePlan(subject);
  const rule = useRule(useSubject());
  // It takes microseconds, so every move of a slider asks anew.
  const answer = useMemo(() => likelyEndsOfPlan(subject, plan, rule), [subject, plan, rule]);
  const influences = useMemo(() => byMember(answer.ok ? answer.influences.members : []), [answer]);
  return (
    <section className="panel chances" aria-labelledby="chances-title">
      <h2 id="chances-title" className="panel-title">
        {say('chances.title')}
      </h2>
      <p className="chances-about">
        {say('chances.about', { subject: question ? questionInText(say, names, question) : say('chances.anyDraft') })}
      </p>
      {subject.inPart && <p className="chances-about">{say('chances.inPart')}</p>}
      {rule.name !== 'charter' && (
        <p className="chances-about">{say('chances.under', { rule: say(`whatif.rule.${rule.name}`) })}</p>
      )}
      <Presets plan={plan} presets={presetsOf(known)} set={(next) => change(() => next)} />
      <div className="chances-parts">
        <div className="chances-result">
          {answer.ok ? (
            <Result answer={answer} question={question} />
          ) : (
            <NoResult problem={answer.problem} numbers={answer.numbers} />
          )}
        </div>
        <div>
          <MemberRows plan={plan} known={known} influences={influences} change={change} />
          <Conditions plan={plan} known={known} change={change} />
        </div>
      </div>
    </section>
  );
}

/** What the reader supposes about the question, and the way to suppose something else: from what is supposed at that moment. */
function usePlan({ key, known }: ChancesSubject) {
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

function byMember(influences: readonly Influence[]): ReadonlyMap<MemberId, Influence> {
  return new Map(influences.map((influence) => [influence.member, influence]));
}
