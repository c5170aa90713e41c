import { useCallback, useEffect, useLayoutEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { ChartBox, OpenRegion } from './regions.ts';

/** How large the letters of a drawing are at the least when it is opened: below that it is scrolled instead. */
const LEAST = 0.9;
const LIMITS = { least: 0.3, most: 2 };
const STEP = 1.25;

export interface WindowOn {
  readonly view: RefObject<HTMLDivElement | null>;
  readonly scale: { readonly now: number; readonly canGrow: boolean; readonly canShrink: boolean };
  readonly zoomTo: (by: 1 | -1) => void;
  readonly fit: () => void;
  /** Brings what is current into the middle, as large as at first. */
  readonly find: () => void;
  readonly drag: {
    readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  };
}

/** The part of a drawing that is in sight: it is scrolled, dragged and made larger. At first, where the subject is. */
export function useWindowOn(region: OpenRegion, here: ChartBox | undefined): WindowOn {
  const view = useRef<HTMLDivElement>(null);
  const size = useSize(view);
  const [width, height] = region.size;
  const [own, setOwn] = useState<{ readonly region: string; readonly scale: number }>();
  const usual = Math.max(LEAST, Math.min(1, (size.width - 2) / width));
  const scale = own?.region === region.id ? own.scale : usual;
  const whole = Math.min(LIMITS.most, (size.width - 2) / width, (size.height - 2) / height);
  const middle = useRef<readonly [number, number]>(undefined);

  const look = useCallback(
    ([x, y]: readonly [number, number]) => {
      const element = view.current;
      const plane = element?.firstElementChild;
      if (!element || !plane || element.clientWidth === 0) return;
      middle.current = [x, y];
      const perUnit = plane.clientWidth / width;
      element.scrollTo(x * perUnit - element.clientWidth / 2, y * perUnit - element.clientHeight / 2);
    },
    [width],
  );

  const at = here ? middleOf(here) : ([width / 2, 0] as const);
  const key = `${region.id} ${here?.id ?? ''}`;
  const shown = useRef('');
  useLayoutEffect(() => {
    if (size.width === 0) return;
    const isNew = shown.current !== key;
    shown.current = key;
    look(isNew ? at : (middle.current ?? at));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `at` follows from the key
  }, [key, scale, size.width, size.height, look]);

  function zoom(next: number): void {
    middle.current = middleInSight(view.current, width) ?? at;
    setOwn({ region: region.id, scale: Math.min(LIMITS.most, Math.max(Math.min(LIMITS.least, whole), next)) });
  }

  usePinch(view, (by) => zoom(scale * by));

  return {
    view,
    scale: { now: scale, canGrow: scale < LIMITS.most, canShrink: scale > Math.min(LIMITS.least, whole) },
    zoomTo: (by) => zoom(by === 1 ? scale * STEP : scale / STEP),
    fit: () => {
      middle.current = [width / 2, height / 2];
      setOwn({ region: region.id, scale: whole });
    },
    find: () => {
      setOwn(undefined);
      middle.current = at;
      look(at);
    },
    drag: { onPointerDown, onPointerMove },
  };
}

function middleOf({ at: [x, y, width, height] }: ChartBox): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}

function middleInSight(element: HTMLDivElement | null, width: number): readonly [number, number] | undefined {
  const plane = element?.firstElementChild;
  if (!element || !plane || plane.clientWidth === 0) return undefined;
  const units = width / plane.clientWidth;
  return [
    (element.scrollLeft + element.clientWidth / 2) * units,
    (element.scrollTop + element.clientHeight / 2) * units,
  ];
}

function useSize(view: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return undefined;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [view]);
  return size;
}

/** A touchpad's pinch comes as a turn of the wheel with Ctrl; the browser would make the whole page larger. */
function usePinch(view: RefObject<HTMLElement | null>, zoomBy: (factor: number) => void): void {
  const latest = useRef(zoomBy);
  useEffect(() => {
    latest.current = zoomBy;
  });
  useEffect(() => {
    const element = view.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      latest.current(Math.exp(-event.deltaY / 200));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [view]);
}

/** A finger scrolls by itself; a mouse drags the ground between the boxes. */
function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
  const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
  if (event.pointerType === 'mouse' && event.button === 0 && !isOnButton)
    event.currentTarget.setPointerCapture(event.pointerId);
}

function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
  if (event.currentTarget.hasPointerCapture(event.pointerId))
    event.currentTarget.scrollBy(-event.movementX, -event.movementY);
}
