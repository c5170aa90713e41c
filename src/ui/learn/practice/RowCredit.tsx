import type { JSX } from 'react';
import { CREDIT } from '../../../votes/index.ts';
import { useSay } from '../../shared/say.context.ts';
import { useScenario } from '../../shared/scenario.context.ts';

/** Where a row of the table of votes comes from: its licence asks for it wherever the row is shown. */
export function RowCredit(): JSX.Element | undefined {
  const say = useSay();
  const { scenario } = useScenario();
  const isOfTable = Object.values(scenario.sources).some(({ url }) => url === CREDIT.url);
  if (!isOfTable) return undefined;
  const { title, authors, year, licence, changes } = CREDIT;
  return (
    <p className="practice-credit">
      {say('learn.practice.credit', { title, authors, year: String(year), licence, changes })}{' '}
      <a href={CREDIT.url}>{CREDIT.doi}</a>
    </p>
  );
}
