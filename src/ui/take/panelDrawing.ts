import { plainColour, sealed, SVG, writeStyles, type SetText } from './selfContained.ts';

/** What stands above and below the panel in its picture. */
interface Frame {
  readonly head: string;
  readonly notes: (width: number) => readonly string[];
}

const MARGIN = 32;
const HEAD = 64;
const NOTE = 18;

/**
 * A panel of the page as a drawing that needs nothing else: its boxes, its lines of text and its charts, each where the
 * page has it. What a reader moves (sliders) is left out: a picture shows what came of it.
 *
 * @throws {PictureFailure}
 */
export async function panelDrawing(panel: HTMLElement, { head, notes }: Frame): Promise<string> {
  const { width, height } = panel.getBoundingClientRect();
  const whole = Math.ceil(width) + 2 * MARGIN;
  const lines = notes(width);
  const foot = HEAD + Math.ceil(height) + MARGIN;
  const drawing = shape('svg', {
    width: whole,
    height: foot + (lines.length + 1) * NOTE,
    viewBox: `0 0 ${whole} ${foot + (lines.length + 1) * NOTE}`,
  }) as SVGSVGElement; // by its name
  const page = getComputedStyle(document.documentElement);
  const body = getComputedStyle(document.body);
  const [ink, soft, rule] = ['--ink', '--soft', '--rule'].map((name) => colourOf(name));
  const isRightToLeft = page.direction === 'rtl';
  const start = isRightToLeft ? whole - MARGIN : MARGIN;
  const small = { fill: soft, 'font-family': body.fontFamily, 'font-size': '13px', direction: page.direction };
  drawing.append(
    shape('rect', { width: '100%', height: '100%', fill: colourOf('--paper') }),
    text(head, { ...small, x: start, y: 36 }),
    shape('path', { d: `M${MARGIN} ${foot - 12} H${whole - MARGIN}`, stroke: rule ?? ink }),
    ...lines.map((line, index) => text(line, { ...small, x: start, y: foot + 8 + index * NOTE })),
  );
  const painter = new Painter(panel);
  painter.paint(panel);
  const content = shape('g', { transform: `translate(${MARGIN} ${HEAD})` });
  content.append(...painter.shapes);
  drawing.append(content);
  const own = [head, ...lines].map((line) => ({ family: body.fontFamily, text: line }));
  return sealed(drawing, [...own, ...painter.texts]);
}

class Painter {
  readonly shapes: Element[] = [];
  readonly texts: SetText[] = [];
  readonly #origin: DOMRect;
  readonly #canvas = document.createElement('canvas').getContext('2d');

  constructor(panel: HTMLElement) {
    this.#origin = panel.getBoundingClientRect();
  }

  paint(element: Element): void {
    const style = getComputedStyle(element);
    if (!isSeen(element, style)) return;
    if (element instanceof SVGSVGElement) return this.#place(element, style);
    if (element instanceof HTMLImageElement) return this.#image(element);
    this.#box(element, style);
    if (element instanceof HTMLSelectElement) return this.#chosen(element, style);
    for (const child of element.childNodes) {
      if (child instanceof Element) this.paint(child);
      else if (child instanceof Text) this.#lines(child, style);
    }
  }

