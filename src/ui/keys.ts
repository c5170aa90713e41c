import { useEffect } from 'react';
import type { SessionEvent } from '../session/index.ts';
import { QUERY_KEYS, type Query } from './chamber/query.ts';
import { settingsNow } from './shared/settings.ts';

/** What a key asks for, wherever the focus is. */
export type KeyCommand =
  | SessionEvent
  | { readonly type: 'playOrPause' }
  /** To the beginning of the next scene, or of this one and then of the one before. */
  | { readonly type: 'scene'; readonly by: 1 | -1 }
  | { readonly type: 'help' | 'palette' }
  | { readonly type: 'close' }
  | { readonly type: 'query'; readonly query: Query };

export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Elements that use a kind of key themselves; there the page keeps out of the way. */
export type Focus = 'page' | 'text' | 'choice' | 'radio' | 'button';

/** The command of a key. In a right-to-left language the meeting runs to the left, and so do the arrows. */
export function commandOf(stroke: Stroke, focus: Focus, rightToLeft: boolean): KeyCommand | undefined {
  const isWithControl = stroke.ctrlKey || stroke.metaKey;
  if (isWithControl && stroke.key.toLowerCase() === 'k' && !stroke.shiftKey && !stroke.altKey)
    return { type: 'palette' };
  if (focus === 'text') return undefined;
  if (isWithControl) return historyCommand(stroke);
  if (stroke.altKey) return undefined;
  if (stroke.key === '?') return { type: 'help' };
  if (stroke.key === 'Escape') return { type: 'close' };
  if (stroke.key === ' ') return focus === 'page' ? { type: 'playOrPause' } : undefined;
  if (focus === 'choice') return undefined;
  if (stroke.shiftKey) return sceneCommand(stroke.key, rightToLeft, focus);
  const query = QUERY_KEYS[stroke.key];
  if (query) return { type: 'query', query };
  return movement(stroke.key, rightToLeft, focus === 'radio');
}

function sceneCommand(key: string, rightToLeft: boolean, focus: Focus): KeyCommand | undefined {
  if (focus === 'radio' || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return undefined;
  return { type: 'scene', by: (key === 'ArrowRight') === rightToLeft ? -1 : 1 };
}

/** @param taken the arrows are taken: they choose among radio buttons */
function movement(key: string, rightToLeft: boolean, taken: boolean): KeyCommand | undefined {
  if (taken && key.startsWith('Arrow')) return undefined;
  switch (key) {
    case 'ArrowRight':
      return { type: 'step', by: rightToLeft ? -1 : 1 };
    case 'ArrowLeft':
      return { type: 'step', by: rightToLeft ? 1 : -1 };
    case 'Home':
      return { type: 'seek', to: 0 };
    case 'End':
      return { type: 'seek', to: Number.MAX_SAFE_INTEGER };
    default:
      return undefined;
  }
}

function historyCommand({ key, shiftKey, altKey }: Stroke): KeyCommand | undefined {
  if (altKey) return undefined;
  if (key.toLowerCase() === 'z') return { type: shiftKey ? 'redo' : 'undo' };
  return key.toLowerCase() === 'y' && !shiftKey ? { type: 'redo' } : undefined;
}

const INPUTS: Readonly<Record<string, Focus>> = { radio: 'radio', range: 'choice', checkbox: 'choice' };

/** What the focused element does with keys of its own. */
export function focusOf(element: Element | null): Focus {
  if (!(element instanceof HTMLElement)) return 'page';
  if (element.isContentEditable || element instanceof HTMLTextAreaElement) return 'text';
  if (element instanceof HTMLSelectElement) return 'choice';
  if (element instanceof HTMLInputElement) return INPUTS[element.type] ?? 'text';
  if (element.getAttribute('role') === 'radio') return 'radio';
  return element.closest('button, a, summary') ? 'button' : 'page';
}

/** Hands the keys of the whole page to `run`; an open dialog keeps its own. */
export function useKeys(run: (command: KeyCommand) => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || document.activeElement?.closest('dialog')) return;
      const rightToLeft = document.documentElement.dir === 'rtl';
      const command = commandOf(event, focusOf(document.activeElement), rightToLeft);
      if (!command || (command.type !== 'close' && settingsNow().shortcuts === 'off')) return;
      if (command.type !== 'close') event.preventDefault();
      run(command);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [run]);
}
