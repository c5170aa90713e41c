import { describe, expect, test } from 'vitest';
import type { MeetingInput } from '../../machines/index.ts';
import {
  bindsParties,
  membersBound,
  provisoOn,
  refusalByRule,
  stateOf,
  VOTES,
  votesOpenTo,
  type Act,
  type Basis,
  type DisputeOrSituation,
  type Proviso,
  type Question,
} from '../../machines/rules/index.ts';
import { cast, decided, party, practise, put } from './acts.ts';
import { allBut, meetingOn, recordOf, resultsOf } from './meetings.ts';
import { symbolOf } from './smallCouncil.ts';

const RUS = stateOf('RUS');
const CRIMEA = symbolOf('S/2014/189');
/** 15 March 2014: 13-1-1, vetoed by the Russian Federation. */
const MARCH: MeetingInput = meetingOn('2014-03-15', 'LUX', 'S/2014/189 USA');
const ENFORCED: readonly Act[] = [practise('obligatoryAbstention'), party(RUS)];

function marchWith(basis: Basis): MeetingInput {
  return { ...MARCH, drafts: MARCH.drafts.map((draft) => ({ ...draft, basis })) };
}

describe('Charter 27(3), proviso: a party to a dispute shall abstain', () => {
  const asRecorded = decided(put(CRIMEA), allBut(MARCH.council, { against: 'RUS', abstaining: 'CHN' }), MARCH.council);
  const abstaining = decided(put(CRIMEA), allBut(MARCH.council, { abstaining: 'CHN RUS' }), MARCH.council);

  test('S/2014/189 as recorded: nobody invoked it, vetoed 13-1-1', () => {
    expect(resultsOf(recordOf([party(RUS), ...asRecorded], MARCH))).toEqual(['S/2014/189 vetoed 13-1-1 by RUS']);
  });

  test('S/2014/189 with the proviso: the vote against is refused, and with an abstention the text is adopted 13-0-2', () => {
    const record = recordOf([...ENFORCED, put(CRIMEA, 'roll')], MARCH);
    expect([
      refusalByRule(record, cast(RUS, 'against')),
      resultsOf(recordOf([...ENFORCED, ...abstaining], MARCH)),
    ]).toEqual([
      { kind: 'mustAbstain', member: RUS, vote: 'against', citation: 'Charter 27(3)' },
      ['S/2014/189 adopted 13-0-2'],
    ]);
  });

  test.each<[Basis, boolean]>([
    ['chapterVI', true],
    ['article52', true],
    ['unstated', true],
    ['chapterVII', false],
  ])('a text under %s binds a party: %s', (basis, binds) => {
    const record = recordOf([...ENFORCED, put(CRIMEA, 'roll')], marchWith(basis));
    expect(refusalByRule(record, cast(RUS, 'against')) !== undefined).toBe(binds);
  });

  test.each<[Basis, DisputeOrSituation, Proviso]>([
    ['chapterVI', 'dispute', 'binds'],
    ['article52', 'dispute', 'binds'],
    ['chapterVII', 'dispute', 'chapterVII'],
    ['unstated', 'dispute', 'unstated'],
    ['chapterVI', 'situation', 'situation'],
    ['article52', 'situation', 'situation'],
    ['unstated', 'situation', 'situation'],
    ['chapterVII', 'situation', 'chapterVII'],
  ])('where no source says it: taken under %s, the matter for a %s: %s', (basis, about, proviso) => {
    const taking: Act = { type: 'practice.set', practice: 'obligatoryAbstention', on: true, basis, about };
    const record = recordOf([taking, party(RUS), put(CRIMEA, 'roll')], MARCH);
    const question: Question = { kind: 'draftResolution', draft: CRIMEA, matter: 'substantive' };
    expect(provisoOn(record, question)).toBe(proviso);
    expect(refusalByRule(record, cast(RUS, 'against')) !== undefined).toBe(proviso === 'binds');
  });

  test('what a source says goes before what is taken', () => {
    const taking: Act = { type: 'practice.set', practice: 'obligatoryAbstention', on: true, basis: 'chapterVI' };
    const question: Question = { kind: 'draftResolution', draft: CRIMEA, matter: 'substantive' };
    expect(provisoOn(recordOf([taking], marchWith('chapterVII')), question)).toBe('chapterVII');
    const none: Act = { ...taking, basis: 'unstated' };
    expect(provisoOn(recordOf([none], marchWith('article52')), question)).toBe('binds');
  });

  test('what is taken can be taken otherwise, but not for the same; switched off, nothing is', () => {
    const vi: Act = { type: 'practice.set', practice: 'obligatoryAbstention', on: true };
    const off: Act = { ...vi, on: false };
    const record = recordOf([vi], MARCH);
    expect(record.proviso).toEqual({ basis: 'chapterVI', about: 'dispute' });
    const noChange = { kind: 'noChange', citation: 'Charter 27(3)' };
    expect(refusalByRule(record, { ...vi, basis: 'chapterVI', about: 'dispute' })).toEqual(noChange);
    expect(refusalByRule(record, { ...vi, basis: 'article52' })).toBeUndefined();
    expect(refusalByRule(record, { ...vi, about: 'situation' })).toBeUndefined();
    expect(recordOf([vi, { ...vi, about: 'situation' }], MARCH).proviso?.about).toBe('situation');
    expect(recordOf([vi, off], MARCH).proviso).toBeUndefined();
    expect(refusalByRule(recordOf([vi, off], MARCH), off)).toEqual(noChange);
    const both = recordOf([vi, practise('preliminaryQuestion')], MARCH);
    expect(both.proviso).toEqual(record.proviso);
    expect(refusalByRule(both, practise('preliminaryQuestion'))?.kind).toBe('noChange');
  });

  test('a party that is bound may stay out of the vote: not participating is no vote for or against', () => {
    const record = recordOf([...ENFORCED, put(CRIMEA, 'roll')], MARCH);
    expect(refusalByRule(record, cast(RUS, 'notParticipating'))).toBeUndefined();
    expect(refusalByRule(record, cast(RUS, 'abstaining'))).toBeUndefined();
    expect(refusalByRule(record, cast(RUS, 'inFavour'))).toMatchObject({ kind: 'mustAbstain' });
  });

  test.each<[Question['kind'], Basis, Proviso]>([
    ['draftResolution', 'chapterVI', 'binds'],
    ['draftResolution', 'article52', 'binds'],
    ['draftResolution', 'chapterVII', 'chapterVII'],
    ['part', 'chapterVI', 'binds'],
    ['part', 'chapterVII', 'chapterVII'],
    ['amendment', 'chapterVII', 'chapterVII'],
    ['preliminary', 'chapterVI', 'notBound'],
    ['recommendation', 'chapterVI', 'notBound'],
  ])('what is asked of a %s under %s: %s, with the practice or without it', (kind, basis, proviso) => {
    const about = {
      draft: CRIMEA,
      matter: 'substantive',
      amendment: CRIMEA,
      part: '1',
      candidate: 'Utopia',
      operative: true,
    };
    const question = { ...about, kind } as unknown as Question; // the fields that every kind has, and those of the others
    const [off, on] = [recordOf([party(RUS)], marchWith(basis)), recordOf(ENFORCED, marchWith(basis))];
    const binds = proviso === 'binds';
    expect([provisoOn(off, question), provisoOn(on, question)]).toEqual([proviso, proviso]);
    expect([bindsParties(off, question), bindsParties(on, question)]).toEqual([false, binds]);
    expect(membersBound(on, question)).toEqual(binds ? [RUS] : []);
    expect(votesOpenTo(on, question, RUS)).toEqual(binds ? ['abstaining', 'notParticipating'] : VOTES);
    expect(votesOpenTo(on, question, stateOf('CHN'))).toEqual(VOTES);
    expect(provisoOn(on, { ...question, matter: 'procedural' } as Question)).toBe('notBound');
  });

  test('16 February 1946, Syria and Lebanon: France and the United Kingdom did not vote; vetoed by the Soviet Union all the same', () => {
    const syria = meetingOn('1946-02-16', 'AUS', 'S/PV.23 USA');
    const votes = allBut(syria.council, { against: 'SUN', abstaining: 'POL', notParticipating: 'FRA GBR' });
    const acts = [
      practise('obligatoryAbstention'),
      ...['FRA', 'GBR'].map((code) => party(stateOf(code))),
      ...decided(put(symbolOf('S/PV.23')), votes, syria.council),
    ];
    expect(resultsOf(recordOf(acts, syria))).toEqual(['S/PV.23 vetoed 7-1-1 by SUN']);
  });

  test('23 June 1960, Eichmann: Argentina, an elected member and a party, does not vote; adopted 8-0-2', () => {
    const eichmann = meetingOn('1960-06-23', 'ROC', 'S/4349 ARG');
    const votes = allBut(eichmann.council, { abstaining: 'POL SUN', notParticipating: 'ARG' });
    const acts = [
      practise('obligatoryAbstention'),
      party(stateOf('ARG')),
      ...decided(put(symbolOf('S/4349')), votes, eichmann.council),
    ];
    expect(resultsOf(recordOf(acts, eichmann))).toEqual(['S/4349 adopted 8-0-2']);
  });

  test('the Saturday, had it been enforced against the Russian Federation: S/2016/846 adopted 11-1-3', () => {
    const saturday = meetingOn('2016-10-08', 'RUS', 'S/2016/846 FRA');
    const votes = allBut(saturday.council, { against: 'VEN', abstaining: 'AGO CHN RUS' });
    expect(
      resultsOf(recordOf([...ENFORCED, ...decided(put(symbolOf('S/2016/846')), votes, saturday.council)], saturday)),
    ).toEqual(['S/2016/846 adopted 11-1-3']);
  });
});
