import { metaOf, openPosition, play, type MeetingInput, type Position } from '../../machines/index.ts';
import {
  decide,
  type Act,
  type Hand,
  type MeetingRecord,
  type MemberId,
  type Outcome,
  type Phase,
  type Question,
  type Votes,
} from '../../machines/rules/index.ts';
import type { Speech } from '../../src/session/index.ts';
import { meetingInputOf } from '../../src/session/play.ts';
import { speechOf } from '../../src/session/view/speech.ts';
import en from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { speechText, stateNames } from '../../src/messages/sentences.ts';
import { namesIn } from '../../src/scenario/index.ts';
import { ALEPPO, state } from '../session/session.helpers.ts';

export const say = createSay(en, 'en');

export const names = stateNames(say, namesIn(ALEPPO));

/** How the Council of 2016 decides: codes of members in favour and against; the others abstain. */
export function outcomeOf(question: Question, inFavour: string, against: string): Outcome {
  const { council } = meetingInputOf(ALEPPO);
  const [yes, no] = [inFavour.split(' '), against.split(' ')];
  const votes: Votes = Object.fromEntries(
    council.seats.map(
      ({ member }) =>
        [member, yes.includes(member) ? 'inFavour' : no.includes(member) ? 'against' : 'abstaining'] as const,
    ),
  );
  return decide(votes, council, question.matter);
}

/** A meeting of the Council of 2016 that is told act by act. */
export interface Room {
  /** Does the acts and says what is heard at each. */
  readonly tell: (...acts: readonly Act[]) => string[];
  readonly record: () => MeetingRecord;
  readonly phase: () => Phase;
}

export function room(changes: Partial<MeetingInput> = {}): Room {
  let position: Position = openPosition({ ...meetingInputOf(ALEPPO), ...changes });

  function tellOne(act: Act): string {
    const from = metaOf(position).phase;
    const played = play(position, act);
    if (!played.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(played.refusal)}`);
    ({ position } = played);
    return speechText(say, names, heard(position, act, from));
  }

  return {
    tell: (...acts) => acts.map(tellOne),
    record: () => position.context.record,
    phase: () => metaOf(position).phase,
  };
}

function heard(position: Position, act: Act, from: Phase): Speech {
  const stop = { index: 1, key: '', phase: metaOf(position).phase, departs: false, provenance: 'invention' } as const;
  return speechOf(ALEPPO, stop, act, position.context.record, from);
}

export const TO_THE_FLOOR: readonly Act[] = [
  { type: 'meeting.open' },
  { type: 'agenda.adopt' },
  { type: 'consideration.begin' },
];

/** Shows of hands, the close and the announcement: who is named votes so, the others abstain. */
export function voting(inFavour: readonly string[], against: readonly string[] = []): Act[] {
  const members = ALEPPO.members.map(({ id }) => id);
  const [yes, no] = [inFavour.map(state), against.map(state)];
  const rest = members.filter((member) => ![...yes, ...no].includes(member));
  return [
    hands('inFavour', yes),
    hands('against', no),
    hands('abstaining', rest),
    { type: 'voting.close' },
    { type: 'result.declare' },
  ];
}

function hands(vote: Hand, members: readonly MemberId[]): Act {
  return { type: 'hands.show', vote, members };
}

/** Acts whose words are the same in every voting. */
const OF_EVERY_VOTING: readonly Act['type'][] = ['hands.show', 'voting.close'];

/** What is heard at the acts on the open floor, shows of hands left out. */
export function heardOnTheFloor(acts: readonly Act[]): string[] {
  const { tell } = room();
  tell(...TO_THE_FLOOR);
  return acts.flatMap((act) => {
    const texts = tell(act);
    return OF_EVERY_VOTING.includes(act.type) ? [] : texts;
  });
}
