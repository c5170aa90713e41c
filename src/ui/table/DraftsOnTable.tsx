import type { JSX } from 'react';
import { amendmentsInOrder, moversOf, type Amendment, type Part, type StateId } from '../../../machines/rules/index.ts';
import type { Say } from '../../messages/say.ts';
import { amendmentText, notes, textIdText } from '../../messages/sentences.ts';
import type { DraftView, RoomView } from '../../session/index.ts';
import { LifeLink } from '../chart/LifeLink.tsx';
import { useNames, type Names } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { StatusMark } from './StatusMark.tsx';

type OnTable = RoomView['drafts'][number];

/** The drafts in the order in which they are voted on, each with its amendments and parts in theirs. */
export function DraftsOnTable({ room }: { readonly room: RoomView }): JSX.Element {
  const say = useSay();
  const drafts = useView(select.drafts);
  const next = useView(select.nextDraft);
  if (room.drafts.length === 0) return <p className="table-none">{say('ui.table.none')}</p>;
  return (
    <ol className="table-drafts">
      {room.drafts.map((draft) => (
        <li key={draft.symbol} data-status={draft.status}>
          <DraftLine
            draft={draft}
            view={drafts.find(({ symbol }) => symbol === draft.symbol)}
            next={draft.symbol === next?.symbol}
            room={room}
          />
          <Amendments amendments={amendmentsInOrder(room, draft.symbol)} />
          <Parts parts={draft.parts ?? []} />
        </li>
      ))}
    </ol>
  );
}

interface LineProps {
  readonly draft: OnTable;
  readonly view: DraftView | undefined;
  readonly next: boolean;
  readonly room: Pick<RoomView, 'president'>;
}

/** Who moved it, and how many joined them; who seconded it, and who withdrew it. */
function sponsorNotes(say: Say, names: Names, draft: OnTable, room: LineProps['room']): (string | undefined)[] {
  const { presidential, sponsors, sponsorsIncomplete, seconders, status, withdrawnBy } = draft;
  const movers = moversOf(room, draft);
  const named = (states: readonly StateId[]): string => say.list(states.map((state) => names(state)));
  const joined = sponsors.filter((state) => !movers?.includes(state)).length;
  const coSponsors = say('ui.table.coSponsors', { count: joined, more: sponsorsIncomplete ? 'yes' : 'no' });
  return [
    presidential ? say('ui.table.presidential') : undefined,
    movers && !presidential ? say('ui.table.movers', { states: named(movers) }) : undefined,
    movers ? undefined : say('ui.table.moversUnknown'),
    movers && !presidential && (joined > 0 || sponsorsIncomplete) ? coSponsors : undefined,
    seconders ? say('ui.table.seconded', { states: named(seconders) }) : undefined,
    status === 'withdrawn' && withdrawnBy ? say('ui.table.withdrawnBy', { state: names(withdrawnBy) }) : undefined,
  ];
}

function DraftLine({ draft, view, next, room }: LineProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { symbol, status, requestedBy, sameAs, basis, revised, undivided } = draft;
  const name = view?.name ?? symbol;
  const [note, ...more] = [
    sameAs === undefined ? undefined : say('ui.table.sameAs', { draft: sameAs }),
    ...sponsorNotes(say, names, draft, room),
    requestedBy === undefined ? undefined : say('ui.table.requestedBy', { state: names(requestedBy) }),
    revised ? say('ui.table.revised') : undefined,
    undivided ? say('ui.table.undivided') : undefined,
    basis === undefined || basis === 'unstated' ? undefined : say(`basis.${basis}`),
  ].filter((text) => text !== undefined);
  return (
    <>
      <p className="table-line">
        <StatusMark status={status} />
        <b>{name}</b> {name !== symbol && <span className="table-symbol">{symbol}</span>}
        <span className="table-status">
          {say.parts([say(`draftStatus.${status}`), ...(next && status !== 'underVote' ? [say('ui.table.next')] : [])])}
        </span>
      </p>
      {note !== undefined && <p className="table-note">{notes(say, note, ...more)}</p>}
      <p className="table-note">
        <LifeLink label={say('ui.chart.life')} name={name} subject={{ chart: 'draftResolution', draft: symbol }} />
      </p>
    </>
  );
}

function Amendments({ amendments }: { readonly amendments: readonly Amendment[] }): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const { scenario } = useScenario();
  if (amendments.length === 0) return undefined;
  return (
    <ol className="table-sub" aria-label={say('ui.table.amendments')}>
      {amendments.map(({ symbol, to, by, change, part, removed, status, parts = [] }) => (
        <li key={symbol}>
          <p className="table-line">
            <StatusMark status={status} />
            <span>
              {scenario.amendments?.find((text) => text.symbol === symbol)?.name ?? textIdText(say, symbol)}{' '}
              <small>
                {say('ui.table.amendment', {
                  isToAmendment: to === undefined ? 'no' : 'yes',
                  amendment: to === undefined ? '' : amendmentText(say, to),
                  state: names(by),
                  change,
                  hasPart: part === undefined ? 'no' : 'yes',
                  part: part ?? '',
                  removed,
                })}
              </small>
            </span>
            <span className="table-status">{say(`proposalStatus.${status}`)}</span>
          </p>
          <Parts parts={parts} />
        </li>
      ))}
    </ol>
  );
}

function Parts({ parts }: { readonly parts: readonly Part[] }): JSX.Element | undefined {
  const say = useSay();
  if (parts.length === 0) return undefined;
  return (
    <ol className="table-sub" aria-label={say('ui.table.parts')}>
      {parts.map(({ part, status }) => (
        <li key={part} className="table-line">
          <StatusMark status={status} />
          <span>{part}</span>
          <span className="table-status">{say(`proposalStatus.${status}`)}</span>
        </li>
      ))}
    </ol>
  );
}
