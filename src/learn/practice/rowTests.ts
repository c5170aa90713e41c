import { parseDraftSymbol, type DecidedKind } from '../../../machines/rules/index.ts';
import type { Belief } from '../lessons/lesson.ts';
import type { Stage } from '../stage.ts';
import type { LearnQuestion, FileAct } from '../learnQuestion.ts';
import type { Asked } from './review.ts';
import type { RowFacts } from './rowFacts.ts';

/** Asks about a row, where the row can test the belief. */
export type RowTest = (facts: RowFacts) => AskedOfRow | undefined;

export interface AskedOfRow extends Asked {
  /** What is seen of the vote. `again`: it is over, and the President has gone on. */
  readonly stage: Stage | 'over';
}

/** The rows by which a belief is tested. */
export interface RowTests {
  /** The belief leads to a wrong answer. */
  readonly refuting: readonly RowTest[];
  /**
   * Much the same is seen, and the answer is another: who only learned to say the opposite of the belief goes wrong here.
   * Empty where a row cannot have that.
   */
  readonly telling: readonly RowTest[];
}

/** For each belief that bare rows can test. */
export const ROW_TESTS: Readonly<Partial<Record<Belief, RowTests>>> = {
  majorityIsEnough: {
    refuting: [resultWhere((facts) => isShort(facts) && moreYesThanNo(facts), ['adopted'])],
    telling: [resultWhere((facts) => isAdopted(facts) && spare(facts) === 0, ['adopted'])],
  },
  onlyYesCounts: {
    refuting: [resultWhere(isVetoed, ['adopted'])],
    telling: [resultWhere((facts) => isAdopted(facts) && facts.row.totals.against > 0, ['adopted'])],
  },
  everyNoIsAVeto: {
    refuting: [
      resultWhere((facts) => isShort(facts) && permanentNo(facts), ['vetoed']),
      isVetoWhere(isShort, ({ permanent }) => permanent.against[0], ['yes']),
    ],
    telling: [isVetoWhere(isVetoed, ({ permanent }) => permanent.against[0], ['yes'])],
  },
  abstentionIsAVeto: {
    refuting: [
      resultWhere((facts) => isAdopted(facts) && facts.permanent.abstaining.length > 0, ['vetoed']),
      resultWhere(
        (facts) => isShort(facts) && !permanentNo(facts) && facts.permanent.abstaining.length > 0,
        ['vetoed'],
      ),
    ],
    telling: [resultWhere((facts) => isVetoed(facts) && facts.permanent.abstaining.length > 0, ['vetoed'])],
  },
  allFiveMustSayYes: {
    refuting: [
      resultWhere(
        (facts) => isAdopted(facts) && !permanentNo(facts) && permanentBeside(facts) > 1,
        ['vetoed', 'insufficientVotes'],
      ),
    ],
    telling: [resultWhere((facts) => isVetoed(facts) && permanentBeside(facts) > 0, ['vetoed', 'insufficientVotes'])],
  },
  emptySeatBlocks: {
    refuting: [
      resultWhere(
        (facts) => isAdopted(facts) && facts.permanent.notParticipating.length > 0,
        ['vetoed', 'insufficientVotes'],
      ),
    ],
    telling: [],
  },
  abstainingIsNotVoting: { refuting: [requiredOfThoseVoting], telling: [] },
  anyMemberCanVeto: {
    refuting: [
      resultWhere((facts) => isAdopted(facts) && !permanentNo(facts) && facts.elected.against.length > 0, ['vetoed']),
      isVetoWhere(
        (facts) => isVetoed(facts) && facts.elected.against.length > 0,
        ({ elected }) => elected.against[0],
        ['yes'],
      ),
    ],
    telling: [
      isVetoWhere(
        (facts) => isVetoed(facts) && facts.elected.against.length > 0,
        ({ permanent }) => permanent.against[0],
        ['yes'],
      ),
    ],
  },
  vetoCoversAll: {
    refuting: [canBeVetoedWhere(({ row }) => row.matter === 'procedural', ['yes'])],
    telling: [canBeVetoedWhere(({ row }) => row.matter === 'substantive' && row.totals.against > 0, ['yes'])],
  },
  vetoEndsTheMatter: { refuting: [againAfterTheVeto], telling: [] },
  vetoBindsTheAssembly: {
    refuting: [assemblyWhere((facts) => isVetoed(facts) && facts.row.date >= VETO_INITIATIVE)],
    telling: [
      assemblyWhere((facts) => isShort(facts) && permanentNo(facts) && facts.row.date >= VETO_INITIATIVE),
      assemblyWhere((facts) => isVetoed(facts) && facts.row.date < VETO_INITIATIVE),
    ],
  },
  alwaysNine: {
    refuting: [
      requiredIn(({ row }) => row.required !== NINE),
      resultWhere(
        (facts) => isAdopted(facts) && facts.row.totals.inFavour < NINE && !permanentNo(facts),
        ['insufficientVotes'],
      ),
    ],
    telling: [requiredIn(({ row }) => row.required === NINE)],
  },
  reformChangesNothing: {
    refuting: [
      underRule('noVeto', isVetoed),
      underRule('twoVetoes', (facts) => isVetoed(facts) && facts.row.vetoes.length === 1),
    ],
    telling: [
      underRule('noVeto', (facts) => isShort(facts) && permanentNo(facts)),
      underRule('twoVetoes', (facts) => isVetoed(facts) && facts.row.vetoes.length > 1),
    ],
  },
};

