import { unreachable, type MemberId, type OutcomeKind, type Question, type Vote } from '../../machines/rules/index.ts';
import { elementsPaperVotes, proportionalVotes, sizeOfReform, type Reform } from '../analysis/reform.ts';
import type { OwnNumbersProblem } from '../analysis/reform.own.ts';
import type { Decision, DecisionRule } from '../analysis/rule.ts';
import type { Pattern, Result, Smallest, Way } from '../analysis/smallest.ts';
import type { Cell } from '../analysis/space.ts';
import type { Margin, Standing } from '../analysis/standing.ts';
import type { Change, Choice } from '../analysis/turn.ts';
import type { Range, UnderReform } from '../analysis/underReform.ts';
import { mayBind, type CaseProblem, type InOtherCouncil, type PlayedVote, type Subject } from '../tools/index.ts';
import type { MessageId } from './catalogue.ts';
import type { Say } from './say.ts';
import { inText, join, list, sentence, voteText, type Names } from './text.ts';

/** `Adopted`, `Not carried`, `Ruling stands` */
export function endText(say: Say, { kind }: Question, end: OutcomeKind): string {
  return say(`whatif.end.${end}`, { kind });
}

/** `to adopt it`, `to let the ruling stand` */
export function wishText(say: Say, { kind }: Question, becomes: Result): string {
  return say(`whatif.wish.${becomes}`, { kind });
}

/** How many have to change, and in how many ways. */
export function smallestText(say: Say, names: Names, question: Question, found: Smallest, supposed: boolean): string {
  const wish = wishText(say, question, found.becomes);
  if (found.kind === 'impossible') return impossibleText(say, wish, found, supposed);
  const { size, patterns } = found;
  const ways = Number(found.ways);
  if (size === 0) return say('whatif.takes.none', { wish });
  if (size > 1) return say('whatif.takes.size', { size, ways, wish });
  const only = patterns[0]?.groups[0]?.from[0];
  if (ways > 1 || !only) return say('whatif.takes.oneOf', { ways, wish });
  return say('whatif.takes.one', { wish, member: inText(names, only.member), votes: only.to.length });
}

function impossibleText(
  say: Say,
  wish: string,
  found: Extract<Smallest, { kind: 'impossible' }>,
  supposed: boolean,
): string {
  const { becomes, votesShort, vetoesShort } = found;
  const first = say('whatif.takes.impossible', { wish, supposed: supposed ? 'yes' : 'no' });
  if (becomes === 'notAdopted') {
    const vetoes =
      vetoesShort === undefined
        ? say('whatif.takes.noVetoes')
        : say('whatif.takes.vetoesMissing', { count: vetoesShort });
    return join(say, first, say('whatif.takes.votesLeft', { count: votesShort }), vetoes);
  }
  const reasons = [
    ...(votesShort > 0 ? [say('whatif.takes.votesShort', { count: votesShort })] : []),
    ...(vetoesShort ? [say('whatif.takes.vetoesShort', { count: vetoesShort })] : []),
  ];
  return join(say, first, say('whatif.takes.after', { what: say.list(reasons) }));
}

/** `France votes in favour instead, and any 2 of these 8 members vote in favour instead: …` */
export function patternText(say: Say, names: Names, { groups, inFavourAtLeast }: Pattern): string {
  const parts = groups.map((group) => groupText(say, names, group));
  const text = sentence(say, `${parts.reduce((first, second) => say('whatif.group.and', { first, second }))}.`);
  const sure = groups.reduce(
    (sum, { count, from }) => (from.every(({ to }) => to.length === 1) ? sum + count : sum),
    0,
  );
  return inFavourAtLeast > sure ? join(say, text, say('whatif.group.atLeast', { count: inFavourAtLeast })) : text;
}

/** Members of a group can change to the same votes: it is made of members that vote alike. */
function groupText(say: Say, names: Names, { count, from }: Choice): string {
  const members = list(
    say,
    names,
    from.map(({ member }) => member),
  );
  const votes = doesText(say, from[0]?.to ?? [], count);
  return count === from.length
    ? say('whatif.group.all', { members, votes })
    : say('whatif.group.some', { members, count, from: from.length, votes });
}

/** `in favour, abstaining or not participating` */
export function votesText(say: Say, votes: readonly Vote[]): string {
  return say.either(votes.map((vote) => voteText(say, vote)));
}

