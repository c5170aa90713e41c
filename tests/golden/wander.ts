import { MANNERS, VOTES, type Act, type ActType, type MemberId } from '../../machines/rules/index.ts';
import { RULE_NAMES } from '../../src/analysis/rule.ts';
import { REFORMS } from '../../src/analysis/reforms/index.ts';
import { type Actor, type MeetingView, type SessionEvent, type Supposing } from '../../src/session/index.ts';
import { PRESETS, type Plan } from '../../src/session/index.ts';
import { possibleNow } from '../../src/session/view/later.ts';
import type { Draw } from './draw.ts';
import type { OpenMeeting } from './replay.ts';

/*
 * What a reader might do next, drawn by chance from what is on offer: the view, and the acts that are possible. It
 * makes stored events; they are replayed as they are stored, whatever is on offer later.
 */

const WEIGHTS = {
  step: 8,
  seek: 10,
  play: 34,
  setVote: 10,
  setVotes: 4,
  restoreVote: 3,
  setManner: 4,
  branch: 4,
  nameVariation: 3,
  commentVariation: 2,
  promoteVariation: 2,
  deleteVariation: 2,
  openVariation: 4,
  removeAct: 5,
  suppose: 8,
  undo: 6,
  redo: 4,
  restoreRecord: 3,
} as const;

/** How often each type of act has been done: the rarer ones are preferred. */
export type Seen = Map<ActType, number>;

export function wander(meeting: OpenMeeting, draw: Draw, seen: Seen, length: number): SessionEvent[] {
  const events: SessionEvent[] = [];
  while (events.length < length) {
    for (const event of someEvents(meeting, draw, seen)) {
      events.push(event);
      meeting.send(event);
    }
  }
  return events;
}

/** One event; an act may be done elsewhere than here. */
function someEvents(meeting: OpenMeeting, draw: Draw, seen: Seen): SessionEvent[] {
  const view = meeting.view();
  const { line } = view;
  const questions = line.questions.map(({ key }) => key);
  const ids = view.variations.map(({ id }) => id);
  const members = membersIn(view);
  const kind = draw.weighted(WEIGHTS);
  switch (kind) {
    case 'step':
      return [{ type: kind, by: draw.one([1, 1, 2, 3, -1, -2, 999]) }];
    case 'seek':
      return [{ type: kind, to: draw.below(line.stops.length) }];
    case 'play':
      return playedIn(meeting, draw, seen);
    case 'setVote':
      return questions.length === 0
        ? []
        : [{ type: kind, question: draw.one(questions), member: draw.one(members), vote: draw.one(VOTES) }];
    case 'setVotes': {
      if (questions.length === 0) return [];
      const question = draw.one(questions);
      const vote = draw.one(VOTES);
      return [
        { type: kind, changes: draw.some(members, 2 + draw.below(4)).map((member) => ({ question, member, vote })) },
      ];
    }
    case 'restoreVote': {
      const changed = line.departures.map(({ question, member }) => ({ question, member }));
      if (changed.length > 0) return [{ type: kind, ...draw.one(changed) }];
      return questions.length === 0 ? [] : [{ type: kind, question: draw.one(questions), member: draw.one(members) }];
    }
    case 'setManner':
      return [{ type: kind, manner: draw.one(MANNERS) }];
    case 'nameVariation':
      return ids.length === 0 ? [] : [{ type: kind, id: draw.one(ids), name: draw.one(NAMES) }];
    case 'commentVariation':
      return ids.length === 0 ? [] : [{ type: kind, id: draw.one(ids), comment: draw.one(COMMENTS) }];
    case 'promoteVariation':
    case 'deleteVariation':
    case 'openVariation':
      return ids.length === 0 ? [] : [{ type: kind, id: draw.one(ids) }];
    case 'removeAct':
      return [{ type: kind, at: 1 + draw.below(line.stops.length - 1) }];
    case 'suppose': {
      const change = supposing(view, draw);
      return [draw.percent(30) ? { type: kind, change, run: 'slider' } : { type: kind, change }];
    }
    case 'branch':
    case 'undo':
    case 'redo':
    case 'restoreRecord':
      return [{ type: kind }];
    default:
      return kind satisfies never;
  }
}

export const NAMES = ['Mine', 'What if?', ' A line; with: signs, = “and” <b>marks</b> ', 'Отказ', ''];
export const COMMENTS = ['Why?\nBecause.', 'Nine in favour, no veto.', ''];

const TOLD = [
  { until: 'Monday', title: 'a text', candidate: 'N. N.', guest: 'N. N.' },
  { until: '15:00', title: 'On the situation', candidate: 'A State', guest: 'the Special Envoy' },
] as const;

/** An act that is in order, here or elsewhere on the line; now and then one that is not. */
export function playedIn(meeting: OpenMeeting, draw: Draw, seen: Seen): SessionEvent[] {
  const events: SessionEvent[] = [];
  if (draw.percent(40)) events.push({ type: 'seek', to: draw.below(meeting.view().line.stops.length) });
  meeting.send(...events);
  const view = meeting.view();
  const members = membersIn(view);
  const invited = draw.some(view.scenario.invited, 1).map(({ id }) => id);
  const actors: Actor[] = ['president', 'reader', ...draw.some(members, 3), ...invited];
  const offered = actors.flatMap((actor) => possibleNow(meeting.fixed, meeting.state(), actor, draw.one(TOLD)));
  const refused = draw.percent(6);
  const acts = [
    ...offered.filter(({ refusal }) => (refusal !== undefined) === refused).map(({ act }) => act),
    ...told(view, draw, refused),
  ];
  const act = rarest(acts, draw, seen);
  return act ? [...events, { type: 'play', act }] : events;
}

