// Written by `npm run words`: what importing en.json yields.
import type { Words } from './catalogue.ts';

declare const words: Words;
export default words;
