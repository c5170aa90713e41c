import type { QuestionKey } from '../../../machines/rules/index.ts';
import { printPath, type Path } from '../../scenario/places.ts';
import type { VoteChange } from '../../session/index.ts';
import { answerTo, type NoAnswer } from '../answer.ts';
import { goalState } from '../goal.ts';
import {
  findPlace,
  questionAt,
  withResult,
  type AtPlace,
  type ChangedVotes,
  type LearnMeeting,
  type PlaceInMeeting,
} from '../meetingPlace.ts';
import { optionsOf, type AnswerForm, type LearnQuestion } from '../learnQuestion.ts';
import { fewestChanges } from '../reach.ts';
import type { AskStep, DoStep, Lesson, LessonStep, PredictStep, Refutation } from './lesson.ts';
import type { FindMeeting } from './playedMeetings.ts';

/** What is wrong with what a lesson says of its meetings, as data. `path` is its place in the file. */
export type LessonProblem = { readonly path: string } & (
  | { readonly code: 'unknownMeeting'; readonly found: string }
  /** The question has no answer at its place. */
  | ({ readonly code: 'noAnswer' } & { readonly why: NoAnswer })
  /** What is right is not among what can be chosen; and answers that nobody can choose. */
  | { readonly code: 'notAnOption'; readonly found: string; readonly expected: readonly string[] }
  /** A wrong answer leads nowhere. */
  | { readonly code: 'noRefutation'; readonly found: string }
  | { readonly code: 'refutesTheRightAnswer'; readonly found: string }
  /** At the refuting place the wrong answer would be right. */
  | { readonly code: 'doesNotRefute'; readonly found: string }
  /** The refutation shows what came of the very vote that was asked about. */
  | { readonly code: 'tellsTheAnswer'; readonly found: QuestionKey }
  /** The question of a refutation is answered in another form. */
  | { readonly code: 'otherForm'; readonly found: AnswerForm; readonly expected: AnswerForm }
  | { readonly code: 'goalMetAlready' }
  /** `expected`: the fewest changes that would do; absent where none do. */
  | { readonly code: 'goalOutOfReach'; readonly found: number; readonly expected?: number }
  /** The result was seen before it is asked for. */
  | { readonly code: 'seenBefore'; readonly found: QuestionKey }
  /** The last question is about a meeting that the lesson has shown. */
  | { readonly code: 'notAnotherMeeting'; readonly found: string }
  | { readonly code: 'stepMissing'; readonly expected: LessonStep['type'] }
  | { readonly code: 'unknownSource'; readonly found: string; readonly expected: readonly string[] }
  | { readonly code: 'unusedSource'; readonly found: string }
  | { readonly code: 'noSuchStep'; readonly found: number; readonly expected: number }
);

/** What a step comes to, as the engine finds it. */
export type StepKey =
  | { readonly step: number; readonly type: 'predict' | 'ask'; readonly form: AnswerForm; readonly answer: string }
  /** One of the ways with the fewest changes. */
  | { readonly step: number; readonly type: 'do'; readonly changes: readonly VoteChange[] };

export interface CheckedLesson {
  readonly problems: readonly LessonProblem[];
  readonly keys: readonly StepKey[];
}

/** Replays a lesson on its meetings: every key is computed, and every claim that can be is compared. */
export function checkLesson(lesson: Lesson, find: FindMeeting): CheckedLesson {
  const check = new Check(lesson, find);
  lesson.steps.forEach((step, index) => check.step(step, index));
  check.whole();
  return { problems: check.problems, keys: check.keys };
}

/** The kinds of step that every lesson has. */
const NEEDED = ['predict', 'do', 'ask', 'explain'] as const;

class Check {
  readonly problems: LessonProblem[] = [];
  readonly keys: StepKey[] = [];
  /** Results that a learner has seen so far. */
  readonly #seen = new Set<string>();
  readonly #lesson: Lesson;
  readonly #find: FindMeeting;

  constructor(lesson: Lesson, find: FindMeeting) {
    this.#lesson = lesson;
    this.#find = find;
  }

  step(step: LessonStep, index: number): void {
    const path: Path = ['steps', index];
    if (step.type === 'show') this.#show(step.at, [...path, 'at']);
    if (step.type === 'explain' && step.at) this.#show(step.at, [...path, 'at']);
    if (step.type === 'predict' || step.type === 'ask') this.#question(step, index, path);
    if (step.type === 'do') this.#goal(step, index, path);
  }

  whole(): void {
    const { steps, plan } = this.#lesson;
    for (const expected of NEEDED) {
      if (!steps.some(({ type }) => type === expected)) this.#add(['steps'], { code: 'stepMissing', expected });
    }
    steps.forEach((step, index) => {
      if (step.type !== 'ask') return;
      const others = steps.filter(({ type }) => type !== 'ask').flatMap(meetingsOf);
      const { meeting } = step.at;
      if (others.includes(meeting)) {
        this.#add(['steps', index, 'at', 'meeting'], { code: 'notAnotherMeeting', found: meeting });
      }
    });
    plan.questions.forEach(({ step }, index) => {
      if (step < steps.length) return;
      this.#add(['plan', 'questions', index, 'step'], { code: 'noSuchStep', found: step, expected: steps.length - 1 });
    });
    this.#sources();
  }

