import { useId, type JSX } from 'react';
import { nextTurn } from '../../../learn/roles/member.ts';
import type { SeatView } from '../../../session/index.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { usePlainNames } from '../../shared/names.context.ts';
import { useSay } from '../../shared/say.context.ts';
import { useScenario } from '../../shared/scenario.context.ts';
import { siteFile } from '../../shared/site.ts';
import { Board } from '../Board.tsx';
import { useRoleBoard } from './roleBoard.hook.ts';
import { LearnLink } from '../LearnLink.tsx';
import type { OpenBoard } from '../board.hook.ts';

/** Whose part can be played in one meeting. */
export function SeatsOf({ id }: { readonly id: string }): JSX.Element {
  const board = useRoleBoard(id);
  if (!board) return <Waiting />;
  return (
    <Board board={board}>
      <Seats board={board} />
    </Board>
  );
}

function Seats({ board: { start } }: { readonly board: OpenBoard }): JSX.Element {
  const say = useSay();
  const { id, scenario, prose } = useScenario();
  const { meeting, question } = scenario;
  const { seats } = start;
  const hasTurn = seats.some(({ member }) => nextTurn(start, member, []) !== undefined);
  return (
    <>
      <h1 className="headline">{say('learn.role.seats')}</h1>
      <p className="learn-lead role-lead">
        <span {...prose}>{question?.standfirst ?? meeting.agendaItem}</span>
      </p>
      {meeting.written === true ? (
        <p>{say('learn.role.written')}</p>
      ) : (
        <p>
          <LearnLink path={`roles/president/${id}`} className="start-begin">
            {say('learn.role.preside')}
          </LearnLink>
        </p>
      )}
      {hasTurn ? (
        <>
          <SeatList id={id} title={say('learn.role.permanent')} seats={seats.filter(({ permanent }) => permanent)} />
          <SeatList id={id} title={say('learn.role.elected')} seats={seats.filter(({ permanent }) => !permanent)} />
        </>
      ) : (
        <p>{say('learn.role.noVotes')}</p>
      )}
      <p className="lesson-foot">
        <LearnLink path="roles">{say('learn.role.other')}</LearnLink>
      </p>
    </>
  );
}

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly seats: readonly SeatView[];
}

function SeatList({ id, title, seats }: ListProps): JSX.Element {
  const names = usePlainNames();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="panel-title">
        {title}
      </h2>
      <ul className="role-seats">
        {seats.map(({ member, flag }) => (
          <li key={member}>
            <LearnLink path={`roles/member/${id}/${member}`}>
              {flag === undefined ? (
                <span className="role-flag" />
              ) : (
                <img className="role-flag" src={siteFile(`flags/${flag}.svg`)} alt="" width="24" height="24" />
              )}
              <span>{names(member)}</span>
            </LearnLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
