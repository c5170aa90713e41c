/** Reading what comes from outside, and writing files: loaded on demand. */
export { readLink } from './link.read.ts';
export { STUDY_FORMS } from './outside.ts';
export { FILE_ENDING, printStudyFile, readStudyHead, type StudyFile, type StudyHead } from './study.file.ts';
export { readStudy } from './study.read.ts';