/** `votes in favour, abstains or does not participate`, of so many members */
function doesText(say: Say, votes: readonly Vote[], count: number): string {
  return say.either(votes.map((vote) => say('vote.does', { vote, count })));
}

/** `voting in favour, abstaining or not participating` */
function doingText(say: Say, votes: readonly Vote[]): string {
  return say.either(votes.map((vote) => say('vote.doing', { vote })));
}

/** `the Russian Federation abstains`, `France and Spain vote in favour` */
export function playedText(say: Say, names: Names, played: readonly PlayedVote[]): string {
  const votes = [...new Set(played.map(({ vote }) => vote))];
  const parts = votes.map((vote) => {
    const members = played.filter((each) => each.vote === vote).map(({ member }) => member);
    const does = doesText(say, [vote], members.length);
    return say('whatif.way.change', { members: list(say, names, members), votes: does });
  });
  return say.list(parts);
}

/** A way's members, without those that are in every way of its pattern. */
export function wayText(
  say: Say,
  names: Names,
  { changes }: Way,
  always: readonly Change[],
): { readonly own: string; readonly others?: string } {
  const members = changes.map(({ member }) => member);
  const fixed = new Set(always.map(({ member }) => member));
  const own = members.filter((member) => !fixed.has(member));
  if (own.length === 0 || own.length === members.length) return { own: sentence(say, list(say, names, members)) };
  const others = say('whatif.way.with', {
    members: list(
      say,
      names,
      members.filter((member) => fixed.has(member)),
    ),
  });
  return { own: sentence(say, list(say, names, own)), others };
}

/** How far the votes in favour are from the bar, and how many vetoes there is room for. */
export function marginText(say: Say, { votes, vetoes }: Margin, required: number): string {
  const first =
    votes < 0
      ? say('whatif.margin.below', { count: -votes, required })
      : say('whatif.margin.above', { count: votes, required });
  if (vetoes === undefined) return join(say, first, say('whatif.margin.noVeto'));
  if (votes < 0 && vetoes >= 0) return first; // nothing yet that could be vetoed
  const second =
    vetoes < 0
      ? say('whatif.margin.over', { count: -vetoes, enough: votes < 0 ? 'no' : 'yes' })
      : say('whatif.margin.spare', { count: vetoes });
  return join(say, first, second);
}

/** One member: its vote, and what it can do about the result. */
export function standingText(say: Say, names: Names, standing: Standing, vote: Vote): string {
  const one = { member: inText(names, standing.member), did: say(`vote.did.${vote}`) };
  const text =
    standing.state === 'alone'
      ? say('whatif.standing.one.alone', { ...one, votes: doingText(say, standing.to) })
      : say(`whatif.standing.one.${standing.state}`, one);
  return sentence(say, text);
}

/** All members in one state: `the Russian Federation, by voting in favour, abstaining or not participating` */
export function standingsText(say: Say, names: Names, standings: readonly Standing[]): string {
  if (standings.length === 0) return say('whatif.standing.nobody');
  const by = (each: Standing): string => (each.state === 'alone' ? doingText(say, each.to) : '');
  const parts = [...new Set(standings.map(by))].map((votes) => {
    const member = list(
      say,
      names,
      standings.filter((each) => by(each) === votes).map((each) => each.member),
    );
    return votes === '' ? member : say('whatif.standing.by', { member, votes });
  });
  return sentence(
    say,
    parts.reduce((first, second) => say('whatif.standing.and', { first, second })),
  );
}

type About = Pick<Subject, 'proviso'> & Pick<Question, 'matter'>;

/** Why it ends so under a rule. */
export function decisionText(say: Say, names: Names, rule: DecisionRule, decision: Decision, of: About): string {
  const { tally, required, counted } = decision;
  const said = { inFavour: tally.inFavour, required, missing: required - tally.inFavour };
  const about = aboutRule(say, rule, of);
  const bound =
    counted.length > 0
      ? [say('whatif.why.counted', { count: counted.length, members: list(say, names, counted) })]
      : [];
  if (said.missing > 0) {
    const short = decision.vetoes.length > 0 ? 'whatif.why.shortAgainst' : 'whatif.why.short';
    return join(say, say(short, said), ...bound, ...about);
  }
  return join(say, say('whatif.why.counts', said), ...bound, vetoText(say, names, rule, decision, of), ...about);
}

