import type { StateId } from '../../machines/rules/index.ts';
import type { MessageId } from './catalogue.ts';
import type { Say } from './say.ts';
import type { NameForm, NameLength, Names } from './text.ts';

/** What a file says of the States that it names: how, in which language, and on which day. */
export interface RecordedNames {
  readonly names: ReadonlyMap<StateId, string>;
  readonly language: string;
  readonly date: string;
}

/**
 * The names of States on a day: those of the catalogue, `state.<id>`. Where a State has had another name until a later day,
 * that one. What the file of a meeting calls a State stays its formal name, in the language of the file; a State that the
 * catalogue does not know is called so wherever it is named.
 *
 * @param recorded what the file of a meeting says; without it, the names are those of today
 */
export function stateNames(say: Say, recorded: RecordedNames = NOTHING_RECORDED): Names {
  const known = new Map<string, string>();
  const inItsLanguage = languageOf(recorded.language) === languageOf(say.locale);

  function name(state: StateId, length: NameLength, form: NameForm): string {
    const called = recorded.names.get(state);
    const listed = idOn(say, state, recorded.date);
    if (listed === undefined) return called ?? say('state.unnamed', { state });
    if (length !== 'formal' || called === undefined || !inItsLanguage) return sayName(say, listed, length, form);
    return asCalled(say, state, called, form);
  }

  return (state, form = 'alone', length = 'formal') => {
    const key = `${state} ${length} ${form}`;
    const made = known.get(key) ?? name(state, length, form);
    known.set(key, made);
    return made;
  };
}

const NOTHING_RECORDED: RecordedNames = { names: new Map(), language: 'und', date: '9999-12-31' };

/** The name in a file, in the form that is asked for: the catalogue has it among the names that the State has or had. */
function asCalled(say: Say, state: StateId, called: string, form: NameForm): string {
  for (const id of idsOf(say, state)) {
    const length = LENGTHS.find((one) => sayName(say, id, one, 'alone') === called);
    if (length) return sayName(say, id, length, form);
  }
  return called;
}

const LENGTHS: readonly NameLength[] = ['formal', 'plain', 'short'];

/** A name in one of its lengths and forms. A message takes the length and the form where the name depends on them, as the language of the catalogue has it. */
export function sayName(say: Say, id: MessageId, length: NameLength, form: NameForm): string {
  const named = say as (id: MessageId, values: { length: NameLength; form: NameForm }) => string; // more values than a message uses do no harm
  return named(id, { length, form });
}

/** The messages of all names that a State has or had. */
export function idsOf(say: Say, state: StateId): readonly MessageId[] {
  const former = (FORMER_NAMES[state] ?? []).map(([name]) => name);
  const today = `state.${state}`;
  return say.has(today) ? [today, ...former] : former;
}

function idOn(say: Say, state: StateId, date: string): MessageId | undefined {
  const former = FORMER_NAMES[state]?.find(([, from, until]) => from <= date && date < until);
  return former ? former[0] : idsOf(say, state)[0];
}

function languageOf(locale: string): string {
  return new Intl.Locale(locale).language;
}

/** The names of their time: from a day on (or always) until the day of the next name. */
const FORMER_NAMES: Readonly<Record<string, readonly (readonly [id: MessageId, from: string, until: string])[]>> = {
  BEN: [['state.BEN.dahomey', '', '1975-11-30']],
  BFA: [['state.BFA.upperVolta', '', '1984-08-04']],
  BLR: [['state.BLR.sovietRepublic', '', '1991-09-19']],
  CHN: [['state.CHN.peoplesRepublic', '', '1971-10-25']],
  CIV: [['state.CIV.ivoryCoast', '', '1985-11-06']],
  CMR: [['state.CMR.unitedRepublic', '1972-06-02', '1984-02-04']],
  COD: [['state.COD.zaire', '1971-10-27', '1997-05-17']],
  CPV: [['state.CPV.capeVerde', '', '2013-10-25']],
  DEU: [['state.DEU.federalRepublic', '', '1990-10-03']],
  IRN: [['state.IRN.beforeRepublic', '', '1979-04-01']],
  KHM: [
    ['state.KHM.khmerRepublic', '1970-10-09', '1975-04-17'],
    ['state.KHM.kampuchea', '1976-01-05', '1990-02-03'],
  ],
  LBY: [
    ['state.LBY.republic', '1969-09-01', '1977-03-02'],
    ['state.LBY.jamahiriya', '1977-03-02', '2011-09-16'],
  ],
  LKA: [['state.LKA.ceylon', '', '1972-05-22']],
  MKD: [['state.MKD.formerRepublic', '1993-04-08', '2019-02-12']],
  MMR: [['state.MMR.burma', '', '1989-06-18']],
  MYS: [['state.MYS.malaya', '', '1963-09-16']],
  SWZ: [['state.SWZ.swaziland', '', '2018-04-19']],
  SYR: [['state.SYR.beforeArabRepublic', '', '1961-09-28']],
  TUR: [['state.TUR.turkey', '', '2022-06-01']],
  UKR: [['state.UKR.sovietRepublic', '', '1991-08-24']],
  ZAF: [['state.ZAF.union', '', '1961-05-31']],
};