  /** A chart or a sign of its own, as it is drawn there. */
  #place(drawing: SVGSVGElement, { overflow }: CSSStyleDeclaration): void {
    const copy = drawing.cloneNode(true) as SVGSVGElement; // a clone is of the same kind
    this.texts.push(...writeStyles(drawing, copy));
    const { x, y, width, height } = this.#at(drawing.getBoundingClientRect());
    for (const [name, value] of Object.entries({ x, y, width, height, overflow }))
      copy.setAttribute(name, String(value));
    copy.removeAttribute('style');
    this.shapes.push(copy);
  }

  #image(image: HTMLImageElement): void {
    this.shapes.push(shape('image', { ...this.#at(image.getBoundingClientRect()), href: image.src }));
  }

  #box(element: Element, style: CSSStyleDeclaration): void {
    const { x, y, width, height } = this.#at(element.getBoundingClientRect());
    if (width === 0 || height === 0) return;
    const rx = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, height / 2);
    const fill = plainColour(style.backgroundColor);
    if (!isClear(fill)) this.shapes.push(shape('rect', { x, y, width, height, rx, fill }));
    const sides = SIDES.map((side) => ({
      side,
      wide: Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
      stroke: plainColour(style.getPropertyValue(`border-${side}-color`)),
      line: style.getPropertyValue(`border-${side}-style`),
    })).filter(({ wide, stroke, line }) => wide > 0 && line !== 'none' && !isClear(stroke));
    const [first] = sides;
    if (first && sides.length === SIDES.length && sides.every(({ wide }) => wide === first.wide)) {
      const { wide, stroke, line } = first;
      const inner = { x: x + wide / 2, y: y + wide / 2, width: width - wide, height: height - wide, rx };
      const dashes = line === 'dashed' ? { 'stroke-dasharray': `${wide * 2.5} ${wide * 2}` } : {};
      this.shapes.push(shape('rect', { ...inner, fill: 'none', stroke, 'stroke-width': wide, ...dashes }));
      return;
    }
    for (const { side, wide, stroke } of sides) {
      const across = { x, width, height: wide };
      const down = { y, width: wide, height };
      const place = {
        top: { ...across, y },
        bottom: { ...across, y: y + height - wide },
        left: { ...down, x },
        right: { ...down, x: x + width - wide },
      }[side];
      this.shapes.push(shape('rect', { ...place, fill: stroke }));
    }
  }

  #chosen(select: HTMLSelectElement, style: CSSStyleDeclaration): void {
    const { x, y, height } = this.#at(select.getBoundingClientRect());
    const words = select.selectedOptions[0]?.text ?? '';
    this.#set(words, style, x + 10, y + height / 2 + Number.parseFloat(style.fontSize) * 0.35);
  }

  /** The lines of a text as they are broken on the page. */
  #lines(node: Text, style: CSSStyleDeclaration): void {
    const range = document.createRange();
    let line: { from: number; to: number; rect: DOMRect } | undefined;
    const finish = (): void => {
      if (!line) return;
      range.setStart(node, line.from);
      range.setEnd(node, line.to);
      const rect = this.#at(range.getBoundingClientRect());
      const x = style.direction === 'rtl' ? rect.x + rect.width : rect.x;
      this.#set(node.data.slice(line.from, line.to), style, x, rect.y + this.#ascent(style, rect.height));
    };
    for (const { 0: word, index } of node.data.matchAll(/\S+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const [rect] = range.getClientRects();
      if (!rect) continue;
      if (line && Math.abs(line.rect.top - rect.top) < 2) line.to = index + word.length;
      else {
        finish();
        line = { from: index, to: index + word.length, rect };
      }
    }
    finish();
  }

  #set(words: string, style: CSSStyleDeclaration, x: number, y: number): void {
    const said = words.replaceAll(/\s+/gu, ' ');
    const shown = style.textTransform === 'uppercase' ? said.toLocaleUpperCase() : said;
    const attributes = {
      x,
      y,
      fill: plainColour(style.color),
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      'letter-spacing': style.letterSpacing === 'normal' ? undefined : style.letterSpacing,
      'word-spacing': style.wordSpacing,
      direction: style.direction,
    };
    this.shapes.push(text(shown, attributes));
    this.texts.push({ family: style.fontFamily, text: shown });
  }

  /** How far below the top of a line its letters stand. */
  #ascent({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration, height: number): number {
    if (!this.#canvas) return height * 0.8;
    this.#canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return this.#canvas.measureText('').fontBoundingBoxAscent;
  }

  #at({ x, y, width, height }: DOMRect) {
    return { x: x - this.#origin.x, y: y - this.#origin.y, width, height };
  }
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** What can only be pressed or moved is left out, and so is what is only heard. */
const CONTROLS =
  'input, textarea, .button:not([aria-pressed="true"]), .link:not(th *), .choice label:not(:has(:checked))';

function isSeen(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.matches(CONTROLS) || style.clipPath.startsWith('inset(50%')) return false;
  if (style.display === 'contents') return true; // it has no box of its own
  return element.checkVisibility({ visibilityProperty: true });
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/u.test(colour);
}

/** A colour of the page by its name, as it is now. */
function colourOf(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return plainColour(color);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function shape(name: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  return element;
}

function text(words: string, attributes: Attributes): SVGElement {
  const element = shape('text', attributes);
  element.textContent = words;
  return element;
}
