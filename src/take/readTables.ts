import type { Attributed, ContextEvent, Scenario, Source } from '../scenario/index.ts';
import type { Table } from './csvTable.ts';

/** The parts of Read that are taken along by themselves. */
export const READ_PARTS = ['drafts', 'before', 'after'] as const;
export type ReadPart = (typeof READ_PARTS)[number];

/** A part of Read as a table; nothing where the file of the meeting has nothing there. */
export function readTable(part: ReadPart, scenario: Scenario): Table | undefined {
  const table = part === 'drafts' ? draftsTable(scenario) : daysTable(eventsIn(part, scenario));
  return table.rows.length === 0 ? undefined : table;
}

/** The sources of all that stands in a part, in the order in which they are first named. */
export function readSources(part: ReadPart, { drafts, topics, ...scenario }: Scenario): readonly Source[] {
  const items: readonly Attributed[] =
    part === 'drafts'
      ? [
          ...drafts.flatMap(({ submitted, sponsors }) => [submitted, sponsors]),
          ...topics.flatMap(({ provisions, absent = [] }) => [...provisions, ...absent]),
        ]
      : eventsIn(part, scenario);
  const keys = new Set(items.flatMap(({ sources }) => sources));
  return [...keys].flatMap((key) => scenario.sources[key] ?? []);
}

function eventsIn(
  part: 'before' | 'after',
  { context, aftermath }: Pick<Scenario, 'context' | 'aftermath'>,
): readonly ContextEvent[] {
  return part === 'before' ? context : aftermath;
}

const SURENESS = ['provenance', 'certainty', 'sources', 'note'] as const;

const DRAFTS = ['draft', 'topic', 'title', 'says', 'verb', 'text', 'preambular', ...SURENESS] as const;

/** What each draft says of each subject: a row for each provision, and for what a source says it does not have. */
function draftsTable({ topics }: Scenario): Table<(typeof DRAFTS)[number]> {
  const rows = topics.flatMap(({ id: topic, title, provisions, absent = [] }) => [
    ...provisions.map((item) => ({
      draft: item.draft,
      topic,
      title,
      says: true,
      verb: item.verb,
      text: item.text,
      preambular: item.preambular === true,
      ...sureness(item),
    })),
    ...absent.map((item) => ({ draft: item.draft, topic, title, says: false, text: item.text, ...sureness(item) })),
  ]);
  return { columns: DRAFTS, rows };
}

const DAYS = ['date', 'until', 'headline', 'text', ...SURENESS] as const;

/** A row for each event. */
function daysTable(events: readonly ContextEvent[]): Table<(typeof DAYS)[number]> {
  const rows = events.map((event) => ({
    date: event.date,
    until: event.until,
    headline: event.headline,
    text: event.text,
    ...sureness(event),
  }));
  return { columns: DAYS, rows };
}

/** How sure it is, and the keys of its sources in the file of the meeting. */
function sureness({ provenance, certainty, sources, note }: Attributed) {
  return { provenance, certainty, sources: sources.join(' '), note };
}
