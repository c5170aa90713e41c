import type { JSX, MouseEvent, ReactNode } from 'react';
import { useGoTo } from './learn.context.ts';

interface Props {
  /** What follows `#/learn/`; empty for the first page. */
  readonly path: string;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to another page of Learn; pressed, it leads there without a reload. */
export function LearnLink({ path, className, current = false, children }: Props): JSX.Element {
  const goTo = useGoTo();
  function follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(path);
  }
  return (
    <a href={learnAddress(path)} className={className} aria-current={current ? 'step' : undefined} onClick={follow}>
      {children}
    </a>
  );
}

function learnAddress(path: string): string {
  return path === '' ? '#/learn' : `#/learn/${path}`;
}
