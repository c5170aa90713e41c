// What a reader downloads before the first meeting is on screen: exactly what the built index.html names.
import { readFileSync } from 'node:fs';

const page = readFileSync('dist/site/index.html', 'utf8');
const named = (pattern) => [...page.matchAll(pattern)].map(([, path]) => `dist/site/${path.replace(/^\.?\//, '')}`);

// The charts and the laws of the acts come after the first frame: the build has played the records (docs/architecture.md).
// tests/browser/firstLoad.e2e.ts counts what a link to a result fetches.
export default [
  { name: 'initial JavaScript', path: named(/data-program="([^"]+\.js)"/g), limit: '125 kB', gzip: true },
  {
    name: 'the page, with its first frame and the style sheet for it',
    path: 'dist/site/index.html',
    limit: '20 kB',
    gzip: true,
  },
  // For pages of others: one file, with the law, the reading of scenario files and its words.
  { name: 'the element horseshoe-vote', path: 'dist/site/embed/horseshoe-vote.js', limit: '50 kB', gzip: true },
];
