import { memo, useMemo, useState, type JSX } from 'react';
import type { MemberId, Vote } from '../../../machines/rules/index.ts';
import {
  caseOf,
  whoMatters,
  type DecisionRule,
  type Standing,
  type StandingAnswer,
  type Subject,
} from '../../tools/index.ts';
import { marginText, standingsText, standingText } from '../../messages/whatif.text.ts';
import { VoteMark } from '../chamber/Token.tsx';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { About } from './About.tsx';
import { StandingMark } from './Marks.tsx';
import { Panel } from './Panel.tsx';
import { useRule } from './rule.hook.ts';
import { useSubject } from './subject.hook.ts';
import './matters.css';

/** Who matters now? How far the result is from the other one, and what each member can do about it. */
export default function Matters(): JSX.Element {
  const subject = useSubject();
  const rule = useRule(subject);
  return subject ? <Answer subject={subject} rule={rule} /> : <Panel name="matters" />;
}

interface Props {
  readonly subject: Subject;
  readonly rule: DecisionRule;
}

const STATES = ['alone', 'together', 'notAtAll'] as const satisfies readonly Standing['state'][];

/** While the deferred question is still the one before, nothing of this is drawn. */
const Answer = memo(function Answer({ subject, rule }: Props): JSX.Element {
  const answer = useMemo(() => whoMatters(caseOf(subject, rule)), [subject, rule]);
  return (
    <Panel name="matters">
      <About subject={subject} answer={answer} rule={rule} />
      {answer.ok && <Members subject={subject} answer={answer} />}
    </Panel>
  );
});

interface MembersProps {
  readonly subject: Subject;
  readonly answer: StandingAnswer;
}

function Members({ subject, answer: { margin, members, decision } }: MembersProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <p className="matters-margin">{marginText(say, margin, decision.required)}</p>
      <Strip subject={subject} members={members} />
      <dl className="matters-states">
        {STATES.map((state) => (
          <State key={state} state={state} members={members.filter((each) => each.state === state)} />
        ))}
      </dl>
    </>
  );
}

interface StripProps {
  readonly subject: Subject;
  readonly members: readonly Standing[];
}

/** One field for each seat, in the order of the seats. Choosing one only says who it is. */
function Strip({ subject: { votes }, members }: StripProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const [named, setNamed] = useState<MemberId>();
  const textOf = (standing: Standing) =>
    standingText(say, names, standing, votes[standing.member] ?? 'notParticipating');
  const shown = members.find(({ member }) => member === named);
  return (
    <>
      <ul className="standing-strip" aria-label={say('whatif.standing.strip')}>
        {members.map((standing) => (
          <StripSeat
            key={standing.member}
            member={standing.member}
            state={standing.state}
            vote={votes[standing.member] ?? 'notParticipating'}
            text={textOf(standing)}
            pressed={standing.member === named}
            press={setNamed}
          />
        ))}
      </ul>
      <p className="standing-strip-named" role="status">
        {shown && textOf(shown)}
      </p>
    </>
  );
}

interface SeatProps extends Pick<Standing, 'member' | 'state'> {
  readonly vote: Vote;
  readonly text: string;
  readonly pressed: boolean;
  readonly press: (member: MemberId | undefined) => void;
}

const StripSeat = memo(function StripSeat({ member, state, vote, text, pressed, press }: SeatProps): JSX.Element {
  const names = useNames();
  return (
    <li>
      <button
        type="button"
        className={`standing-strip-seat standing-strip-${state}`}
        aria-pressed={pressed}
        aria-label={text}
        title={names(member)}
        onClick={() => press(pressed ? undefined : member)}
      >
        <StandingMark state={state} />
        <span>{member}</span>
        <VoteMark vote={vote} />
      </button>
    </li>
  );
});

interface StateProps {
  readonly state: Standing['state'];
  readonly members: readonly Standing[];
}

function State({ state, members }: StateProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <div>
      <dt>
        <StandingMark state={state} /> {say(`whatif.standing.${state}`)}{' '}
        <span>{say(`whatif.standing.${state}.what`)}</span>
      </dt>
      <dd>{standingsText(say, names, members)}</dd>
    </div>
  );
}
