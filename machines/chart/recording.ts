import { produce } from 'immer';

import { advanceDelegation } from './delegation.machine.ts';
import { advanceDraft } from './draft.machine.ts';
import { writeAct, type Act, type Lives, type MeetingRecord, type WritableRecord } from '../rules/index.ts';

interface Context {
  readonly record: MeetingRecord;
}

/** What an act leaves in the record: the rules write it, and ask the charts for what becomes of drafts and delegations. */
export function recorded(context: Context, act: Act): Context {
  return rewritten(context, (next, lives) => writeAct(next, act, lives));
}

/** The record after one recipe. It is the context's only key: what Immer deletes below it stays deleted. */
export function rewritten({ record }: Context, recipe: (next: WritableRecord, lives: Lives) => void): Context {
  return { record: produce(record, (next) => recipe(next, LIVES)) };
}

export const LIVES: Lives = { draft: advanceDraft, delegation: advanceDelegation };
