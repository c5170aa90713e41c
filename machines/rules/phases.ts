/**
 * Where a meeting can stand, in the words of the room. The chart's leaf states name their phase in `meta`; nobody
 * outside this folder reads the chart's own state names.
 */
export const PHASES = [
  'scheduled',
  'calledToOrder',
  'agendaAdopted',
  'statesInvited',
  'beforeTheVote',
  'callingInFavour',
  'callingAgainst',
  'callingAbstaining',
  'handsCounted',
  'callingTheRoll',
  'votingClosed',
  'resultDeclared',
  'afterTheVote',
  'adjourned',
] as const;
export type Phase = (typeof PHASES)[number];