/** What a delegation lets be known and is told: in order in the room, but not on the page's list. */
function told({ drafts, scenario }: MeetingView, draw: Draw, refused: boolean): Act[] {
  if (refused || drafts.length === 0 || !draw.percent(25)) return [];
  const about = { member: draw.one(scenario.members).id, draft: draw.one(drafts).symbol, vote: draw.one(VOTES) };
  return [
    { type: 'delegation.signal', ...about },
    { type: 'delegation.instruct', ...about },
  ];
}

/** Of a type that has been done seldom. */
function rarest(acts: readonly Act[], draw: Draw, seen: Seen): Act | undefined {
  const types = [...new Set(acts.map(({ type }) => type))];
  if (types.length === 0) return undefined;
  const weights = Object.fromEntries(types.map((type) => [type, 1 / (1 + (seen.get(type) ?? 0))])) as Record<
    ActType,
    number
  >;
  const type = draw.weighted(weights);
  seen.set(type, (seen.get(type) ?? 0) + 1);
  return draw.one(acts.filter((act) => act.type === type));
}

function membersIn({ seats }: MeetingView): MemberId[] {
  return seats.map(({ member }) => member);
}

const PARTS = ['laid', 'required', 'council', 'locked', 'oneStep', 'chances', 'power', 'nothing'] as const;

/** One part of what can be supposed. */
export function supposing(view: MeetingView, draw: Draw, part: (typeof PARTS)[number] = draw.one(PARTS)): Supposing {
  const members = membersIn(view);
  const numbers = {
    permanentWithVeto: draw.below(7),
    permanentWithoutVeto: draw.below(7),
    elected: 1 + draw.below(20),
  };
  switch (part) {
    case 'laid':
      return {
        laid: {
          name: draw.one(RULE_NAMES),
          massAtrocity: draw.percent(50),
          ...(draw.percent(50) ? { parties: draw.some(members, 1 + draw.below(2)) } : {}),
          own: {
            vetoes: draw.one([1, 2, 3, 'none'] as const),
            ...(draw.percent(50) ? { requiredVotes: 7 + draw.below(5) } : {}),
          },
        },
      };
    case 'required':
      return {
        required: Object.fromEntries(
          draw.some([...REFORMS.map(({ name }) => name), 'own'], 2).map((name) => [name, 8 + draw.below(9)]),
        ),
      };
    case 'council':
      return { council: numbers };
    case 'locked':
      return { locked: draw.some(members, 1 + draw.below(4)) };
    case 'oneStep':
      return { oneStep: true };
    case 'chances': {
      const questions = view.line.questions.map(({ key }) => key);
      return { chances: Object.fromEntries(draw.some(questions, 2).map((key) => [key, planIn(members, draw)])) };
    }
    case 'power':
      return { power: powerIn(numbers, draw) };
    case 'nothing':
      return { locked: undefined, oneStep: undefined, council: undefined };
  }
}

function powerIn(numbers: Readonly<Record<string, number>>, draw: Draw): NonNullable<Supposing['power']> {
  switch (draw.one(['date', 'reform', 'own'] as const)) {
    case 'date':
      return { of: 'date', date: draw.one(['1950-01-13', '1965-12-31', '2016-10-08', '']) };
    case 'reform':
      return { of: 'reform', name: draw.one(REFORMS).name, ...(draw.percent(50) ? { votes: 10 + draw.below(6) } : {}) };
    case 'own':
      return { of: 'own', numbers: draw.percent(50) ? numbers : { elected: numbers['elected'] ?? 1 } };
  }
}

const ROWS = [
  { inFavour: 0.5, against: 0.25, abstaining: 0.25, notParticipating: 0 },
  { inFavour: 0.1, against: 0.2, abstaining: 0.3, notParticipating: 0.4 },
  { inFavour: 1, against: 0, abstaining: 0, notParticipating: 0 },
] as const;

/** At times with blocs, at times with conditions, at times with four ways to vote. */
function planIn(members: readonly MemberId[], draw: Draw): Plan {
  const rows = Object.fromEntries(draw.some(members, draw.below(4)).map((member) => [member, draw.one(ROWS)]));
  const [first, second, third, fourth] = draw.some(members, 4);
  const bloc =
    first && second && draw.percent(50)
      ? {
          blocs: [
            [first, 0],
            [second, 0],
          ] as const,
        }
      : {};
  const when = third && draw.percent(50) ? { member: third, vote: draw.one(VOTES) } : undefined;
  const conditions = when && fourth ? [{ when, follows: { member: fourth, vote: draw.one(VOTES) } }] : [];
  return { preset: draw.one(PRESETS), rows, ...bloc, conditions, four: draw.percent(50) };
}
