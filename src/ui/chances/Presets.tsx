import type { JSX } from 'react';
import type { Plan, Preset } from '../../session/index.ts';
import { AS_RECORDED, planFrom } from '../../tools/index.ts';
import type { Say } from '../../messages/say.ts';
import { shortPercentText } from '../../messages/chances.text.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly plan: Plan;
  readonly presets: readonly Preset[];
  readonly set: (plan: Plan) => void;
}

/** Where the chances begin. Another beginning keeps the conditions; a reset keeps nothing. */
export function Presets({ plan, presets, set }: Props): JSX.Element {
  const say = useSay();
  const isPreset = Object.keys(plan.rows).length === 0 && plan.blocs === undefined && plan.conditions.length === 0;
  return (
    <div className="chances-presets">
      <fieldset>
        <legend>{say('chances.presets')}</legend>
        {presets.map((preset) => (
          <label key={preset}>
            <input
              type="radio"
              name="chances-preset"
              value={preset}
              checked={preset === plan.preset}
              onChange={() => set({ ...planFrom(preset), conditions: plan.conditions, four: plan.four })}
            />
            <span>{presetText(say, preset, presets)}</span>
          </label>
        ))}
      </fieldset>
      {!isPreset && (
        <button
          type="button"
          className="button"
          aria-label={say('chances.reset.label', { preset: presetText(say, plan.preset, presets) })}
          onClick={() => set(planFrom(plan.preset))}
        >
          {say('chances.reset')}
        </button>
      )}
      <p>{say('chances.preset.does', { preset: plan.preset })}</p>
    </div>
  );
}

function presetText(say: Say, preset: Preset, presets: readonly Preset[]): string {
  if (preset !== 'doubt') return say(`chances.preset.${preset}`);
  const basis = presets.includes('recorded') ? 'recorded' : 'line';
  return say('chances.preset.doubt', { percent: shortPercentText(say, AS_RECORDED), basis });
}
