import { only } from '../only.ts';
/**
 * The words of the Council, as types. Imports nothing: every other file may import this one.
 * Sources of the words: Charter of the United Nations, chapter V; Provisional Rules of Procedure (S/96/Rev.7).
 */

declare const brand: unique symbol;
/** What a checked text has, and a plain string has not. An interface, because declaration files must be able to name it. */
export interface Branded<Name extends string> {
  readonly [brand]: Name;
}
export type Brand<Name extends string> = string & Branded<Name>;

/**
 * A State as the project writes it: ISO 3166-1 alpha-3, or one of the codes for seats that ended (`ROC`, `SUN`,
 * `CSK`, `YUG`, `DDR`, `UAR`, `YMD`). The members of the Council and the States invited to its table share it.
 */
export type StateId = Brand<'StateId'>;
/** A State that sits on the Council on the date in question. */
export type MemberId = StateId;
/** A draft resolution's symbol: `S/2016/846`. */
export type DraftSymbol = Brand<'DraftSymbol'>;
/** An amendment without a symbol, or without one that is known: `oral amendment 1` (rule 31), `amendment 1`. */
export type AmendmentName = Brand<'AmendmentName'>;
/** A text that can be voted on: a draft by its symbol, an amendment by its symbol or its name. */
export type TextId = DraftSymbol | AmendmentName;
/** A calendar day, `YYYY-MM-DD`, New York. */
export type IsoDate = Brand<'IsoDate'>;

/** What a member can do with its vote (Charter 27(1); "did not participate" is recorded apart, never counted). */
export const VOTES = ['inFavour', 'against', 'abstaining', 'notParticipating'] as const;
export type Vote = (typeof VOTES)[number];

/** The letters of the United Nations Library's voting records; X is absence too. */
export const VOTE_LETTERS: Readonly<Record<Vote, string>> = {
  inFavour: 'Y',
  against: 'N',
  abstaining: 'A',
  notParticipating: 'X',
};

/** The three calls of a show of hands, in the order in which the record lists them. */
export const HANDS = ['inFavour', 'against', 'abstaining'] as const;
export type Hand = (typeof HANDS)[number];

/** Charter 27(2) "procedural matters", 27(3) "all other matters". */
export const MATTERS = ['procedural', 'substantive'] as const;
export type Matter = (typeof MATTERS)[number];

/** The Council votes by show of hands (S/PV.7785); `roll` goes member by member, for those who step through it. */
export const MANNERS = ['hands', 'roll'] as const;
export type Manner = (typeof MANNERS)[number];

/** Where no meeting is held, as in 2020 and 2021, members vote by `letters`. How a question is put is then not a choice. */
export type PutManner = Manner | 'letters';

export interface Seat {
  readonly member: MemberId;
  /** Holds one of the five seats of Charter 23(1). */
  readonly permanent: boolean;
}

/** Who sits and what a decision needs, on one day. `seats` in English alphabetical order (rule 18 and the record). */
export interface Council {
  readonly seats: readonly Seat[];
  /** Affirmative votes required: nine of fifteen; seven of eleven to 31 December 1965. */
  readonly requiredVotes: number;
}

/**
 * Where a draft resolution stands. `announced`: spoken of, not submitted yet. `withdrawn` only before any vote on it;
 * another sponsor may take it up again (rule 35). `fallen`: every operative part of it was voted down. `cutOff`: the
 * meeting was adjourned while it was being voted on. All from `adopted` on but `withdrawn` are ends.
 */
export const DRAFT_STATUSES = [
  'announced',
  'tabled',
  'inBlue',
  'underVote',
  'adopted',
  'adoptedWithoutVote',
  'vetoed',
  'insufficientVotes',
  'withdrawn',
  'fallen',
  'cutOff',
] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/**
 * What a draft rests on, for the proviso of Charter 27(3), which names Chapter VI and Article 52(3), the settlement of
 * local disputes through regional arrangements; `unstated` where no source says.
 */
export const BASES = ['chapterVI', 'article52', 'chapterVII', 'unstated'] as const;
export type Basis = (typeof BASES)[number];

