import { act, render, screen, waitFor } from '@testing-library/react';
import type { JSX } from 'react';
import { expect, test } from 'vitest';
import { NextFrame, Now, Schedule } from '../../src/ui/schedule/index.ts';
import * as select from '../../src/ui/shared/selectors.ts';
import { PageSessionContext, usePageSession, useView } from '../../src/ui/shared/session.context.ts';
import { aleppo } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';

function Place({ called }: { readonly called: string }): JSX.Element {
  return <output aria-label={called}>{useView(select.at)}</output>;
}

function Two(): JSX.Element {
  return (
    <Schedule session={usePageSession()}>
      <Place called="first" />
      <NextFrame>
        <Place called="next" />
        <Now>
          <Place called="within" />
        </Now>
      </NextFrame>
    </Schedule>
  );
}

function show() {
  const { page } = openPage(aleppo());
  render(
    <PageSessionContext value={page}>
      <Two />
    </PageSessionContext>,
  );
  return { seek: (to: number) => act(() => page.session.send({ type: 'seek', to })) };
}

const shown = (called: string) => screen.getByRole('status', { name: called }).textContent;

test('what stands in the next frame follows the first, which does not wait for it', async () => {
  const { seek } = show();
  const before = shown('next');
  seek(20);
  expect([shown('first'), shown('within'), shown('next')]).toEqual(['20', '20', before]);
  await waitFor(() => expect(shown('next')).toBe('20'));
});

test('of steps in a row it shows the last', async () => {
  const { seek } = show();
  for (const to of [3, 5, 9, 2]) seek(to);
  await waitFor(() => expect(shown('next')).toBe('2'));
  expect(shown('first')).toBe('2');
});

test('without a next frame all is shown at once', () => {
  const { page } = openPage(aleppo());
  render(
    <PageSessionContext value={page}>
      <NextFrame>
        <Place called="next" />
      </NextFrame>
    </PageSessionContext>,
  );
  act(() => page.session.send({ type: 'seek', to: 4 }));
  expect(shown('next')).toBe('4');
});
