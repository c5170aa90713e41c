import { useCallback, useMemo, useState } from 'react';
import type { Wording } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';

/** What some acts say in words, with something plain until the reader says otherwise. */
export function useWording() {
  const say = useSay();
  const { scenario } = useScenario();
  const [wording, setWording] = useState<Wording>({ until: '', title: '', candidate: '', guest: '' });
  const whole = useMemo(
    () => ({
      until: wording.until || say('ui.told.until.default'),
      title: wording.title || scenario.meeting.agendaItem,
      candidate: wording.candidate || say('ui.told.candidate.default'),
      guest: wording.guest || say('ui.told.guest.default'),
    }),
    [wording, say, scenario],
  );
  const set = useCallback(
    (word: keyof Wording, text: string) => setWording((before) => ({ ...before, [word]: text })),
    [],
  );
  return [whole, set] as const;
}
