import { loadChanges } from '../src/session/index.ts';

// The page loads them after its first frame, before a reader can ask for any.
await loadChanges();
