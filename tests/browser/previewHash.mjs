import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root @returns {string[]} the ids of all meetings in the folder */
export function scenarioIds(root) {
  return readdirSync(join(root, 'scenarios'))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => file.replace(/\.json$/u, ''))
    .toSorted();
}

/** What a preview shows of a meeting, as a hash. @param {string} root @param {string} id */
export function previewHash(root, id) {
  const { title, question, asked, meeting, members } = JSON.parse(
    readFileSync(join(root, `scenarios/${id}.json`), 'utf8'),
  );
  const shown = JSON.stringify([title, question, asked, meeting, members]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 16);
}