  #add(path: Path, problem: WithoutPath<LessonProblem>): void {
    this.problems.push({ path: printPath(path), ...problem });
  }

  #meeting(id: string, path: Path): LearnMeeting | undefined {
    const meeting = this.#find(id);
    if (!meeting) this.#add([...path, 'meeting'], { code: 'unknownMeeting', found: id });
    return meeting;
  }

  /** Opens a place, and remembers what is seen there. */
  #show(place: PlaceInMeeting, path: Path): AtPlace | undefined {
    const meeting = this.#meeting(place.meeting, path);
    const at = meeting && this.#open(meeting, place, path);
    if (at) for (const each of resultsSeen(at, place)) this.#seen.add(each);
    return at;
  }

  #open(meeting: LearnMeeting, place: PlaceInMeeting, path: Path): AtPlace | undefined {
    const answer = answerTo({ kind: 'required', among: [] }, meeting, place); // names what the meeting does not have
    if (!answer.ok) this.#add(path, { code: 'noAnswer', why: answer.problem });
    return answer.ok ? findPlace(meeting, place) : undefined;
  }

  #question(step: PredictStep | AskStep, index: number, path: Path): void {
    const { at, question, refutes, reveal } = step;
    const meeting = this.#meeting(at.meeting, [...path, 'at']);
    const here = meeting && this.#open(meeting, at, [...path, 'at']);
    if (!meeting || !here) return;
    const asked = resultAsked(here, question, at);
    if (asked && (this.#seen.has(asked.id) || resultsSeen(here, at).includes(asked.id))) {
      this.#add([...path, 'at'], { code: 'seenBefore', found: asked.key });
    }
    const answer = answerTo(question, meeting, at);
    const options = optionsOf(question).map(({ value }) => value);
    if (!answer.ok) this.#add([...path, 'question'], { code: 'noAnswer', why: answer.problem });
    else {
      if (!options.includes(answer.value)) {
        this.#add([...path, 'question'], { code: 'notAnOption', found: answer.value, expected: options });
      }
      this.keys.push({ step: index, type: step.type, form: formOf(question), answer: answer.value });
      this.#refutations(step, options, answer.value, asked?.id, path);
    }
    for (const wrong of Object.values(refutes)) this.#remember(withResult(wrong.at));
    this.#show(reveal ?? withResult(at), [...path, reveal ? 'reveal' : 'at']);
  }

  #refutations(
    { question, refutes }: PredictStep | AskStep,
    options: readonly string[],
    right: string,
    asked: string | undefined,
    path: Path,
  ): void {
    for (const option of options) {
      const isRefuted = Object.hasOwn(refutes, option);
      if (option !== right && !isRefuted) this.#add([...path, 'refutes'], { code: 'noRefutation', found: option });
    }
    for (const [wrong, refutation] of Object.entries(refutes)) {
      const place = [...path, 'refutes', wrong];
      if (wrong === right) this.#add(place, { code: 'refutesTheRightAnswer', found: wrong });
      else if (!options.includes(wrong)) this.#add(place, { code: 'notAnOption', found: wrong, expected: options });
      else this.#refutation(wrong, refutation, question, asked, place);
    }
  }

  #refutation(
    wrong: string,
    { at, question: own }: Refutation,
    question: LearnQuestion,
    asked: string | undefined,
    path: Path,
  ): void {
    const meeting = this.#meeting(at.meeting, [...path, 'at']);
    const here = meeting && this.#open(meeting, withResult(at), [...path, 'at']);
    if (!meeting || !here) return;
    const same = own ?? askedElsewhere(question);
    const [form, expected] = [formOf(same), formOf(question)];
    if (form !== expected) this.#add([...path, 'question'], { code: 'otherForm', found: form, expected });
    const shown = questionAt(here.view(), at);
    if (asked !== undefined && resultsSeen(here, withResult(at)).includes(asked)) {
      this.#add([...path, 'at'], { code: 'tellsTheAnswer', found: shown?.key ?? '' });
    }
    const answer = answerTo(same, meeting, withResult(at));
    if (!answer.ok) this.#add(path, { code: 'noAnswer', why: answer.problem });
    else if (answer.value === wrong) this.#add(path, { code: 'doesNotRefute', found: wrong });
  }

  #goal({ at, goal }: DoStep, index: number, path: Path): void {
    const here = this.#show(at, [...path, 'at']);
    if (!here) return;
    const start = here.view();
    for (const [place, { question }] of goal.ends.entries()) {
      const keys = start.line.questions.map(({ key }) => key);
      if (!keys.includes(question)) {
        const why = { code: 'noSuchPlace', found: question, expected: keys } as const;
        return this.#add([...path, 'goal', 'ends', place, 'question'], { code: 'noAnswer', why });
      }
      this.#seen.add(resultId(at.meeting, question, question === questionAt(start, at)?.key ? at.changes : {}));
    }
    if (goalState(goal, start, start).met) return this.#add([...path, 'goal'], { code: 'goalMetAlready' });
    const { atMost = Infinity, ...unbounded } = goal;
    const changes = fewestChanges(unbounded, start);
    if (changes && changes.length <= atMost) {
      here.send({ type: 'setVotes', changes });
      if (goalState(goal, start, here.view()).met) return void this.keys.push({ step: index, type: 'do', changes });
    }
    const fewest = changes && { expected: changes.length };
    return this.#add([...path, 'goal'], { code: 'goalOutOfReach', found: goal.atMost ?? 0, ...fewest });
  }

  #remember(place: PlaceInMeeting): void {
    const meeting = this.#find(place.meeting);
    const at = meeting && findPlace(meeting, place);
    if (at) for (const each of resultsSeen(at, place)) this.#seen.add(each);
  }

  /** What is named is declared, and what is declared is named. */
  #sources(): void {
    const { sources, steps, plan } = this.#lesson;
    const ofMeetings = steps.flatMap(meetingsOf).flatMap((id) => Object.keys(this.#find(id)?.scenario.sources ?? {}));
    const known = new Set([...Object.keys(sources), ...ofMeetings]);
    const named = [
      ...steps.flatMap((step, index) => sourcesOf(step, ['steps', index])),
      ...plan.expect.flatMap((note, index) =>
        note.sources.map((key, at) => ({ key, path: ['plan', 'expect', index, 'sources', at] })),
      ),
      ...plan.reading.map(({ source: key }, index) => ({ key, path: ['plan', 'reading', index, 'source'] })),
    ];
    for (const { key, path } of named) {
      if (!known.has(key)) this.#add(path, { code: 'unknownSource', found: key, expected: [...known] });
    }
    const used = new Set(named.map(({ key }) => key));
    for (const found of Object.keys(sources)) {
      if (!used.has(found)) this.#add(['sources', found], { code: 'unusedSource', found });
    }
  }
}

