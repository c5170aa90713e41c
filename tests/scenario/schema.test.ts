import { expect, test } from 'vitest';
import { printScenarioSchema } from '../tools/scenarioSchema.ts';
import { textOf } from './file.ts';

test('scenario.schema.json is what npm run schema writes', () => {
  expect(textOf('scenario.schema')).toBe(printScenarioSchema());
});
