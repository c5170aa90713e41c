import { once } from 'node:events';
import { access } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { badValue, refuseOperands, valueOf } from '../args/flagValues.ts';
import { HELP, type Given } from '../args/flags.ts';
import type { Command } from '../command.ts';
import { BadInput, printable, quote } from '../io/badInput.ts';
import { print } from '../io/output.ts';
import type { Say } from '../../messages/say.ts';
import { SITE_FOLDER } from '../siteFolder.ts';
import { addressesOf, listen } from './listen.ts';
import { openBrowser } from './openBrowser.ts';
import { listSite } from './siteFiles.ts';
import { siteServer } from './siteServer.ts';

/** Nobody but the own machine reaches this address. */
const HOST = '127.0.0.1';
const PORT = 4380;
const HIGHEST_PORT = 65_535;

export const serve: Command = {
  name: 'serve',
  synopsis: '[--port N] [--host ADDRESS] [--open]',
  summary: (say) => say('cli.serve.summary'),
  about: [(say) => say('cli.serve.output'), (say) => say('cli.serve.where', { host: HOST, port: PORT })],
  flags: {
    port: { value: 'N', about: (say) => say('cli.flag.port', { port: PORT }) },
    host: { value: 'ADDRESS', about: (say) => say('cli.flag.host', { host: HOST }) },
    open: { about: (say) => say('cli.flag.open') },
    ...HELP,
  },
  examples: ['horseshoe serve --open', 'horseshoe serve --port 0', 'horseshoe serve --host 0.0.0.0 --port 8080'],

  async run(given, say) {
    refuseOperands(given);
    const place = { host: valueOf(given, 'host') ?? HOST, port: portIn(given) };
    await refuseWithoutSite();
    const server = siteServer(await listSite(SITE_FOLDER), notFoundPage(say));
    const addresses = addressesOf(await listen(server, place));
    const stopped = untilStopped(server);
    await print(addresses.map((address) => `${address}\n`));
    const [first = ''] = addresses;
    if (given.flags.has('open') && !(await openBrowser(first)))
      process.stderr.write(`${say('cli.problem', { problem: say('cli.serve.notOpened', { address: first }) })}\n`);
    await stopped;
  },
};

/** @throws {BadUsage} at what is no number of a port */
function portIn(given: Given): number {
  const value = valueOf(given, 'port');
  if (value === undefined) return PORT;
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  throw badValue('port', value, (say) => say('cli.serve.port', { found: quote(value), most: HIGHEST_PORT }));
}

/** @throws {BadInput} where the page is not there: a clone has it when it has been built */
async function refuseWithoutSite(): Promise<void> {
  const isThere = await access(join(SITE_FOLDER, 'index.html')).then(
    () => true,
    () => false,
  );
  if (!isThere) throw new BadInput((say) => say('cli.serve.missing', { folder: printable(SITE_FOLDER, 500) }));
}

/** Until Ctrl+C. Browsers keep their connections open: whoever has what they asked for is not waited for. */
async function untilStopped(server: Server): Promise<void> {
  const closed = once(server, 'close');
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await closed;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function notFoundPage(say: Say): string {
  const title = say('cli.serve.notFound');
  return `<!doctype html>
<html lang="${say.locale}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
    <p><a href="/">${say('cli.serve.toPage')}</a></p>
  </body>
</html>
`;
}
