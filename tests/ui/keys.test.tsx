import { describe, expect, test } from 'vitest';
import { commandOf, focusOf, type Focus, type Stroke } from '../../src/ui/keys.ts';

function stroke(text: string): Stroke {
  const parts = text.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
}

describe('a key, and what it asks for', () => {
  test.each<[key: string, focus: Focus, command: unknown]>([
    ['ArrowRight', 'page', { type: 'step', by: 1 }],
    ['ArrowLeft', 'page', { type: 'step', by: -1 }],
    ['ArrowRight', 'button', { type: 'step', by: 1 }],
    ['ArrowRight', 'choice', undefined],
    ['ArrowRight', 'radio', undefined],
    ['Home', 'radio', { type: 'seek', to: 0 }],
    ['End', 'radio', { type: 'seek', to: Number.MAX_SAFE_INTEGER }],
    [' ', 'radio', undefined],
    ['ArrowRight', 'text', undefined],
    ['Alt+ArrowLeft', 'page', undefined],
    ['Shift+ArrowRight', 'page', { type: 'scene', by: 1 }],
    ['Shift+ArrowLeft', 'button', { type: 'scene', by: -1 }],
    ['Shift+ArrowRight', 'radio', undefined],
    ['Shift+ArrowRight', 'choice', undefined],
    ['Shift+ArrowUp', 'page', undefined],
    ['ArrowDown', 'page', undefined],
    ['Home', 'page', { type: 'seek', to: 0 }],
    ['End', 'page', { type: 'seek', to: Number.MAX_SAFE_INTEGER }],
    ['Home', 'choice', undefined],
    [' ', 'page', { type: 'playOrPause' }],
    [' ', 'button', undefined],
    [' ', 'choice', undefined],
    ['Shift+?', 'page', { type: 'help' }],
    ['?', 'choice', { type: 'help' }],
    ['?', 'text', undefined],
    ['Escape', 'choice', { type: 'close' }],
    ['Ctrl+z', 'page', { type: 'undo' }],
    ['Cmd+z', 'choice', { type: 'undo' }],
    ['Ctrl+Shift+Z', 'page', { type: 'redo' }],
    ['Cmd+Shift+z', 'button', { type: 'redo' }],
    ['Ctrl+y', 'page', { type: 'redo' }],
    ['Ctrl+z', 'text', undefined],
    ['Ctrl+k', 'page', { type: 'palette' }],
    ['Cmd+k', 'button', { type: 'palette' }],
    ['Ctrl+K', 'text', { type: 'palette' }],
    ['Ctrl+Shift+K', 'page', undefined],
    ['Ctrl+Alt+k', 'page', undefined],
    ['k', 'page', undefined],
    ['Ctrl+ArrowRight', 'page', undefined],
    ['z', 'page', undefined],
  ])('%s on a %s', (key, focus, command) => {
    expect(commandOf(stroke(key), focus, false)).toEqual(command);
  });

  test('from right to left the arrows change places', () => {
    expect(commandOf(stroke('ArrowLeft'), 'page', true)).toEqual({ type: 'step', by: 1 });
    expect(commandOf(stroke('ArrowRight'), 'page', true)).toEqual({ type: 'step', by: -1 });
    expect(commandOf(stroke('Shift+ArrowLeft'), 'page', true)).toEqual({ type: 'scene', by: 1 });
  });
});

test.each([
  ['<p></p>', 'page'],
  ['<button></button>', 'button'],
  ['<details><summary></summary></details>', 'page'],
  ['<summary></summary>', 'button'],
  ['<a href="/"></a>', 'button'],
  ['<select></select>', 'choice'],
  ['<input type="radio">', 'radio'],
  ['<button role="radio"></button>', 'radio'],
  ['<input type="range">', 'choice'],
  ['<input>', 'text'],
  ['<textarea></textarea>', 'text'],
] as const)('%s uses keys like a %s', (html, focus) => {
  const place = document.createElement('div');
  place.innerHTML = html;
  expect(focusOf(place.firstElementChild)).toBe(focus);
});
