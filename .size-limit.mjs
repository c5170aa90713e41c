// What a reader downloads before the first meeting is on screen: exactly what the built index.html names.
import { readFileSync } from 'node:fs';

const page = readFileSync('dist/site/index.html', 'utf8');
const named = (pattern) => [...page.matchAll(pattern)].map(([, path]) => `dist/site/${path.replace(/^\.?\//, '')}`);

// The rooms bring 4 kB: their tabs and addresses, the headline, the cards and the start. What the first step does not need is
// to follow them out again, until it takes 125 kB. Watch comes with the entry: in a file of its own it would take 4 kB more.
export default [
  { name: 'initial JavaScript', path: named(/(?:src|href)="([^"]+\.js)"/g), limit: '138.8 kB', gzip: true },
  { name: 'initial CSS', path: named(/href="([^"]+\.css)"/g), limit: '12 kB', gzip: true },
];
