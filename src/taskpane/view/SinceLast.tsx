import { changeInWords } from '#core/book/history/changeInWords';
import { plainNumberInWords } from '#core/findings/proposalInWords';
import type { YearReview } from '../thread/yearReview';
import type { PaneProps } from './paneProps';
import { unitName } from './unitName';

/** What differs from the last compilation, and why. */
export function SinceLast(props: PaneProps & { readonly review: YearReview }) {
  const { state, review, words } = props;
  const written = (number: string) => plainNumberInWords(number, state.language);
  const { figure, cell, sentence } = review.changes;
  const more = figure - review.figures.length;
  return (
    <section class="section" aria-labelledby="since-title">
      <h3 id="since-title">{words.review.title}</h3>
      <p class="hint">
        {review.hasLast ? words.review.summary(figure, cell, sentence) : words.review.first}
      </p>
      {review.figures.length > 0 && (
        <ul class="list">
          {review.figures.map((change, position) => {
            const { unit } = change;
            const { label, before, after, cause } = changeInWords(change, state.language);
            return (
              <li key={position} class="change-line">
                <span class="line-name">
                  {unit === '' ? label : `${unitName(props, unit)}: ${label}`}
                </span>
                <span class="line-detail">
                  {words.review.moved(written(before), written(after))} · {cause}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {more > 0 && <p class="hint">{words.review.more(more)}</p>}
    </section>
  );
}
