import { isVote, parseNotation, VOTES, type MemberId, type Vote, type Votes } from '../../../machines/rules/index.ts';
import type { CouncilOfDay } from '../args/councilFlags.ts';
import { badValue } from '../args/flagValues.ts';
import { notSeated } from '../io/seatProblem.ts';
import { BadUsage, quote, refuse, type Parsed } from '../io/badInput.ts';
import { scenarioProblemText } from '../io/scenarioProblem.ts';

export const VOTES_SYNOPSIS = 'VOTES';

/**
 * Reads the votes of a whole Council: `0+-++ 0++++++++-`, or `CHN=abstaining,RUS=against,…`.
 * @throws {BadUsage} unless every member has one vote
 */
export function parseVotes(text: string, of: CouncilOfDay): Votes {
  const votes = text.includes('=') ? inPairs(text, of) : inSigns(text, of);
  const missing = of.council.seats.map(({ member }) => member).filter((member) => votes[member] === undefined);
  if (missing.length === 0) return votes;
  const needed = of.council.seats.length;
  throw badValue('votes', text, (say) =>
    say('cli.votes.membersMissing', { missing: say.list(missing), count: missing.length, needed, date: of.date }),
  );
}

/** The sign for a vote that is still out. */
const OUT = '.';

function inSigns(text: string, { council }: CouncilOfDay): Votes {
  const parsed = parseNotation(text, council);
  if (parsed.ok) return parsed.votes;
  const { problem } = parsed;
  const told =
    problem.kind === 'unknownSign' ? { ...problem, allowed: problem.allowed.filter((sign) => sign !== OUT) } : problem;
  throw new BadUsage((say) =>
    scenarioProblemText(say, '--votes', { code: 'votesNotation', path: '', found: text, problem: told }),
  );
}

function inPairs(text: string, of: CouncilOfDay): Votes {
  const votes: { [member in MemberId]?: Vote } = {};
  for (const pair of text.split(',')) {
    const parsed = pairIn(pair.trim(), of);
    if (!parsed.ok) throw badValue('votes', text, parsed.problem);
    const { member, vote } = parsed.value;
    if (votes[member] !== undefined) throw badValue('votes', text, (say) => say('cli.votes.twice', { member }));
    votes[member] = vote;
  }
  return votes;
}

function pairIn(
  pair: string,
  { council, date }: CouncilOfDay,
): Parsed<{ readonly member: MemberId; readonly vote: Vote }> {
  const [, code = '', vote = ''] = PAIR.exec(pair) ?? [];
  if (code === '') return refuse((say) => say('cli.analyse.pair', { found: quote(pair) }));
  const member = council.seats.find((seat) => seat.member === code)?.member;
  if (member === undefined) return refuse(notSeated(code, council, date));
  if (isVote(vote)) return { ok: true, value: { member, vote } };
  const unknown = { what: 'vote', found: quote(vote), count: VOTES.length } as const;
  return refuse((say) => say('cli.set.unknown', { ...unknown, allowed: say.list(VOTES) }));
}

const PAIR = /^([A-Z]{3})=(.*)$/su;