function vetoText(say: Say, names: Names, rule: DecisionRule, { kind, vetoes }: Decision, of: About): string {
  const against = { count: vetoes.length, members: sentence(say, list(say, names, vetoes)) };
  if (of.matter === 'procedural') return say('whatif.why.procedural');
  if (rule.vetoes === 'none') return say('whatif.margin.noVeto');
  if (vetoes.length === 0) return say('whatif.why.nobodyAgainst');
  return kind === 'vetoed' ? say('whatif.why.vetoed', against) : say('whatif.why.tooFew', against);
}

/** What the reader has not said, without which a rule changes nothing. */
export function aboutRule(
  say: Say,
  { name, vetoes, obligatoryAbstainers = [] }: DecisionRule,
  { matter, proviso }: About,
): string[] {
  if (name === 'vetoSuspended' && vetoes !== 'none' && matter === 'substantive') return [say('whatif.why.notSuch')];
  if (name !== 'obligatoryAbstention') return [];
  const condition = proviso === 'binds' ? [] : [say(`whatif.why.${proviso}`)];
  const isNamed = obligatoryAbstainers.length > 0;
  return mayBind(proviso) && !isNamed ? [say('whatif.why.nobodyNamed')] : condition;
}

/** What the votes mean in another Council, and who is against there. */
export type InReform = Pick<InOtherCouncil, 'found' | 'vetoing' | 'mightVeto'>;

/** Why it ends so in another Council, or what it depends on. */
export function reformText(say: Say, names: Names, { found, vetoing, mightVeto }: InReform): string {
  const { newSeats: added, lostSeats: lost, possible, holdersOpen, dependsOn } = found;
  const isSure = possible.length === 1;
  const [onNew, onLost] = isSure
    ? [added > 0, lost > 0]
    : [dependsOn.includes('newSeats'), dependsOn.includes('lostSeats')];
  const how = onNew ? (onLost ? 'both' : 'new') : onLost ? 'lost' : 'same';
  const id = `whatif.reform.${isSure ? 'sure' : 'open'}.${how}` as const;
  const seats = sayAny(say, id, { added: count(say, added), lost: count(say, lost) });
  const holders = holdersText(say, names, found, mightVeto);
  const first = holdersOpen.length === 0 ? seats : how === 'same' ? holders : join(say, holders, seats);
  if (vetoing.length === 0 || !possible.includes('vetoed')) return first;
  const veto = say('whatif.reform.veto', { count: vetoing.length, members: sentence(say, list(say, names, vetoing)) });
  return join(say, veto, first);
}

/** That it is not said who keeps the veto, and whether that matters. */
function holdersText(
  say: Say,
  names: Names,
  { possible, dependsOn }: UnderReform,
  mightVeto: readonly MemberId[],
): string {
  if (possible.length === 1) return say('whatif.reform.holders.sure');
  if (!dependsOn.includes('holders')) return say('whatif.reform.holders.noMatter');
  return say('whatif.reform.holders.open', { count: mightVeto.length, members: list(say, names, mightVeto) });
}

/** Messages that take the same values, some of them fewer. */
function sayAny(say: Say, id: MessageId, values: Readonly<Record<string, string>>): string {
  return (say as (id: MessageId, values: Readonly<Record<string, string>>) => string)(id, values); // more values than a message uses do no harm
}

/** `26 members: 5 with a veto, 6 permanent without, 15 elected` */
export function seatsText(say: Say, reform: Reform): string {
  const { permanentWithVeto, permanentWithoutVeto, elected } = reform.seats;
  return say('whatif.reform.seats', {
    seats: sizeOfReform(reform),
    veto: permanentWithVeto,
    permanent: permanentWithoutVeto,
    elected,
  });
}

/** Where the number of votes comes from. */
export function requiredText(say: Say, reform: Reform): string {
  const { requiredVotes } = reform;
  if (requiredVotes.kind !== 'toBeChosen')
    return say(`whatif.reform.votes.${requiredVotes.kind}`, { votes: requiredVotes.votes });
  const seats = sizeOfReform(reform);
  const elements = elementsPaperVotes(seats);
  return say('whatif.reform.votes.toBeChosen', {
    proportional: proportionalVotes(seats),
    hasElements: elements === undefined ? 'no' : 'yes',
    elements: elements === undefined ? '' : count(say, elements),
  });
}

