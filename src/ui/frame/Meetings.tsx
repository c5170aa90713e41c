import { memo, useState, type JSX, type MouseEvent } from 'react';
import type { Say } from '../../messages/say.ts';
import { listMeetings, type MeetingSummary } from '../../scenario/meetings.ts';
import { Icon } from '../shared/Icon.tsx';
import { numbered } from '../shared/numbered.ts';
import { isSeen, useRevealed } from '../shared/revealed.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { hasWords, plainly, wordsOf } from '../shared/wordsIn.ts';
import { EndMark } from './EndMark.tsx';
import { useModal } from './modal.hook.ts';
import './meetings.css';

interface Props {
  /** The meeting that is shown. */
  readonly id: string;
  readonly open: boolean;
  readonly close: () => void;
}

/** Every meeting that the page can show: its day, its title, and, once they have been seen, how its votes ended. */
export default function Meetings({ id, open, close }: Props): JSX.Element {
  const say = useSay();
  const { dialog, closed } = useModal(open, close, show);
  const meetings = listMeetings();
  const { has } = useRevealed();
  const [search, setSearch] = useState('');
  const found = search === '' ? meetings : meetingsWith(say, meetings, search);
  const whole = useView((view) => select.questions(view).every(({ key }) => has(key)));
  return (
    <dialog ref={dialog} className="meetings" aria-labelledby="meetings-title" onClose={closed}>
      <header>
        <h2 id="meetings-title">{say('ui.meetings.title', { count: meetings.length })}</h2>
        <button type="button" className="control" aria-label={say('ui.meetings.close')} onClick={close}>
          <Icon name="close" />
        </button>
        <label className="meetings-find">
          <span>{say('ui.meetings.find')}</span>
          <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
        </label>
      </header>
      <p className="spoken-only" role="status">
        {search !== '' && say('ui.meetings.found', { count: found.length })}
      </p>
      {found.length === 0 && <p>{say('ui.meetings.found', { count: 0 })}</p>}
      <ol>
        {found.map((meeting) => {
          const current = meeting.id === id;
          // The browser's store is read for the list that is looked at, not with every change behind it.
          const seen = open && (current ? whole : isSeen(meeting.id));
          return <MeetingItem key={meeting.id} meeting={meeting} current={current} seen={seen} close={close} />;
        })}
      </ol>
    </dialog>
  );
}

/** Every word is found in the day, the agenda or the question; a title that tells a result is not looked through. */
function meetingsWith(say: Say, meetings: readonly MeetingSummary[], search: string): readonly MeetingSummary[] {
  const words = wordsOf(search, say.locale);
  return meetings.filter(({ asks = '', agenda, date, number }) =>
    hasWords(plainly([say.day(date), date, agenda, asks, number ?? ''].join(' '), say.locale), words),
  );
}

/** The list opens at the meeting that is shown. */
function show(dialog: HTMLDialogElement): void {
  dialog.showModal();
  const current = dialog.querySelector<HTMLElement>('[aria-current]');
  current?.scrollIntoView({ block: 'start' });
  current?.focus();
}

interface ItemProps {
  readonly meeting: MeetingSummary;
  readonly current: boolean;
  /** Whether the reader has seen its results, so that its title may tell. */
  readonly seen: boolean;
  readonly close: () => void;
}

/** Drawn once: the list stands behind the page, and a changed vote changes nothing of it. */
const MeetingItem = memo(function MeetingItem({ meeting, current, seen, close }: ItemProps): JSX.Element {
  const say = useSay();
  const { id, date, number, title, asks, agenda, language, ends } = meeting;
  // The whole address: a link that begins with # leads to a part of this page, and another meeting is none.
  const href = new URL(`#/${id}`, location.href).href;
  /** The meeting that is shown stays as the reader has it. */
  function stay(event: MouseEvent): void {
    if (!current) return;
    event.preventDefault();
    close();
  }
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined} onClick={stay}>
        <time dateTime={date}>{say.day(date)}</time>
        <span className="meetings-name" lang={language} dir="auto">
          {seen ? title : (asks ?? title)}
        </span>
        {seen && (
          <span className="meetings-ends">
            {numbered(ends).map(({ item, number }) => (
              <EndMark key={number} end={item} />
            ))}
          </span>
        )}
        <small>
          <span lang={language} dir="auto">
            {agenda}
          </span>{' '}
          {number === undefined
            ? say('ui.meetings.written')
            : say('ui.meetings.number', { number, label: String(number) })}
          {current && <b> {say('ui.meetings.current')}</b>}
        </small>
      </a>
    </li>
  );
});
