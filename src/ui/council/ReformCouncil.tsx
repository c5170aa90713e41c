import { useMemo, type JSX } from 'react';
import { VOTES } from '../../../machines/rules/index.ts';
import {
  caseOf,
  seatedInReform,
  type DecisionRule,
  type InOtherCouncil,
  type Reform,
  type SeatedPlace,
  type Subject,
} from '../../tools/index.ts';
import { seatedName, seatedText, seatedVoteText, standingOf } from '../../messages/council.text.ts';
import { endText, rangeText, reformName } from '../../messages/whatif.text.ts';
import { VoteMark } from '../chamber/Token.tsx';
import { useNames } from '../shared/names.context.ts';
import { ResultSign } from '../shared/ResultSign.tsx';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { CouncilBar } from './CouncilBar.tsx';
import type { CouncilSeat } from './councilSeat.ts';
import { CouncilView } from './CouncilView.tsx';

interface Props {
  readonly subject: Subject;
  readonly rule: DecisionRule;
  readonly reform: Reform;
  readonly answer: InOtherCouncil;
}

const GROUPS = ['veto', ...VOTES, 'open', 'new'] as const;

/** The Council of a reform: its members with their votes, the seats that nobody is known to hold, and how it ends there. */
export function ReformCouncil({ subject, rule, reform, answer }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const views = useView(select.seats);
  const seated = useMemo(() => seatedInReform(caseOf(subject, rule), reform), [subject, rule, reform]);
  const seats = useMemo(() => {
    const view = new Map(views.map((each) => [each.member, each]));
    const place = ({ holder }: SeatedPlace): number =>
      holder.kind === 'kept' ? (view.get(holder.member)?.place ?? 0) : 1;
    const inOrder = seated.seats.toSorted((one, other) => place(one) - place(other)); // as round the table of the meeting
    return inOrder.map((each): CouncilSeat => {
      const { holder } = each;
      const hasVeto = each.place === 'permanentWithVeto' && seated.hasVeto;
      const member = holder.kind === 'kept' ? holder.member : undefined;
      const vetoing = answer.outcome === 'vetoed' && member !== undefined && answer.vetoing.includes(member);
      const vote = holder.kind === 'kept' ? holder.vote : 'notKnown';
      const count = seated.seats.filter(
        (other) => other.place === each.place && other.holder.kind === holder.kind,
      ).length;
      const of = { place: each.place, count };
      return {
        key: holder.kind === 'kept' ? holder.member : `${each.place}-${holder.kind}-${holder.number}`,
        group: hasVeto ? 'veto' : holder.kind === 'kept' ? holder.vote : holder.kind,
        name: seatedName(say, names, each),
        ...(member === undefined
          ? { alike: holder.kind === 'new' ? say('council.alike.new', of) : say('council.alike.open', of) }
          : {
              label: { wide: names(member, 'alone', 'plain'), tall: names(member, 'alone', 'short') },
              holder: { member, flag: view.get(member)?.flag },
            }),
        permanent: each.place !== 'elected',
        hasVeto,
        vetoing,
        mark: { vote, assumed: holder.kind === 'kept' && holder.bound },
        told: seatedText(say, names, each, { hasVeto, vetoing }),
        standing: standingOf(say, each.place, hasVeto),
        value: say('council.value', { vote }),
        ...(holder.kind !== 'kept' || holder.bound || vetoing
          ? { note: seatedVoteText(say, names, each, vetoing) }
          : {}),
      };
    });
  }, [seated, views, answer, say, names]);
  const { found } = answer;
  const unknown = seats.filter(({ holder }) => !holder).length;
  const vetoes = seats.filter(({ hasVeto }) => hasVeto).length;
  const isBound = seated.seats.some(({ holder }) => holder.kind === 'kept' && holder.bound);
  return (
    <CouncilView
      seats={seats}
      groups={GROUPS.map((group) => ({
        key: group,
        name: say('council.group', {
          name: say('council.group.of', { group }),
          count: seats.filter((seat) => seat.group === group).length,
        }),
      }))}
      label={say('council.of', { council: reformName(say, reform) })}
      value={say('council.column.vote')}
      count={
        <div className="council-count">
          <p className="council-ends">
            {found.possible.map((outcome) => (
              <span key={outcome}>
                <ResultSign outcome={outcome} procedural={subject.question.matter === 'procedural'} />{' '}
                {endText(say, subject.question, outcome)}
              </span>
            ))}
          </p>
          <p>
            <b className="council-number">{rangeText(say, found.inFavour)}</b>
            {say('council.inFavour', { seats: found.seats })}
          </p>
          <CouncilBar
            seats={found.seats}
            required={found.required}
            inFavour={found.inFavour}
            vetoed={answer.outcome === 'vetoed'}
          />
        </div>
      }
      legend={
        <>
          <li>
            <span className="veto-word">{say('ui.bar.veto')}</span> {say('council.vetoes', { count: vetoes })}
          </li>
          {unknown > 0 && (
            <li>
              <VoteMark vote="notKnown" /> {say('council.legend.unknown', { count: unknown })}
            </li>
          )}
          {isBound && (
            <li>
              <VoteMark vote="abstaining" assumed /> {say('council.legend.bound')}
            </li>
          )}
        </>
      }
    />
  );
}
