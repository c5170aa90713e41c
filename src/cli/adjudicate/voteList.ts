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
import { quote, refuse, type Fault, type Parsed } from '../io/badInput.ts';
import { notSeated } from '../io/seatProblem.ts';

/**
 * Reads `AGO:A CHN:Y …`: the votes of the Council of that day, each member at most once.
 * @param date as the messages name the Council
 */
export function parseVoteList(text: string, council: Council, date: IsoDate): Parsed<Votes, Fault> {
  const votes: { [member in MemberId]?: Vote } = {};
  for (const entry of text.split(/\s+/u)) {
    if (entry === '') continue;
    const [, code = '', letter = ''] = ENTRY.exec(entry) ?? [];
    const member = parseState(code);
    if (member === undefined) {
      const problem: Fault['problem'] = (say) => say('cli.votes.form', { found: quote(entry) });
      return refuse({ found: entry, expected: 'CODE:V', problem });
    }
    const vote = voteOfLetter(letter);
    if (vote === undefined) return refuse(unknownVote(entry, letter));
    if (!council.seats.some((seat) => seat.member === member)) return refuse(stranger(member, council, date));
    if (votes[member] !== undefined) {
      return refuse({ found: 2, expected: 1, problem: (say) => say('cli.votes.twice', { member }) });
    }
    votes[member] = vote;
  }
  return { ok: true, value: votes };
}

/** The same, with a vote of every member. */
export function parseWholeVoteList(text: string, council: Council, date: IsoDate): Parsed<Votes, Fault> {
  const parsed = parseVoteList(text, council, date);
  if (!parsed.ok) return parsed;
  const missing = council.seats.map(({ member }) => member).filter((member) => parsed.value[member] === undefined);
  return missing.length === 0 ? parsed : refuse(membersMissing(missing, council, date));
}

const ENTRY = /^([A-Z]{3}):(.*)$/u;

function unknownVote(entry: string, letter: string): Fault {
  const allowed = Object.values(VOTE_LETTERS);
  const found = { entry: quote(entry), found: quote(letter) };
  return {
    found: letter,
    expected: allowed,
    problem: (say) => say('cli.votes.unknownVote', { ...found, allowed: say.list(allowed) }),
  };
}

function stranger(member: MemberId, council: Council, date: IsoDate): Fault {
  const expected = council.seats.map((seat) => seat.member);
  return { found: member, expected, problem: notSeated(member, council, date) };
}

function membersMissing(missing: readonly MemberId[], { seats }: Council, date: IsoDate): Fault {
  const needed = seats.length;
  const count = missing.length;
  return {
    found: needed - count,
    expected: needed,
    problem: (say) => say('cli.votes.membersMissing', { missing: say.list(missing), count, needed, date }),
  };
}
