import { useSelector } from '@xstate/react';
import { useRef, useState, type JSX } from 'react';
import type { MeetingView } from '../../session/index.ts';
import { useModal } from '../frame/modal.hook.ts';
import { hashOf } from '../pageAddress.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { usePageSession, useView } from '../shared/session.context.ts';
import { questionSlug } from '../app/route.ts';
import { download } from '../study/download.ts';
import { Passing } from './Passing.tsx';
import { Picture } from './Picture.tsx';
import { pngOf, PictureFailure, selfContained, type PicturePart } from './selfContained.ts';
import { Tables } from './Tables.tsx';
import { today } from './today.ts';
import '../study/share.css';
import './take.css';

/** What is on screen as a picture, as a table, as a citation, as a link and on paper. */
export default function TakeDialog({ close }: { readonly close: () => void }): JSX.Element {
  const say = useSay();
  const { dialog, closed } = useModal(true, close);
  const page = usePageSession();
  const { id } = useScenario();
  const view = useView((each) => each);
  const tool = useSelector(page.rooms, ({ value, context }) => (value === 'try' ? context.tool : undefined));
  const [day] = useState(today);
  const address = new URL(hashOf(page, id), location.href).href;
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
        <AsPicture view={view} address={address} day={day} name={name} />
        <div>
          <Tables view={view} tool={tool === 'versions' ? undefined : tool} name={name} />
          <Passing id={id} view={view} address={address} day={day} print={printPage} />
        </div>
      </div>
    </dialog>
  );
}

interface PictureProps {
  readonly view: MeetingView;
  readonly address: string;
  readonly day: string;
  readonly name: string;
}

type Made = { readonly file: string } | { readonly part: PicturePart } | undefined;

/** What is seen here is what is taken. */
function AsPicture({ view, address, day, name }: PictureProps): JSX.Element {
  const say = useSay();
  const drawing = useRef<SVGSVGElement>(null);
  const [made, setMade] = useState<Made>();
  async function make(ending: 'png' | 'svg'): Promise<void> {
    if (!drawing.current) return;
    const file = `${name}.${ending}`;
    try {
      const svg = await selfContained(drawing.current);
      if (ending === 'svg') download(file, svg, 'image/svg+xml');
      else download(file, await pngOf(svg), 'image/png');
      setMade({ file });
    } catch (error) {
      if (!(error instanceof PictureFailure)) throw error;
      setMade({ part: error.part });
    }
  }
  return (
    <section className="take-picture" aria-labelledby="take-picture">
      <h3 id="take-picture">{say('take.picture')}</h3>
      <Picture
        ref={drawing}
        view={view}
        address={address}
        day={day}
        rightToLeft={document.documentElement.dir === 'rtl'}
      />
      <p className="take-buttons">
        <button type="button" className="button" onClick={() => void make('png')}>
          {say('take.picture.png')}
        </button>
        <button type="button" className="button" onClick={() => void make('svg')}>
          {say('take.picture.svg')}
        </button>
      </p>
      <p className="take-note" role="status">
        {made && ('file' in made ? say('study.share.downloaded', made) : say('take.picture.failed', made))}
      </p>
    </section>
  );
}
