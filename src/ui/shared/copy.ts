/**
 * Puts text on the clipboard; `false` where the browser lets the page do it in neither way. A page that came by plain http
 * has no `navigator.clipboard`: there, as in older browsers, a copy is begun as if the reader had pressed the keys for it.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isGiven = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  try {
    return document.execCommand('copy') && isGiven;
  } catch {
    return false; // it is gone from this browser
  } finally {
    document.removeEventListener('copy', give);
  }
}
