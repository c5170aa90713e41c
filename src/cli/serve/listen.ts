import type { AddressInfo } from 'node:net';
import { isIPv6 } from 'node:net';
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { BadInput, printable, quote, type Sentence } from '../io/badInput.ts';
import { badValue } from '../args/flagValues.ts';

export interface ListeningPlace {
  readonly host: string;
  readonly port: number;
}

/** @throws {BadInput} where nobody can listen there, with what is found there and what is expected */
export async function listen(server: Server, place: ListeningPlace): Promise<AddressInfo> {
  await new Promise<void>((listening, failed) => {
    server.once('error', (error) => failed(refusalOf(error, place)));
    server.listen(place.port, place.host, listening);
  });
  return server.address() as AddressInfo; // it listens at a port
}

function refusalOf(error: NodeJS.ErrnoException, { host, port }: ListeningPlace): Error {
  const at = (problem: Sentence) => badValue('port', String(port), problem);
  switch (error.code) {
    case 'EADDRINUSE':
      return asInput(at((say) => say('cli.serve.taken', { host: printable(host) })));
    case 'EACCES':
      return asInput(at((say) => say('cli.serve.notAllowed')));
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return badValue('host', host, (say) => say('cli.serve.notHere', { found: quote(host) }));
    default:
      return error;
  }
}

/** The command line is as it should be: it is the machine that refuses, and the help would not help. */
function asInput({ problem }: BadInput): BadInput {
  return new BadInput(problem);
}

/** The addresses to open: where it listens everywhere, those that the machine has. */
export function addressesOf({ address, port }: Pick<AddressInfo, 'address' | 'port'>): readonly string[] {
  if (address !== '0.0.0.0' && address !== '::') return [addressAt(address, port)];
  const others = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  return ['127.0.0.1', ...others.map((each) => each.address)].map((each) => addressAt(each, port));
}

function addressAt(address: string, port: number): string {
  return `http://${isIPv6(address) ? `[${address}]` : address}:${port}/`;
}
