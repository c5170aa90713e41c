/** Reading what comes from outside, and writing files: loaded on demand. */
export { readLink } from './link.read.ts';
export { FILE_ENDING, printStudyFile, readStudyHead, type StudyHead } from './study.file.ts';
export { readStudy, STUDY_VERSION } from './study.read.ts';
export { shortened } from './study.problem.ts';
export { studyOf } from '../edit/study.data.ts';
