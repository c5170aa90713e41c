import { useMemo, type JSX } from 'react';
import type { DraftSymbol, Vote } from '../../../machines/rules/index.ts';
import type { QuestionView } from '../../session/index.ts';
import { turnOf } from '../../session/view/later.ts';
import { outcomeSentence } from '../../messages/sentences.ts';
import { Provenance } from '../background/Provenance.tsx';
import { useNames, useShortNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { Findings } from './Findings.tsx';
import { Turning } from './Turning.tsx';

interface Props {
  readonly question: QuestionView;
  /** Only the sentence stands open. */
  readonly brief: boolean;
}

/** One sentence, then what each test of the law found, then what would change it. */
export default function Answer({ question, brief }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const room = useView(select.room);
  const turn = useMemo(() => turnOf({ question, room }), [question, room]);
  const lost = draftLost(question);
  const notes = (
    <>
      <TheElected question={question} />
      <ThePermanent question={question} />
    </>
  );
  const record = (
    <>
      {lost && <Effect draft={lost} />}
      {question.recordedOutcome && (
        <p className="why-record">
          <b>{say('ui.why.record')}</b> {outcomeSentence(say, names, question.question, question.recordedOutcome)}
        </p>
      )}
    </>
  );
  return (
    <>
      <p className="why-sentence">{outcomeSentence(say, names, question.question, question.outcome)}</p>
      {!brief && notes}
      {!brief && record}
      {/* How it stands, why it ended so, and why it ends otherwise on the reader’s line: each is another list. */}
      <details key={`${question.stage === 'casting'} ${question.recordedOutcome === undefined}`} className="why-steps">
        <summary>{say('ui.why.steps')}</summary>
        {brief && record}
        {brief && notes}
        <Findings findings={question.outcome.findings} />
      </details>
      {turn && !brief && <Turning question={question.key} turn={turn} />}
    </>
  );
}

/** A “no” of members that have no veto, beside a result: it is one vote less. */
function TheElected({ question }: { readonly question: QuestionView }): JSX.Element | undefined {
  const say = useSay();
  const { list, count } = useMembersBeside(question, 'elected', 'against');
  if (count === 0) return undefined;
  const vetoed = question.outcome.kind === 'vetoed' ? 'yes' : 'no';
  return <p className="why-elected">{say('ui.why.elected', { members: list, vetoed })}</p>;
}

/** Permanent members that abstained, beside a result: they have not used their veto. */
function ThePermanent({ question }: { readonly question: QuestionView }): JSX.Element | undefined {
  const say = useSay();
  const { list, count } = useMembersBeside(question, 'permanent', 'abstaining');
  return count === 0 ? undefined : <p className="why-elected">{say('ui.why.abstained', { members: list, count })}</p>;
}

/** Who of a kind has cast such a vote, beside the result of a vote of substance that had votes enough; else nobody. */
function useMembersBeside(
  { question, outcome, stage, votes }: QuestionView,
  kind: 'elected' | 'permanent',
  vote: Vote,
) {
  const say = useSay();
  const names = useShortNames();
  const seats = useView(select.seats);
  const hadVotes = outcome.kind === 'vetoed' || outcome.kind === 'adopted';
  const isSpokenOf = stage !== 'casting' && question.matter === 'substantive' && hadVotes;
  const members = seats.filter(
    ({ member, permanent }) => isSpokenOf && permanent === (kind === 'permanent') && votes[member] === vote,
  );
  return { list: say.list(members.map(({ member }) => names(member))), count: members.length };
}

/** The draft that has been put to the vote and not adopted. */
function draftLost({ question, outcome }: QuestionView): DraftSymbol | undefined {
  const lost = outcome.kind === 'vetoed' || outcome.kind === 'insufficientVotes';
  return lost && question.kind === 'draftResolution' ? question.draft : undefined;
}

/** What follows from not adopting it, where that has an effect of its own. */
function Effect({ draft }: { readonly draft: DraftSymbol }): JSX.Element | undefined {
  const say = useSay();
  const { scenario, prose } = useScenario();
  const effect = scenario.drafts.find(({ symbol }) => symbol === draft)?.ifNotAdopted;
  return (
    effect && (
      <p className="why-record">
        <b>{say('ui.why.effect')}</b> <span {...prose}>{effect.text}</span> <Provenance item={effect} />
      </p>
    )
  );
}
