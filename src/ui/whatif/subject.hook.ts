import { subjectOf, type Subject } from '../../tools/index.ts';
import { useIdle } from '../schedule/index.ts';
import { partOfView } from '../shared/perSession.ts';

const subjectIn = partOfView(subjectOf);

/** The question that the tools are about. It follows once the reader rests, so that no step waits for it. */
export function useSubject(): Subject | undefined {
  return useIdle(subjectIn);
}
