import { describe, expect, test } from 'vitest';

import { CITATIONS, PHASES, REFUSALS } from '../../machines/rules/index.ts';
import en from '../../src/words/en.json';
import { createSay } from '../../src/words/say.ts';
import {
  citationText,
  citationTitle,
  findingText,
  inText,
  isQuoted,
  outcomeHeadline,
  outcomeSentence,
  phaseText,
  refusalText,
  speakerText,
  speechText,
  turnText,
  turnTitle,
  turnWays,
} from '../../src/words/sentences.ts';
import { ALEPPO, FRENCH, open, RUSSIAN, state } from '../session/session.helpers.ts';

const say = createSay(en, 'en');
const STATES = [...ALEPPO.members, ...ALEPPO.invited];
const names = (id: string) => STATES.find((known) => known.id === id)?.name ?? id;

/** What the page says at the end of a vote. */
function verdict(changes: readonly [string, string, 'inFavour' | 'against' | 'abstaining' | 'notParticipating'][], at: number) {
  const { send } = open();
  const set = changes.map(([symbol, member, vote]) => ({
    draft: symbol === '846' ? FRENCH : RUSSIAN,
    member: state(member),
    vote,
  }));
  const { question } = send({ type: 'setVotes', changes: set }, { type: 'seek', to: at });
  if (!question) throw new Error('No question at this stop');
  const { outcome, turn } = question;
  return {
    headline: outcomeHeadline(say, names, outcome),
    why: outcomeSentence(say, names, outcome),
    findings: outcome.findings.map((finding) => findingText(say, names, finding)),
    turn: turn && [turnTitle(say, turn), turnText(say, names, turn), turnWays(say, turn)],
  };
}

describe('why', () => {
  test('S/2016/846: a veto', () => {
    expect(verdict([], 14)).toEqual({
      headline: 'Not adopted: vetoed by the Russian Federation',
      why: '11 members voted in favour, and 9 would have been enough. But the Russian Federation voted against, and one permanent member’s vote against is enough to defeat a draft: a veto.',
      findings: [
        '11 members in favour, 9 needed: enough.',
        'The Russian Federation, a permanent member, voted against: a veto.',
        'China, a permanent member, abstained. Abstaining does not block.',
      ],
      turn: [
        'What would have adopted it?',
        'One vote is enough: the Russian Federation would only have had to refrain from voting against. In favour, abstaining, not participating: any of these would do.',
        'There is no other way with so few changes.',
      ],
    });
  });

  test('S/2016/847: not a veto', () => {
    expect(verdict([], 29)).toEqual({
      headline: 'Not adopted: 5 votes short',
      why: 'Only 4 members voted in favour and 9 were needed, so the draft failed on the count. France, the United Kingdom, and the United States voted against, but those are no vetoes: there was nothing left to block.',
      findings: [
        '4 members in favour, 9 needed: 5 short.',
        'France, the United Kingdom, and the United States, permanent members, voted against, but those are no vetoes: the draft had 4 votes and needed 9.',
      ],
      turn: [
        'What would have adopted it?',
        'At least 5 members would have to change to in favour: France, the United Kingdom, and the United States, and any 2 of these 8: Angola, Japan, Malaysia, New Zealand, Senegal, Spain, Ukraine, and Uruguay.',
        'There are exactly 28 ways to do it with so few changes.',
      ],
    });
  });

  test('S/2016/846 with Russia staying out: adopted, and the bar stays', () => {
    expect(verdict([['846', 'RUS', 'notParticipating']], 14)).toEqual({
      headline: 'Adopted',
      why: '11 members voted in favour; 9 were needed, and no permanent member voted against.',
      findings: [
        '11 members in favour, 9 needed: enough.',
        'No permanent member voted against: no veto.',
        'China, a permanent member, abstained. Abstaining does not block.',
        'The Russian Federation, a permanent member, did not take part. Staying out does not block.',
        'The Russian Federation did not take part. The number needed stays 9.',
      ],
      turn: [
        'What would have defeated it?',
        'One vote is enough. Any permanent member – China, France, the Russian Federation, the United Kingdom, and the United States – could veto it by voting against; no elected member could turn it alone.',
        'There are exactly 5 ways to do it with so few changes.',
      ],
    });
  });

  test('S/2016/846 with two permanent members against: both are named', () => {
    const { headline, why } = verdict([['846', 'CHN', 'against']], 14);
    expect(headline).toBe('Not adopted: vetoed by China and the Russian Federation');
    expect(why).toBe(
      '11 members voted in favour, and 9 would have been enough. But China and the Russian Federation voted against, and permanent members’ votes against defeat a draft: a veto.',
    );
  });

  test('while hands go up, a vote against is not yet a veto', () => {
    expect(verdict([['846', 'EGY', 'against'], ['846', 'JPN', 'against'], ['846', 'URY', 'abstaining']], 11).findings).toEqual([
      '8 members in favour so far, 9 needed; 3 votes are still out.',
      'The Russian Federation, a permanent member, has voted against. That will be a veto if the draft gets 9 votes; if it does not, it is only a vote against.',
    ]);
    expect(verdict([], 9).findings).toEqual([
      'Nobody in favour so far, 9 needed; 15 votes are still out.',
      'No permanent member has voted against so far; not all of them have voted.',
    ]);
  });
});

