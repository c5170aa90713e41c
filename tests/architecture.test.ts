import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const PAGE = readFileSync('docs/architecture.md', 'utf8');

interface Room {
  readonly folder: string;
  readonly from: readonly string[];
  readonly packages: readonly string[];
}

/** The arrows as the page states them. */
const ROOMS: readonly Room[] = block('arrows')
  .split('\n')
  .filter((line) => line.includes('<-'))
  .map((line) => {
    const [folder = '', rest = ''] = line.split('<-');
    const [from = '', packages = ''] = rest.split('|');
    return { folder: folder.trim(), from: wordsOf(from), packages: wordsOf(packages) };
  });

/** The files by which a folder with folders inside can be entered from elsewhere, as the page states them. */
const DOORS: readonly { readonly folder: string; readonly doors: readonly string[] }[] = block('doors')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [folder = '', ...doors] = wordsOf(line);
    return { folder, doors: doors.map((door) => `${folder}/${door}`) };
  });

interface Import {
  readonly file: string;
  readonly target: string;
}

const FILES = [...filesBelow('machines'), ...filesBelow('src')].filter((file) => /\.(ts|tsx|mjs)$/u.test(file));
const IMPORTS: readonly Import[] = FILES.flatMap(importsOf);

describe('the arrows', () => {
  test('every file lives in a room of the page', () => {
    expect(FILES.length).toBeGreaterThan(40);
    expect(FILES.filter((file) => !roomOf(file))).toEqual([]);
  });

  test.each(ROOMS)('$folder imports only what it may', ({ folder, from, packages }) => {
    const strangers = IMPORTS.filter(({ file }) => roomOf(file)?.folder === folder).filter(({ file, target }) => {
      if (!isFile(target)) return !packages.includes(packageOf(target));
      const room = doorTo(file, target) ?? roomOf(target)?.folder ?? target.split('/')[0];
      return room !== folder && !from.includes(room ?? '');
    });
    expect(strangers).toEqual([]);
  });

  test.each(DOORS)('$folder is entered by its doors only', ({ folder, doors }) => {
    const isInside = (file: string) => file.startsWith(`${folder}/`);
    const strangers = IMPORTS.filter(({ file, target }) => !isInside(file) && isInside(target));
    expect(strangers.filter(({ target }) => !doors.includes(target))).toEqual([]);
    expect(doors.filter((door) => !strangers.some(({ target }) => target === door))).toEqual([]);
    expect(IMPORTS.filter(({ file, target }) => isInside(file) && target === `${folder}/index.ts`)).toEqual([]);
  });

  test.each(ROOMS)('$folder uses every package that it may', ({ folder, packages }) => {
    const used = new Set(
      IMPORTS.filter(({ file, target }) => roomOf(file)?.folder === folder && !isFile(target)).map(({ target }) =>
        packageOf(target),
      ),
    );
    expect(packages.filter((name) => !used.has(name))).toEqual([]);
  });

  test('no two files import each other in a circle', () => {
    expect(circleIn(new Map(FILES.map((file) => [file, targetsOf(file)])))).toEqual([]);
  });
});

/** What the page and the command line may ask of the law, as the page states it. */
const QUESTIONS = block('questions')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [name = '', folders = '', reason = ''] = line.split('|').map((part) => part.trim());
    return { name, folders: wordsOf(folders).map((folder) => `src/${folder}`), reason };
  });

describe('the law is stated once', () => {
  const folders = ['src/ui', 'src/cli', 'src/minutes'];
  const asking = IMPORTS.filter(
    ({ file, target }) => target.startsWith('machines/') && folders.some((folder) => file.startsWith(`${folder}/`)),
  );

  test('the page and the command line enter it by its door', () => {
    expect(asking.length).toBeGreaterThan(50);
    expect(asking.filter(({ target }) => target !== 'machines/rules/index.ts')).toEqual([]);
  });

  test.each(folders)('%s asks what is on the list, and all of it', (folder) => {
    const files = [...new Set(asking.map(({ file }) => file))].filter((file) => file.startsWith(`${folder}/`));
    const asked = files.flatMap((file) => valuesFromTheLaw(file).map((name) => ({ name, file })));
    const listed = QUESTIONS.filter((question) => question.folders.includes(folder)).map(({ name }) => name);
    expect(asked.filter(({ name }) => !listed.includes(name))).toEqual([]);
    expect(listed.filter((name) => !asked.some((question) => question.name === name))).toEqual([]);
  });

  test('every line of the list gives its reason', () => {
    expect(
      QUESTIONS.filter(({ name, folders: of, reason }) => name === '' || of.length === 0 || reason === ''),
    ).toEqual([]);
    expect(new Set(QUESTIONS.map(({ name }) => name)).size).toBe(QUESTIONS.length);
  });
});

