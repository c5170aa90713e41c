import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { directionOf, loadSay } from '../messages/load.ts';
import { App } from './App.tsx';
import { errorOf } from './frame/Boundary.tsx';
import { Broken } from './frame/Broken.tsx';
import { Loading } from './frame/Loading.tsx';
import { openMeeting } from './openMeeting.ts';
import './tokens.css';
import './fonts.css';
import './base.css';

const LANGUAGE = 'en';
/** The custom by which days and numbers are written: the United Nations writes 8 October 2016. */
const LOCALE = 'en-GB';

const root = document.querySelector('#page');
if (!root) throw new Error('index.html has no #page');

document.documentElement.lang = LOCALE;
document.documentElement.dir = directionOf(LOCALE);

const page = createRoot(root);
page.render(<Loading />);

// Not by Suspense: React holds back what a fallback has stood for, and the chamber would come a third of a second late.
const messages = loadSay(LANGUAGE, LOCALE);
const meeting = openMeeting(location.hash);
Promise.all([messages, meeting]).then(
  ([say, opened]) =>
    page.render(
      <StrictMode>
        <App say={say} opened={opened} />
      </StrictMode>,
    ),
  async (cause: unknown) => {
    const say = await messages.catch(() => undefined);
    page.render(<Broken say={say} error={errorOf(cause)} />);
  },
);
