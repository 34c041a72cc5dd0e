import { findingSentence } from '#core/findings/findingSentence';
import type { ExplainedShare, ExplainedSource } from '#core/report/explanation/explanation';
import type { HeadlineState } from '../state/paneState';
import type { ChartedFigure } from '../thread/chartedFigure';
import { Bar } from './Bar';
import { DraftCard } from './DraftCard';
import { Headlines } from './Headlines';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';
import { SourceLink } from './SourceLink';
import { YearBars } from './YearBars';

/** Where the selected cell's figure comes from. */
export function ExplainStep(props: PaneProps) {
  if (props.state.headline) return <Headline {...props} headline={props.state.headline} />;
  return (
    <>
      <SelectedFigure {...props} />
      <Headlines {...props} />
      <DraftCard {...props} />
    </>
  );
}

function Headline(props: PaneProps & { readonly headline: HeadlineState }) {
  const { headline, words, send } = props;
  return (
    <div class="section explained" aria-live="polite">
      <button class="button button-small" onClick={() => send({ type: 'headline-left' })}>
        {words.explain.back}
      </button>
      {headline.about ? (
        <Figure {...props} figure={headline.about} />
      ) : (
        <Progress label={words.explain.looking} />
      )}
    </div>
  );
}

function SelectedFigure(props: PaneProps) {
  const { state, words } = props;
  const { explanation } = state;
  if (explanation.kind === 'nothing-selected') {
    return <p class="hint">{words.explain.nothingSelected}</p>;
  }
  const { sheet, cell } = explanation.cell;
  return (
    <div class="section explained" aria-live="polite">
      <p class="hint">{words.explain.cell(sheet, cell)}</p>
      {explanation.kind === 'looking' && <Progress label={words.explain.looking} />}
      {explanation.kind === 'no-figure' && (
        <>
          <p>{words.explain.noFigure}</p>
          <p class="hint">{words.explain.nothingSelected}</p>
        </>
      )}
      {explanation.kind === 'explained' && <Figure {...props} figure={explanation.about} />}
    </div>
  );
}

function Figure(props: PaneProps & { readonly figure: ChartedFigure }) {
  const { figure, state, words } = props;
  return (
    <>
      <div class="card figure">
        <p class="figure-name">
          <span class="code">{figure.code}</span> {figure.name}
        </p>
        <p class="hint">
          {figure.unit ? figure.unit.name : words.explain.wholeProvince}, {figure.year}
          {figure.status !== '' && ` · ${figure.status}`}
        </p>
        <p class="figure-value">
          {figure.value} <span class="figure-measure">{figure.measure}</span>
        </p>
        <dl class="figure-facts">
          {figure.facts.map(({ label, texts }) => (
            <div key={label}>
              <dt>{label}</dt>
              {texts.map((text) => (
                <dd key={text}>{text}</dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
      {figure.years.length > 0 && <YearBars {...props} years={figure.years} />}
      {figure.shares.length === 0 && <Sources {...props} sources={figure.sources} />}
      {figure.shares.length > 0 && <Shares {...props} figure={figure} />}
      {figure.findings.length > 0 && (
        <section class="section">
          <h3>{words.explain.findings}</h3>
          <ul class="list">
            {figure.findings.map((finding, position) => (
              <li key={position} class={`finding finding-${finding.severity}`}>
                <Icon name={finding.severity} />
                <p>{findingSentence(finding, state.language)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Shares(props: PaneProps & { readonly figure: ChartedFigure }) {
  const { figure, words } = props;
  const { chart } = figure;
  const lengths = new Map(chart?.bars.map(({ unit, length }) => [unit, length] as const));
  const longest = Math.abs(chart?.bars[0]?.length ?? 0);
  return (
    <section class="section">
      <h3>{words.explain.byUnit(figure.shares.length)}</h3>
      {chart && <p class="hint">{words.explain.chart[chart.by]}</p>}
      <ul class="list">
        {figure.shares.map((share) => (
          <li key={share.unit}>
            <Share {...props} share={share} length={lengths.get(share.unit)} longest={longest} />
          </li>
        ))}
      </ul>
      {figure.sources.length > 0 && <Sources {...props} sources={figure.sources} />}
    </section>
  );
}

interface Drawn {
  readonly share: ExplainedShare;
  /** Undefined where nothing can be drawn. */
  readonly length: number | undefined;
  readonly longest: number;
}

/** A unit's part; opened, it leads on to the first of its cells. */
function Share(props: PaneProps & Drawn) {
  const { share, length, longest } = props;
  return (
    <details class="share" onToggle={focusOnCell}>
      <summary>
        <span class="share-name">{share.name}</span>
        <span class="share-figure">{share.figure}</span>
        {length !== undefined && <Bar length={length} longest={longest} />}
        <span class="line-detail">{[share.prior, ...share.parts].join(' · ')}</span>
      </summary>
      <SourceList {...props} sources={share.sources} />
    </details>
  );
}

function focusOnCell({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }): void {
  const cell = currentTarget.open ? currentTarget.querySelector('.place-link') : null;
  if (cell instanceof HTMLElement) cell.focus();
}

type SourcesOf = { readonly sources: readonly ExplainedSource[] };

function Sources(props: PaneProps & SourcesOf) {
  return (
    <section class="section">
      <h3>{props.words.explain.submittedCells}</h3>
      <div class="list">
        <SourceList {...props} sources={props.sources} />
      </div>
    </section>
  );
}

function SourceList(props: PaneProps & SourcesOf) {
  const { sources, words } = props;
  if (sources.length === 0) return <p class="hint source">{words.explain.noSource}</p>;
  return (
    <ul>
      {sources.map((source, position) => (
        <li key={position} class="source">
          <p>
            {source.label}: <Written source={source} />
          </p>
          <SourceLink {...props} source={source} />
        </li>
      ))}
    </ul>
  );
}

/** The content as written, and as what it was read or into what it was corrected. */
function Written({ source }: { readonly source: ExplainedSource }) {
  const { raw, measure, value, correction } = source;
  const written = raw === '' ? null : <q class="raw">{raw}</q>;
  if (correction) {
    return (
      <>
        {correction.submitted} {written ?? correction.nothing} {measure} · {correction.into}
      </>
    );
  }
  return (
    <>
      {written} {written ? `${measure} = ` : ''}
      {value}
    </>
  );
}
