import { useEffect, useRef, useState, type JSX } from 'react';
import type { MeetingView } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { download } from '../study/download.ts';
import { Picture } from './Picture.tsx';
import { gifOf, replayViews, votingShown } from './gif.ts';
import { PictureFailure, type Made } from './selfContained.ts';

interface Props {
  readonly address: string;
  readonly day: string;
  readonly name: string;
  readonly tell: (made: Made) => void;
}

/** The voting as a picture that moves. Its steps are drawn out of sight, as long as it takes. */
export function MovingPicture({ address, day, name, tell }: Props): JSX.Element | undefined {
  const say = useSay();
  const page = usePageSession();
  const [views, setViews] = useState<readonly MeetingView[]>([]);
  const drawn = useRef<HTMLDivElement>(null);
  const isMade = views.length > 0;
  useEffect(() => {
    if (!isMade) return;
    async function make(): Promise<void> {
      const file = `${name}.gif`;
      try {
        download(file, await gifOf([...(drawn.current?.querySelectorAll<SVGSVGElement>('svg.picture') ?? [])]));
        tell({ file });
      } catch (error) {
        if (!(error instanceof PictureFailure)) throw error;
        tell({ part: error.part });
      } finally {
        setViews([]);
      }
    }
    void make();
  }, [isMade, name, tell]);
  if (!votingShown(page.view())) return undefined;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={isMade}
        onClick={() => !isMade && setViews(replayViews(page))}
      >
        {say(isMade ? 'take.picture.making' : 'take.picture.gif')}
      </button>
      {isMade && (
        <div ref={drawn} className="take-steps" aria-hidden="true">
          {views.map((view) => (
            <Picture
              key={view.at}
              ref={null}
              view={view}
              address={address}
              day={day}
              rightToLeft={document.documentElement.dir === 'rtl'}
            />
          ))}
        </div>
      )}
    </>
  );
}
