import type { JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import { THEMES, useTheme, type Theme } from '../theme.ts';

export function ThemeChoice(): JSX.Element {
  const say = useSay();
  const [theme, setTheme] = useTheme();
  return (
    <label className="theme">
      <span className="spoken-only">{say('ui.theme.label')}</span>
      <select value={theme} onChange={(event) => setTheme(event.target.value as Theme /* its options are THEMES */)}>
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {say('ui.theme', { theme: each })}
          </option>
        ))}
      </select>
    </label>
  );
}
