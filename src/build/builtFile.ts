/**
 * The file of the site that holds some data, among the names of all files: `assets/<name>-<hash of eight>.json`. The name of
 * another meeting may begin with all of this one's: `1956-10-30-suez`, `1956-10-30-suez-evening`.
 */
export function builtFile(files: readonly string[], name: string): string | undefined {
  const [before, after] = [`assets/${name}-`, '.json'];
  const length = before.length + HASH + after.length;
  return files.find((file) => file.length === length && file.startsWith(before) && file.endsWith(after));
}

const HASH = 8;
