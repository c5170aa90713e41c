import { isStatement } from '../../session/index.ts';
import { ROOMS } from '../app/route.ts';
import { READ_SECTIONS, type ReadSection } from '../app/section.ts';
import { TOOL_GROUPS, TOOLS, type Tool, type ToolGroup } from '../app/tool.ts';
import { arriveAt } from '../shared/arrive.ts';
import { LEARN_PARTS } from '../learn/learnPath.ts';
import type { Desk } from './desk.hook.ts';
import type { PaletteEntry } from './entry.ts';

/** The panels of Procedure, by their headings. */
export const PROCEDURE_PANELS = {
  next: 'next-step-title',
  possible: 'possible-title',
  chart: 'chart-title',
  table: 'table-title',
  practices: 'practices-title',
} as const;

export type ProcedurePanel = keyof typeof PROCEDURE_PANELS;

/** Every place of the page: the rooms, the tools, the reader's versions, the parts of Read and Procedure, and the dialogs. */
export function roomEntries(desk: Desk): readonly PaletteEntry[] {
  return [
    ...placeEntries(desk),
    ...toolEntries(desk),
    ...versionEntries(desk),
    ...sectionEntries(desk),
    ...panelEntries(desk),
    ...dialogEntries(desk),
  ];
}

function placeEntries({ say, page, place }: Desk): readonly PaletteEntry[] {
  return (['start', ...ROOMS] as const).map((room) => ({
    id: `room ${room}`,
    group: 'rooms',
    label: say('palette.room', { room }),
    note: say('palette.room.has', { room }),
    now: place === room,
    run: () => {
      page.rooms.send({ type: room });
      scrollTo(0, 0);
    },
  }));
}

function toolEntries({ say, page, place }: Desk): readonly PaletteEntry[] {
  const { tool: shown } = page.rooms.getSnapshot().context;
  return TOOLS.map((tool) => ({
    id: `tool ${tool}`,
    group: 'rooms',
    label: say('tools.tool', { tool }),
    note: say('palette.tool', { group: say('tools.group', { group: groupOf(tool) }) }),
    also: [say('ui.panel.name', { panel: PANELS[tool] })],
    now: place === 'try' && tool === shown,
    run: () => page.rooms.send({ type: 'use', tool }),
  }));
}

function groupOf(tool: Tool): ToolGroup {
  const groups = Object.keys(TOOL_GROUPS) as ToolGroup[]; // the keys of a constant
  return groups.find((group) => TOOL_GROUPS[group].some((each) => each === tool)) ?? 'vote';
}

/** As a tool calls itself when it is open. */
const PANELS = {
  takes: 'takes',
  matters: 'matters',
  chances: 'chances',
  outcomes: 'outcomes',
  rules: 'rules',
  power: 'power',
  versions: 'study',
} as const satisfies Readonly<Record<Tool, string>>;

/** The record, and the lines that the reader has made. */
function versionEntries({ say, view, state, act, lineName }: Desk): readonly PaletteEntry[] {
  const lines = state.variations.filter(({ aside }) => !aside);
  if (lines.length === 0) return [];
  return lines.map((line) => ({
    id: `version ${line.id}`,
    group: 'rooms',
    label: lineName(line),
    note: say('palette.version'),
    now: view.variation === line.id,
    run: () => act({ type: 'openVariation', id: line.id }),
  }));
}

function sectionEntries(desk: Desk): readonly PaletteEntry[] {
  const { say, page, place, view } = desk;
  const { section: shown } = page.rooms.getSnapshot().context;
  const count = view.scenario.drafts.length;
  return READ_SECTIONS.filter((section) => hasSection(desk, section)).map((section) => ({
    id: `section ${section}`,
    group: 'rooms',
    label: say('read.section', { section, count }),
    note: say('palette.in', { room: say('rooms.room', { room: 'read' }) }),
    now: place === 'read' && section === shown,
    run: () => {
      page.rooms.send({ type: 'turnTo', section });
      arriveAt(`${section}-title`);
    },
  }));
}

/** Of some meetings there is nothing to read in a part. */
function hasSection({ view: { scenario, line } }: Desk, section: ReadSection): boolean {
  switch (section) {
    case 'votes':
      return line.questions.length > 0;
    case 'drafts':
      return scenario.drafts.length > 0;
    case 'statements':
      return scenario.record.some(({ act, text }) => isStatement(act) && text !== undefined);
    default:
      return true;
  }
}

function panelEntries({ say, page }: Desk): readonly PaletteEntry[] {
  const panels = Object.keys(PROCEDURE_PANELS) as ProcedurePanel[]; // its keys
  return panels.map((panel) => ({
    id: `panel ${panel}`,
    group: 'rooms',
    label: say('palette.panel', { panel }),
    note: say('palette.in', { room: say('rooms.room', { room: 'procedure' }) }),
    run: () => {
      page.rooms.send({ type: 'procedure' });
      arriveAt(PROCEDURE_PANELS[panel]);
    },
  }));
}

function dialogEntries({ say, page, turn }: Desk): readonly PaletteEntry[] {
  const dialogs = (['meetings', 'preferences', 'help'] as const).map((dialog): PaletteEntry => ({
    id: `dialog ${dialog}`,
    group: 'rooms',
    label: say('ui.panel.name', { panel: dialog }),
    ...(dialog === 'help' ? { keys: say('ui.key.help'), also: [say('ui.help.open')] } : {}),
    run: () => turn(dialog),
  }));
  const about = (['signs', 'terms'] as const).map((part): PaletteEntry => ({
    id: `about ${part}`,
    group: 'rooms',
    label: say('palette.about', { part }),
    run: () => {
      page.rooms.send({ type: 'signs' });
      if (part === 'terms') arriveAt('terms-title');
      else scrollTo(0, 0);
    },
  }));
  const learn = (['', ...LEARN_PARTS] as const).map((path): PaletteEntry => ({
    id: `learn ${path}`,
    group: 'rooms',
    label: path === '' ? say('ui.learn.title') : say('ui.learn.part', { part: path }),
    ...(path === '' ? {} : { note: say('palette.in', { room: say('ui.learn.title') }) }),
    run: () => {
      page.rooms.send({ type: 'learn', path });
      scrollTo(0, 0);
    },
  }));
  return [...dialogs, ...learn, ...about];
}
