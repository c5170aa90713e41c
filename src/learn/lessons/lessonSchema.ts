import * as v from 'valibot';
import { CITATIONS, DECIDED, VOTES } from '../../../machines/rules/index.ts';
import { roomAct } from '../../scenario/act.parse.ts';
import { ID, parseActId } from '../../scenario/id.parse.ts';
import { draftSymbol, source, state } from '../../scenario/schema.ts';
import {
  described,
  filled,
  keyed,
  languageTag,
  matching,
  parsed,
  schemaOf,
  text,
  textUpTo,
  wholeNumber,
} from '../../scenario/schemaParts.ts';
import { LIMITS } from '../../limits.ts';
import type { Goal, GoalEnd } from '../goal.ts';
import type { ChangedVotes, PlaceInMeeting } from '../meetingPlace.ts';
import { RULES_ASKED, type LearnQuestion } from '../learnQuestion.ts';
import { STAGES } from '../stage.ts';
import {
  BELIEFS,
  LESSON_FORMAT,
  type AskStep,
  type DoStep,
  type ExplainStep,
  type Lesson,
  type LessonPlan,
  type LessonStep,
  type PlanNote,
  type PlanQuestion,
  type PlanReading,
  type PredictStep,
  type Refutation,
  type ShowStep,
} from './lesson.ts';

/** The shape of a lesson file. Each schema is held to its interface by `schemaOf`, as those of a scenario are. */

/** Steps of a lesson, and the highest number that is asked for. */
const MOST = 99;

const sources = described(
  'Keys of "sources" below, of the sources of a meeting of the lesson, or the code of the table of votes: BM.',
  v.array(text),
);
const rule = described('The rule by which it is so, as the law names it.', v.picklist(CITATIONS));
const meeting = described(
  'The id of a scenario, 2016-10-08-aleppo, or of a row of the table of votes, BM-2639.',
  matching(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'text'),
);
const questionKey = described('A question of the meeting by its key: S/2016/846, agenda, motion 1.', text);
const changes = described(
  'Votes that are otherwise than on the record.',
  v.pipe(
    v.record(state, v.picklist(VOTES)),
    v.transform((votes): ChangedVotes => votes as ChangedVotes), // no value of it is missing
  ),
);
const count = v.pipe(
  v.number(),
  v.integer('wholeNumber'),
  v.minValue(0, 'wholeNumber'),
  v.maxValue(MOST, 'wholeNumber'),
);

export const place = schemaOf<PlaceInMeeting>()(
  keyed({
    meeting,
    question: v.exactOptional(questionKey),
    stage: v.exactOptional(
      described(
        'asked: it is put to the vote. votes (the usual): all have voted. result: it is announced.',
        v.picklist(STAGES),
      ),
    ),
    after: v.exactOptional(
      described('In place of a stage: behind this act of the record.', parsed(ID, 'id', parseActId)),
    ),
    changes: v.exactOptional(changes),
  }),
);

const QUESTIONS = [
  keyed({ kind: v.literal('result') }),
  keyed({ kind: v.literal('resultIf'), changes }),
  keyed({ kind: v.literal('resultUnder'), rule: v.picklist(RULES_ASKED) }),
  keyed({ kind: v.literal('required'), among: filled(v.array(count)) }),
  keyed({ kind: v.literal('isVeto'), member: state }),
  keyed({ kind: v.literal('canBeVetoed') }),
  keyed({ kind: v.literal('next'), among: filled(v.array(draftSymbol)) }),
  keyed({ kind: v.literal('inOrder'), act: roomAct }),
  keyed({ kind: v.literal('assemblyMeets') }),
] as const;

export const question = schemaOf<LearnQuestion>()(
  described('What is asked. The answer is computed: nobody writes it down.', v.variant('kind', QUESTIONS)),
);

export const refutation = schemaOf<Refutation>()(
  keyed({
    at: place,
    question: v.exactOptional(question),
    text,
    sources,
  }),
);

const predicted = {
  at: place,
  question,
  asks: described('The question in words. It gives no result away.', text),
  refutes: described(
    'For each wrong answer a meeting in which it did not come true: adopted, vetoed, insufficientVotes; yes, no; 9; S/2016/846.',
    v.record(text, refutation),
  ),
  reveal: v.exactOptional(place),
  because: described('Why it is so: the rule in general words, so that it can be applied to another meeting.', text),
  rule,
  sources,
};

export const goalEnd = schemaOf<GoalEnd>()(
  keyed({ question: questionKey, among: filled(v.array(v.picklist(DECIDED))) }),
);

export const goal = schemaOf<Goal>()(
  keyed({
    ends: filled(v.array(goalEnd)),
    atMost: v.exactOptional(described('So many votes may be changed.', wholeNumber)),
    lock: v.exactOptional(described('Members that may not be moved.', v.array(state))),
  }),
);

const showStep = schemaOf<ShowStep>()(keyed({ type: v.literal('show'), at: place, text, sources }));
const predictStep = schemaOf<PredictStep>()(keyed({ type: v.literal('predict'), ...predicted }));
const askStep = schemaOf<AskStep>()(keyed({ type: v.literal('ask'), ...predicted }));
const doStep = schemaOf<DoStep>()(
  keyed({
    type: v.literal('do'),
    at: place,
    goal,
    asks: text,
    hints: described('From the gentlest to the plainest.', filled(v.array(text))),
    done: described('What has been seen by it.', text),
    rule,
    sources,
  }),
);
const explainStep = schemaOf<ExplainStep>()(
  keyed({ type: v.literal('explain'), at: v.exactOptional(place), text, rule, sources }),
);

export const step = schemaOf<LessonStep>()(v.variant('type', [showStep, predictStep, doStep, explainStep, askStep]));

const planQuestion = schemaOf<PlanQuestion>()(
  keyed({ step: described('The step that it belongs to, from 0.', count), asks: text, goodAnswer: text }),
);
const planNote = schemaOf<PlanNote>()(keyed({ text, sources }));
const planReading = schemaOf<PlanReading>()(keyed({ source: text, why: text }));
const plan = schemaOf<LessonPlan>()(
  keyed({
    aim: text,
    questions: filled(v.array(planQuestion)),
    expect: filled(v.array(planNote)),
    reading: described('Only what was opened.', v.array(planReading)),
  }),
);

export const lessonSchema = schemaOf<Lesson>()(
  keyed({
    $schema: v.exactOptional(text),
    format: described('The version of the format of this file.', v.literal(LESSON_FORMAT)),
    language: described('The language of its prose, as a BCP 47 tag: en.', languageTag),
    revision: wholeNumber,
    title: described('What it asks, so that nothing is told before.', textUpTo(LIMITS.question.title)),
    belief: v.picklist(BELIEFS),
    believed: described('The belief in the words of those who hold it: “An abstention is a veto.”', text),
    knows: described('What a learner knows afterwards, in one sentence.', text),
    minutes: wholeNumber,
    steps: v.pipe(v.array(step), v.minLength(1, 'filled'), v.maxLength(MOST)),
    plan,
    sources: described('What the lesson rests on besides the sources of its meetings, by key.', v.record(text, source)),
  }),
);
