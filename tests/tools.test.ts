import { spawnSync } from 'node:child_process';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { compileCatalogue } from '../src/build/messages.plugin.ts';

describe('what is generated, or easily lost', () => {
  test.each([
    ['lock.mjs', 'the lock file knows the binaries of every platform'],
    ['messages.mjs', 'the types of the words are up to date and the translations complete'],
  ])('%s: %s', (tool) => {
    const { status, stderr } = spawnSync(process.execPath, [`tests/tools/${tool}`, '--check'], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });
});

describe('messages', () => {
  test('a compiled message says the same as its text', () => {
    const text =
      '{n, plural, offset:1 =0 {nobody} one {# vote} other {# votes}} {s, select, style {a} pattern {b} other {⁇}} {p, number, ::percent .0}';
    const said = { n: 3, s: 'pattern', p: 0.5 };
    const compiled = compileCatalogue(JSON.stringify({ text }), 'en.json')['text'] ?? [];
    expect(new IntlMessageFormat(compiled, 'en').format(said)).toBe('2 votes b 50.0%');
    expect(new IntlMessageFormat(compiled, 'en').format(said)).toBe(new IntlMessageFormat(text, 'en').format(said));
  });

  test.each([
    ['an open brace', '{ "a": "{n" }', 'message "a" does not parse: expect argument closing brace at line 1, column 1'],
    [
      'a plural without other',
      '{ "a": "{n, plural, one {#}}" }',
      'message "a" does not parse: missing other clause at line 1, column 20',
    ],
    [
      'a select without other',
      '{ "a": "{n, select, yes {#}}" }',
      'message "a" does not parse: missing other clause at line 1, column 20',
    ],
    [
      'a select whose other says something',
      '{ "a": "{n, plural, one {{b, select, yes {is} other {are}}} other {#}}" }',
      'message "a" does not parse: "other" of "b" has to be {⁇}: every case has an arm of its own',
    ],
    ['a nested catalogue', '{ "a": { "b": "c" } }', 'message "a" is not a text'],
    ['one id twice', '{ "a": "one", "a": "two" }', 'message "a" stands there twice'],
    ['a list', '[]', 'a catalogue is a flat object from message id to text'],
    ['broken JSON', '{', 'not JSON'],
  ])('%s is refused with file, message and reason', (_, json, problem) => {
    expect(() => compileCatalogue(json, 'en.json')).toThrow(`en.json: ${problem}`);
  });
});
