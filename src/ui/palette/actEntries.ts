import type { Act, ActType, StateId } from '../../../machines/rules/index.ts';
import { groupBy } from '../../session/index.ts';
import { possibleNow, wordingOf } from '../../session/view/later.ts';
import { actLabel, callOf } from '../possible/actLabel.ts';
import { firstWording } from '../possible/firstWording.ts';
import { withoutKinds } from '../possible/groups.ts';
import * as select from '../shared/selectors.ts';
import { arriveAt } from '../shared/arrive.ts';
import type { Desk } from './desk.hook.ts';
import type { PaletteEntry } from './entry.ts';

/**
 * What the President and every member can do where the reader stands. What is not in order is found in Procedure, with its
 * rule; and there an act is done that asks for words or for a choice. What several members can do is found once, and of each
 * by its name.
 */
export function actEntries(desk: Desk): readonly PaletteEntry[] {
  const members = desk.view.seats.flatMap(({ member }) => entriesBy(desk, member));
  const byLabel = groupBy(members, ({ label }) => label);
  return [
    ...entriesBy(desk, 'president'),
    ...[...byLabel].flatMap(([label, each]) =>
      each.length === 1 ? each : [ofSeveral(desk, label, each.length), ...each.map((entry) => named(entry))],
    ),
  ];
}

function ofSeveral({ say, page }: Desk, label: string, count: number): PaletteEntry {
  return {
    id: `acts ${label}`,
    group: 'actions',
    label,
    note: say('palette.actBySeveral', { count }),
    searched: 'always',
    run: () => {
      page.rooms.send({ type: 'procedure' });
      arriveAt('possible-title');
    },
  };
}

function named(entry: PaletteEntry): PaletteEntry {
  return { ...entry, searched: 'byNote' };
}

type PaletteActor = StateId | 'president';

function entriesBy(desk: Desk, actor: PaletteActor): readonly PaletteEntry[] {
  const { say, names, page, state, view } = desk;
  const next = select.nextOnLine(view);
  const wording = firstWording(say, view.scenario.meeting.agendaItem);
  const acts = possibleNow(page.session.fixed, state, actor, wording, (topic) => say('part.onTopic', { topic }));
  const inOrder = withoutKinds(acts.filter(({ refusal }) => refusal === undefined));
  const by = actor === 'president' ? say('speaker.president') : names(actor, 'alone', 'plain');
  return inOrder.map(({ act }) => {
    const asks = FORMS.has(act.type) || wordingOf(act).length > 0;
    return {
      id: `act ${actor} ${JSON.stringify(act)}`,
      group: 'actions',
      label: actLabel(say, names, act, next),
      note: say('palette.actBy', { by, asks: asks ? 'yes' : 'no' }),
      ...(actor === 'president' ? {} : { searched: 'always' }),
      run: () => doIn(desk, actor, asks ? undefined : callOf(act, next)),
    };
  });
}

/** Acts of which the reader says more than words. */
const FORMS: ReadonlySet<ActType> = new Set(['amendment.submit', 'parts.request', 'ballot.count', 'ballot.open']);

/** Does an act, or leads to its form, where it is seen what comes of it. */
function doIn({ page, chosen, choose, act: send }: Desk, actor: PaletteActor, act: Act | undefined): void {
  if (actor !== 'president' && actor !== chosen) choose(actor);
  page.rooms.send({ type: 'procedure' });
  if (act) send({ type: 'play', act });
  arriveAt(act ? 'next-step-title' : 'possible-title');
}
