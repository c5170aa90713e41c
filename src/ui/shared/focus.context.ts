import { createContext, use, useCallback, useEffect, useRef, type RefCallback, type RefObject } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';

/** Places of the page that take the focus when what had it goes. */
export type FocusTarget =
  'room' | 'why' | 'member' | 'possible' | 'table' | 'chart' | 'chartState' | 'lines' | 'undo' | `seat ${MemberId}`;

const FocusContext = createContext<Map<FocusTarget, HTMLElement>>(new Map());

/** The elements that stand for the targets, each page its own. */
export const FocusTargets = FocusContext.Provider;

/** For the `ref` of the element that stands for a target. */
export function useFocusTarget(target: FocusTarget): RefCallback<HTMLElement> {
  const targets = use(FocusContext);
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      targets.set(target, element);
      return () => void targets.delete(target);
    },
    [targets, target],
  );
}

/** Gives a target the focus. A target that does not stand on the page is passed over. */
export function useFocus(): (target: FocusTarget, options?: FocusOptions) => void {
  const targets = use(FocusContext);
  return useCallback((target, options) => targets.get(target)?.focus(options), [targets]);
}

/**
 * For the `ref` of a part whose elements come and go. When one goes that has the focus, the browser would give the focus to
 * the body, and who goes on by key would begin at the top of the page: the target has it instead.
 */
export function useKeptFocus<Element extends HTMLElement>(target: FocusTarget): RefObject<Element | null> {
  const part = useRef<Element>(null);
  const focus = useFocus();
  useEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    let focused: EventTarget | null = null;
    const observer = new MutationObserver(() => {
      if (focused instanceof Node && !focused.isConnected && document.activeElement === document.body)
        focus(target, { preventScroll: true });
    });
    // Only while the focus is in the part, so that a step costs nothing otherwise.
    const enter = ({ target: entered }: FocusEvent) => {
      focused = entered;
      observer.observe(element, { childList: true, subtree: true });
    };
    /** Of an element that goes, some browsers say that it lost the focus. */
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) observer.disconnect();
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [focus, target]);
  return part;
}
