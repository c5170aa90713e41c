import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../src/build/policy.ts';

const page = (head: string) => `<html><head><meta charset="utf-8" />${head}</head><body></body></html>`;
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

describe('the content security policy of the built page', () => {
  test('stands before everything that it is to hold for', () => {
    const html = withPolicy(page('<script src="./a.js"></script>'));
    expect(html).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/u);
    expect(html).toContain("script-src 'self';");
  });

  test('has the hash of each script in the page', () => {
    const html = withPolicy(
      page('<script>one()</script><script src="./a.js"></script><script type="module">two()</script>'),
    );
    expect(html).toContain(`script-src 'self' 'sha256-${hashOf('one()')}' 'sha256-${hashOf('two()')}';`);
  });

  test('has the hash of the style sheet in the page', () => {
    const html = withPolicy(page('<style>p { color: red }</style>'));
    expect(html).toContain(`style-src 'self' 'sha256-${hashOf('p { color: red }')}';`);
  });

  test('hashes lines as the browser reads them, wherever the page was written', () => {
    expect(withPolicy(page('<script>\r\none()\r\n</script>'))).toContain(hashOf('\none()\n'));
  });

  test.each([
    ['a style in a tag', '<p style="color: red">'],
    ['a handler in a tag', '<body onload="go()">'],
    ['a script as an address', '<a href="javascript:go()">'],
  ])('is not written where the page has what it refuses: %s', (_, markup) => {
    expect(() => withPolicy(page(markup))).toThrow('refuses');
  });

  test('says nothing unsafe', () => {
    expect(withPolicy(page('<script>one()</script>'))).not.toContain('unsafe');
  });
});
