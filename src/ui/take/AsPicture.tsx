import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { sourcesText } from '../../messages/take.text.ts';
import { mastheadText } from '../../messages/text.ts';
import type { MeetingView } from '../../session/index.ts';
import { AUTHOR, EDITION } from '../../take/imprint.ts';
import { shownSources } from '../../take/shownSources.ts';
import type { Tool } from '../app/tool.ts';
import { useSay } from '../shared/say.context.ts';
import { download } from '../study/download.ts';
import { brokenText, createMeasure } from './brokenText.ts';
import { panelDrawing } from './panelDrawing.ts';
import { Picture } from './Picture.tsx';
import { MovingPicture } from './MovingPicture.tsx';
import { pngOf, PictureFailure, selfContained, type Made } from './selfContained.ts';
import '../shared/choice.css';

interface Props {
  readonly view: MeetingView;
  /** That stands beside the votes. */
  readonly tool: Tool | undefined;
  readonly address: string;
  readonly day: string;
  readonly name: string;
}

type What = 'votes' | Tool;

/** The votes, or what stands beside them, as a picture. What is seen here is what is taken. */
export function AsPicture({ view, tool, address, day, name }: Props): JSX.Element {
  const say = useSay();
  const drawing = useRef<SVGSVGElement>(null);
  const [what, setWhat] = useState<What>('votes');
  const [made, setMade] = useState<Made>();
  const drawPanel = usePanelDrawing({ view, address, day });
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
      {tool && (
        <fieldset className="choice take-what">
          <legend className="spoken-only">{say('take.picture.of')}</legend>
          {(['votes', tool] as const).map((each) => (
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
        <Drawn draw={drawPanel} label={say('take.picture.drawn', { what })} fail={setMade} />
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

/** Draws what stands beside the votes, with where it comes from; nothing where nothing stands there. */
function usePanelDrawing({ view, address, day }: Pick<Props, 'view' | 'address' | 'day'>) {
  const say = useSay();
  return useMemo(() => {
    const made = say('take.picture.made', { author: AUTHOR, edition: EDITION, day: say.day(day) });
    const own = view.line.isRecord ? undefined : say('take.picture.notRecord');
    const all = [own, sourcesText(say, shownSources(view)), address, made].filter((note) => note !== undefined);
    return async (): Promise<string | undefined> => {
      const panel = document.querySelector('.tool-pane .courses') ?? document.querySelector('.tool-pane > *');
      if (!(panel instanceof HTMLElement)) return undefined;
      const measure = createMeasure();
      return panelDrawing(panel, {
        head: mastheadText(say, view.scenario.meeting),
        notes: (width) => all.flatMap((note) => brokenText(note, '400 13px "Libre Franklin Variable"', width, measure)),
      });
    };
  }, [say, view, address, day]);
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
