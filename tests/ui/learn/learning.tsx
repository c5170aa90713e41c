import { cleanup, configure, render, type RenderResult } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import type { ReactNode } from 'react';
import words from '../../../src/messages/en.json';
import { createSay } from '../../../src/messages/say.ts';
import { loadChanges } from '../../../src/session/index.ts';
import { LearnContext } from '../../../src/ui/learn/learn.context.ts';
import { FocusTargets } from '../../../src/ui/shared/focus.context.ts';
import { SayContext } from '../../../src/ui/shared/say.context.ts';

configure({ asyncUtilTimeout: 20_000 }); // what is fetched on demand is compiled when it is asked for
await loadChanges();

export const say = createSay(words, 'en-GB');
export const goTo = vi.fn<(path: string) => void>();

afterEach(() => {
  cleanup();
  goTo.mockReset();
  localStorage.clear();
});

/** A part of Learn, with what the page around it gives. */
export function showPart(part: ReactNode): RenderResult {
  return render(
    <SayContext value={say}>
      <FocusTargets value={new Map()}>
        <LearnContext value={goTo}>{part}</LearnContext>
      </FocusTargets>
    </SayContext>,
  );
}
