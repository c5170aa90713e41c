import type { Citation, Matter, MemberId, Proviso } from '../../machines/rules/index.ts';
import {
  CHARTER,
  NO_VETO,
  obligatoryAbstention,
  TWO_VETOES,
  vetoSuspended,
  type DecisionRule,
  type ReformSource,
  type RuleName,
} from '../analysis/index.ts';
import type { RuleChoice } from '../session/index.ts';
import type { Subject } from './subject.ts';

/** What only the reader can say, and some of the rules have to know. */
export interface RuleFacts {
  /** They hold the case to be one of genocide, crimes against humanity or war crimes. */
  readonly massAtrocity: boolean;
  /** The parties to the dispute. */
  readonly parties: readonly MemberId[];
  /** Numbers of their own: affirmative votes required, and how many vetoes defeat. */
  readonly own: RuleChoice['own'];
}

/** A rule by its name. */
export function ruleCalled(name: RuleName, { massAtrocity, parties, own }: RuleFacts): DecisionRule {
  switch (name) {
    case 'charter':
      return CHARTER;
    case 'noVeto':
      return NO_VETO;
    case 'twoVetoes':
      return TWO_VETOES;
    case 'vetoSuspended':
      return vetoSuspended(massAtrocity);
    case 'obligatoryAbstention':
      return obligatoryAbstention(parties);
    case 'own':
      return { name, ...own };
  }
}

/** A rule for a question, as the reader has chosen what it depends on. @param name without it, the rule chosen */
export function ruleFor(subject: Subject, choice: RuleChoice, name: RuleName = choice.name): DecisionRule {
  const parties = mayBind(subject.proviso) ? partiesTo(subject, choice) : [];
  return ruleCalled(name, { ...choice, parties });
}

/**
 * Whether the rule can make a party abstain. Who asks for it where no source says what the draft rests on, takes it for a
 * decision under Chapter VI: the rule's row says so.
 */
export function mayBind(proviso: Proviso): boolean {
  return proviso === 'binds' || proviso === 'unstated';
}

/** The parties to the dispute: those chosen for this rule; until then, those named in the meeting. */
export function partiesTo({ parties }: Pick<Subject, 'parties'>, choice: RuleChoice): readonly MemberId[] {
  return choice.parties ?? parties;
}

/** Where a rule that nobody applies was proposed; nothing for the others. */
export function proposalsOf(name: RuleName): readonly ReformSource[] {
  return PROPOSALS[name] ?? [];
}

/** The docstrings of the rules in `src/analysis` say the same. */
const PROPOSALS: Readonly<Partial<Record<RuleName, readonly ReformSource[]>>> = {
  twoVetoes: [
    {
      document:
        'R. Gould and M. Rablen, “Reform of the United Nations Security Council: equity and efficiency”, Public Choice (2017)',
      gives: ['veto'],
      readAt: 'https://doi.org/10.1007/s11127-017-0468-2',
    },
  ],
  vetoSuspended: [
    { document: 'France and Mexico, political declaration, 30 September 2015', gives: ['veto'] },
    { document: 'A/70/621–S/2015/978, code of conduct', gives: ['veto'], readAt: 'https://undocs.org/A/70/621' },
  ],
};

/** The law that a rule applies, or would apply. */
export function lawOf(rule: RuleName, matter: Matter): Citation | undefined {
  if (rule === 'obligatoryAbstention') return 'Charter 27(3)';
  if (rule !== 'charter') return undefined;
  return matter === 'substantive' ? 'Charter 27(3)' : 'Charter 27(2)';
}
