import { useSelector } from '@xstate/react';
import { createElement, useCallback, useEffect, useState, type ComponentType, type JSX } from 'react';
import { knowsLearn, loadLearnMessages } from '../../messages/loadLearn.ts';
import { errorOf } from '../frame/Boundary.tsx';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { LearnContext } from './learn.context.ts';
import { LearnIndex } from './LearnIndex.tsx';
import { parseLearnPath, type LearnPart } from './learnPath.ts';
import './learn.css';

const Lesson = lazyPanel('learn', () => import('./lesson/Lesson.tsx'), undefined, <Waiting />);

interface PartProps {
  /** What follows the part in the address. */
  readonly rest: readonly string[];
}

const PARTS: Readonly<Record<LearnPart, ComponentType<PartProps>>> = {
  practice: lazyPanel('learn', () => import('./practice/Practice.tsx'), undefined, <Waiting />),
  roles: lazyPanel('learn', () => import('./roles/Roles.tsx'), undefined, <Waiting />),
  puzzles: lazyPanel('learn', () => import('./puzzles/Puzzles.tsx'), undefined, <Waiting />),
  teach: lazyPanel('learn', () => import('./teach/Teach.tsx'), undefined, <Waiting />),
};

/** Where the mechanics are learned by doing: lessons, puzzles, practice, roles, and what a teacher needs. */
export default function Learn(): JSX.Element {
  return useLearnMessages() ? <Place /> : <Waiting />;
}

/** What is said here is fetched with it. */
function useLearnMessages(): boolean {
  const say = useSay();
  const [isKnown, setKnown] = useState(() => knowsLearn(say));
  const [failure, setFailure] = useState<{ readonly error: Error }>();
  useEffect(() => {
    if (isKnown) return;
    loadLearnMessages(say, new Intl.Locale(say.locale).language).then(
      () => setKnown(true),
      (cause: unknown) => setFailure({ error: errorOf(cause) }),
    );
  }, [say, isKnown]);
  if (failure) throw failure.error; // the panel around says so, and offers another try
  return isKnown;
}

function Place(): JSX.Element {
  const { rooms } = usePageSession();
  const path = useSelector(rooms, ({ context }) => context.path);
  const goTo = useCallback((to: string) => rooms.send({ type: 'learn', path: to }), [rooms]);
  const place = parseLearnPath(path);
  return (
    <LearnContext value={goTo}>
      {place.page === 'lesson' ? (
        <Lesson id={place.id} step={place.step} fresh={place.fresh} />
      ) : place.page === 'index' ? (
        <LearnIndex />
      ) : (
        createElement(PARTS[place.page], { rest: place.rest })
      )}
    </LearnContext>
  );
}
