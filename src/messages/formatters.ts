import type { Formatters } from 'intl-messageformat';

/**
 * What the messages of one language print numbers, dates and plurals with. Each is made once and shared by all
 * messages: to make one takes the browser longer than to format a whole sentence.
 */
export function createFormatters(): Formatters {
  return {
    getNumberFormat: remembered((...made) => new Intl.NumberFormat(...made)),
    getDateTimeFormat: remembered((...made) => new Intl.DateTimeFormat(...made)),
    getPluralRules: remembered((...made) => new Intl.PluralRules(...made)),
  };
}

function remembered<Arguments extends unknown[], Made>(
  make: (...from: Arguments) => Made,
): (...from: Arguments) => Made {
  const known = new Map<string, Made>();
  return (...from) => {
    const key = JSON.stringify(from);
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = make(...from)));
    return made;
  };
}
