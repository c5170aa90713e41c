import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HTML, isHashed, readSiteFile, typeOf, type SiteFiles } from './siteFiles.ts';

/** What a policy inside of a page cannot say. Who may show the page in a frame is left open: it can be embedded. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // The element <horseshoe-vote> is fetched by pages of other origins. There is nothing here that is anybody's own.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** @param notFound the page for an address at which there is nothing */
export function siteServer(files: SiteFiles, notFound: string): Server {
  const missing = Buffer.from(notFound);
  return createServer((request, response) => {
    replyTo(request, files, missing).then(
      (reply) => send(request, response, reply),
      () => send(request, response, plain(500)), // the disk has failed: the next file may be read all the same
    );
  });
}

async function replyTo({ method, url = '', headers }: IncomingMessage, files: SiteFiles, missing: Buffer) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, { Allow: 'GET, HEAD' });
  const path = pathIn(url);
  if (path === undefined) return plain(400);
  const found = path.endsWith('/') ? `${path}index.html` : path;
  const file = files.get(found);
  if (file === undefined && files.has(`${found}/index.html`)) return plain(301, { Location: besides(url, path) });
  const body = file === undefined ? undefined : await readSiteFile(file);
  if (!body) return { status: 404, headers: { 'Content-Type': HTML, 'Cache-Control': 'no-store' }, body: missing };
  return fileReply(found, body, headers['if-none-match']);
}

function fileReply(path: string, body: Buffer, known: string | undefined): Reply {
  // A package from a registry gives all its files one date: only what is in a file tells whether it is another.
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'Content-Type': typeOf(path),
    'Cache-Control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
  };
  const isKnown = known?.split(',').some((each) => each.trim().replace(/^W\//u, '') === tag) === true;
  return isKnown ? { status: 304, headers, body: EMPTY } : { status: 200, headers, body };
}

/** The path that a request asks for; `undefined` where it is not written as one. */
function pathIn(url: string): string | undefined {
  const [path = ''] = url.replace(/^https?:\/\/[^/?#]*/iu, '').split(/[?#]/u);
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** The folder's own address, from the place of who asked: `about/?a=b`. Of no other host, whatever was asked for. */
function besides(url: string, path: string): string {
  const query = url.indexOf('?');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${encodeURIComponent(name)}/${query < 0 ? '' : url.slice(query)}`;
}

const EMPTY = Buffer.alloc(0);

function plain(status: number, headers: Reply['headers'] = {}): Reply {
  return { status, headers, body: EMPTY };
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  const length: Record<string, string> = status === 304 ? {} : { 'Content-Length': String(body.length) };
  response.writeHead(status, { ...HEADERS, ...headers, ...length });
  response.end(method === 'HEAD' ? undefined : body);
}
