import {
  parseState,
  VOTE_LETTERS,
  voteOfLetter,
  type Council,
  type IsoDate,
  type MemberId,
  type Vote,
  type Votes,
} from '../../../machines/rules/index.ts';
import { quote, refuse, type Parsed, type Sentence } from '../io/problem.ts';

/**
 * Reads `AGO:A CHN:Y …`: the votes of the Council of that day, each member at most once.
 * @param date as the messages name the Council
 */
export function parseBallots(text: string, council: Council, date: IsoDate): Parsed<Votes> {
  const votes: { [member in MemberId]?: Vote } = {};
  for (const ballot of text.split(/\s+/u)) {
    if (ballot === '') continue;
    const [, code = '', letter = ''] = BALLOT.exec(ballot) ?? [];
    const member = parseState(code);
    if (member === undefined) return refuse((say) => say('cli.votes.form', { found: quote(ballot) }));
    const vote = voteOfLetter(letter);
    if (vote === undefined) return refuse(unknownVote(ballot, letter));
    if (!council.seats.some((seat) => seat.member === member)) return refuse(notSeated(member, council, date));
    if (votes[member] !== undefined) return refuse((say) => say('cli.votes.twice', { member }));
    votes[member] = vote;
  }
  return { ok: true, value: votes };
}

/** Is there a vote of every member? */
export function parseAllBallots(text: string, council: Council, date: IsoDate): Parsed<Votes> {
  const parsed = parseBallots(text, council, date);
  if (!parsed.ok) return parsed;
  const missing = council.seats.map(({ member }) => member).filter((member) => parsed.value[member] === undefined);
  return missing.length === 0 ? parsed : refuse(membersMissing(missing, council, date));
}

export function notSeated(member: string, council: Council, date: IsoDate): Sentence {
  const members = council.seats.map((seat) => seat.member);
  return (say) => say('cli.votes.notSeated', { member, date, members: say.list(members) });
}

const BALLOT = /^([A-Z]{3}):(.*)$/u;

function unknownVote(ballot: string, letter: string): Sentence {
  const found = { ballot: quote(ballot), found: quote(letter) };
  return (say) => say('cli.votes.unknownVote', { ...found, allowed: say.list(Object.values(VOTE_LETTERS)) });
}

function membersMissing(missing: readonly MemberId[], council: Council, date: IsoDate): Sentence {
  return (say) =>
    say('cli.votes.membersMissing', {
      missing: say.list(missing),
      count: missing.length,
      needed: council.seats.length,
      date,
    });
}
