/** The page is shown in a frame of another page, as its address says: only the stage, and nothing is stored. */
export function isEmbedded(): boolean {
  return asked().has('embed');
}

/** What the address asks for before its `#`; nothing while the build draws the first frame. */
export function asked(): URLSearchParams {
  return new URLSearchParams(typeof location === 'undefined' ? '' : location.search);
}

type Area = 'localStorage' | 'sessionStorage';

/** What the browser keeps under a name; nothing where it does not let the page look, and in a frame the page does not ask. */
export function stored(area: Area, key: string): string | null {
  try {
    return isEmbedded() ? null : globalThis[area].getItem(key);
  } catch {
    return null;
  }
}

/** Keeps it, or takes it away with `null`; `false` where a browser refuses, and what is set lasts as long as the page. */
export function store(area: Area, key: string, value: string | null): boolean {
  if (isEmbedded()) return false;
  try {
    if (value === null) globalThis[area].removeItem(key);
    else globalThis[area].setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
