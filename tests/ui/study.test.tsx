import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { JSX } from 'react';
import file from '../../scenarios/2016-10-08-aleppo.json';
import { stateNames } from '../../src/messages/sentences.ts';
import { namesIn, parseScenario } from '../../src/scenario/index.ts';
import type { SessionEvent } from '../../src/session/index.ts';
import { studyOf } from '../../src/session/edit/study.data.ts';
import { printStudyFile } from '../../src/session/keep/study.file.ts';
import { NamesContext } from '../../src/ui/shared/names.context.ts';
import { SayContext } from '../../src/ui/shared/say.context.ts';
import { ScenarioContext, sourced } from '../../src/ui/shared/scenario.context.ts';
import { PageSessionContext } from '../../src/ui/shared/session.context.ts';
import Compare from '../../src/ui/study/Compare.tsx';
import Handover from '../../src/ui/study/Handover.tsx';
import { isHandedOver } from '../../src/ui/study/handover.ts';
import Share from '../../src/ui/study/Share.tsx';
import Variations from '../../src/ui/study/Variations.tsx';
import words from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { FRENCH, RUSSIAN, state } from '../session/session.helpers.ts';
import { openPage } from './fixtures/pageSession.ts';

const ID = '2016-10-08-aleppo';
const say = createSay(words, 'en-GB');

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);
beforeEach(() => history.replaceState(undefined, '', '/'));

