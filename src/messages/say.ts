import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import type { Catalogue, MessageId, Nothing, Messages } from './catalogue.ts';
import { createFormatters } from './formatters.ts';

type Arguments<Id extends MessageId> = Nothing extends Catalogue[Id] ? [] : [values: Catalogue[Id]];
export type DateStyle = 'long' | 'short' | 'weekday';

/** Says a message of the catalogue, and prints lists and days as its language does. */
export interface Say {
  <Id extends MessageId>(id: Id, ...values: Arguments<Id>): string;
  readonly locale: string;
  /** Whether the catalogue has a message: that of a State, for one. */
  readonly has: (id: string) => id is MessageId;
  /** More messages of the same language, which are fetched later: from then on they can be said. */
  readonly add: (more: Partial<Messages>) => void;
  /** `France, Spain and Ukraine` */
  readonly list: (items: readonly string[]) => string;
  /** A count as the language writes it: `1,240`. */
  readonly number: (value: number) => string;
  /** `Russia, permanent, presiding` */
  readonly parts: (items: readonly string[]) => string;
  /** `Y N A X` */
  readonly keys: (items: readonly string[]) => string;
  /** `adopted or vetoed` */
  readonly either: (items: readonly string[]) => string;
  /** A calendar day of the record, `2016-10-08`; it has no time zone, so none is applied. */
  readonly day: (date: string, style?: DateStyle) => string;
  /** `1–2 Oct` */
  readonly days: (from: string, until: string) => string;
}

const DAYS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  short: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
};

/** Every message is built once, when it is first said. */
export function createSay(first: Partial<Messages>, locale: string): Say {
  const catalogue: Partial<Messages> = { ...first };
  const messages = new Map<MessageId, IntlMessageFormat>();
  const formatters = createFormatters();
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const parts = new Intl.ListFormat(locale, { type: 'unit' });
  const keys = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });
  const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
  const formats = new Map<DateStyle, Intl.DateTimeFormat>();

  function say<Id extends MessageId>(id: Id, ...[values]: Arguments<Id>): string {
    let message = messages.get(id);
    if (!message) messages.set(id, (message = read(catalogue, id, locale, formatters)));
    return String(message.format(values));
  }

  function format(style: DateStyle): Intl.DateTimeFormat {
    let known = formats.get(style);
    if (!known) formats.set(style, (known = new Intl.DateTimeFormat(locale, DAYS[style])));
    return known;
  }

  return Object.assign(say, {
    locale,
    has: (id: string): id is MessageId => Object.hasOwn(catalogue, id),
    add: (more: Partial<Messages>) => void Object.assign(catalogue, more),
    list: (items: readonly string[]) => lists.format(items),
    number: (value: number) => numbers.format(value),
    parts: (items: readonly string[]) => parts.format(items),
    keys: (items: readonly string[]) => keys.format(items),
    either: (items: readonly string[]) => alternatives.format(items),
    day: (date: string, style: DateStyle = 'long') => format(style).format(midnight(date)),
    days: (from: string, until: string) => format('short').formatRange(midnight(from), midnight(until)),
  });
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function read(catalogue: Partial<Messages>, id: MessageId, locale: string, formatters: Formatters): IntlMessageFormat {
  const message = catalogue[id]; // what is fetched may be older than the page, or come later
  if (message === undefined) throw new Error(`The catalogue has no message "${id}"`);
  return new IntlMessageFormat(message, locale, undefined, { formatters });
}