/** Charter 34 to 36 name both; the proviso of 27(3) only a dispute. Which of the two a matter is, was never settled. */
export const DISPUTE_OR_SITUATION = ['dispute', 'situation'] as const;
export type DisputeOrSituation = (typeof DISPUTE_OR_SITUATION)[number];

/**
 * What a draft does when it is adopted, where something follows from that in the General Assembly: it calls an emergency
 * special session (377 A (V); a procedural matter), or recommends that a State be admitted (Charter 4(2)).
 */
export const DRAFT_EFFECTS = ['callsEmergencySession', 'recommendsAdmission'] as const;
export type DraftEffect = (typeof DRAFT_EFFECTS)[number];
/** Charter 27(2) and (3): what a draft of such an effect is. */
export const MATTER_OF_EFFECT: Readonly<Record<DraftEffect, Matter>> = {
  callsEmergencySession: 'procedural',
  recommendsAdmission: 'substantive',
};

/** Rule 36: what an amendment does to the text. One that adds or deletes is voted on before the others. */
export const AMENDMENT_CHANGES = ['adds', 'deletes', 'replaces'] as const;
/** `revises`: it changes the text, and it is not said how. */
export const ALL_AMENDMENT_CHANGES = [...AMENDMENT_CHANGES, 'revises'] as const;
export type AmendmentChange = (typeof ALL_AMENDMENT_CHANGES)[number];

/** A part of a draft or of an amendment: `para. 1`. */
export interface NamedPart {
  readonly part: string;
  /** Operative, not preambular. */
  readonly operative: boolean;
}

/**
 * Where an amendment, or a part voted on by itself, stands. `cutOff`: the adjournment left its vote without a result. Of an amendment only: `accepted`, it is part of the draft
 * without a vote; `fallen`, every part of it was voted down, or what it would change is no longer open.
 */