/** A/RES/76/262: since then the Assembly meets after every veto. */
const VETO_INITIATIVE = '2022-04-26';
const NINE = 9;

type Fits = (facts: RowFacts) => boolean;

function isAdopted({ row }: RowFacts): boolean {
  return row.outcome === 'adopted' && row.matter === 'substantive';
}

function isVetoed({ row }: Pick<RowFacts, 'row'>): boolean {
  return row.outcome === 'vetoed';
}

function isShort({ row }: RowFacts): boolean {
  return row.outcome === 'insufficientVotes' && row.matter === 'substantive';
}

function moreYesThanNo({ row: { totals } }: RowFacts): boolean {
  return totals.inFavour > totals.against;
}

function spare({ row: { totals, required } }: RowFacts): number {
  return totals.inFavour - required;
}

function permanentNo({ permanent }: RowFacts): boolean {
  return permanent.against.length > 0;
}

function permanentBeside({ permanent }: RowFacts): number {
  return permanent.abstaining.length + permanent.notParticipating.length;
}

function resultWhere(fits: Fits, believed: readonly DecidedKind[]): RowTest {
  return (facts) =>
    !facts.toldByName && fits(facts) ? { question: { kind: 'result' }, stage: 'votes', believed } : undefined;
}

function isVetoWhere(
  fits: Fits,
  member: (facts: RowFacts) => RowFacts['permanent']['against'][number] | undefined,
  believed: readonly string[],
): RowTest {
  return (facts) => {
    const asked = !facts.toldByName && fits(facts) ? member(facts) : undefined;
    return asked === undefined ? undefined : { question: { kind: 'isVeto', member: asked }, stage: 'votes', believed };
  };
}

/** What the matter is has to be known: only where the table tells what the draft is about. */
function canBeVetoedWhere(fits: Fits, believed: readonly string[]): RowTest {
  return (facts) =>
    facts.row.title !== '' && fits(facts) ? { question: { kind: 'canBeVetoed' }, stage: 'votes', believed } : undefined;
}

/** Who abstains has voted: so many of those that say yes or no would be a majority of fewer, and are not what is asked for. */
function requiredOfThoseVoting({ row: { totals, required } }: RowFacts): AskedOfRow | undefined {
  const saying = totals.inFavour + totals.against;
  const majority = Math.floor(saying / 2) + 1;
  const few = 3;
  if (totals.abstaining < few || majority >= required || saying <= required) return undefined;
  const question: LearnQuestion = { kind: 'required', among: [majority, required, saying] };
  return { question, stage: 'votes', believed: [String(majority)] };
}

function requiredIn(fits: Fits): RowTest {
  return (facts) =>
    fits(facts)
      ? { question: { kind: 'required', among: [6, 7, 8, NINE] }, stage: 'asked', believed: [String(NINE)] }
      : undefined;
}

/** The same text put forward again by a member that was in favour of it. */
function againAfterTheVeto({ symbol, elected, row }: RowFacts): AskedOfRow | undefined {
  const [by] = elected.inFavour;
  const draft = by === undefined ? undefined : parseDraftSymbol(`${symbol}(${by})`);
  if (!isVetoed({ row }) || by === undefined || draft === undefined || !row.meeting.startsWith('S/PV.'))
    return undefined;
  const act: FileAct = { type: 'draft.submit', draft, by, sameAs: symbol };
  return { question: { kind: 'inOrder', act }, stage: 'over', believed: ['no'] };
}

function assemblyWhere(fits: Fits): RowTest {
  return (facts) =>
    !facts.toldByName && fits(facts)
      ? { question: { kind: 'assemblyMeets' }, stage: 'result', believed: ['no'] }
      : undefined;
}

function underRule(rule: Extract<LearnQuestion, { kind: 'resultUnder' }>['rule'], fits: Fits): RowTest {
  return (facts) =>
    !facts.toldByName && fits(facts)
      ? { question: { kind: 'resultUnder', rule }, stage: 'result', believed: ['vetoed', 'insufficientVotes'] }
      : undefined;
}
