import type {
  Act,
  Basis,
  Brand,
  DecidedKind,
  DraftEffect,
  DraftSymbol,
  IsoDate,
  Matter,
  MemberId,
  NamedPart,
  OutcomeKind,
  PuttingAct,
  PutManner,
  QuestionKey,
  StateId,
  TextId,
} from '../../machines/rules/index.ts';

/**
 * The id of a recorded act: `votes-846`. At most 40 small ASCII letters, digits and hyphens, beginning with a letter;
 * unique among the acts and events of its file. Links and studies refer to it, so it never changes.
 */
export type ActId = Brand<'ActId'>;
/** The id of an event before or after the meeting; formed like that of an act. */
export type EventId = Brand<'EventId'>;

/**
 * One meeting in one file. The file is read once (`parseScenario`) and trusted after that.
 * Its prose is in the language it names; the page's own words are in the message catalogue.
 */
export interface Scenario {
  readonly $schema?: string;
  /** The version of the format; `migrations.ts` leads older files to it. */
  readonly format: typeof FORMAT;
  /** The edition of the law that the record was checked with: `LAW_EDITION` of `machines/rules` at the time. */
  readonly law: number;
  /** BCP 47 tag of the file's prose. */
  readonly language: string;
  /** Raised when the record, the members or the drafts change, so that an older link can say what no longer fits. */
  readonly revision: number;
  /** Tells what came of the meeting: for when its results are shown. `question` is for before. */
  readonly title: string;
  /** Tells, like `title`. */
  readonly standfirst: string;
  /** Absent in files that were written before format 3 had it. */
  readonly question?: MeetingQuestion;
  /** What the Council is asked to decide, in plain words and the present tense; at most 200 characters. */
  readonly asked?: string;
  /** What a reader can learn here about the law or the vote, without a result; at most 160 characters. */
  readonly teaches?: string;
  readonly meeting: Meeting;
  /** All members of the Council on the day, in English alphabetical order. */
  readonly members: readonly Member[];
  /** States that the record invites, or that a reader may want to invite. */
  readonly invited: readonly Invitation[];
  /** Cast on the same question before this meeting, in order: for what the Council may call on the Assembly to do. */
  readonly earlierVetoes?: readonly EarlierVetoText[];
  /** In the order of their submission (rule 32); none where the Council had none before it. */
  readonly drafts: readonly DraftText[];
  /** What the amendments say that the record submits. */
  readonly amendments?: readonly AmendmentText[];
  /** What the drafts are about, subject by subject; what a draft does not touch has no provision there. */
  readonly topics: readonly Topic[];
  /** The days before. */
  readonly context: readonly ContextEvent[];
  /** What came of it. */
  readonly aftermath: readonly ContextEvent[];
  /** The acts of the meeting, in order. */
  readonly record: readonly RecordedAct[];
  /** The end of every draft and of every other question whose result the record announces. */
  readonly expected: Readonly<Record<QuestionKey, ExpectedEnd>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The scenario that opens without an address: named here, so that another file in the folder does not move it. */
export const FIRST_SCENARIO = '2016-10-08-aleppo';

/** Raised when a file of the former format is no longer well formed; with a migration in `migrations.ts`. */
export const FORMAT = 3;

/** `record`: it happened so, says a source. `inference`: follows from sourced facts. `invention`: ours, for the play. */
export const PROVENANCES = ['record', 'inference', 'invention'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** How many sources agree; `unverified` is shown as such. */
export const CERTAINTIES = ['twoSources', 'oneSource', 'unverified'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Every item that claims something carries this. `sources` are keys of `Scenario.sources`: as many as `certainty` says,
 * and at least one for `record`.
 */
export interface Attributed {
  readonly provenance: Provenance;
  readonly certainty: Certainty;
  readonly sources: readonly string[];
  /** A caution or a discrepancy that the reader should know. */
  readonly note?: string;
}

/** The meeting before its results are shown: what a reader may ask themselves, and nothing that answers it. */
export interface MeetingQuestion {
  /** Asks: ends in a question mark; one line in large type, at most 70 characters. */
  readonly title: string;
  /** Who put what forward, and which rule or numbers make it interesting; at most 260 characters. */
  readonly standfirst: string;
}

export interface Meeting extends Attributed {
  /** Absent where the Council voted in writing. */
  readonly number?: number;
  /** `S/PV.7785`; absent with the number. */
  readonly record?: string;
  /** No meeting was held: the Council voted by letters. */
  readonly written?: boolean;
  readonly date: IsoDate;
  /** New York time, `14:40`; absent when not known. */
  readonly calledToOrder?: string;
  /** Absent where no source that was read names it. */
  readonly president?: StateId;
  readonly agendaItem: string;
}

export interface NamedState {
  readonly id: StateId;
  /** As the record writes it: `Russian Federation`. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the flag, lower case; absent when our flags have none of that day. */
  readonly flag?: string;
}

/** What it claims is the seat: permanent or not, the group, the term. */
export interface Member extends NamedState, Attributed {
  readonly permanent: boolean;
  /** The regional group for which an elected member sits: `African`. */
  readonly group?: string;
  /** Last day of an elected member's term. */
  readonly termEnds?: IsoDate;
  /** Absent where no source names the delegate. */
  readonly representative?: Representative;
  /** Why it voted as it did, by draft; at most one a draft; none where no source tells. */
  readonly reasons: readonly Reason[];
}

export interface Representative extends Attributed {
  readonly name: string;
  readonly capacity?: string;
}

export interface Reason extends Attributed {
  readonly draft: DraftSymbol;
  readonly text: string;
}

export interface Invitation extends NamedState {
  readonly representative?: Representative;
}

export interface DraftText extends Attributed {
  readonly symbol: DraftSymbol;
  /** What people called it: `French draft`. */
  readonly name: string;
  readonly summary: string;
  readonly matter: Matter;
  /** What it rests on; `unstated` when absent. */
  readonly basis?: Basis;
  /** What follows in the Assembly when it is adopted; nothing of these when absent. */
  readonly effect?: DraftEffect;
  /** The resolution that it became on the record: `S/RES/2774(2025)`. Announced with this number, on the record only. */
  readonly resolution?: string;
  /** Where its life stands when the meeting is called; an `announced` one is submitted by an act of the record. */
  readonly status: (typeof STATUSES_BEFORE)[number];
  readonly sponsors: Sponsors;
  readonly submitted: Submission;
  /** What follows from not adopting it, where that has an effect of its own: resolution 2231 (2015) turned the veto round. */
  readonly ifNotAdopted?: Consequence;
  /** All its parts, in their order, where a source tells them: only then can it fall by the votes on them. */
  readonly parts?: readonly NamedPart[];
}

export const STATUSES_BEFORE = ['announced', 'tabled', 'inBlue'] as const;

/** A veto of an earlier meeting on the question that this one is about. */
export interface EarlierVetoText extends Attributed {
  /** The draft or amendment that failed. */
  readonly question: DraftSymbol;
  readonly date: IsoDate;
  readonly by: readonly MemberId[];
}

/** An amendment; who submits it, and how it changes the draft, says the act that submits it. */
export interface AmendmentText extends Attributed {
  /** Its symbol; `oral amendment 1`, or `amendment 1` where its symbol is not known. */
  readonly symbol: TextId;
  /** The draft that it would change, or another amendment. */
  readonly draft: TextId;
  /** What people called it: `Russian amendment on civilians`. */
  readonly name: string;
  readonly summary: string;
}

export interface Sponsors extends Attributed {
  /** Movers and co-sponsors at the time that `status` tells of. */
  readonly states: readonly NamedState[];
  /** There are more, or there may be: the sources do not name them all. */
  readonly incomplete?: true;
  /** Absent where no source says who moved the draft, and where it has but one sponsor, which is the mover. */
  readonly movers?: Movers;
  /** Put forward by the President for all members of the Council. */
  readonly presidential?: true;
}

/** Who moved a draft: one of its sponsors, or several together. */
export interface Movers extends Attributed {
  readonly states: readonly StateId[];
}

export interface Consequence extends Attributed {
  readonly text: string;
}

export interface Submission extends Attributed {
  readonly text: string;
}

export interface Topic {
  /** A short key, unique in the file: `flights`. */
  readonly id: string;
  readonly title: string;
  readonly provisions: readonly TopicProvision[];
  /** What a draft does not say here, where a source remarks on it. */
  readonly absent?: readonly Absence[];
}

export interface TopicProvision extends Attributed {
  readonly draft: DraftSymbol;
  /** The operative verb where a source gives it: `Demands`. */
  readonly verb?: string;
  /** Paraphrase, or the words in quotation marks where a source quotes them. Continues the verb where there is one. */
  readonly text: string;
  /** Not operative. */
  readonly preambular?: true;
}

export interface Absence extends Attributed {
  readonly draft: DraftSymbol;
  readonly text: string;
}

export interface ContextEvent extends Attributed {
  readonly id: EventId;
  readonly date: IsoDate;
  /** Last day, where it took more than one. */
  readonly until?: IsoDate;
  readonly headline: string;
  readonly text: string;
}

/**
 * All votes on the question that was put last, in the compact notation: `0+-++ 0++++++++-`. A point stands for a member
 * whose vote no source names; then the tally is there (`+..0- ..........` with `6-3-6`), or the result that was announced.
 */
export interface VotesCast {
  readonly type: 'votes.cast';
  readonly votes: string;
  readonly tally?: string;
  /** Where the count is not known, or the totals do not decide. */
  readonly result?: DecidedKind;
}

type WithoutManner<One> = One extends { readonly manner: PutManner } ? Omit<One, 'manner'> : One;

/** An act that puts a question to the vote. In which manner is not for the file to say: it is replayed in both. */
export type ScenarioPuttingAct = WithoutManner<PuttingAct>;

/** What a file may hold as an act: the acts of the room, with the votes on one question written in one line. */
export type ScenarioAct = WithoutManner<Exclude<Act, { type: 'hands.show' | 'vote.cast' | 'votes.tally' }>> | VotesCast;

const PUTS: Readonly<Record<PuttingAct['type'], true>> = {
  'agenda.putToVote': true,
  'draft.putToVote': true,
  'amendment.putToVote': true,
  'part.putToVote': true,
  'motion.putToVote': true,
  'motion.askObjections': true,
  'preliminary.putToVote': true,
  'ruling.challenge': true,
  'recommendation.putToVote': true,
};

export function putsAQuestion(act: ScenarioAct): act is ScenarioPuttingAct {
  return Object.hasOwn(PUTS, act.type);
}

export interface RecordedAct extends Attributed {
  readonly id: ActId;
  readonly act: ScenarioAct;
  /** For an act before the meeting. */
  readonly date?: IsoDate;
  /** Gist of what was said, never a quotation unless in quotation marks. */
  readonly text?: string;
}

/**
 * The end that the replay must reach. A veto names who cast it. `tally` is `11-2-2`: in favour, against, abstaining; of a
 * straw poll, encouraging, discouraging, without an opinion; absent where the count is not known. A draft on which no vote
 * was announced has no tally.
 */
export type ExpectedEnd =
  | { readonly outcome: 'vetoed'; readonly by: readonly MemberId[]; readonly tally?: string }
  | { readonly outcome: Exclude<OutcomeKind, 'vetoed' | 'undetermined'>; readonly tally?: string }
  | { readonly outcome: EndWithoutVote | EndOfAgreement | 'nobodyElected' }
  /** Of straw polls, candidate by candidate. */
  | { readonly outcome: 'polled'; readonly tallies: Readonly<Record<string, string>> }
  /** Of an election: who had the majority in the Council, or in both organs. */
  | { readonly outcome: 'majority' | 'elected'; readonly names: readonly string[] };

export const ENDS_WITHOUT_VOTE = ['withdrawn', 'fallen', 'adoptedWithoutVote', 'cutOff', 'notPutToVote'] as const;
export type EndWithoutVote = (typeof ENDS_WITHOUT_VOTE)[number];

/** Of a consensus that is not on a draft, `consensus 1`, or of a text under silence, `silence 1`. */
export const ENDS_OF_AGREEMENT = ['agreed', 'objected', 'undecided'] as const;
export type EndOfAgreement = (typeof ENDS_OF_AGREEMENT)[number];

/** Of a secret ballot, `ballot 1`. */
export const ENDS_OF_BALLOT = ['polled', 'majority', 'elected', 'nobodyElected', 'undecided'] as const;

export interface Source {
  /** What it is, as a reader would cite it. */
  readonly title: string;
  /** Absent only in files that were written before format 3 had it. */
  readonly publisher?: string;
  /** The symbol of a document: `S/PV.7785`, `SC/12545`. */
  readonly symbol?: string;
  /** Absent where none was found. */
  readonly url?: string;
  /** The day of publication, where known. */
  readonly published?: IsoDate;
  /** Where the copy is that was read, if not with the publisher: `Wikisource`. */
  readonly readIn?: string;
  /** What else a reader should know of it: that only a part was read. */
  readonly note?: string;
}
