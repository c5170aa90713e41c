import type { Page } from '@playwright/test';

/** WCAG 1.4.12: what a reader may set without losing anything. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** How a reader may have set the text. */
export const SETTINGS = ['as it is', 'twice as large', 'wide apart'] as const;
export type TextSetting = (typeof SETTINGS)[number];

/** Sets the text as a reader does: its size in the browser, its spacing by a sheet of the reader's own. */
export async function setText(page: Page, setting: TextSetting): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: setting === 'twice as large' ? 32 : 16 } });
  await session.detach();
  await page.evaluate(
    (css) => {
      // Not as an element: the policy of the page refuses it.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    setting === 'wide apart' ? TEXT_SPACING : '',
  );
}

/**
 * What is wrong with the boxes of the page as it stands, each in a line: the page scrolls sideways, text is cut off, a text
 * lies on another, a control on another. It reads the page and leaves it as it is.
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  return await page.evaluate(findFaults);
}

/** Runs in the page, so it brings all that it needs. */
function findFaults(): string[] {
  interface Sides {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  interface Box extends Sides {
    readonly element: Element;
    readonly layer: Element | null;
    readonly name: string;
  }
  const CONTROLS = 'a[href], button, select, summary, textarea, input';
  /** Seats stand on a curve: the fields of two neighbours meet at their corners. */
  const CORNER = 0.2;
  /** Boxes touch by rounding. */
  const SLACK = 1;
  /** The part of a line's height that letters without accents fill. */
  const LETTERS = { from: 0.28, to: 0.76 };

  const styles = new Map<Element, CSSStyleDeclaration>();
  const root = document.querySelector('dialog[open]') ?? document.body;
  return [...sideways(), ...cut(), ...overlaps('the text', texts()), ...overlaps('the control', controls())];

  function styleOf(element: Element): CSSStyleDeclaration {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  }

  function sideways(): string[] {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px wider than the window`] : [];
  }

  function cut(): string[] {
    return [...root.querySelectorAll('*')].flatMap((element) => {
      const { overflowX, overflowY } = styleOf(element);
      const isClipped = (value: string) => value === 'hidden' || value === 'clip';
      if (!isClipped(overflowX) && !isClipped(overflowY)) return [];
      if (element instanceof SVGElement || !isSeen(element) || element.textContent.trim() === '') return [];
      // So many lines and no more, with the whole at hand: the name of a state in a drawing.
      const isShortened = styleOf(element).webkitLineClamp !== 'none' && element.closest('[title]') !== null;
      if (isShortened) return [];
      const wide = isClipped(overflowX) ? element.scrollWidth - element.clientWidth : 0;
      const high = isClipped(overflowY) ? element.scrollHeight - element.clientHeight : 0;
      return wide > SLACK || high > SLACK ? [`cut off by ${wide} × ${high} px: ${nameOf(element)}`] : [];
    });
  }

  function texts(): Box[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const boxes: Box[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.textContent?.trim() === '' || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, height } of range.getClientRects())
        boxes.push({
          ...about(element, node.textContent?.trim().slice(0, 40) ?? ''),
          ...inSight(element, {
            left,
            right,
            top: top + height * LETTERS.from,
            bottom: top + height * LETTERS.to,
          }),
        });
    }
    return boxes;
  }

  function controls(): Box[] {
    return [...root.querySelectorAll(CONTROLS)].filter(isSeen).map((element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const [x, y] = element.matches('.seat-button, .council-target') ? [width * CORNER, height * CORNER] : [0, 0];
      const sides = { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
      return { ...about(element, ''), ...inSight(element, sides) };
    });
  }

  function about(element: Element, text: string): Pick<Box, 'element' | 'layer' | 'name'> {
    return { element, layer: layerOf(element), name: `${nameOf(element)} ${text}` };
  }

  /** What lies above the rest of the page on a ground of its own hides it, and is not laid on it by mistake. */
  function layerOf(element: Element): Element | null {
    for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
      const { position, zIndex, backgroundColor } = styleOf(each);
      const isOpaque = !/^rgba\(.*, 0(?:\.\d+)?\)$|^transparent$/u.test(backgroundColor);
      if (position === 'fixed' || position === 'sticky') return each;
      if (position === 'absolute' && zIndex !== 'auto' && isOpaque) return each;
    }
    return null;
  }

  function overlaps(what: string, boxes: readonly Box[]): string[] {
    const sorted = boxes.toSorted((one, other) => one.top - other.top);
    return sorted.flatMap((one, index) => {
      const found: string[] = [];
      for (const other of sorted.slice(index + 1)) {
        if (other.top > one.bottom - SLACK) break;
        const isAside = other.left > one.right - SLACK || one.left > other.right - SLACK;
        const isInside = one.element.contains(other.element) || other.element.contains(one.element);
        const isInOne = one.layer === other.layer && !isInside;
        if (isInOne && !isAside && Math.min(one.bottom, other.bottom) - other.top > SLACK)
          found.push(`${what} ${one.name} lies on ${other.name}`);
      }
      return found;
    });
  }

  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    if (element.closest('.spoken-only, .skip:not(:focus)')) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && isInItsScroller(element);
  }

  /** What is left of it in the parts that scroll or shorten it. */
  function inSight(element: Element, sides: Sides): Sides {
    let { left, right, top, bottom } = sides;
    for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
      const { overflowX, overflowY, position } = styleOf(each);
      const part = each.getBoundingClientRect();
      if (overflowX !== 'visible') [left, right] = [Math.max(left, part.left), Math.min(right, part.right)];
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, part.top), Math.min(bottom, part.bottom)];
      if (position === 'fixed') break;
    }
    return { left, right, top, bottom };
  }

  /** Not scrolled out of the sight of a part that scrolls. */
  function isInItsScroller(element: Element): boolean {
    const box = element.getBoundingClientRect();
    for (let each = element.parentElement; each && each !== root; each = each.parentElement) {
      const { overflowX, overflowY } = styleOf(each);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const part = each.getBoundingClientRect();
      if (box.right < part.left || box.left > part.right || box.bottom < part.top || box.top > part.bottom)
        return false;
    }
    return true;
  }

  function nameOf(element: Element): string {
    const kind = element.getAttribute('class') ?? element.parentElement?.getAttribute('class') ?? '';
    const text = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30);
    return `${element.localName}.${kind.replaceAll(' ', '.')} “${text}”`;
  }
}
