// What a reader downloads before the first meeting is on screen: what the built index.html names, and the room that a link
// to a result leads to.
import { readdirSync, readFileSync } from 'node:fs';

const page = readFileSync('dist/site/index.html', 'utf8');
const named = (pattern) => [...page.matchAll(pattern)].map(([, path]) => `dist/site/${path.replace(/^\.?\//, '')}`);

const chunks = readdirSync('dist/site/assets').map((file) => `dist/site/assets/${file}`);
const watch = chunks.filter((file) => /\/(?:Watch|Member|Dock|Settings)-[^/]+\.js$/.test(file));
const entry = named(/(?:src|href)="([^"]+\.js)"/g);

// The rooms bring 4 kB to the first step: their tabs and addresses, the headline, the cards and the start. What the first
// step does not need is to follow them out again, until it takes 125 kB.
export default [
  { name: 'initial JavaScript', path: entry, limit: '134.5 kB', gzip: true },
  { name: 'JavaScript before the first step', path: [...entry, ...watch], limit: '139 kB', gzip: true },
  { name: 'initial CSS', path: named(/href="([^"]+\.css)"/g), limit: '12 kB', gzip: true },
];
