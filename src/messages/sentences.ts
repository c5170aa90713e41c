/** Every sentence that is made from data: what is said in the room, why it ended so, and why an act was refused. */
export { outcomeHeadline } from './outcome.text.ts';
export { citationText, citationTitle } from './citation.text.ts';
export { doText } from './acts/do.text.ts';
export { followUpText } from './followUp.text.ts';
export {
  basisText,
  contestedText,
  matterText,
  motionText,
  practiceExplanation,
  practiceText,
  questionInText,
  questionText,
} from './question.text.ts';
export { pendingText } from './pending.text.ts';
export { findingText, outcomeSentence, turnText, turnTitle, turnWays } from './reasons.text.ts';
export { refusalText } from './refusal.text.ts';
export { speechText, subjectOf } from './otherSpeech.text.ts';
export { announcedParts, isAnnouncement, isQuoted, speakerText, usualSpeechText } from './speech.text.ts';
export { amendmentText, draftStatusText, proposalStatusText, textIdText } from './proposal.text.ts';
export { headlineOf, numberText, resultWord } from './headline.text.ts';
export { inText, join, notes, phaseText, voteText, type NameForm, type NameLength, type Names } from './text.ts';
export { stateNames } from './stateNames.ts';
