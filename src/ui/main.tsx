import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import words from '../words/en.json';
import { createSay, directionOf } from '../words/say.ts';
import { App } from './App.tsx';
import { openMeeting } from './opening.ts';
import './tokens.css';
import './fonts.css';
import './base.css';

/** The catalogue's language, and the custom by which it writes days and numbers. */
const LOCALE = 'en-GB';

const root = document.querySelector('#page');
if (!root) throw new Error('index.html has no #page');

document.documentElement.lang = LOCALE;
document.documentElement.dir = directionOf(LOCALE);

createRoot(root).render(
  <StrictMode>
    <App say={createSay(words, LOCALE)} opening={openMeeting(location.hash)} />
  </StrictMode>,
);
