import type { Page } from '@playwright/test';

/** One element of a compiled message: 0 is text, 5 and 6 choose among others, 8 is a tag. */
interface Element {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly children?: readonly Element[];
}

/** The letters of its votes, none of which are ours. */
export const LETTERS: Readonly<Record<string, string>> = {
  inFavour: 'Þ',
  against: 'Ж',
  abstaining: 'Λ',
  notParticipating: 'Ø',
  notKnown: '⸮',
};
const LETTER = 'vote.letter.';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ê',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  U: 'Û',
  Y: 'Ý',
};

/** Every message of the page with accents and 40 % longer, as a language might be that nobody has written yet. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route(/\/assets\/(?:learn-)?en-[^/]*\.json$/u, async (route) => {
    const response = await route.fetch();
    const messages = (await response.json()) as Readonly<Record<string, readonly Element[]>>;
    const changed = Object.entries(messages).map(([id, elements]) => {
      const letter = id.startsWith(LETTER) ? LETTERS[id.slice(LETTER.length)] : undefined;
      return [id, letter === undefined ? elements.map(pseudo) : [{ type: 0, value: letter }]];
    });
    await route.fulfill({ response, json: Object.fromEntries(changed) });
  });
}

/** From right to left, as the page is in such a language. */
export async function turnRound(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const turn = () => {
      const { documentElement: root } = document;
      if (root.getAttribute('dir') !== 'rtl') root.setAttribute('dir', 'rtl');
    };
    // The program sets its own direction when it comes.
    new MutationObserver(turn).observe(document, { attributes: true, attributeFilter: ['dir'], subtree: true });
    document.addEventListener('DOMContentLoaded', turn);
  });
}

/**
 * Lengthens the words that the page shows at this moment by the same measure. For states that are reached by pressing what has
 * an English name: `speakPseudo` changes that name, too.
 */
export async function stretch(page: Page): Promise<void> {
  const nodes = await page.evaluateHandle(() => {
    const found: Node[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style, svg')) found.push(node);
    return found;
  });
  const texts = await nodes.evaluate((found) => found.map((node) => node.nodeValue ?? ''));
  await nodes.evaluate((found, words) => {
    for (const [index, node] of found.entries()) node.nodeValue = words[index] ?? '';
  }, texts.map(longer));
  await nodes.dispose();
}

function pseudo(element: Element): Element {
  if (element.type === 0 && typeof element.value === 'string') return { ...element, value: longer(element.value) };
  if (element.options) {
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: option.value.map(pseudo) },
    ]);
    return { ...element, options: Object.fromEntries(options) as NonNullable<Element['options']> };
  }
  return element.children ? { ...element, children: element.children.map(pseudo) } : element;
}

/** Accents on its letters, and a vowel more at the end of a word now and then: 40 % in all. */
function longer(text: string): string {
  const accented = text.replaceAll(/[acdeinosuyz]/giu, (letter) => ACCENTS[letter] ?? letter);
  return accented.replaceAll(/(\p{L}{3,})/gu, (word) => word + 'ê'.repeat(Math.max(1, Math.round(word.length * 0.4))));
}