export const PROPOSAL_STATUSES = [
  'open',
  'underVote',
  'adopted',
  'accepted',
  'vetoed',
  'insufficientVotes',
  'withdrawn',
  'fallen',
  'cutOff',
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/**
 * What can be moved. The first five are rule 33's, in its order of precedence; its sixth, to introduce an amendment, is
 * the act `amendment.submit`, and comes after them. To put off one vote is, in our reading, a postponement like the fifth.
 * The others are procedural proposals without a rank of their own.
 */
export const MOTION_KINDS = [
  'suspend',
  'adjourn',
  'adjournTo',
  'refer',
  'postpone',
  'postponeVote',
  'takeFirst',
  'invite',
  'emergencySession',
  'jointConference',
  'inviteGuests',
  'private',
  'public',
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

/** Rule 33(4): to whom a matter can be referred. */
export const REFERRALS = ['committee', 'secretaryGeneral', 'rapporteur'] as const;
export type Referral = (typeof REFERRALS)[number];

export type Motion =
  | { readonly kind: 'suspend' }
  | { readonly kind: 'adjourn' }
  /** To a certain day or hour, in the words of the mover. */
  | { readonly kind: 'adjournTo'; readonly until: string }
  | { readonly kind: 'refer'; readonly to: Referral }
  /** To a certain day; indefinitely without one. */
  | { readonly kind: 'postpone'; readonly until?: string }
  /** Not the discussion but one vote is put off, to a certain day or indefinitely. */
  | { readonly kind: 'postponeVote'; readonly draft: DraftSymbol; readonly until?: string }
  /** Rule 32: the Council decides to vote on this draft before the others. */
  | { readonly kind: 'takeFirst'; readonly draft: DraftSymbol }
  /** An invitation that is contested. */
  | {
      readonly kind: 'invite';
      readonly states: readonly StateId[];
      readonly under: InvitationRule;
      readonly byVideo?: boolean;
    }
  | { readonly kind: 'inviteGuests'; readonly guests: readonly Guest[]; readonly under: GuestRule }
  /** Rule 48: to go on in private, or in public again. */
  | { readonly kind: 'private' }
  | { readonly kind: 'public' }
  /** 377 A (V): to call an emergency special session of the General Assembly. */
  | { readonly kind: 'emergencySession' }
  /** Statute of the Court, Article 12: the Council asks for a joint conference with the Assembly. */
  | { readonly kind: 'jointConference' };

/**
 * On what a State is invited. Rule 37: a Member of the United Nations. Charter 32: a party to the dispute, Member or not.
 * Observer States (Palestine): `in accordance with the provisional rules of procedure and the previous practice`, under no
 * rule (S/PV.7853). Rule 39 is for persons: a State under it stands for those whom it sends.
 */
export const INVITATION_RULES = ['PRoP 37', 'Charter 32', 'PRoP 39', 'Practice: observers'] as const;
export type InvitationRule = (typeof INVITATION_RULES)[number];

/** What the President proposes and decides where nobody objects. */
export type ProposedMotion = Extract<Motion, { kind: (typeof PROPOSED_MOTIONS)[number] }>;

export const PROPOSED_MOTIONS = ['adjourn', 'adjournTo', 'takeFirst'] as const satisfies readonly MotionKind[];

/** Where a member was that took no part in a vote; `unknown` where the record does not say. It counts for nothing. */
export const WHEREABOUTS = ['present', 'absent', 'unknown'] as const;
export type Whereabouts = (typeof WHEREABOUTS)[number];

/** On what persons and organisations are invited. */
export const GUEST_RULES = ['PRoP 39', 'Practice: observers'] as const;
export type GuestRule = (typeof GUEST_RULES)[number];

/** A person or an organisation, by name or by office, as the invitation has it: whatever State the person comes from. */
export type Guest = string;

/** What custom has settled and a reader may open again. */
export const PRACTICES = ['preliminaryQuestion', 'obligatoryAbstention'] as const;
export type Practice = (typeof PRACTICES)[number];

/**
 * What the Council agrees on without a vote besides a draft resolution; one objection breaks it. A recommendation is then
 * made by acclamation. A press statement is no decision of the Council: it is agreed outside its meetings, and there the
 * law refuses it. It stays readable for the studies that have it.
 */
export const CONSENSUS_ON = ['presidentialStatement', 'pressStatement', 'recommendation'] as const;
export type ConsensusOn = (typeof CONSENSUS_ON)[number];

/** Charter 4(2) and 97: what the Council recommends to the Assembly by a vote that a permanent member can veto. */
export const RECOMMENDATIONS = ['admission', 'secretaryGeneral'] as const;
export type RecommendationOf = (typeof RECOMMENDATIONS)[number];

/**
 * A secret ballot: an informal poll on one candidate, a round of such polls on many at once, or an election of judges of
 * the International Court of Justice.
 */
export type SecretBallot =
  | { readonly kind: 'strawPoll'; readonly candidate: string; readonly coloured: boolean }
  | { readonly kind: 'strawPolls'; readonly candidates: readonly string[]; readonly coloured: boolean }
  | {
      readonly kind: 'election';
      readonly vacancies: number;
      readonly candidates: readonly string[];
      /** Candidates of one nationality, the eldest first: only one of them can be elected (Statute of the Court, 10(3)). */
      readonly compatriots?: readonly (readonly string[])[];
    };

export const POLL_CHOICES = ['encourage', 'discourage', 'noOpinion'] as const;
export type PollChoice = (typeof POLL_CHOICES)[number];

/** Papers that say the same, as they come out of the box: nobody's name is on them. */
export interface Papers {
  readonly count: number;
  /** The candidates named; in a straw poll one of `POLL_CHOICES`. */
  readonly choices: readonly string[];
  /** In a coloured poll: the papers of permanent members. */
  readonly permanent?: boolean;
  /** In a round of straw polls: the candidate whom these papers are about. */
  readonly candidate?: string;
}

/** The votes so far. A member without an entry has not voted yet. */
export type Votes = { readonly [member in MemberId]?: Vote };

/** Counts of members; `outstanding` have not voted yet. The sum is the number of seats. */
export interface Tally {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly notParticipating: number;
  readonly outstanding: number;
}

/** What is put to the vote. */
export type Question =
  | { readonly kind: 'draftResolution'; readonly draft: DraftSymbol; readonly matter: Matter }
  /** Rule 36. */
  | {
      readonly kind: 'amendment';
      readonly amendment: TextId;
      /** The amendment that it would change, and by it the draft. */
      readonly to?: TextId;
      readonly draft: DraftSymbol;
      readonly matter: Matter;
    }
  /** Rule 32: a part of a draft, or of an amendment to it, voted on by itself. */
  | {
      readonly kind: 'part';
      readonly part: string;
      readonly amendment?: TextId;
      readonly draft: DraftSymbol;
      readonly matter: Matter;
    }
  /** Is the matter procedural? Itself substantive by the San Francisco Statement. In favour: it is procedural. */
  | (Contested & { readonly kind: 'preliminary'; readonly matter: 'substantive' })
  | {
      readonly kind: 'motion';
      readonly number: number;
      readonly motion: Motion;
      readonly by: MemberId;
      /** Substantive only where the answer to a preliminary question made it so. */
      readonly matter: Matter;
    }
  /**
   * A motion, the other way round: who objects to it? In favour is for objecting; without enough objections it is carried.
   * The two ways of asking were put forward over an invitation on 5 October 2020 (S/PV.8764).
   */
  | {
      readonly kind: 'objection';
      readonly number: number;
      readonly motion: Motion;
      readonly by: MemberId;
      readonly matter: 'procedural';
    }
  /** Rule 30: in favour is for overruling the President. */
  | { readonly kind: 'ruling'; readonly number: number; readonly matter: 'procedural' }
  /** Rule 9: shall the agenda be adopted? */
  | { readonly kind: 'agenda'; readonly matter: 'procedural' }
  | {
      readonly kind: 'recommendation';
      readonly of: RecommendationOf;
      readonly candidate: string;
      readonly matter: 'substantive';
    };
/** What a preliminary question is about: a draft or an amendment, by its symbol, or a motion, by its number. */
export type Contested = { readonly draft: TextId } | { readonly motion: number };

export type QuestionKind = Question['kind'];

/**
 * A question's name in a file, an address, a table: `S/2016/846`, `S/2023/775`, `oral amendment 1`,
 * `S/7951/Rev.2 para. 1`, `motion 1`.
 */
export type QuestionKey = string;

export function keyOf(question: Question): QuestionKey {
  switch (question.kind) {
    case 'draftResolution':
      return question.draft;
    case 'amendment':
      return question.amendment;
    case 'part':
      return `${question.amendment ?? question.draft} ${question.part}`;
    case 'preliminary':
      return `preliminary ${contestedKey(question)}`;
    case 'motion':
    case 'objection':
    case 'ruling':
      return `${question.kind} ${question.number}`;
    case 'agenda':
      return 'agenda';
    case 'recommendation':
      return `recommendation ${question.candidate}`;
    default:
      return unreachable(question);
  }
}

/** The key of what a preliminary question is about, as it is put to the vote itself. */
export function contestedKey(contested: Contested): QuestionKey {
  return 'draft' in contested ? contested.draft : `motion ${contested.motion}`;
}

const STATE = /^[A-Z]{3}$/u;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Parses a State's code; `undefined` when it does not have the form of one. */
export function parseState(text: string): StateId | undefined {
  return STATE.test(text) ? (text as StateId) : undefined;
}

/**
 * Parses a day that exists in the calendar; `undefined` otherwise (2016-02-30, 2016-1-1). The last year of four digits is
 * none, so that a day a few days later can always be written.
 */
export function parseDate(text: string): IsoDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const daysOfMonth = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (year > LAST_YEAR) return undefined;
  return daysOfMonth !== undefined && day >= 1 && day <= daysOfMonth ? (text as IsoDate) : undefined;
}

const LAST_YEAR = 9998;

/** A State's code that the program itself writes down. Throws when it does not have the form of one. */
export function stateOf(code: string): StateId {
  return parseState(code) ?? impossible(`the code of a State: ${code}`);
}

/** A day that the program itself writes down. Throws when the calendar does not have it. */
export function dateOf(day: string): IsoDate {
  return parseDate(day) ?? impossible(`a day: ${day}`);
}

/** The vote that a letter stands for; `undefined` when it stands for none. */
export function voteOfLetter(letter: string): Vote | undefined {
  return only(VOTES, (vote) => VOTE_LETTERS[vote] === letter);
}

export function isVote(text: string): text is Vote {
  return (VOTES as readonly string[]).includes(text);
}

/** The end of an exhaustive switch: the compiler proves that it is never reached. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}

function impossible(what: string): never {
  throw new Error(`Not ${what}`);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