type WithoutPath<Of> = Of extends unknown ? Omit<Of, 'path'> : never;

function sourcesOf(step: LessonStep, path: Path): { readonly key: string; readonly path: Path }[] {
  const own = step.sources.map((key, index) => ({ key, path: [...path, 'sources', index] }));
  if (step.type !== 'predict' && step.type !== 'ask') return own;
  const refuting = Object.entries(step.refutes).flatMap(([answer, { sources }]) =>
    sources.map((key, index) => ({ key, path: [...path, 'refutes', answer, 'sources', index] })),
  );
  return [...own, ...refuting];
}

/** Every meeting that a step opens. */
export function meetingsOf(step: LessonStep): readonly string[] {
  const at = step.at ? [step.at.meeting] : [];
  if (step.type !== 'predict' && step.type !== 'ask') return at;
  const reveal = step.reveal ? [step.reveal.meeting] : [];
  return [...at, ...reveal, ...Object.values(step.refutes).map((refutation) => refutation.at.meeting)];
}

/** At another meeting the votes of this one are not changed. */
function askedElsewhere(question: LearnQuestion): LearnQuestion {
  return question.kind === 'resultIf' ? { kind: 'result' } : question;
}

function formOf(question: LearnQuestion): AnswerForm {
  const [option] = optionsOf(question);
  if (!option) throw new Error(`${question.kind} without an answer to choose`); // the schema asks for one
  return option.form;
}

/** The result that a question asks for; nothing where it asks for something else. */
function resultAsked({ view }: AtPlace, question: LearnQuestion, place: PlaceInMeeting) {
  const key = questionAt(view(), place)?.key;
  const isOfResult = question.kind === 'result' || question.kind === 'resultIf' || question.kind === 'isVeto';
  if (key === undefined || !isOfResult) return undefined;
  const changes = { ...place.changes, ...(question.kind === 'resultIf' ? question.changes : {}) };
  return { key, id: resultId(place.meeting, key, changes) };
}

/** All results that have been announced where a reader stands. */
function resultsSeen({ view }: AtPlace, place: PlaceInMeeting): readonly string[] {
  const { line, at } = view();
  const changed = questionAt(view(), place)?.key;
  return line.questions
    .filter(({ declaredAt }) => declaredAt !== undefined && declaredAt <= at)
    .map(({ key }) => resultId(place.meeting, key, key === changed ? place.changes : {}));
}

function resultId(meeting: string, key: QuestionKey, changes: ChangedVotes = {}): string {
  const sorted = Object.entries(changes).toSorted(([one], [other]) => one.localeCompare(other));
  return JSON.stringify([meeting, key, sorted]);
}