const abstain: SessionEvent = { type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' };
const oppose: SessionEvent = { type: 'setVote', question: FRENCH, member: state('AGO'), vote: 'against' };
const RUSSIA_ABSTAINS = 'Russian Federation abstaining on S/2016/846';
const ANGOLA_AGAINST = 'Angola against on S/2016/846';

/** A panel of the page by itself, in a session that has been told these events. */
function show(panel: JSX.Element, ...events: readonly SessionEvent[]) {
  const read = parseScenario(file, ID);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { scenario } = read;
  const { page } = openPage(scenario);
  const send = (...more: readonly SessionEvent[]) => {
    for (const event of more) page.session.send(event);
  };
  send(...events);
  render(
    <SayContext value={say}>
      <ScenarioContext value={sourced(ID, scenario)}>
        <NamesContext value={stateNames(say, namesIn(scenario))}>
          <PageSessionContext value={page}>{panel}</PageSessionContext>
        </NamesContext>
      </ScenarioContext>
    </SayContext>,
  );
  const ids = () => page.session.getSnapshot().context.variations.map(({ id }) => id);
  const text = () => printStudyFile(ID, studyOf(page.session.fixed, page.session.getSnapshot().context));
  return { page, view: page.view, ids, text };
}

describe('the reader’s lines', () => {
  const row = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`, 'u') });

  test('are none at first: the record is there, and how a line begins', () => {
    show(<Variations />);
    expect(row('The record').getAttribute('aria-current')).toBe('true');
    expect(screen.getByText(/a variation of your own begins here/u)).toBeTruthy();
  });

  test('say how they end, and where that is not as on the record', async () => {
    show(<Variations />, abstain);
    expect(
      await screen.findByRole('button', { name: /^The record\b.*French draft: Vetoed Russian draft: Too few votes$/u }),
    ).toBeTruthy();
    const own = await screen.findByRole('button', {
      name: /^Russian Federation abstaining.*French draft: Adopted ?, other than on the record/u,
    });
    expect(own.getAttribute('aria-current')).toBe('true');
    expect(own.textContent).toContain('You are here');
  });

  test('stand below the line that they were begun from', () => {
    show(<Variations />, abstain, { type: 'branch' }, oppose);
    const parent = row(RUSSIA_ABSTAINS).closest('li');
    expect(within(parent as HTMLElement).getByRole('button', { name: /^2 votes changed/u })).toBeTruthy();
  });

  test('open, and the record again', async () => {
    const { view } = show(<Variations />, abstain, { type: 'restoreRecord' }, oppose);
    await userEvent.click(row(RUSSIA_ABSTAINS));
    expect(view().variation).toBe(1);
    await userEvent.click(row('The record'));
    expect(view().line.isRecord).toBe(true);
    expect(row('The record').getAttribute('aria-current')).toBe('true');
  });

  test('a second one is begun from where the reader is', async () => {
    const { ids, view } = show(<Variations />, abstain);
    await userEvent.click(screen.getByRole('button', { name: 'Begin a second variation here' }));
    expect([ids(), view().variation]).toEqual([[1, 2], 2]);
    expect(screen.getByText(/A second variation has begun/u)).toBeTruthy();
  });

  test('are named and commented, and that is undone change by change', async () => {
    const { page } = show(<Variations />, abstain);
    await userEvent.click(screen.getByRole('button', { name: `Edit “${RUSSIA_ABSTAINS}”` }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
    await userEvent.keyboard('Moscow <b>abstains</b>');
    await userEvent.tab();
    await userEvent.keyboard('Why not?');
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(row('Moscow <b>abstains</b>')).toBeTruthy();
    expect(screen.getByText('Why not?')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit “Moscow <b>abstains</b>”' }));
    page.session.send({ type: 'undo' });
    await waitFor(() => expect(screen.queryByText('Why not?')).toBeNull());
    page.session.send({ type: 'undo' });
    expect(await screen.findByRole('button', { name: new RegExp(`^${RUSSIA_ABSTAINS}`, 'u') })).toBeTruthy();
  });

  test('Escape leaves name and comment as they were', async () => {
    const { page } = show(<Variations />, abstain);
    await userEvent.click(screen.getByRole('button', { name: `Edit “${RUSSIA_ABSTAINS}”` }));
    await userEvent.keyboard('nothing of that{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(page.session.getSnapshot().context.variations[0]).not.toHaveProperty('name');
  });

  test('go to the head of the list, and the first cannot', async () => {
    const { ids } = show(<Variations />, abstain, { type: 'restoreRecord' }, oppose);
    await userEvent.click(screen.getByRole('button', { name: `Edit “${RUSSIA_ABSTAINS}”` }));
    expect(screen.queryByRole('button', { name: 'To the head of the list' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: `Edit “${ANGOLA_AGAINST}”` }));
    await userEvent.click(screen.getByRole('button', { name: 'To the head of the list' }));
    expect(ids()).toEqual([2, 1]);
  });

  test('are deleted with a way back, which goes with the next change', async () => {
    const { ids, page } = show(<Variations />, abstain);
    const remove = async () => {
      await userEvent.click(screen.getByRole('button', { name: `Edit “${RUSSIA_ABSTAINS}”` }));
      await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    };
    await remove();
    expect(ids()).toEqual([]);
    expect(document.activeElement).toBe(row('The record'));
    expect(screen.getByRole('status').textContent).toContain(`“${RUSSIA_ABSTAINS}” is deleted.`);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(ids()).toEqual([1]);
    await remove();
    page.session.send(oppose);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  test('set aside are folded away and can be opened', async () => {
    const { view } = show(<Variations />, abstain, { type: 'undo' }, oppose);
    await userEvent.click(screen.getByText('1 variation set aside'));
    await userEvent.click(row(RUSSIA_ABSTAINS));
    expect(view().variation).toBe(1);
    expect(screen.queryByText('1 variation set aside')).toBeNull();
  });
});

describe('very many lines', () => {
  const many = Array.from({ length: 140 }, (_, index) => ({
    manner: 'hands' as const,
    votes: [{ question: FRENCH, member: state('RUS'), vote: 'abstaining' as const }],
    inserted: [],
    removed: [],
    name: `Line ${index}`,
    ...(index % 7 === 0 ? {} : { from: index - 1 }),
  }));

  test('are not all drawn at once: the first, the way to the current one, and all on demand', async () => {
    show(<Variations />, {
      type: 'openStudy',
      study: { revision: 1, at: { beyond: 0 }, manner: 'hands', current: 125, variations: many },
    });
    const count = () => document.querySelectorAll('.line .line-more').length;
    expect(count()).toBeLessThan(110);
    expect(screen.getByRole('button', { name: /^Line 125 You are here/u })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 140 variations' }));
    expect(count()).toBe(140);
  });
});

describe('single acts', () => {
  test('a statement of the record is taken out, and a line begins', async () => {
    const { view } = show(<Variations />, { type: 'seek', to: 31 });
    const act = view().line.stops[31]?.act;
    expect(act?.type).toBe('statement.make');
    const { length } = view().line.stops;
    await userEvent.click(screen.getByRole('button', { name: /^Remove this step: .+: Take the floor$/u }));
    expect(view().line.stops).toHaveLength(length - 1);
    expect(view().variation).toBe(1);
  });

  test('hands, closing and result are not: the reason stands there', () => {
    show(<Variations />, { type: 'seek', to: 10 });
    expect(screen.queryByRole('button', { name: /^Remove this step/u })).toBeNull();
    expect(screen.getByText(/belong to their question/u)).toBeTruthy();
  });

  test('what lapsed is listed with its reason and its place', async () => {
    const { page, view } = show(<Variations />);
    const put = view().line.stops.find(({ act }) => act?.type === 'draft.putToVote');
    page.session.send({ type: 'removeAct', at: put?.index ?? 0 });
    await userEvent.click(await screen.findByText(/acts of this variation are no longer in order/u));
    expect(screen.getByText(/S\/2016\/846.*rule 32/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^1 act taken out/u })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Go to Put S/2016/847 to the vote' }));
    expect(view().line.stops[view().at]?.lapsed).toBeDefined();
  });
});

describe('two courses side by side', () => {
  test('wait for a change', () => {
    show(<Compare />);
    expect(screen.getByText(/There is only the record so far/u)).toBeTruthy();
  });

  test('the record and the line: what it did, where they part, the votes and the verdicts', async () => {
    const { view } = show(<Compare />, abstain);
    expect(await screen.findByText('S/2016/846 is adopted instead of vetoed by the Russian Federation.')).toBeTruthy();
    const question = screen
      .getByRole('heading', { level: 3, name: /French draft.*Ends otherwise/u })
      .closest('li') as HTMLElement;
    expect(within(question).getByText('Not adopted: vetoed by the Russian Federation')).toBeTruthy();
    expect(within(question).getByText('Adopted', { selector: 'b' })).toBeTruthy();
    expect(within(question).getByText(/one permanent member’s vote against is enough/u)).toBeTruthy();
    const cells = within(within(question).getByRole('table', { name: '1 vote differs' }))
      .getAllByRole('row')
      .at(1);
    expect(cells?.textContent).toMatch(/Russian Federation.*against.*abstaining/u);
    expect(screen.getByText('1 question is the same in both')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Go there' }));
    expect(view().at).toBe(view().line.departsAt);
  });

  test('say why nothing turned, and follow the line as it changes', async () => {
    const { page } = show(<Compare />, oppose);
    expect(
      await screen.findByText(
        'Nothing turned: S/2016/846 stays vetoed, because the Russian Federation still votes against.',
      ),
    ).toBeTruthy();
    page.session.send({ type: 'setVote', question: RUSSIAN, member: state('AGO'), vote: 'inFavour' });
    expect(
      await screen.findByText(/S\/2016\/847 stays short of the 9 votes that it needs, by 4 instead of 5/u),
    ).toBeTruthy();
  });

  test('any two lines; one that is deleted is chosen no longer', async () => {
    const { page } = show(<Compare />, abstain, { type: 'restoreRecord' }, oppose);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'First variation' }), ANGOLA_AGAINST);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Second variation' }), RUSSIA_ABSTAINS);
    expect(await screen.findByText('2 votes differ')).toBeTruthy();
    page.session.send({ type: 'deleteVariation', id: 2 });
    await waitFor(() =>
      expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'First variation' }).value).toBe('record'),
    );
    expect(await screen.findByText('1 vote differs')).toBeTruthy();
  });
});

describe('the link', () => {
  test('is copied, its length said before and after', async () => {
    const user = userEvent.setup();
    show(<Share id={ID} />, abstain);
    const length = screen.getByText(/^\d+ characters$/u).textContent;
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`#/${ID}/`);
    expect(length).toBe(`${copied.length} characters`);
    expect(await screen.findByText(`Copied: a link of ${copied.length} characters.`)).toBeTruthy();
  });

  test('stands in a field, selected, where the browser refuses', async () => {
    const user = userEvent.setup();
    show(<Share id={ID} />, abstain);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'The link' });
    expect([document.activeElement, field.selectionEnd]).toEqual([field, field.value.length]);
    expect(screen.getByText(/does not let this page copy/u)).toBeTruthy();
  });
});

