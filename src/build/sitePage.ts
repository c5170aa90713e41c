/** The start of a meeting, drawn: see `src/ui/firstFrame/drawStart.tsx`, of which the build imports nothing. */
export interface DrawnMeeting {
  readonly markup: Readonly<Record<string, string>>;
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** Sentences that stand in the pages already. */
export interface PageWords {
  readonly name: string;
  readonly noScript: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly start: string };
}

interface Page {
  /** The page as the bundler has made it. */
  readonly template: string;
  readonly id: string;
  readonly drawing: DrawnMeeting;
  readonly words: PageWords;
  /** Where the page is put: '' or `m/<id>/`. */
  readonly folder: string;
  /** The style sheet of the first view. */
  readonly css: string;
  /** Files that the first view is made of, from the root of the site. */
  readonly data: readonly string[];
  /** Where the site will stand, as far as the build was told: `https://example.org/horseshoe/`. */
  readonly address: string | undefined;
}

/** One page of the site. */
export function pageOf({ template, id, drawing, words, folder, css, data, address }: Page): string {
  const root = '../'.repeat(folder.split('/').length - 1);
  const styles = new Map<string, number>();
  const frames = Object.entries(drawing.markup).map(
    ([window, markup]) =>
      `<div class="first-frame" data-window="${window}">${numbered(withRules(markup, styles), window)}</div>`,
  );
  const rules = [...styles].map(([style, number]) => `[data-drawn="${number}"]{${style}}`).join('');
  const [script = '', program = ''] =
    /\s*<script type="module"[^>]*src="\.\/([^"]*)"[^>]*><\/script>/u.exec(template) ?? [];
  const link = /\s*<link rel="stylesheet"[^>]*>/u.exec(template)?.[0] ?? '';
  const style = `<style>${css.replaceAll('url(./', 'url(./assets/')}${rules}</style>`;
  const files = data.map((file) => `${root}${file}`).join(' ');
  const head = about(drawing, folder, address).join('\n    ');
  return template
    .replace(script, '')
    .replace(link, '')
    .replace(
      '<html',
      `<html data-meeting="${id}" data-root="${root}" data-program="${root}${program}" data-files="${files}"`,
    )
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${escaped(drawing.title)}</title>`)
    .replace(
      /<meta\s+name="description"[^>]*>/u,
      () => `<meta name="description" content="${escaped(drawing.description)}" />`,
    )
    .replace('<script>', () => `${style}\n    <script>`)
    .replace('</head>', () => `  ${head}\n  </head>`)
    .replace(
      /<noscript>[^<]*<\/noscript>/u,
      () => `<noscript><p class="no-script">${escaped(words.noScript)}</p></noscript>`,
    )
    .replace('<div id="page"></div>', () => `<div id="page">${frames.join('')}</div>`)
    .replaceAll(/(\b(?:href|src)="|url\()(?:\.\/)?(?=assets\/|flags\/|favicon|icon-|apple-touch)/gu, `$1${root}`);
}

/**
 * The page for addresses that lead nowhere. A server shows it under any address, so that it has no file beside it; a way to
 * the start only where the build was told where that is.
 */
export function notFoundPage(
  { name, notFound: { title, text, start } }: PageWords,
  address: string | undefined,
): string {
  const way = address === undefined ? '' : `<p><a href="${escaped(address)}">${escaped(start)}</a></p>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escaped(title)} – ${escaped(name)}</title>
    <style>:root{color-scheme:light dark}html{background:light-dark(#fbf8f2,#0d131d);color:light-dark(#14181f,#ece7dc);font:112.5%/1.45 Georgia,serif}body{max-inline-size:36rem;margin:12vh auto;padding-inline:1rem}svg{display:block;inline-size:12rem;fill:none;stroke:light-dark(#e9e1d2,#222c3b);stroke-width:60}h1{font-weight:600;line-height:1.12}a{color:inherit}</style>
  </head>
  <body>
    <svg viewBox="130 90 612 372" aria-hidden="true"><path d="M166 452 V302 A270 186 0 0 1 706 302 V452" /></svg>
    <h1>${escaped(title)}</h1>
    <p>${escaped(text)}</p>
    ${way}
  </body>
</html>
`;
}

/** For pages that show a link to this one. Addresses are whole or left out: what reads them knows no folder. */
function about({ title, description }: DrawnMeeting, folder: string, address: string | undefined): string[] {
  const told = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', description],
    ...(address === undefined
      ? []
      : [
          ['og:url', new URL(folder, address).href],
          ['og:image', new URL(`${folder}preview.jpg`, address).href],
        ]),
  ];
  const tags = told.map(([name = '', value = '']) => `<meta property="${name}" content="${escaped(value)}" />`);
  return address === undefined
    ? tags
    : [
        ...tags,
        '<meta name="twitter:card" content="summary_large_image" />',
        `<link rel="canonical" href="${escaped(new URL(folder, address).href)}" />`,
      ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The policy of the page refuses styles in tags: each becomes a rule for an attribute, which React leaves alone. */
function withRules(markup: string, styles: Map<string, number>): string {
  return markup.replaceAll(/(<[a-z][^>]*)\sstyle="([^"]*)"/giu, (_, tag: string, style: string) => {
    const number = styles.get(style) ?? styles.size;
    styles.set(style, number);
    return `${tag} data-drawn="${number}"`;
  });
}

/** The drawings for different windows stand in one page, where an id may stand once. */
function numbered(markup: string, window: string): string {
  return markup.replaceAll(
    /(\s(?:id|aria-labelledby|for|href)="#?)([\w-]+)(?=")/gu,
    (whole, before: string, id: string) =>
      before.includes('href') && !before.endsWith('#') ? whole : `${before}${id}-${window}`,
  );
}
