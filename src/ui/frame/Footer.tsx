import type { JSX } from 'react';
import { SignsLink } from '../app/SignsLink.tsx';
import { isRowId } from '../../votes/rowId.ts';
import { useSay } from '../shared/say.context.ts';
import { useMeetingId } from '../shared/scenario.context.ts';
import { TableCredit } from './TableCredit.tsx';
import './footer.css';

/** Whose data and whose drawings these are. */
export default function Footer({ help }: { readonly help: () => void }): JSX.Element {
  const say = useSay();
  const id = useMeetingId();
  return (
    <footer className="footer">
      <p>{say('ui.footer.what')}</p>
      <p>{say('ui.footer.data')}</p>
      {isRowId(id) && <TableCredit />}
      <p>
        <a href="licenses.txt">{say('ui.footer.licences')}</a> <SignsLink />{' '}
        <button type="button" className="link" onClick={help}>
          {say('ui.help.open')}
        </button>
      </p>
    </footer>
  );
}
