import franklin from '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2?url';
import franklinMore from '@fontsource-variable/libre-franklin/files/libre-franklin-latin-ext-wght-normal.woff2?url';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import newsreaderMore from '@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2?url';

/** A file of a typeface; as in fonts.css, of which these are the same files. */
interface Typeface {
  readonly family: string;
  readonly weights: string;
  readonly file: string;
  readonly letters: RegExp;
}

const PLAIN = /[\u0000-\u00FF\u2000-\u206F]/u; // oxlint-disable-line no-control-regex -- as the file has it
const MORE = /[\u0100-\u02BA\u02BD-\u02C5\u02C7-\u02CC\u1E00-\u1E9F\u1EF2-\u1EFF]/u;

const TYPEFACES: readonly Typeface[] = [
  { family: 'Newsreader Variable', weights: '200 800', file: newsreader, letters: PLAIN },
  { family: 'Newsreader Variable', weights: '200 800', file: newsreaderMore, letters: MORE },
  { family: 'Libre Franklin Variable', weights: '100 900', file: franklin, letters: PLAIN },
  { family: 'Libre Franklin Variable', weights: '100 900', file: franklinMore, letters: MORE },
];

/** The typefaces that a drawing needs, as rules of a style sheet that hold the files themselves. */
export async function typefacesFor(texts: readonly { readonly family: string; readonly text: string }[]) {
  const needed = TYPEFACES.filter(({ family, letters }) =>
    texts.some((each) => each.family.includes(family) && letters.test(each.text)),
  );
  return (await Promise.all(needed.map(ruleOf))).join('\n');
}

async function ruleOf({ family, weights, file }: Typeface): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  const data = base64(new Uint8Array(await response.arrayBuffer()));
  return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
