// Runs in the head of the page, before anything is drawn and long before the program has arrived. The build puts it there as
// text (firstFrame.plugin.ts), so it imports nothing. It applies what the reader has set, says where the address leads, so
// that the first frame shows nothing of another place, and keeps what is pressed meanwhile for the page to do.
(() => {
  const { dataset } = document.documentElement;

  const asked = new URLSearchParams(location.search);
  const isEmbedded = asked.has('embed');
  if (isEmbedded) dataset['embed'] = '';

  /** In a frame of another page nothing is read, and nothing stored. */
  const stored = (key: string): string | null => {
    try {
      return isEmbedded ? null : localStorage.getItem(key);
    } catch {
      return null; // a browser may refuse to store anything
    }
  };

  const theme = isEmbedded ? asked.get('theme') : stored('horseshoe.theme');
  if (theme !== null) dataset['theme'] = theme;
  try {
    const settings = JSON.parse(stored('horseshoe.settings') ?? '{}') as Record<string, unknown> | null;
    for (const name of ['motion', 'size', 'council']) {
      const value = settings?.[name];
      if (typeof value === 'string') dataset[name] = value;
    }
  } catch {
    // What was stored is no setting: as if nothing had been.
  }

  /** `start`, `watch`, or `elsewhere`: another room, another meeting, no meeting. */
  const lookWhere = (): void => {
    const [, meeting, room] = /^#\/([^/?]+)(?:\/([a-z]+))?/u.exec(location.hash) ?? [];
    const isHere = meeting === undefined ? location.hash.length < 2 : meeting === dataset['meeting'];
    dataset['at'] = !isHere ? 'elsewhere' : room === undefined ? 'start' : room === 'watch' ? room : 'elsewhere';
  };
  lookWhere();
  addEventListener('hashchange', lookWhere);

  // The program and its data are fetched once the first frame is seen, so that nothing keeps that from being drawn. The
  // server of `npm start` has the program in the page.
  const { program, files = '' } = dataset;
  let isFetching = false;
  const fetchProgram = (): void => {
    if (program === undefined || isFetching) return;
    isFetching = true;
    const script = Object.assign(document.createElement('script'), { type: 'module', src: program });
    const data = files
      .split(' ')
      .map((href) =>
        Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
      );
    document.head.append(script, ...data);
  };
  setTimeout(fetchProgram, 1000); // in a tab that nobody looks at, no frame is drawn

  // The typefaces are on their way, and the first frame waits for them, but not for long: lines that break elsewhere when
  // they come would move everything.
  const show = (): void => {
    delete dataset['letters'];
    requestAnimationFrame(() => setTimeout(fetchProgram));
  };
  dataset['letters'] = 'awaited';
  Promise.all(
    ['Newsreader Variable', 'Libre Franklin Variable'].map((name) => document.fonts.load(`1em "${name}"`)),
  ).then(show, show);
  setTimeout(show, 800);

  /** How the same control is found when the page is there. */
  const selectorOf = (control: Element): string => {
    const { member } = (control as HTMLElement).dataset;
    const own = control.localName + [...control.classList].map((name) => `.${name}`).join('');
    if (member !== undefined) return `${own}[data-member="${member}"]`;
    const href = control.getAttribute('href');
    return href === null ? own : `${own}[href="${href}"]`;
  };

  const controlOf = ({ target }: Event): Element | undefined =>
    (target instanceof Element && target.closest('.first-frame :is(a, button, input)')) || undefined;

  addEventListener('click', (event) => {
    const control = controlOf(event);
    if (control === undefined) return;
    document.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
    delete dataset['pressed'];
    if (control.getAttribute('href')?.startsWith('#/') === true) return; // the browser follows it
    event.preventDefault();
    control.setAttribute('aria-busy', 'true');
    dataset['pressed'] = selectorOf(control);
  });
  addEventListener('focusin', (event) => {
    const control = controlOf(event);
    if (control !== undefined) dataset['focused'] = selectorOf(control);
  });
})();
