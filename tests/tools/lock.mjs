// Checks that package-lock.json knows the binaries of every platform. npm drops, without a word, those that the registry
// at hand does not serve; on a Mac `npm ci` would then leave out its own. --fix adds them (no hash: npm accepts that).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Entry
 * @property {string} version
 * @property {boolean} [dev]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [engines]
 * @property {string} [license]
 */
/** @typedef {{ name: string, version: string, wantedBy: string }} Missing */

const FILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** @param {Record<string, Entry>} packages @returns {Missing[]} */
function missingFrom(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ name, version, wantedBy: path })),
  );
}

/** What npm would have written, as far as the name tells. @param {Missing} missing @param {Entry | undefined} wantedBy */
function entryFor({ name, version }, wantedBy) {
  const words = name.slice(name.indexOf('/') + 1).split('-');
  const system = SYSTEMS.find((word) => words.includes(word));
  const processor = PROCESSORS.find((word) => words.includes(word));
  // Without these npm would try to install it everywhere.
  if (!system || !processor || !/^\d/.test(version))
    throw new Error(`The platform of ${name}@${version} cannot be told: add it by hand`);
  const library = system === 'linux' ? words.map(libraryOf).find(Boolean) : undefined;
  return {
    version,
    cpu: [processor],
    ...(wantedBy?.dev && { dev: true }),
    ...(library && { libc: [library] }),
    ...(wantedBy?.license && { license: wantedBy.license }),
    optional: true,
    os: [system],
    ...(wantedBy?.engines && { engines: wantedBy.engines }),
  };
}

/** @param {string} word `gnu`, `musl`, `gnueabihf` … */
function libraryOf(word) {
  if (word.startsWith('gnu')) return 'glibc';
  return word.startsWith('musl') ? 'musl' : undefined;
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = missingFrom(lock.packages);
if (process.argv.includes('--fix') && missing.length > 0) {
  const added = Object.fromEntries(
    missing.map((each) => [`node_modules/${each.name}`, entryFor(each, lock.packages[each.wantedBy])]),
  );
  const packages = Object.entries({ ...lock.packages, ...added }).toSorted(([one], [other]) =>
    one.localeCompare(other, 'en'),
  );
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} entries added`);
} else {
  for (const { name, wantedBy } of missing)
    console.error(`package-lock.json lacks ${name}, a part of ${wantedBy} on another platform`);
  if (missing.length > 0) {
    console.error('To add them: node tests/tools/lock.mjs --fix');
    process.exitCode = 1;
  }
}
