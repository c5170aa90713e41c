import type { JSX } from 'react';
import { listMeetings } from '../../../scenario/meetings.ts';
import { useSay } from '../../shared/say.context.ts';
import { LearnLink } from '../LearnLink.tsx';

/** Every meeting, by what it is about: no result is told. */
export function MeetingChoice(): JSX.Element {
  const say = useSay();
  return (
    <>
      <h1 className="headline">{say('learn.role.headline')}</h1>
      <p className="learn-lead role-lead">{say('learn.role.lead')}</p>
      <h2 id="role-meetings" className="panel-title">
        {say('learn.role.meetings')}
      </h2>
      <ul className="role-meetings" aria-labelledby="role-meetings">
        {listMeetings().map(({ id, date, asks, agenda, language }) => (
          <li key={id}>
            <LearnLink path={`roles/${id}`}>
              <span>{say.day(date)}</span>{' '}
              <b lang={language} dir="auto">
                {asks ?? agenda}
              </b>
              {asks !== undefined && (
                <small lang={language} dir="auto">
                  {agenda}
                </small>
              )}
            </LearnLink>
          </li>
        ))}
      </ul>
    </>
  );
}
