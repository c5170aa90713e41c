import { useState, type JSX } from 'react';
import { useModal } from '../frame/modal.hook.ts';
import { addressOf } from '../pageAddress.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { usePageSession, useView } from '../shared/session.context.ts';
import { questionSlug } from '../app/route.ts';
import { Passing } from './Passing.tsx';
import { AsPicture } from './AsPicture.tsx';
import { Tables } from './Tables.tsx';
import { partsIn } from './takenParts.ts';
import { today } from './today.ts';
import '../study/share.css';
import './take.css';

/** What is on screen as a picture, as a table, as a citation, as a link and on paper. */
export default function TakeDialog({ close }: { readonly close: () => void }): JSX.Element {
  const say = useSay();
  const { dialog, closed } = useModal(true, close);
  const page = usePageSession();
  const { id } = useScenario();
  const view = useView(select.whole);
  const [parts] = useState(() => {
    const { value, context } = page.rooms.getSnapshot();
    return partsIn(value, context.tool);
  }); // as they stood on the page when it was opened
  const [day] = useState(today);
  const address = addressOf(page, id);
  const name = view.question ? `${id}-${questionSlug(view.question.key)}` : id;
  /** What is to be on paper is the page, not this dialog over it. */
  function printPage(): void {
    dialog.current?.close();
    print();
  }
  return (
    <dialog ref={dialog} className="help take" aria-labelledby="take-title" onClose={closed}>
      <h2 id="take-title">{say('take.title')}</h2>
      <button
        type="button"
        className="control help-close"
        aria-label={say('take.close')}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="close" />
      </button>
      <div className="take-ways">
        <AsPicture view={view} parts={parts} address={address} day={day} name={name} />
        <div>
          <Tables view={view} parts={parts} name={name} />
          <Passing id={id} view={view} address={address} day={day} print={printPage} />
        </div>
      </div>
    </dialog>
  );
}