describe('a file', () => {
  const upload = (text: string, name = 'mine.horseshoe.json') =>
    userEvent.upload(screen.getByLabelText('Open a file'), new File([text], name, { type: 'application/json' }));

  test('is downloaded under the name of the meeting', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show(<Share id={ID} />, abstain);
    await userEvent.click(screen.getByRole('button', { name: 'Download as a file' }));
    expect(click.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toEqual([`${ID}.horseshoe.json`]);
    expect(screen.getByText(`“${ID}.horseshoe.json” goes to your downloads.`)).toBeTruthy();
    click.mockRestore();
  });

  test('is opened in place of what is here, and undone', async () => {
    const { text } = show(<Share id={ID} />, abstain, { type: 'nameVariation', id: 1, name: 'Mine' });
    const kept = text();
    cleanup();
    const { page } = show(<Share id={ID} />, oppose);
    await upload(kept);
    expect(await screen.findByText(/^“mine\.horseshoe\.json” is open: 1 variation\./u)).toBeTruthy();
    expect(page.session.getSnapshot().context.variations.map(({ name }) => name)).toEqual(['Mine']);
    page.session.send({ type: 'undo' });
    expect(page.view().line.departures.map(({ member }) => member)).toEqual(['AGO']);
  });

  test('dropped anywhere is opened too', async () => {
    const { text, ids } = show(<Share id={ID} />, abstain);
    const dropped = new File([text()], 'dropped.json');
    fireEvent.drop(document.body, { dataTransfer: { files: [dropped], types: ['Files'] } });
    expect(await screen.findByText(/^“dropped\.json” is open/u)).toBeTruthy();
    expect(ids()).toHaveLength(1);
  });

  test('of another edition says what no longer fits', async () => {
    const { text } = show(<Share id={ID} />, abstain);
    const study = JSON.parse(text()) as { revision: number; variations: { votes: unknown[]; removed: string[] }[] };
    study.revision = 7;
    study.variations[0]?.votes.push({ question: 'S/2016/999', member: 'RUS', vote: 'against' });
    study.variations[0]?.removed.push('nothing');
    await upload(JSON.stringify(study));
    expect(await screen.findByText(/made with edition 7 of this meeting/u)).toBeTruthy();
    expect(screen.getByText('2 things no longer fit this meeting and were left out')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Variation 1: act nothing of the record taken out, but the record has no such act',
      'Variation 1: votes on “S/2016/999”, which this meeting does not put to the vote',
    ]);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    [
      'no JSON',
      () => '<img src=x onerror=alert(1)>',
      /cannot be opened: it has "<img src=x onerror=alert\(1\)>", expected: a study made with Horseshoe/u,
    ],
    ['another format', () => '{"format":"chess"}', /in format it has "chess", expected: a study made with Horseshoe/u],
    [
      'a later version',
      (text) => text.replace('"version": 2', '"version": 3'),
      /in version it has 3, expected: version 2, the newest that is known here/u,
    ],
    [
      'an impossible vote',
      (text) => text.replace('"abstaining"', '"maybe"'),
      /in variations\[0\]\.votes\[0\]\.vote it has "maybe", expected: inFavour, against/u,
    ],
    [
      'an unknown meeting',
      (text) => text.replace(ID, '1999-01-01-moon'),
      /about the meeting “1999-01-01-moon”, which this page does not have/u,
    ],
  ])('with %s is refused, and nothing changes', async (_, spoil, message) => {
    const { text, ids } = show(<Share id={ID} />, abstain);
    await upload(spoil(text()));
    expect((await screen.findByRole('alert')).textContent).toMatch(message);
    expect(screen.getByRole('alert').textContent).toContain('Nothing here has changed.');
    expect(document.querySelector('.opening img')).toBeNull();
    expect(ids()).toEqual([1]);
    await userEvent.click(screen.getByRole('button', { name: 'Close this message' }));
    expect(screen.queryByRole('alert')?.textContent ?? '').toBe('');
  });

  test('of another meeting is handed over to that one, once', async () => {
    const { text } = show(<Share id="another-meeting" />, abstain);
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(file));
    await upload(text());
    expect(await screen.findByText(/is about another meeting: .+ Going there/u)).toBeTruthy();
    expect([location.hash, isHandedOver(ID)]).toEqual([`#${ID}`, true]);
    fetched.mockRestore();
    cleanup();
    const { ids } = show(<Handover id={ID} />);
    expect(await screen.findByText(/^“mine\.horseshoe\.json” is open/u)).toBeTruthy();
    expect(ids()).toHaveLength(1);
    expect(isHandedOver(ID)).toBe(false);
  });
});
