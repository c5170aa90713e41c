import { readdirSync, readFileSync } from 'node:fs';
import { getStateNodes } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { transformWithOxc } from 'vite';
import { delegationMachine, draftMachine, meetingMachine } from '../machines/index.ts';
import { withoutDescriptions } from '../src/build/descriptions.plugin.ts';

const FILES = [
  ...readdirSync('machines/chart').map((file) => `machines/chart/${file}`),
  ...readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.machine.ts'))
    .map((file) => `src/ui/${file}`),
];

describe('what the charts say of their states stays out of the site', () => {
  const stripped = FILES.map((file) => withoutDescriptions(readFileSync(file, 'utf8')));

  test('none of it is left', () => {
    const roots = [meetingMachine.root, draftMachine.root, delegationMachine.root];
    const said = roots
      .flatMap((root) => [root, ...getStateNodes(root)])
      .flatMap(({ description }) => description ?? []);
    expect(said.length).toBeGreaterThan(60);
    expect(
      said.filter((text) => stripped.some((code) => code.includes(`'${text}'`) || code.includes(`"${text}"`))),
    ).toEqual([]);
  });

  test.each(FILES.map((file, index) => [file, stripped[index] ?? ''] as const))(
    '%s is still a program',
    async (file, code) => {
      const { code: script } = await transformWithOxc(code, file);
      expect(script).toContain('export');
    },
  );

  test.each([
    ["a: { description: 'One.', meta: 1 }", 'a: {  meta: 1 }'],
    [`a: { description: "A member's.", meta: 1 }`, 'a: {  meta: 1 }'],
    ['a: {\n  description:\n    `Two. "Words".`,\n  meta: 1 }', 'a: {\n  \n  meta: 1 }'],
  ])('%j', (code, rest) => {
    expect(withoutDescriptions(code)).toBe(rest);
  });

  test('a text that is put together is refused', () => {
    expect(() => withoutDescriptions('a: { description: `The call for ${called}.` }')).toThrow(/not a plain text/u);
  });
});
