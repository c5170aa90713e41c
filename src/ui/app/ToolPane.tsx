import { useSelector } from '@xstate/react';
import { useRef, type ComponentType, type JSX } from 'react';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { NARROW, useMedia } from '../shared/media.ts';
import { moveAmongButtons } from '../shared/roving.ts';
import { useSay } from '../shared/say.context.ts';
import { useMeetingId } from '../shared/scenario.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { TOOL_GROUPS, type Tool, type ToolGroup } from './tool.ts';
import './tool-pane.css';

const PANELS: Readonly<Record<Tool, ComponentType<{ readonly id: string }>>> = {
  takes: lazyPanel('takes', () => import('../whatif/Takes.tsx'), undefined, <Waiting />),
  matters: lazyPanel('matters', () => import('../whatif/Matters.tsx'), undefined, <Waiting />),
  chances: lazyPanel('chances', () => import('../chances/Chances.tsx'), undefined, <Waiting />),
  outcomes: lazyPanel('outcomes', () => import('../whatif/Space.tsx'), undefined, <Waiting />),
  rules: lazyPanel('rules', () => import('../whatif/Rules.tsx'), undefined, <Waiting />),
  power: lazyPanel('power', () => import('../power/Power.tsx'), undefined, <Waiting />),
  versions: lazyPanel('study', () => import('../study/Study.tsx'), undefined, <Waiting />),
};

const GROUPS = Object.keys(TOOL_GROUPS) as ToolGroup[]; // the keys of a constant

/** One tool at a time, beside the board; each has its address. */
export function ToolPane(): JSX.Element {
  const say = useSay();
  const id = useMeetingId();
  const { rooms } = usePageSession();
  const tool = useSelector(rooms, ({ context }) => context.tool);
  const Panel = PANELS[tool];
  const narrow = useMedia(NARROW);
  const pane = useRef<HTMLDivElement>(null);
  /** On a phone the tools stand at the foot of the window, and what they show below the board. */
  function use(chosen: Tool): void {
    rooms.send({ type: 'use', tool: chosen });
    if (narrow) pane.current?.scrollIntoView();
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its buttons */}
      <nav className="tool-tabs" aria-label={say('tools.label')} onKeyDown={moveAmongButtons}>
        {GROUPS.map((group) => (
          <div key={group} className="tool-group">
            <p id={`tools-${group}`} className="spoken-only">
              {say('tools.group', { group })}
            </p>
            <ul aria-labelledby={`tools-${group}`}>
              {TOOL_GROUPS[group].map((each) => (
                <li key={each}>
                  <button
                    type="button"
                    aria-current={each === tool ? 'page' : undefined}
                    tabIndex={each === tool ? 0 : -1}
                    onClick={() => use(each)}
                  >
                    {say('tools.tool', { tool: each })}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div ref={pane} className="tool-pane">
        <Panel id={id} />
      </div>
    </>
  );
}
