import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageId, Nothing, Words } from './catalogue.ts';

type Arguments<Id extends MessageId> = Nothing extends Catalogue[Id] ? [] : [values: Catalogue[Id]];
export type DateStyle = 'long' | 'short' | 'weekday';

/** Says a message of the catalogue, and prints lists and days as its language does. */
export interface Say {
  <Id extends MessageId>(id: Id, ...values: Arguments<Id>): string;
  readonly locale: string;
  /** `France, Spain and Ukraine` */
  readonly list: (items: readonly string[]) => string;
  /** A calendar day of the record, `2016-10-08`; it has no time zone, so none is applied. */
  readonly day: (date: string, style?: DateStyle) => string;
}

const DAYS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  short: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
};

/** Every message is built once, when it is first said. */
export function createSay(words: Words, locale: string): Say {
  const messages = new Map<MessageId, IntlMessageFormat>();
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const days = new Map<DateStyle, Intl.DateTimeFormat>();

  function say<Id extends MessageId>(id: Id, ...[values]: Arguments<Id>): string {
    let message = messages.get(id);
    if (!message) messages.set(id, (message = read(words, id, locale)));
    return String(message.format(values));
  }

  function day(date: string, style: DateStyle = 'long'): string {
    let format = days.get(style);
    if (!format) days.set(style, (format = new Intl.DateTimeFormat(locale, DAYS[style])));
    return format.format(new Date(`${date}T00:00:00Z`));
  }

  return Object.assign(say, { locale, list: (items: readonly string[]) => lists.format(items), day });
}

/** Right-to-left scripts among the languages the page may come to speak. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr';
}

function read(words: Words, id: MessageId, locale: string): IntlMessageFormat {
  const message = words[id];
  if (message === undefined) throw new Error(`The catalogue has no message "${id}"`);
  return new IntlMessageFormat(message, locale);
}
