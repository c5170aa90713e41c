import { constants, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The files of a site by the path that an address names: `/assets/page-1a2b3c4d.js`. */
export type SiteFiles = ReadonlyMap<string, string>;

/**
 * Lists a site once. An address is only ever looked up in this list and never made into a path, so that none leads out of
 * the folder. What begins with a dot is no part of a site, and neither is a link, wherever it leads.
 */
export async function listSite(folder: string, below = ''): Promise<SiteFiles> {
  const entries = await readdir(folder, { withFileTypes: true });
  const listed = await Promise.all(entries.filter(isShown).map((entry) => listEntry(entry, folder, below)));
  return new Map(listed.flatMap((files) => [...files]));
}

function isShown({ name }: Dirent): boolean {
  return !name.startsWith('.');
}

async function listEntry(entry: Dirent, folder: string, below: string): Promise<SiteFiles> {
  const [file, path] = [join(folder, entry.name), `${below}/${entry.name}`];
  if (entry.isDirectory()) return await listSite(file, path);
  return new Map(entry.isFile() ? [[path, file]] : []);
}

/** Windows has no such flag, and there only an administrator makes links. */
const NO_LINK: number = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;

/** What is in a file; `undefined` where it has gone, or has become a link, since the site was listed. */
export async function readSiteFile(file: string): Promise<Buffer | undefined> {
  const handle = await open(file, constants.O_RDONLY | NO_LINK).catch(() => undefined);
  try {
    return await handle?.readFile();
  } finally {
    await handle?.close();
  }
}

export const HTML = 'text/html; charset=utf-8';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': HTML,
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export function typeOf(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

/** The build puts a hash of what is in it into the name of a file: `/assets/page-1a2b3c4d.js`. It never changes. */
export function isHashed(path: string): boolean {
  return /^\/assets\/[^/]+-[\w-]{8}\.\w+$/u.test(path);
}
