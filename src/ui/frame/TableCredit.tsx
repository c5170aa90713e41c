import type { JSX } from 'react';
import { CREDIT } from '../../votes/credit.ts';
import { useSay } from '../shared/say.context.ts';
import './table-credit.css';

/** What the licence of the table of votes asks to be said wherever its rows are. */
export function TableCredit(): JSX.Element {
  const say = useSay();
  const { authors, title, year, publisher, url, licence, licenceUrl } = CREDIT;
  return (
    <p className="table-credit">
      {say('ui.credit')}{' '}
      <span lang="en" dir="auto">
        {authors}, <a href={url}>{title}</a>, {year}, {publisher}; <a href={licenceUrl}>{licence}</a>. {CREDIT.changes}
      </span>
    </p>
  );
}
