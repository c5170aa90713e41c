import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Style sheets come with the parts of the page that need them, and stay: a name that two of them use changes, later, what
// was on screen before.
test('no two style sheets set the same property of a class', () => {
  const setBy = new Map<string, Set<string>>();
  for (const file of sheets()) {
    for (const declaration of declarationsIn(readFileSync(file, 'utf8'))) {
      setBy.set(declaration, (setBy.get(declaration) ?? new Set()).add(file));
    }
  }
  expect(setBy.size).toBeGreaterThan(500);
  expect([...setBy].filter(([, files]) => files.size > 1)).toEqual([]);
});

function sheets(): string[] {
  const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.css')).map((file) => `src/ui/${file}`);
}

/** `.card { gap: 0 }` as `.card gap`; of rules outside any @media, and with a class alone before the brace. */
function declarationsIn(css: string): string[] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//gu, '').matchAll(/^([^\s{}@][^{}]*)\{([^{}]*)\}/gmu);
  return [...rules].flatMap(([, selectors = '', body = '']) => {
    const classes = selectors.split(',').map((each) => each.trim());
    const properties = Array.from(body.matchAll(/([a-z-]+)\s*:/gu), ([, name]) => name);
    return classes
      .filter((each) => /^\.[\w-]+$/u.test(each))
      .flatMap((each) => properties.map((property) => `${each} ${property}`));
  });
}
