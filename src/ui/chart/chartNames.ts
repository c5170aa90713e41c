import type { ActType, DelegationEvent, DraftEvent } from '../../../machines/rules/index.ts';
import type { Say } from '../../messages/say.ts';
import { phaseText } from '../../messages/sentences.ts';
import type { ChartName, OutlineState } from '../../session/index.ts';

export function stateName(say: Say, { name }: Pick<OutlineState, 'name'>): string {
  if ('phase' in name) return phaseText(say, name.phase);
  if ('compound' in name) return say(`meetingState.${name.compound}`);
  return 'status' in name ? say(`draftStatus.${name.status}`) : say(`delegationState.${name.delegation}`);
}

/** What the state is. */
export function stateText(say: Say, { name }: Pick<OutlineState, 'name'>): string {
  if ('phase' in name) return say(`phase.${name.phase}.what`);
  if ('compound' in name) return say(`meetingState.${name.compound}.what`);
  return 'status' in name ? say(`draftStatus.${name.status}.what`) : say(`delegationState.${name.delegation}.what`);
}

/** The chart's own name, for the way to what is open. */
export function chartName(say: Say, chart: ChartName): string {
  switch (chart) {
    case 'meeting':
      return say('ui.chart.meeting');
    case 'draftResolution':
      return say('ui.chart.draft');
    case 'delegation':
      return say('ui.chart.delegation');
  }
}

/** The charts name the events of a meeting by its acts. */
export function eventName(say: Say, chart: ChartName, event: string): string {
  switch (chart) {
    case 'meeting':
      return say(`act.${event as ActType}`);
    case 'draftResolution':
      return say(`draftEvent.${event as DraftEvent}`);
    case 'delegation':
      return say(`delegationEvent.${event as DelegationEvent}`);
  }
}
