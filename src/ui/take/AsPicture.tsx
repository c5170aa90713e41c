import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { sourcesText } from '../../messages/take.text.ts';
import { mastheadText } from '../../messages/text.ts';
import type { MeetingView } from '../../session/index.ts';
import { AUTHOR, EDITION } from '../../take/imprint.ts';
import { useSay } from '../shared/say.context.ts';
import { download } from '../study/download.ts';
import { brokenText, createMeasure } from './brokenText.ts';
import { panelDrawing } from './panelDrawing.ts';
import { Picture } from './Picture.tsx';
import { MovingPicture } from './MovingPicture.tsx';
import { elementOf, isReadPart, sourcesOf, type TakenPart } from './takenParts.ts';
import { pngOf, PictureFailure, selfContained, type Made } from './selfContained.ts';
import '../shared/choice.css';

interface Props {
  readonly view: MeetingView;
  /** What stands on the page besides the votes. */
  readonly parts: readonly TakenPart[];
  readonly address: string;
  readonly day: string;
  readonly name: string;
}

type What = 'votes' | TakenPart;

/** The votes, or a part of the page besides them, as a picture. What is seen here is what is taken. */
export function AsPicture({ view, parts, address, day, name }: Props): JSX.Element {
  const say = useSay();
  const drawing = useRef<SVGSVGElement>(null);
  const [what, setWhat] = useState<What>('votes');
  const [made, setMade] = useState<Made>();
  const drawPanel = usePanelDrawing({ what, view, address, day });
  async function make(ending: 'png' | 'svg'): Promise<void> {
    const file = `${what === 'votes' ? name : `${name}-${what}`}.${ending}`;
    try {
      const svg = what === 'votes' ? drawing.current && (await selfContained(drawing.current)) : await drawPanel();
      if (!svg) return;
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
      {parts.length > 0 && (
        <fieldset className="choice take-what">
          <legend className="spoken-only">{say('take.picture.of')}</legend>
          {(['votes', ...parts] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="take-what" checked={what === each} onChange={() => setWhat(each)} />
              <span>{say('take.picture.what', { what: each })}</span>
            </label>
          ))}
        </fieldset>
      )}
      {what === 'votes' ? (
        <Picture
          ref={drawing}
          view={view}
          address={address}
          day={day}
          rightToLeft={document.documentElement.dir === 'rtl'}
        />
      ) : (
        <Drawn key={what} draw={drawPanel} label={say('take.picture.drawn', { what })} fail={setMade} />
      )}
      <p className="take-buttons">
        <button type="button" className="button" onClick={() => void make('png')}>
          {say('take.picture.png')}
        </button>
        <button type="button" className="button" onClick={() => void make('svg')}>
          {say('take.picture.svg')}
        </button>
        {what === 'votes' && <MovingPicture address={address} day={day} name={name} tell={setMade} />}
      </p>
      <p className="take-note" role="status">
        {made && ('file' in made ? say('study.share.downloaded', made) : say('take.picture.failed', made))}
      </p>
    </section>
  );
}

/** Draws a part of the page, with where it comes from; nothing where it does not stand there. */
function usePanelDrawing({
  what,
  view,
  address,
  day,
}: Pick<Props, 'view' | 'address' | 'day'> & { readonly what: What }) {
  const say = useSay();
  return useMemo(() => {
    return async (): Promise<string | undefined> => {
      const panel = what === 'votes' ? undefined : elementOf(what);
      if (what === 'votes' || !panel) return undefined;
      const made = say('take.picture.made', { author: AUTHOR, edition: EDITION, day: say.day(day) });
      // What is read is the same in every version.
      const own = view.line.isRecord || isReadPart(what) ? undefined : say('take.picture.notRecord');
      const all = [own, sourcesText(say, sourcesOf(what, view)), address, made].filter((note) => note !== undefined);
      const measure = createMeasure();
      return await unfolded(panel, () =>
        panelDrawing(panel, {
          head: mastheadText(say, view.scenario.meeting),
          notes: (width) =>
            all.flatMap((note) => brokenText(note, '400 13px "Libre Franklin Variable"', width, measure)),
        }),
      );
    };
  }, [say, what, view, address, day]);
}

/** A part that is folded behind its title is open as long as it is drawn. */
async function unfolded<Made>(panel: HTMLElement, draw: () => Promise<Made>): Promise<Made> {
  const fold = panel.querySelector<HTMLDetailsElement>(':scope > details:not([open])');
  if (fold) fold.open = true;
  try {
    return await draw();
  } finally {
    if (fold) fold.open = false;
  }
}

interface DrawnProps {
  readonly draw: () => Promise<string | undefined>;
  readonly label: string;
  readonly fail: (made: Made) => void;
}

/** The file itself, shown. */
function Drawn({ draw, label, fail }: DrawnProps): JSX.Element {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    async function show(): Promise<void> {
      try {
        const svg = await draw();
        if (gone || svg === undefined) return;
        made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setAddress(made);
      } catch (error) {
        if (!(error instanceof PictureFailure)) throw error;
        fail({ part: error.part });
      }
    }
    void show();
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [draw, fail]);
  return <div className="take-drawn">{address !== undefined && <img src={address} alt={label} />}</div>;
}