export function numbersProblemText(say: Say, { place, expected }: OwnNumbersProblem): string {
  const range = expected.kind === 'wholeNumber' ? { from: expected.from, to: expected.to } : { from: 0, to: 0 };
  return say('whatif.reform.refused', { place, ...range });
}

/** Why a tool has no answer: what does not do, and what would. */
export function caseProblemText(say: Say, problem: CaseProblem): string {
  switch (problem.kind) {
    case 'outOfRange': {
      const { place, found, expected } = problem;
      return say('whatif.problem.outOfRange', {
        place,
        found: count(say, found),
        from: expected.from,
        to: expected.to,
      });
    }
    case 'twoSeats':
      return say('whatif.problem.twoSeats', { found: problem.found });
    case 'notAVote':
      return say('whatif.problem.notAVote', { found: problem.found, expected: say.list(problem.expected) });
    default:
      return unreachable(problem);
  }
}

/** `11`, `11–21` */
export function rangeText(say: Say, { least, most }: Range): string {
  return least === most ? count(say, least) : formatter(say, 'whole', WHOLE).formatRange(least, most);
}

/** `14,348,907` */
export function count(say: Say, number: number | bigint): string {
  return formatter(say, 'whole', WHOLE).format(number);
}

/** `14M`: where there is little room, and the exact number stands elsewhere. */
export function shortCount(say: Say, number: bigint): string {
  return formatter(say, 'short', { notation: 'compact', maximumSignificantDigits: 2 }).format(number);
}

/** `1.02%`. What is there but too little to show is not called nothing. */
export function share(say: Say, part: bigint, whole: bigint): string {
  return formatter(say, 'share', { style: 'percent', maximumSignificantDigits: 3 }).format(
    Number(part) / Number(whole),
  );
}

const WHOLE: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };
const known = new Map<string, Intl.NumberFormat>();

function formatter(say: Say, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${say.locale} ${name}`;
  const format = known.get(key) ?? new Intl.NumberFormat(say.locale, options);
  known.set(key, format);
  return format;
}

/** "You are here": one field of the map of all outcomes. */
export function hereText(say: Say, question: Question, cell: Cell, all: bigint, hasVeto: boolean): string {
  return say('whatif.space.here', {
    inFavour: cell.inFavour,
    vetoes: cell.vetoes,
    veto: hasVeto ? 'yes' : 'no',
    patterns: Number(cell.patterns),
    count: count(say, cell.patterns),
    share: share(say, cell.patterns, all),
    end: endText(say, question, cell.kind),
  });
}

/** The members of a list, as in running text. */
export function listed(say: Say, names: Names, members: readonly MemberId[]): string {
  return list(say, names, members);
}

/** A label that begins with what else stands inside of a sentence. */
export function sentenceOf(say: Say, text: string): string {
  return sentence(say, text);
}

/** `11–2–2`; who does not take part is not counted. */
export function tallyText(say: Say, { inFavour, against, abstaining }: Decision['tally']): string {
  return say('whatif.rules.tallyText', { inFavour, against, abstaining });
}

export function reformTallyText(say: Say, { inFavour }: UnderReform): string {
  return say('whatif.rules.tallyRange', { inFavour: rangeText(say, inFavour) });
}

/** The name of a reform: each has its words under `whatif.reform.<name>`. */
export function reformName(say: Say, { name }: Reform): string {
  return sayAny(say, `whatif.reform.${name}` as MessageId, {}); // tests/messages/whatif.test.ts says each of them
}

/** Who vetoes, and who might. */
export function reformVetoesText(
  say: Say,
  names: Names,
  { found: { possible, vetoes }, vetoing, mightVeto }: InReform,
): string {
  if (!possible.includes('vetoed')) return say('whatif.rules.nobody');
  const more = mightVeto.length > 0 ? 0 : vetoes.most - vetoes.least;
  const known = vetoing.map((member) => inText(names, member));
  const open = mightVeto.map((member) => say('whatif.rules.ifKept', { member: inText(names, member) }));
  return sentence(say, say.list([...known, ...open, ...(more > 0 ? [say('whatif.rules.new', { count: more })] : [])]));
}
