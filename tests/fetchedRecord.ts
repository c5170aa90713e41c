import type { Scenario } from '../src/scenario/index.ts';
import { readRecord, type PlayedRecord } from '../src/session/index.ts';
import { playRecord, writeRecord } from '../src/session/play.ts';

const PLAYED = new WeakMap<Scenario, PlayedRecord>();

/** The record as the page gets it: played by the build, written and read back. */
export function fetchedRecord(scenario: Scenario): PlayedRecord {
  const known = PLAYED.get(scenario);
  if (known) return known;
  const text = JSON.stringify(writeRecord(scenario, playRecord(scenario)));
  const played = readRecord(scenario, JSON.parse(text) as ReturnType<typeof writeRecord>);
  PLAYED.set(scenario, played);
  return played;
}
