import { chancesSubjectOf, type ChancesSubject } from '../../tools/index.ts';
import { useIdle } from '../schedule/index.ts';
import { partOfView } from '../shared/perSession.ts';

const subjectIn = partOfView(chancesSubjectOf);

/** The question that the chances are about. It follows once the reader rests, so that no step waits for it. */
export function useChancesSubject(): ChancesSubject {
  return useIdle(subjectIn);
}
