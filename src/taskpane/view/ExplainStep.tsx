import type { PaneProps } from './paneProps';
import { Progress } from './Progress';

/** Where the selected cell's figure comes from. */
export function ExplainStep({ state, words }: PaneProps) {
  const { explanation } = state;
  if (!state.compiled) return <p class="hint">{words.explain.nothingCompiled}</p>;
  switch (explanation.kind) {
    case 'nothing-selected':
      return <p class="hint">{words.explain.nothingSelected}</p>;
    case 'looking':
      return <Progress label={words.explain.looking} />;
    case 'no-figure':
      return <p class="hint">{words.explain.noFigure}</p>;
    case 'explained':
      return <pre>{explanation.about.lines.join('\n')}</pre>;
  }
}