describe('the room', () => {
  test('every stop of the record has words and a speaker; only announcements are quoted', () => {
    const { send, view } = open();
    const quoted = view().line.stops.map(({ index }) => {
      const { speech } = send({ type: 'seek', to: index });
      expect(speechText(say, names, speech)).toMatch(/^\p{Lu}|^\d/u);
      expect(speechText(say, names, speech)).toMatch(/[.?]$/u);
      expect(speakerText(say, names, speech)).not.toBe('');
      return isQuoted(speech) ? speechText(say, names, speech) : undefined;
    });
    expect(quoted.filter((text) => text !== undefined)).toEqual([
      'The draft resolution received 11 votes in favour, 2 votes against and 2 abstentions. The draft resolution has not been adopted, owing to the negative vote of a permanent member of the Council.',
      'The draft resolution received 4 votes in favour, 9 votes against and 2 abstentions. The draft resolution has not been adopted, having failed to obtain the required number of votes.',
    ]);
  });

  test.each(PHASES)('the phase %s has a name', (phase) => {
    expect(phaseText(say, phase)).not.toBe('');
  });

  test.each(CITATIONS)('%s has a title and a sentence', (citation) => {
    expect(citationTitle(say, citation)).toMatch(/^(UN Charter, Article \d+(\(\d\))?|Provisional Rules of Procedure, rule \d+|Practice of the Council)$/u);
    expect(citationText(say, citation)).toMatch(/\.$/u);
  });

  test('names in a sentence have their article', () => {
    expect(['RUS', 'GBR', 'USA', 'CHN'].map((id) => inText(say, names, state(id)))).toEqual([
      'the Russian Federation',
      'the United Kingdom',
      'the United States',
      'China',
    ]);
  });
});

describe('refusals', () => {
  const citation = 'PRoP 32';
  const [member, other] = [state('RUS'), state('FRA')];
  const all = {
    notNow: { act: 'vote.cast', phase: 'beforeTheVote' },
    notAMember: { state: state('SYR') },
    notInvited: { state: state('CUB') },
    isAMember: { state: member },
    alreadyInvited: { state: state('SYR') },
    alreadyVoted: { member, vote: 'against' },
    otherHand: { member, vote: 'against', called: 'inFavour' },
    otherCall: { vote: 'against', called: 'inFavour' },
    away: { member },
    atTheTable: { member },
    unknownDraft: { draft: FRENCH },
    draftNotOpen: { draft: FRENCH, status: 'vetoed' },
    alreadyInBlue: { draft: FRENCH },
    anotherFirst: { draft: RUSSIAN, first: FRENCH },
    notASponsor: { state: other, draft: RUSSIAN },
    membersOut: { members: [member, other] },
  } as const;

  test.each(REFUSALS)('%s has a sentence', (kind) => {
    const refusal = { kind, citation, ...all[kind] } as Parameters<typeof refusalText>[2]; // a table by kind
    expect(refusalText(say, names, refusal)).toMatch(/^\p{Lu}.*\. Provisional Rules of Procedure, rule 32\.$/u);
  });

  test.each([
    [{ kind: 'notNow', citation, ...all.notNow }, 'Not now: voting is not in order at this point (Before the vote). Provisional Rules of Procedure, rule 32.'],
    [{ kind: 'anotherFirst', citation, ...all.anotherFirst }, 'S/2016/846 was submitted before S/2016/847 and is voted on first. Provisional Rules of Procedure, rule 32.'],
    [{ kind: 'membersOut', citation, ...all.membersOut }, 'The Russian Federation and France have not voted yet. Provisional Rules of Procedure, rule 32.'],
    [{ kind: 'otherHand', citation, ...all.otherHand }, 'The hand of the Russian Federation would be against, but the President is calling for those in favour. Provisional Rules of Procedure, rule 32.'],
  ] as const)('%j', (refusal, text) => {
    expect(refusalText(say, names, refusal)).toBe(text);
  });
});
