import { useCallback, useMemo, useState } from 'react';
import type { Wording } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { firstWording } from './firstWording.ts';

/** What some acts say in words, with something plain until the reader says otherwise. */
export function useWording() {
  const say = useSay();
  const { scenario } = useScenario();
  const [wording, setWording] = useState<Wording>({ until: '', title: '', candidate: '', guest: '' });
  const whole = useMemo(() => {
    const first = firstWording(say, scenario.meeting.agendaItem);
    return {
      until: wording.until || first.until,
      title: wording.title || first.title,
      candidate: wording.candidate || first.candidate,
      guest: wording.guest || first.guest,
    };
  }, [wording, say, scenario]);
  const set = useCallback(
    (word: keyof Wording, text: string) => setWording((before) => ({ ...before, [word]: text })),
    [],
  );
  return [whole, set] as const;
}
