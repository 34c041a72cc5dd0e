import { nameIn } from '#core/catalogue/indicator';
import { RANK_UNIT } from '#core/figures/rankedProvinces';
import { levelInWords, numberInWords } from '#core/findings/figureInWords';
import type { HeadlineFigure } from '../thread/headlineFigures';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';

/** What the first press on a headline leads to: the unit that brought most, else the figure's own cell. */
const NEXT = '.share summary, .explained .place-link';

/** The figures that are looked at first; each leads to its largest contribution. */
export function Headlines(props: PaneProps) {
  const { state, words, desk } = props;
  const headlines = state.compiled?.headlines ?? [];
  if (headlines.length === 0) return null;
  const open = (code: string) => void desk.explainHeadline(code).then(focusOnNext);
  return (
    <section class="section" aria-labelledby="headlines-title">
      <h3 id="headlines-title">{words.explain.headlines}</h3>
      <ul class="list">
        {headlines.map((one) => (
          <li key={one.code}>
            <button class="line line-button headline" onClick={() => open(one.code)}>
              <HeadlineText {...props} headline={one} />
              <Icon name="go" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HeadlineText(props: PaneProps & { readonly headline: HeadlineFigure }) {
  const { headline, state, words } = props;
  const { growth, partial } = headline;
  const { language } = state;
  const sign = growth === '' || growth.startsWith('-') ? '' : '+';
  return (
    <span class="line-text">
      <span class="line-name">{nameIn(language, headline)}</span>
      <span class="line-detail">
        {levelOf(props)}
        {growth !== '' && ` · ${sign}${numberInWords(growth, language)}%`}
        {partial && ` · ${words.explain.partial(partial.reported, partial.expected)}`}
      </span>
    </span>
  );
}

function levelOf({
  headline,
  state,
  words,
}: PaneProps & { readonly headline: HeadlineFigure }): string {
  const { value, measure, among } = headline;
  if (measure === RANK_UNIT) return words.explain.rank(value, among);
  return levelInWords(value, measure, state.language);
}

function focusOnNext(): void {
  const next = document.querySelector(NEXT) ?? document.getElementById('page-title');
  if (next instanceof HTMLElement) next.focus();
}
