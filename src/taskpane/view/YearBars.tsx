import type { ExplainedYear } from '#core/report/explanation/explanation';
import { Bar } from './Bar';
import type { PaneProps } from './paneProps';

/** The last years that are known, each as a bar from zero beside its figure in words. */
export function YearBars({
  years,
  words,
}: PaneProps & { readonly years: readonly ExplainedYear[] }) {
  const hasNegative = years.some(({ size = 0 }) => size < 0);
  return (
    <section class="section">
      <h3>{words.explain.years}</h3>
      <ul class="list years">
        {years.map(({ year, value, remark, size }) => (
          <li key={year}>
            <span>{year}</span>
            <span class="share-figure">{value}</span>
            {size !== undefined && <Bar length={size} longest={1} hasNegative={hasNegative} />}
            {remark !== '' && <span class="line-detail">{remark}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
