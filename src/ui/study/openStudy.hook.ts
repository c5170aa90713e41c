import { useState } from 'react';
import { LIMITS } from '../../limits.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useAct, usePageSession } from '../shared/session.context.ts';
import { handOver } from './handOn.ts';
import { readStudyText, type StudyFromText } from './studyFromText.ts';
import { setCurrentSave, type CurrentSave } from './currentSave.ts';

/** What became of the last thing that was to be opened. */
export type Opening = { readonly file: string } & (
  | StudyFromText
  | { readonly kind: 'unread' }
  | { readonly kind: 'large'; readonly size: number }
  | { readonly kind: 'noHandover'; readonly scenario: string; readonly meeting: string }
);

/** Opens what was kept, in place of the lines that are here; all of it is one undo. */
export function useOpening(id: string) {
  const act = useAct();
  const { session } = usePageSession();
  const { scenario } = useScenario();
  const [opening, setOpening] = useState<Opening>();

  async function openText(text: string, file: string, save?: CurrentSave): Promise<void> {
    const kept = await readStudyText(text, id, scenario);
    if (kept.kind === 'here') {
      act({ type: 'openStudy', study: kept.data });
      setCurrentSave(session, save);
    }
    if (kept.kind !== 'elsewhere') return setOpening({ file, ...kept });
    const gone = handOver({ scenario: kept.scenario, file, text, ...(save ? { save } : {}) });
    setOpening(gone ? { file, ...kept } : { file, ...kept, kind: 'noHandover' });
  }
  async function openFile(file: File): Promise<void> {
    if (file.size > LIMITS.bytes)
      return setOpening({ file: file.name, kind: 'large', size: Math.round(file.size / 1_000_000) });
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return setOpening({ file: file.name, kind: 'unread' });
    await openText(text, file.name);
  }
  return { opening, openText, openFile, dismiss: () => setOpening(undefined) };
}
