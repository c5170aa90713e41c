import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Tells the browser at once of the data that the first screen is made of: the words of the page's language and the
 * scenario that opens without an address. Otherwise they would be asked for only after the program has arrived.
 * @param names how the file's name begins: `en`, `2016-10-08-aleppo`
 */
export function preload(names: readonly string[]): Plugin {
  return {
    name: 'horseshoe:preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const data = Object.keys(bundle ?? {}).filter((file) => names.some((name) => isNamed(file, name)));
        return data.map(tagFor);
      },
    },
  };
}

function isNamed(file: string, name: string): boolean {
  return file.startsWith(`assets/${name}-`) && file.endsWith('.json');
}

function tagFor(file: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${file}` },
    injectTo: 'head',
  };
}
