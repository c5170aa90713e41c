import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../src/build/policy.ts';
import { notFoundPage, pageOf, type DrawnMeeting } from '../../src/build/sitePage.ts';

const template = readFileSync('index.html', 'utf8')
  .replace('<!-- early -->', '<script>early()</script>')
  .replace(/<script type="module" src="[^"]*"><\/script>/u, '')
  .replaceAll('./node_modules/', './assets/')
  .replace(
    '</head>',
    '<script type="module" crossorigin src="./assets/index-1.js"></script>\n<link rel="stylesheet" crossorigin href="./assets/index-2.css">\n</head>',
  );
const drawing: DrawnMeeting = {
  markup: {
    wide: '<h1 id="a">A &amp; B</h1><p aria-labelledby="a" style="top:1%">x</p><img src="flags/fr.svg"/>',
    narrow: '<h1 id="a">A &amp; B</h1><a href="#a" style="top:1%">y</a><i class="b" style="left:2px">z</i>',
  },
  title: 'Was it "adopted"? – Horseshoe',
  description: 'Nine < fifteen',
  language: 'en',
};
const words = {
  name: 'Horseshoe',
  noScript: 'Let it run',
  notFound: { title: 'Nothing here', text: 'Lost', start: 'To the start' },
};
const page = (folder: string, address?: string) =>
  pageOf({
    template,
    id: '2016-10-08-aleppo',
    drawing,
    words,
    folder,
    css: 'a{src:url(./x.woff2)}',
    data: ['assets/en-1.json'],
    address,
  });

describe('a page of the site', () => {
  test('has the drawing for each window, with no style in a tag and no id twice', () => {
    const html = page('');
    expect(html).not.toMatch(/\sstyle="/u);
    expect(html).toContain('[data-drawn="0"]{top:1%}[data-drawn="1"]{left:2px}');
    const ids = Array.from(html.matchAll(/\sid="([^"]*)"/gu), ([, id]) => id);
    expect(ids).toEqual(['page', 'a-wide', 'a-narrow']);
    expect(html).toContain('aria-labelledby="a-wide"');
    expect(html).toContain('href="#a-narrow"');
    expect(() => withPolicy(html)).not.toThrow();
  });

  test('finds the files of the site from where it stands', () => {
    expect(page('')).toContain('src="flags/fr.svg"');
    const html = page('m/2016-10-08-aleppo/');
    expect(html).toContain('src="../../flags/fr.svg"');
    expect(html).toContain('data-root="../../"');
    expect(html).toContain('data-program="../../assets/index-1.js"');
    expect(html).toContain('data-files="../../assets/en-1.json"');
    expect(html).toContain('url(../../assets/x.woff2)');
    expect(html).not.toMatch(/(?:src|href)="(?:\.\/|assets|flags|favicon)/u);
  });

  test('fetches no script by itself, and no style sheet', () => {
    expect(page('')).not.toMatch(/<script[^>]+src=|rel="stylesheet"/u);
  });

  test('says what it is about, and nothing in its words is markup', () => {
    const html = page('');
    expect(html).toContain('<title>Was it &quot;adopted&quot;? – Horseshoe</title>');
    expect(html).toContain('content="Nine &lt; fifteen"');
    expect(html).toContain('<noscript><p class="no-script">Let it run</p></noscript>');
  });

  test('has whole addresses only where the build was told one', () => {
    expect(page('m/2016-10-08-aleppo/')).not.toMatch(/og:url|og:image|canonical|https?:/u);
    const html = page('m/2016-10-08-aleppo/', 'https://example.org/horseshoe/');
    expect(html).toContain('content="https://example.org/horseshoe/m/2016-10-08-aleppo/preview.jpg"');
    expect(html).toContain('<link rel="canonical" href="https://example.org/horseshoe/m/2016-10-08-aleppo/" />');
  });
});

describe('the page for addresses that lead nowhere', () => {
  test('needs no other file, and leads to the start only where that is known', () => {
    expect(notFoundPage(words, undefined)).not.toMatch(/href=|src=/u);
    expect(notFoundPage(words, 'https://example.org/')).toContain('<a href="https://example.org/">To the start</a>');
    expect(() => withPolicy(notFoundPage(words, undefined))).not.toThrow();
  });
});
