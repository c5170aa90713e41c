import type { Citation } from '../../../machines/rules/index.ts';
import type { Source } from '../../scenario/index.ts';
import type { Goal } from '../goal.ts';
import type { PlaceInMeeting } from '../meetingPlace.ts';
import type { LearnQuestion } from '../learnQuestion.ts';

/** What people believe of voting in the Council, and is not so. Each has a lesson, and a card in practice. */
export const BELIEFS = [
  'majorityIsEnough',
  'onlyYesCounts',
  'everyNoIsAVeto',
  'abstentionIsAVeto',
  'allFiveMustSayYes',
  'emptySeatBlocks',
  'abstainingIsNotVoting',
  'anyMemberCanVeto',
  'vetoCoversAll',
  'partyMustAbstain',
  'presidentChoosesOrder',
  'textIsOneVote',
  'procedureIsClear',
  'vetoEndsTheMatter',
  'vetoBindsTheAssembly',
  'alwaysNine',
  'reformChangesNothing',
] as const;
export type Belief = (typeof BELIEFS)[number];

/** Raised when a file of the former format is no longer well formed. */
export const LESSON_FORMAT = 1;

/** One declarative file of `src/learn/lessons/files`: about five minutes on one idea. */
export interface Lesson {
  readonly $schema?: string;
  readonly format: typeof LESSON_FORMAT;
  /** Of its prose: a BCP 47 tag. */
  readonly language: string;
  readonly revision: number;
  /** What it asks, so that nothing is told before. */
  readonly title: string;
  /** What it answers. */
  readonly belief: Belief;
  /** The belief in the words of those who hold it: “An abstention is a veto.” */
  readonly believed: string;
  /** What a learner knows afterwards, in one sentence. */
  readonly knows: string;
  readonly minutes: number;
  readonly steps: readonly LessonStep[];
  readonly plan: LessonPlan;
  /** What the claims of the lesson rest on besides the sources of its meetings. */
  readonly sources: Readonly<Record<string, Source>>;
}

export type LessonStep = ShowStep | PredictStep | DoStep | ExplainStep | AskStep;

/** Something to look at; nothing is asked. */
export interface ShowStep {
  readonly type: 'show';
  readonly at: PlaceInMeeting;
  readonly text: string;
  readonly sources: readonly string[];
}

/** A guess that is made before anything is shown, and then the chamber shows what happened. */
export interface PredictStep {
  readonly type: 'predict';
  /** What is seen before the guess; the result never is. */
  readonly at: PlaceInMeeting;
  readonly question: LearnQuestion;
  /** The question in words: “Eight say yes. The US says no. What happens?” */
  readonly asks: string;
  /** What a wrong answer leads to, by that answer: a meeting that refutes it, before the right answer is named. */
  readonly refutes: Readonly<Record<string, Refutation>>;
  /** What is seen after it. Without it, the result of the same question. */
  readonly reveal?: PlaceInMeeting;
  /** Why it is so, in one sentence. */
  readonly because: string;
  readonly rule: Citation;
  readonly sources: readonly string[];
}

/** A meeting in which what was answered did not come true: the same question has another answer there. */
export interface Refutation {
  /** Without a stage, the result is seen. */
  readonly at: PlaceInMeeting;
  /** Where the same question cannot be asked there: one of the same form that can. */
  readonly question?: LearnQuestion;
  readonly text: string;
  readonly sources: readonly string[];
}

/** Votes to be changed with one’s own hands until a goal holds. */
export interface DoStep {
  readonly type: 'do';
  readonly at: PlaceInMeeting;
  readonly goal: Goal;
  /** What is to be done: “Make it fall without a veto.” */
  readonly asks: string;
  /** From the gentlest to the plainest. */
  readonly hints: readonly string[];
  /** What has been seen by it. */
  readonly done: string;
  readonly rule: Citation;
  readonly sources: readonly string[];
}

/** What the lesson comes to: one sentence, and the rule. */
export interface ExplainStep {
  readonly type: 'explain';
  /** What stays in sight; without it, what was seen last. */
  readonly at?: PlaceInMeeting;
  readonly text: string;
  readonly rule: Citation;
  readonly sources: readonly string[];
}

/** The same idea on another meeting, answered alone. */
export interface AskStep extends Omit<PredictStep, 'type'> {
  readonly type: 'ask';
}

/** What a teacher needs besides. */
export interface LessonPlan {
  /** What learners can do afterwards. */
  readonly aim: string;
  /** To be talked about, in the order of the steps, each with what a good answer has in it. */
  readonly questions: readonly PlanQuestion[];
  /** What to expect, in the words of those who believe it; where it is believed is named by the sources. */
  readonly expect: readonly PlanNote[];
  /** Only what was opened. */
  readonly reading: readonly PlanReading[];
}

export interface PlanQuestion {
  /** The step that it belongs to, from 0. */
  readonly step: number;
  readonly asks: string;
  readonly goodAnswer: string;
}

export interface PlanNote {
  readonly text: string;
  readonly sources: readonly string[];
}

/** A source of the lesson, and what it is good for. */
export interface PlanReading {
  readonly source: string;
  readonly why: string;
}
