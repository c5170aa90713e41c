/** How wide a text is, in the units that its font is given in. */
export type Measure = (text: string, font: string) => number;

/** Breaks a text between words so that no line is wider than it may be; a word that is too long itself is broken, too. */
export function brokenText(text: string, font: string, width: number, measure: Measure, before = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => width - (lines.length === 0 ? before : 0);
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, font) <= room()) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line, font) > room() && line.length > 1) {
      const cut = fitting(line, font, room(), measure);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The same on as few lines, which are as much alike as they can be: no word stands alone on the last. */
export function balancedText(
  text: string,
  font: string,
  width: number,
  measure: Measure,
  before = 0,
): readonly string[] {
  const lines = brokenText(text, font, width, measure, before);
  if (lines.length <= 1) return lines;
  const narrower = Array.from({ length: Math.floor(width / 2 / STEP) }, (_, step) =>
    brokenText(text, font, width - (step + 1) * STEP, measure, before),
  );
  const longer = narrower.findIndex((each) => each.length > lines.length);
  return narrower.slice(0, longer === -1 ? undefined : longer).at(-1) ?? lines;
}

const STEP = 12;

/** So many letters of a word that has no room; at least one. */
function fitting(word: string, font: string, width: number, measure: Measure): number {
  let cut = word.length - 1;
  while (cut > 1 && measure(word.slice(0, cut), font) > width) cut -= 1;
  return cut;
}

/** Asks a canvas; a browser without one gets an average. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const apart = Number.parseFloat(getComputedStyle(document.body).wordSpacing) || 0; // base.css; not every canvas knows it
  return (text, font) => {
    if (!context) return text.length * 0.5 * Number(/(?<size>[\d.]+)px/u.exec(font)?.groups?.['size'] ?? 16);
    context.font = font;
    return context.measureText(text).width + apart * (text.split(' ').length - 1);
  };
}
