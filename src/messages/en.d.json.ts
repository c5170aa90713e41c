// Written by `npm run messages`: what importing en.json yields.
import type { Messages } from './catalogue.ts';

declare const words: Messages;
export default words;
