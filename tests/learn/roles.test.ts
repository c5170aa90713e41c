import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { livePosition, refusalOf } from '../../machines/index.ts';
import { VOTES, type Act } from '../../machines/rules/index.ts';
import { nextTurn, whatBecame, whatItDid } from '../../src/learn/roles/member.ts';
import { isThePresidents, presidentTurn, stopBeforeThePresident, OFFERED } from '../../src/learn/roles/president.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { nodeAt } from '../../src/session/edit/cursor.ts';
import { LONG } from '../golden/golden.ts';
import { ALEPPO, FRENCH, open, RUSSIAN, scenarioFrom, state } from '../session/session.helpers.ts';

const WORDING = { until: 'later', title: 'a title', candidate: 'a candidate', guest: 'a guest' };
const MEETINGS = readdirSync('scenarios')
  .filter((file) => /^\d.*\.json$/u.test(file))
  .map((file) => scenarioFrom(file.replace('.json', '')));
const HELD = MEETINGS.filter(({ meeting }) => meeting.written !== true);
const byName = (scenario: Scenario) => [`${scenario.meeting.date} ${scenario.title}`, scenario] as const;

const [RUS, USA, FRA, VEN] = [state('RUS'), state('USA'), state('FRA'), state('VEN')];

/** Plays a member: each question is asked on the line as it is then. */
function playing(scenario: Scenario, member: typeof RUS) {
  const { session, send, state: now, view } = open(scenario);
  const voted: string[] = [];
  return {
    turn: () => nextTurn(view(), member, voted),
    vote: (vote: (typeof VOTES)[number]) => {
      const turn = nextTurn(view(), member, voted);
      if (!turn) throw new Error('nothing to vote on');
      voted.push(turn.key);
      send({ type: 'setVote', question: turn.key, member, vote });
      return whatItDid(view(), member, turn.key);
    },
    became: () => whatBecame(session.fixed, now()),
    view,
  };
}

describe('one member', () => {
  test('votes on each question in turn, and never before its turn', () => {
    const russia = playing(ALEPPO, RUS);
    expect(russia.turn()?.key).toBe(FRENCH);
    russia.vote('against');
    expect(russia.turn()?.key).toBe(RUSSIAN);
    russia.vote('inFavour');
    expect(russia.turn()).toBeUndefined();
    expect(russia.became().finding).toEqual({ kind: 'same' });
  });

  test('sees what its vote did at the time, and what became of the meeting', () => {
    const russia = playing(ALEPPO, RUS);
    expect(russia.vote('abstaining')).toMatchObject({
      vote: 'abstaining',
      recorded: 'against',
      end: { kind: 'adopted' },
      recordedEnd: { kind: 'vetoed' },
      turned: true,
      isVeto: false,
      standing: 'alone',
      ways: [
        { vote: 'inFavour', end: 'adopted' },
        { vote: 'against', end: 'vetoed' },
        { vote: 'abstaining', end: 'adopted' },
        { vote: 'notParticipating', end: 'adopted' },
      ],
    });
    expect(russia.became().finding).toEqual({ kind: 'turned', questions: [FRENCH] });
  });

  test.each([
    [USA, 'against', { turned: false, isVeto: false, standing: 'together' }], // 847 is short of votes: no veto
    [VEN, 'inFavour', { turned: false, isVeto: false, standing: 'notAtAll' }],
  ] as const)('%s: what its vote on the first draft can do', (member, vote, did) => {
    const played = playing(ALEPPO, member);
    const first = played.vote(vote);
    if (member === VEN) expect(first).toMatchObject(did);
    else expect(played.vote('against')).toMatchObject(did);
  });

  test('two members’ vetoes: the one’s is the veto, and its change alone turns nothing', () => {
    const suez = MEETINGS.find(({ drafts }) => drafts[0]?.symbol === 'S/3710');
    if (!suez) throw new Error('no Suez');
    expect(playing(suez, FRA).vote('against')).toMatchObject({ isVeto: true, standing: 'together', turned: false });
  });

  test.each(MEETINGS.map(byName))('%s: the tools say of each vote what the machine makes of it', (_, scenario) => {
    const members = scenario.members.filter(({ permanent }, index) => LONG || (permanent ? index > 9 : index < 2));
    for (const { id } of members) {
      const asked = playing(scenario, id).turn();
      if (!asked) continue;
      for (const vote of VOTES) {
        const did = playing(scenario, id).vote(vote);
        if (did?.vote !== vote) continue; // who is away does not vote
        expect([id, vote, did.ways.find((way) => way.vote === vote)?.end]).toEqual([id, vote, did.end.kind]);
      }
    }
  });

  test.each(MEETINGS.map(byName))('%s: who votes as on the record leaves it as it was', (_, scenario) => {
    const [member] = scenario.members;
    if (!member) throw new Error('nobody sits');
    const played = playing(scenario, member.id);
    for (let asked = played.turn(); asked; asked = played.turn()) {
      const { key: own } = asked;
      const ballot = played
        .view()
        .seats.find((seat) => seat.member === member.id)
        ?.ballots.find(({ key }) => key === own);
      if (!ballot || ballot.vote === 'notKnown') throw new Error('not to be asked');
      expect(played.vote(ballot.vote)?.turned).toBe(false);
    }
    expect(played.view().line.isRecord).toBe(true);
  });
});

