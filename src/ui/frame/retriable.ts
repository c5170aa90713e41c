/**
 * A dynamic import that can be called again after it failed. A browser remembers under its address that a module could not
 * be fetched, so each further call asks for the module under another address. The address stands in the browser's own
 * message; where it does not (Safari), the import is just called again.
 *
 * @param load calls `import()` and nothing else: of any other failure the message would not be the browser's
 */
export function retriable<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let address: string | undefined;
  let calls = 0;
  return async () => {
    if (calls > 0) fetchBrokenStyles();
    try {
      // The same file under another address has the same exports.
      return await (address === undefined
        ? load()
        : (import(/* @vite-ignore */ `${address}?${calls}`) as Promise<Module>));
    } catch (error) {
      calls += 1;
      address = addressIn(error);
      throw error;
    }
  };
}

function addressIn(error: unknown): string | undefined {
  const [address] = (error instanceof Error && /https?:[^\s?]+\.js/u.exec(error.message)) || [];
  return address;
}

/** Vite never asks for a style sheet a second time. One that could not be fetched has no rules. */
function fetchBrokenStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (link.sheet?.cssRules.length === 0) link.replaceWith(link.cloneNode());
}
