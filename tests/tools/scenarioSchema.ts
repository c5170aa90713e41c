import { toJsonSchema } from '@valibot/to-json-schema';
import * as parts from '../../src/scenario/schema.ts';

/** scenarios/scenario.schema.json as text: what an editor needs to complete and check a scenario file. */
export function printScenarioSchema(): string {
  const { scenarioSchema, ...definitions } = parts;
  const { $schema, ...schema } = toJsonSchema(scenarioSchema, {
    definitions,
    ignoreActions: ['raw_transform', 'check'], // their patterns stay
  });
  const title = 'A meeting of the Security Council';
  const description =
    'One meeting in one file: what was before the Council, who said what, who voted how, says which source.';
  return `${JSON.stringify({ $schema, title, description, ...schema }, undefined, 2)}\n`;
}
