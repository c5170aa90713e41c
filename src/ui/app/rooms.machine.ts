import { assign, setup } from 'xstate';
import type { MeetingPlace, PagePlace } from './route.ts';
import type { ReadSection } from './section.ts';
import type { Tool } from './tool.ts';

/**
 * In which room of the meeting the reader is, in Try with which tool, in Read at which part, in Procedure before which
 * chart; or at the signs or in Learn, from where a way leads back.
 */
export const roomsMachine = setup({
  types: {
    context: {} as {
      readonly tool: Tool;
      readonly chart: string;
      /** Where in Learn. */
      readonly path: string;
      readonly left: MeetingPlace;
      readonly section: ReadSection | undefined;
    },
    events: {} as
      | { readonly type: Exclude<PagePlace, 'learn'> }
      | { readonly type: 'learn'; readonly path?: string }
      | { readonly type: 'use'; readonly tool: Tool }
      | { readonly type: 'turnTo'; readonly section: ReadSection }
      | { readonly type: 'draw'; readonly chart: string },
  },
  actions: {
    takeUp: assign({ tool: (_, { tool }: { tool: Tool }) => tool }),
    turn: assign({ section: (_, { section }: { section?: ReadSection }) => section }),
    lookAt: assign({ chart: (_, { chart }: { chart: string }) => chart }),
    walk: assign({ path: (_, { path = '' }: { path?: string }) => path }),
    leave: assign({ left: (_, { place }: { place: MeetingPlace }) => place }),
  },
}).createMachine({
  id: 'rooms',
  context: { tool: 'takes', chart: '', path: '', left: 'start', section: undefined },
  initial: 'watch',
  on: {
    start: '.start',
    watch: '.watch',
    try: '.try',
    read: { target: '.read', actions: { type: 'turn', params: {} } },
    procedure: '.procedure',
    signs: '.signs',
    learn: { target: '.learn', actions: { type: 'walk', params: ({ event }) => event } },
    turnTo: { target: '.read', actions: { type: 'turn', params: ({ event }) => event } },
    use: { target: '.try', actions: { type: 'takeUp', params: ({ event }) => event } },
    draw: { target: '.procedure', actions: { type: 'lookAt', params: ({ event }) => event } },
  },
  states: {
    start: {
      description: 'The question of the meeting, and who holds a veto; the results are still a secret.',
      exit: { type: 'leave', params: { place: 'start' } },
    },
    watch: {
      description: 'The meeting, stop by stop, with what is said and why.',
      exit: { type: 'leave', params: { place: 'watch' } },
    },
    try: {
      description: 'The votes on one question, to be changed, and the tools that work on them.',
      exit: { type: 'leave', params: { place: 'try' } },
    },
    read: {
      description: 'The texts, the days before and after, and the sources.',
      exit: { type: 'leave', params: { place: 'read' } },
    },
    procedure: {
      description: 'What is before the Council, and what can be done by whom.',
      exit: { type: 'leave', params: { place: 'procedure' } },
    },
    signs: { description: 'Every sign that the page draws, and what it means: of no meeting.' },
    learn: { description: 'Lessons, puzzles, practice and roles, each with meetings of its own.' },
  },
});
