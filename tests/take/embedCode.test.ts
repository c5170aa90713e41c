import { describe, expect, test } from 'vitest';
import { voteIn } from '../../src/tools/index.ts';
import { elementCode, elementVote, frameCode, frameOf } from '../../src/take/embedCode.ts';
import { openPage } from '../ui/fixtures/pageSession.ts';
import { IDS, scenarioOf } from '../ui/fixtures/scenarios.ts';

test.each([
  ['https://example.org/#/a/watch/9', 'https://example.org/?embed#/a/watch/9'],
  ['https://example.org/h/index.html?class=7#/a', 'https://example.org/h/index.html?embed#/a'],
  ['http://127.0.0.1:4380/m/a/#/a?votes=S/1:RUS=A', 'http://127.0.0.1:4380/m/a/?embed#/a?votes=S/1:RUS=A'],
  ['file:///home/me/site/index.html#/a', 'file:///home/me/site/index.html?embed#/a'],
])('the frame of %s', (address, frame) => expect(frameOf(address)).toBe(frame));

test('the code of a frame has the address of the page, and what would end an attribute is written otherwise', () => {
  expect(frameCode('https://example.org/#/a?rev=2&law=2', '“A” & "B" <i>')).toBe(
    '<iframe src="https://example.org/?embed#/a?rev=2&amp;law=2" title="“A” &amp; &quot;B&quot; &lt;i&gt;" width="640" height="600" loading="lazy"></iframe>',
  );
});

test('the code of the element', () => {
  expect(elementCode('https://example.org/embed/x.js', 'a', { draft: 'S/1', votes: 'RUS:A' })).toBe(
    '<script type="module" src="https://example.org/embed/x.js"></script>\n<horseshoe-vote scenario="a" draft="S/1" votes="RUS:A"></horseshoe-vote>',
  );
});

describe('the element shows the vote that the page shows', () => {
  test.each(IDS)('%s', (id) => {
    const scenario = scenarioOf(id);
    const { page } = openPage(scenario);
    const view = page.view();
    for (const asked of view.line.questions) {
      const vote = elementVote(view, asked);
      if (!vote) continue;
      const answer = voteIn(scenario, { text: vote.draft, ...(vote.votes === undefined ? {} : { votes: vote.votes }) });
      expect(answer.ok && [answer.outcome.kind, answer.outcome.tally]).toEqual([asked.end?.kind, asked.end?.tally]);
    }
  });

  test('as recorded without votes, and with those that the reader has changed', () => {
    const { page } = openPage(scenarioOf('2016-10-08-aleppo'));
    const first = () => {
      const [asked] = page.view().line.questions;
      return asked && elementVote(page.view(), asked);
    };
    expect(first()).toEqual({ draft: 'S/2016/846' });
    const [asked] = page.view().line.questions;
    const russia = page.view().seats.find(({ flag }) => flag === 'ru');
    if (!asked || !russia) throw new Error('The meeting has neither a question nor Russia');
    page.session.send({ type: 'setVote', question: asked.key, member: russia.member, vote: 'abstaining' });
    expect(first()).toEqual({ draft: 'S/2016/846', votes: 'RUS:A' });
  });

  test('a question that is no text has none', () => {
    const scenario = scenarioOf('2015-12-10-agenda');
    const view = openPage(scenario).page.view();
    const agenda = view.line.questions.find(({ question }) => question.kind === 'agenda');
    expect(agenda && elementVote(view, agenda)).toBeUndefined();
  });
});