/** Runs a meeting: `choose` says which of the acts offered is done. */
function presiding(scenario: Scenario) {
  const { session, send, state: now, view } = open(scenario);
  send({ type: 'seek', to: 0 });
  const goOn = () => send({ type: 'seek', to: stopBeforeThePresident(view()) });
  goOn();
  return {
    turn: () => presidentTurn(session.fixed, now(), view(), WORDING),
    /** Asked of the law, without doing it. */
    refuses: (act: Act) => refusalOf(livePosition(nodeAt(now()).position), act) !== undefined,
    act: (act: Act) => {
      const { refusal } = send({ type: 'play', act });
      if (!refusal) goOn();
      return refusal;
    },
    view,
  };
}

describe('the President', () => {
  test.each(HELD.map(byName))('%s: runs the meeting by its record, to the end', (_, scenario) => {
    const meeting = presiding(scenario);
    for (let turn = meeting.turn(); !turn.over; turn = meeting.turn()) {
      const { expected, acts } = turn;
      if (!expected) throw new Error('the record goes on');
      expect(isThePresidents(expected)).toBe(true);
      expect(acts).toContainEqual(expected);
      expect(acts.length).toBeGreaterThan(1);
      expect(acts.length).toBeLessThanOrEqual(OFFERED);
      expect(meeting.act(expected)).toBeUndefined();
    }
    expect(meeting.view().line.isRecord).toBe(true);
    expect(meeting.view().phase).toBe('adjourned');
  });

  test.each(HELD.map(byName))(
    '%s: in most places there is something out of order among what is offered',
    (_, scenario) => {
      const meeting = presiding(scenario);
      let [places, wrong] = [0, 0];
      for (let turn = meeting.turn(); turn.expected; turn = meeting.turn()) {
        const { expected } = turn;
        const others = turn.acts.filter((act) => JSON.stringify(act) !== JSON.stringify(expected));
        places += 1;
        if (others.some((act) => meeting.refuses(act))) wrong += 1;
        meeting.act(expected);
      }
      expect(places).toBeGreaterThan(3);
      expect(wrong / places).toBeGreaterThan(0.9);
    },
  );

  test('what is out of order is refused with its rule, and changes nothing', () => {
    const meeting = presiding(ALEPPO);
    for (let turn = meeting.turn(); turn.expected?.type !== 'draft.putToVote'; turn = meeting.turn()) {
      if (!turn.expected) throw new Error('the record goes on');
      meeting.act(turn.expected);
    }
    const before = meeting.view();
    expect(meeting.turn().acts).toContainEqual({ type: 'draft.putToVote', draft: RUSSIAN, manner: 'hands' });
    const refusal = meeting.act({ type: 'draft.putToVote', draft: RUSSIAN, manner: 'hands' });
    expect(refusal).toMatchObject({ kind: 'anotherFirst', citation: 'PRoP 32' });
    expect(meeting.view().at).toBe(before.at);
    expect(meeting.view().line).toEqual(before.line);
  });

  test('what is in order is done, though the record has something else', () => {
    const meeting = presiding(ALEPPO);
    meeting.act({ type: 'meeting.open' });
    meeting.act({ type: 'agenda.adopt' });
    for (let turn = meeting.turn(); turn.expected?.type !== 'draft.putToVote'; turn = meeting.turn()) {
      if (!turn.expected) throw new Error('the record goes on');
      meeting.act(turn.expected);
    }
    expect(meeting.act({ type: 'meeting.suspend' })).toBeUndefined();
    expect(meeting.turn().expected).toEqual({ type: 'meeting.resume' });
    expect(meeting.act({ type: 'meeting.resume' })).toBeUndefined();
    expect(meeting.turn().expected?.type).toBe('draft.putToVote');
    expect(meeting.act({ type: 'meeting.adjourn' })).toBeUndefined();
    expect(meeting.turn()).toEqual({ acts: [], over: true });
  });

  test('whatever is chosen, something is in order until the meeting is over, and every refusal has its reason', () => {
    const choices = fc.array(fc.nat({ max: OFFERED - 1 }), { minLength: 5, maxLength: 25 });
    fc.assert(
      fc.property(fc.constantFrom(...HELD), choices, (scenario, chosen) => {
        const meeting = presiding(scenario);
        for (const choice of chosen) {
          const { acts, over } = meeting.turn();
          if (over) return;
          expect(acts.length).toBeGreaterThan(0);
          const act = acts[choice % acts.length];
          const refusal = act && meeting.act(act);
          if (refusal) expect(refusal.kind).not.toBe('');
        }
        const { acts, over, expected } = meeting.turn();
        if (over) return;
        // The one that the line goes on with, or the first in order, leads on.
        const leads = (expected ? [expected] : acts).some((act) => meeting.act(act) === undefined);
        expect(leads).toBe(true);
      }),
      { numRuns: LONG ? 400 : 25 },
    );
  });
});
