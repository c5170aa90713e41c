import { useEffect, type JSX } from 'react';
import { parseState } from '../../../../machines/rules/index.ts';
import { listMeetings } from '../../../scenario/meetings.ts';
import { useSay } from '../../shared/say.context.ts';
import { LearnLink } from '../LearnLink.tsx';
import { MeetingChoice } from './MeetingChoice.tsx';
import { MemberPart } from './MemberPart.tsx';
import { NoPart } from './NoPart.tsx';
import { PresidentPart } from './PresidentPart.tsx';
import { SeatsOf } from './SeatsOf.tsx';
import '../lesson/lesson.css';
import './roles.css';

interface Props {
  /** What follows `roles/`: nothing, a meeting, `member/<meeting>/<member>` or `president/<meeting>`. */
  readonly rest: readonly string[];
}

/** One member’s votes, or the President’s acts, in a meeting that took place. */
export default function Roles({ rest }: Props): JSX.Element {
  const say = useSay();
  const title = say('learn.role.title');
  useEffect(() => {
    document.title = say('ui.page.title', { title });
  }, [say, title]);
  return (
    <div className="lesson roles">
      <div className="lesson-bar">
        <p className="dateline">
          <LearnLink path="">{say('ui.learn.title')}</LearnLink>
          {rest.length === 0 ? <span>{title}</span> : <LearnLink path="roles">{title}</LearnLink>}
        </p>
      </div>
      <Part rest={rest} />
    </div>
  );
}

function Part({ rest }: Props): JSX.Element {
  const [kind, meeting, member] = rest;
  if (kind === undefined) return <MeetingChoice />;
  if (kind === 'member' && isMeeting(meeting)) {
    const code = parseState(member ?? '');
    if (code !== undefined) return <MemberPart key={`${meeting} ${code}`} id={meeting} member={code} />;
  }
  if (kind === 'president' && isMeeting(meeting)) return <PresidentPart key={meeting} id={meeting} />;
  return isMeeting(kind) ? <SeatsOf key={kind} id={kind} /> : <NoPart found={rest.join('/')} />;
}

function isMeeting(id: string | undefined): id is string {
  return listMeetings().some((meeting) => meeting.id === id);
}
