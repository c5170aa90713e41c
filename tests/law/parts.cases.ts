import type { LawCase } from './lawCase.ts';

const RULE_32 = 'Provisional Rules of Procedure, rule 32; resolution 562, 10 May 1985 (S/PV.2580)';
const WHOLE = {
  taken: 'what is left is put to the vote as a whole',
  other: 'what was adopted in parts needs no further vote (so it seems on 5 March 1948 and 13 October 1956)',
} as const;

/** Parts of the French draft of 8 October 2016: its paragraphs are not known by number, so the numbers are plain labels. */
export const CASES: readonly LawCase[] = [
  {
    id: 'A2',
    what: 'one operative paragraph is lost: the rest of the draft goes on (W1)',
    meeting: '2016-10-08-aleppo',
    acts: [
      [8, { type: 'parts.request', draft: 'S/2016/846', by: 'RUS', parts: [{ part: 'para. 3', operative: true }] }],
      [9, { type: 'part.putToVote', draft: 'S/2016/846', part: 'para. 3' }],
    ],
    votes: { 'S/2016/846 para. 3': 'RUS=against' },
    expected: {
      ends: { 'S/2016/846 para. 3': '0-1-14 insufficientVotes', 'S/2016/846': '11-2-2 vetoed by RUS' },
    },
    source: RULE_32,
    readings: WHOLE,
  },
  {
    id: 'G2',
    what: 'two paragraphs are lost: the rest of the draft goes on',
    meeting: '2016-10-08-aleppo',
    acts: [
      [
        8,
        {
          type: 'parts.request',
          draft: 'S/2016/846',
          by: 'RUS',
          parts: [
            { part: 'para. 1', operative: true },
            { part: 'para. 2', operative: true },
          ],
        },
      ],
      [9, { type: 'part.putToVote', draft: 'S/2016/846', part: 'para. 1' }],
      [16, { type: 'part.putToVote', draft: 'S/2016/846', part: 'para. 2' }],
    ],
    votes: {
      'S/2016/846 para. 1': 'FRA=inFavour RUS=against',
      'S/2016/846 para. 2': 'FRA=inFavour RUS=against',
    },
    expected: {
      ends: {
        'S/2016/846 para. 1': '1-1-13 insufficientVotes',
        'S/2016/846 para. 2': '1-1-13 insufficientVotes',
        'S/2016/846': '11-2-2 vetoed by RUS',
      },
    },
    source: RULE_32,
    readings: WHOLE,
  },
  {
    id: 'part-vetoed',
    what: 'a part is vetoed: it drops out, and the rest goes on',
    meeting: '2016-10-08-aleppo',
    acts: [
      [8, { type: 'parts.request', draft: 'S/2016/846', by: 'RUS', parts: [{ part: 'flights', operative: true }] }],
      [9, { type: 'part.putToVote', draft: 'S/2016/846', part: 'flights' }],
    ],
    votes: {
      'S/2016/846 flights':
        'FRA=inFavour GBR=inFavour USA=inFavour NZL=inFavour ESP=inFavour UKR=inFavour JPN=inFavour MYS=inFavour SEN=inFavour RUS=against',
      'S/2016/846': 'RUS=abstaining',
    },
    expected: { ends: { 'S/2016/846 flights': '9-1-5 vetoed by RUS', 'S/2016/846': '11-1-3 adopted' } },
    source: RULE_32,
    readings: WHOLE,
  },
  {
    id: 'PV-1360',
    what: 'both paragraphs of the draft are lost: nothing is left to vote on',
    meeting: '1967-06-14-middle-east',
    expected: {
      ends: {
        'S/7951/Rev.2 para. 1': '4-0-11 insufficientVotes',
        'S/7951/Rev.2 para. 2': '6-0-9 insufficientVotes',
        'S/7951/Rev.2': 'fallen',
      },
    },
    source: 'S/PV.1360, 14 June 1967; UNISPAL',
  },
  {
    id: 'PV-1360-kept',
    what: 'one of the two paragraphs is adopted: the draft stays open for the vote on the whole',
    meeting: '1967-06-14-middle-east',
    votes: { 'S/7951/Rev.2 para. 2': 'BRA=inFavour CAN=inFavour DNK=inFavour' },
    expected: { ends: { 'S/7951/Rev.2 para. 2': '9-0-6 adopted', 'S/7951/Rev.2': 'tabled' } },
    source: 'Provisional Rules of Procedure, rule 32',
    readings: WHOLE,
  },
  {
    id: 'C22',
    what: 'an invited State asks for a separate vote',
    meeting: '2016-10-08-aleppo',
    acts: [
      [8, { type: 'parts.request', draft: 'S/2016/846', by: 'SYR', parts: [{ part: 'para. 3', operative: true }] }],
    ],
    expected: { refusal: { kind: 'notAMember', citation: 'PRoP 32' } },
    source: 'Provisional Rules of Procedure, rule 32: any representative, in our reading of a member',
    readings: { taken: 'a representative on the Council', other: 'a representative invited to the table too' },
  },
];
