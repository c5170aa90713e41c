import { memo, type CSSProperties, type JSX } from 'react';
import type { Chapter } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';

/** The parts of the meeting under the rail, each a way to its beginning. */
export function Chapters(): JSX.Element {
  const say = useSay();
  const chapters = useView(select.chapters);
  const last = useView(select.lastStop);
  const current = useView(select.chapterNow);
  return (
    <ol className="chapters" aria-label={say('ui.chapters.label')}>
      {chapters.map((chapter) => (
        <ChapterButton key={chapter.index} chapter={chapter} last={last} current={chapter.index === current} />
      ))}
    </ol>
  );
}

interface Props {
  readonly chapter: Chapter;
  readonly last: number;
  readonly current: boolean;
}

const ChapterButton = memo(function ChapterButton({ chapter, last, current }: Props): JSX.Element {
  const say = useSay();
  const act = useAct();
  const draft = useView((view) => view.drafts.find(({ symbol }) => symbol === chapter.draft)?.name) ?? '';
  const place = { '--from': chapter.index / last, '--span': (chapter.end - chapter.index) / last } as CSSProperties;
  return (
    <li style={place} data-kind={chapter.kind}>
      <button type="button" aria-current={current ? 'step' : undefined} onClick={() => act({ type: 'seek', to: chapter.index })}>
        {say('ui.chapter', { kind: chapter.kind, draft })}
      </button>
    </li>
  );
});
