/**
 * Where a meeting can stand, in the words of the room. The chart's leaf states name their phase in `meta`; nobody
 * outside this folder reads the chart's own state names.
 */
export const PHASES = [
  'scheduled',
  'calledToOrder',
  'agendaContested',
  'agendaRejected',
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
  'preliminaryRaised',
  'preliminaryRuled',
  'orderRuled',
  'seekingConsensus',
  'consensusDeclared',
  'ballotOpen',
  'ballotCounted',
  'motionMoved',
  'motionAgreed',
  'pointRaised',
  'pointRuled',
  'suspended',
  'adjourned',
  'inWriting',
  'awaitingLetters',
  'lettersIn',
  'writingEnded',
] as const;
export type Phase = (typeof PHASES)[number];

/** Where votes are being cast, or wait for the announcement of the result. */
export const PHASES_OF_A_VOTING = [
  'callingInFavour',
  'callingAgainst',
  'callingAbstaining',
  'handsCounted',
  'callingTheRoll',
  'votingClosed',
  'awaitingLetters',
  'lettersIn',
] as const satisfies readonly Phase[];
