import { useEffect, useState, type JSX } from 'react';
import { Waiting } from '../../frame/Waiting.tsx';
import { useSay } from '../../shared/say.context.ts';
import { useLesson } from '../lesson.hook.ts';
import { ClassScreen } from './ClassScreen.tsx';
import { followClass, type ClassFrame } from './channel.ts';

/** The window for the class: it shows what the teacher's window says, and has nothing to press. */
export default function Follower(): JSX.Element {
  const say = useSay();
  const [frame, setFrame] = useState<ClassFrame>();
  useEffect(() => followClass(setFrame), []);
  useEffect(() => {
    document.title = say('ui.page.title', { title: say('learn.class.title') });
  }, [say]);
  return (
    <div className="class-window">
      {frame ? <Followed frame={frame} /> : <p className="class-text">{say('learn.class.waiting')}</p>}
    </div>
  );
}

function Followed({ frame }: { readonly frame: ClassFrame }): JSX.Element {
  const say = useSay();
  const lesson = useLesson(frame.lesson);
  if (lesson === 'unknown') return <p className="class-text">{say('learn.class.waiting')}</p>;
  return lesson ? <ClassScreen lesson={lesson} frame={frame} /> : <Waiting />;
}
