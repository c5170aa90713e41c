import { typefacesFor } from './typefaces.ts';

/** What of a picture could not be had. */
export type PicturePart = 'flag' | 'typeface' | 'canvas';

/** Thrown where a picture cannot be made. */
export class PictureFailure extends Error {
  constructor(
    readonly part: PicturePart,
    cause: unknown,
  ) {
    super(`The picture lacks its ${part}`, { cause });
  }
}

export const SVG = 'http://www.w3.org/2000/svg';

/** What a style sheet says of a drawing, and an attribute can say too, with what is meant where nothing is said. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  fill: ['rgb(0, 0, 0)'],
  stroke: ['none'],
  'stroke-width': ['1px'],
  'stroke-opacity': ['1'],
  'stroke-dasharray': ['none'],
  'stroke-linecap': ['butt'],
  opacity: ['1'],
  'font-family': [],
  'font-size': [],
  'font-weight': ['400'],
  'letter-spacing': ['normal', '0px'],
  'word-spacing': ['normal', '0px'],
  'text-anchor': ['start'],
  direction: ['ltr'],
  'unicode-bidi': ['normal', 'embed', 'isolate'],
};
const OF_TEXT = [
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'word-spacing',
  'text-anchor',
  'direction',
  'unicode-bidi',
];

/**
 * A drawing of the page as a file that needs nothing else: every colour and size as the page shows it, written at its
 * shape, the flags as shapes, the typefaces inside. It is drawn by any program, and with no network.
 *
 * @throws {PictureFailure}
 */
export async function selfContained(drawing: SVGSVGElement): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement; // a clone is of the same kind
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return sealed(copy, writeStyles(drawing, copy));
}

/** A text of a drawing, and the typefaces that it is set in. */
export interface SetText {
  readonly family: string;
  readonly text: string;
}

/** Puts flags and typefaces into a drawing whose shapes say all else themselves. @throws {PictureFailure} */
export async function sealed(copy: SVGSVGElement, texts: readonly SetText[]): Promise<string> {
  await drawFlags(copy);
  const style = document.createElementNS(SVG, 'style');
  style.textContent = await partOf('typeface', typefacesFor(texts));
  copy.prepend(style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}

/** Writes what the page's style sheets say of each shape at the shape. */
export function writeStyles(drawing: SVGSVGElement, copy: SVGSVGElement): readonly SetText[] {
  const texts: SetText[] = [];
  const shapes = [...drawing.querySelectorAll('*')];
  for (const [place, shape] of [...copy.querySelectorAll('*')].entries()) {
    const shown = shapes[place];
    if (!shown || shape.tagName === 'title' || shape.tagName === 'desc') continue;
    const style = getComputedStyle(shown);
    const isText = shape.tagName === 'text' || shape.tagName === 'tspan';
    const isDrawn = isText || shape.tagName !== 'g';
    const around = shape.tagName === 'tspan' && shown.parentElement ? getComputedStyle(shown.parentElement) : undefined;
    for (const [name, usual] of Object.entries(ATTRIBUTES)) {
      const value = style.getPropertyValue(name);
      const isSaid = OF_TEXT.includes(name) ? isText : isDrawn || name === 'opacity';
      const isUsual = around ? around.getPropertyValue(name) === value : usual.includes(value);
      if (!isSaid || value === '' || isUsual) shape.removeAttribute(name);
      else shape.setAttribute(name, plainColour(value));
    }
    if (shape.tagName === 'svg') shape.setAttribute('overflow', style.overflow);
    for (const name of ['class', 'style', 'data-outcome']) shape.removeAttribute(name);
    if (!isText) continue;
    if (style.textTransform === 'uppercase') capitalise(shape);
    texts.push({ family: style.fontFamily, text: shape.textContent });
  }
  copy.removeAttribute('class');
  return texts;
}

/** As older programs write a mixed colour: `color(srgb 0.9 0.8 0.7)` is the newest form, which few of them read. */
export function plainColour(value: string): string {
  const parts = /^color\(srgb (?<red>[\d.e-]+) (?<green>[\d.e-]+) (?<blue>[\d.e-]+)\)$/u.exec(value)?.groups;
  if (!parts) return value;
  return `rgb(${Object.values(parts)
    .map((part) => Math.round(Number(part) * 255))
    .join(', ')})`;
}

function capitalise(shape: Element): void {
  for (const node of shape.childNodes)
    if (node.nodeType === Node.TEXT_NODE) node.nodeValue = node.nodeValue?.toLocaleUpperCase() ?? '';
}

/** Puts the shapes of each flag where its file was named. */
async function drawFlags(copy: SVGSVGElement): Promise<void> {
  await Promise.all(
    [...copy.querySelectorAll('image')].map(async (image, place) => {
      const flag = await partOf('flag', flagIn(image.getAttribute('href') ?? ''));
      renameIds(flag, `flag${place}-`);
      for (const name of ['x', 'y', 'width', 'height', 'opacity']) {
        const value = image.getAttribute(name);
        if (value !== null) flag.setAttribute(name, value);
      }
      image.replaceWith(flag);
    }),
  );
}

async function flagIn(address: string): Promise<Element> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const { documentElement } = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  if (documentElement.namespaceURI !== SVG) throw new Error(`No drawing: ${address}`);
  return document.importNode(documentElement, true);
}

/** All flags call their mask by the same name. */
function renameIds(flag: Element, prefix: string): void {
  for (const element of flag.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name === 'id') element.setAttribute(name, prefix + value);
      else if (name.endsWith('href') || value.startsWith('url(#'))
        element.setAttribute(name, value.replace('#', `#${prefix}`));
    }
  }
}

async function partOf<Value>(part: PicturePart, value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    throw new PictureFailure(part, error);
  }
}

/** Pixels for each unit of the drawing: sharp on a screen of double density, and in print. */
const DENSITY = 2;

/** What came of making one: the file that the reader has now, or what was missing. */
export type Made = { readonly file: string } | { readonly part: PicturePart };

/** A self-contained drawing as a picture. @throws {PictureFailure} */
export async function pngOf(svg: string): Promise<Blob> {
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new PictureFailure('canvas', new Error('An empty canvas'));
  return blob;
}

/** A self-contained drawing, ready to be laid on a canvas. @throws {PictureFailure} */
export async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } catch (error) {
    throw new PictureFailure('canvas', error);
  } finally {
    URL.revokeObjectURL(address);
  }
}
