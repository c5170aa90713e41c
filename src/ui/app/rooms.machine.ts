import { assign, setup } from 'xstate';
import type { PagePlace } from './route.ts';
import type { Tool } from './tool.ts';

/** In which room of the meeting the reader is, and in Try with which tool. */
export const roomsMachine = setup({
  types: {
    context: {} as { readonly tool: Tool },
    events: {} as { readonly type: PagePlace } | { readonly type: 'use'; readonly tool: Tool },
  },
  actions: {
    takeUp: assign({ tool: (_, { tool }: { tool: Tool }) => tool }),
  },
}).createMachine({
  id: 'rooms',
  context: { tool: 'takes' },
  initial: 'watch',
  on: {
    start: '.start',
    watch: '.watch',
    try: '.try',
    read: '.read',
    procedure: '.procedure',
    use: { target: '.try', actions: { type: 'takeUp', params: ({ event }) => event } },
  },
  states: {
    start: { description: 'The question of the meeting, and who holds a veto; the results are still a secret.' },
    watch: { description: 'The meeting, stop by stop, with what is said and why.' },
    try: { description: 'The votes on one question, to be changed, and the tools that work on them.' },
    read: { description: 'The texts, the days before and after, and the sources.' },
    procedure: { description: 'What is before the Council, and what can be done by whom.' },
  },
});
