import { memo, type CSSProperties, type JSX } from 'react';
import type { ActType } from '../../../machines/rules/index.ts';
import type { Chapter } from '../../session/index.ts';
import { useQuestionName } from '../shared/questionLabel.ts';
import { useSay } from '../shared/say.context.ts';
import { moveAmongButtons } from '../shared/roving.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';

/** The parts of the meeting under the rail, each a way to its beginning. */
export function Chapters(): JSX.Element {
  const say = useSay();
  const chapters = useView(select.chapters);
  const last = useView(select.lastStop);
  const current = useView(select.chapterNow);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its buttons
    <ol className="chapters" aria-label={say('ui.chapters.label')} onKeyDown={moveAmongButtons}>
      {chapters.map((chapter, index) => (
        <ChapterButton
          key={chapter.index}
          chapter={chapter}
          last={last}
          current={chapter.index === current}
          beforeResult={chapters[index + 1]?.kind === 'result'}
        />
      ))}
    </ol>
  );
}

interface Props {
  readonly chapter: Chapter;
  readonly last: number;
  readonly current: boolean;
  /** The name of a result ends where its stop stands, so what comes before it makes room. */
  readonly beforeResult: boolean;
}

const ChapterButton = memo(function ChapterButton({ chapter, last, current, beforeResult }: Props): JSX.Element {
  const say = useSay();
  const act = useAct();
  const nameOf = useQuestionName();
  const draft = chapter.question ? nameOf(chapter.question) : '';
  const what = interruptionOf(chapter.act?.type);
  const place = { '--from': chapter.index / last, '--span': (chapter.end - chapter.index) / last } as CSSProperties;
  return (
    <li style={place} data-kind={chapter.kind} data-before-result={beforeResult}>
      <button
        type="button"
        aria-current={current ? 'step' : undefined}
        tabIndex={current ? 0 : -1}
        onClick={() => act({ type: 'seek', to: chapter.index })}
      >
        <span>{say('ui.chapter', { kind: chapter.kind, draft, what })}</span>
      </button>
    </li>
  );
});

/** What interrupts the meeting, as the name of the chapter tells it. */
function interruptionOf(
  act: ActType | undefined,
): 'motion' | 'point' | 'preliminary' | 'consensus' | 'ballot' | 'suspension' {
  const [subject] = act?.split('.') ?? [];
  return INTERRUPTIONS.find((known) => known === subject) ?? 'suspension';
}

const INTERRUPTIONS = ['motion', 'point', 'preliminary', 'consensus', 'ballot'] as const;