describe('the tree', () => {
  test('names what is there', () => {
    expect(treePaths().filter((path) => !existsSync(path))).toEqual([]);
  });

  test('the top level is the one that was decided', () => {
    const expected = ['package.json', 'tsconfig.json', 'vite.config.ts', 'src', 'machines', 'scenarios', 'tests'];
    const allowed = [
      ...expected,
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'docs',
      'index.html',
      'package-lock.json',
    ];
    const made = ['node_modules', 'dist', 'coverage'];
    const there = readdirSync('.').filter((name) => !name.startsWith('.'));
    expect(expected.filter((name) => !there.includes(name))).toEqual([]);
    expect(there.filter((name) => !allowed.includes(name) && !made.includes(name))).toEqual([]);
  });
});

test('the number nine stands in one place of the code', () => {
  const NINE = /(?<![\w.])9(?![\w.])/u;
  const places = FILES.filter((file) => /^(machines|src\/(session|analysis))\//u.test(file)).filter((file) =>
    NINE.test(withoutText(readFileSync(file, 'utf8'))),
  );
  expect(places).toEqual(['machines/rules/council/charter.ts']);
});

test('the page compares nothing with nine', () => {
  const COMPARED = /(?:[<>]=?|[=!]==)\s*9\b|\b9\s*(?:[<>]|[=!]==)/u;
  const places = FILES.filter((file) => file.startsWith('src/ui/')).filter((file) =>
    COMPARED.test(withoutText(readFileSync(file, 'utf8'))),
  );
  expect(places).toEqual([]);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file.replaceAll('\\', '/')}`,
  );
}

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(PAGE)?.[1] ?? '';
}

function wordsOf(text: string): string[] {
  return text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whoever comes from elsewhere by a door is in the folder that it belongs to; the folders inside are its own matter. */
function doorTo(file: string, target: string): string | undefined {
  return DOORS.find(({ folder, doors }) => doors.includes(target) && !file.startsWith(`${folder}/`))?.folder;
}

/** The innermost room that a file lies in; a file may be a room of its own. */
function roomOf(file: string): Room | undefined {
  return ROOMS.filter(({ folder }) => file === folder || file.startsWith(`${folder}/`)).toSorted(
    (one, other) => other.folder.length - one.folder.length,
  )[0];
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const specifiers = [
    ...code.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gu),
    ...code.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/gu),
    ...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/gu),
    ...code.matchAll(/import\.meta\.glob[^(]*\(\s*\[?\s*['"]([^'"]+)['"]/gu),
  ].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => ({
    file,
    target: specifier.startsWith('.') ? normalize(join(dirname(file), specifier)).replaceAll('\\', '/') : specifier,
  }));
}

/** What a file imports of the law besides types; `*` for everything at once, and for what is loaded when it runs. */
function valuesFromTheLaw(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const isLaw = (specifier = '') => specifier.includes('machines/');
  const named = [...code.matchAll(/(?:^|\n)\s*(?:import|export)\s+\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/gu)]
    .filter(([, , specifier]) => isLaw(specifier))
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim().replace(/\s+as\s.*$/su, ''))
    .filter((name) => name !== '' && !name.startsWith('type '));
  const whole = [
    ...code.matchAll(/(?:^|\n)\s*(?:import|export)\s+\*[^;]*?\bfrom\s*['"]([^'"]+)['"]/gu),
    ...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/gu),
  ].filter(([, specifier]) => isLaw(specifier));
  return [...named, ...whole.map(() => '*')];
}

function isFile(target: string): boolean {
  return /^(machines|src|scenarios|tests|dist|package\.json)(\/|$)/u.test(target);
}

function packageOf(target: string): string {
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  return name.startsWith('node:') || builtinModules.includes(name) ? 'node' : name;
}

/** Imports of types make no circle at run time, but one in the reader's head; they count too. */
function targetsOf(file: string): string[] {
  return IMPORTS.filter((found) => found.file === file && FILES.includes(found.target)).map(({ target }) => target);
}

function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** Paths of the indented tree: two spaces a level. */
function treePaths(): string[] {
  const folders: string[] = [];
  return (
    /## The tree\n\n```\n([\s\S]*?)```/u
      .exec(PAGE)?.[1]
      ?.split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const level = (line.length - line.trimStart().length) / 2;
        const [name = ''] = wordsOf(line);
        folders[level] = name.replace(/\/$/u, '');
        return folders.slice(0, level + 1).join('/');
      }) ?? []
  );
}

function withoutText(code: string): string {
  return code
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/\/\/[^\n]*/gu, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"/gu, '')
    .replaceAll(/\/(?:[^/\\\n]|\\.)+\/[a-z]+/gu, '');
}
