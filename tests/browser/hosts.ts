import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listSite } from '../../src/cli/serve/siteFiles.ts';
import { siteServer } from '../../src/cli/serve/siteServer.ts';

interface Served {
  readonly origin: string;
  readonly stop: () => void;
}

/** The built site as `horseshoe serve` has it, at an origin of its own. */
export async function serveSite(): Promise<Served> {
  return await served(siteServer(await listSite('dist/site'), ''));
}

/** Somebody's page, which embeds: at another origin, with a policy of its own. */
export async function serveHost(html: string, policy?: string): Promise<Served> {
  const server = createServer((request, response) => {
    const isPage = request.url?.startsWith('/page') === true;
    const own = isPage && policy !== undefined ? { 'Content-Security-Policy': policy } : {};
    response.writeHead(isPage ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...own });
    response.end(isPage ? `<!doctype html><html lang="en"><title>Host</title>${html}</html>` : '');
  });
  return await served(server);
}

async function served(server: Server): Promise<Served> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens at a port
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
