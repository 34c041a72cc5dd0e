import type { SourceCell } from '#core/workbook/sourceCell';
import type { SelectedCell } from '#excel/openWorkbook';
import type { ChartedFigure } from '../../thread/chartedFigure';
import type { LookState, PaneState } from '../paneState';
import type { Nothing, Reactions } from './reactions';

/** Which figure is explained, and into which submitted cell is looked. */
export interface ExplainingEvents {
  readonly 'cell-selected': { readonly cell: SelectedCell };
  readonly 'cell-explained': {
    readonly cell: SelectedCell;
    readonly about: ChartedFigure | undefined;
  };
  readonly 'headline-asked': { readonly code: string };
  readonly 'headline-explained': {
    readonly code: string;
    readonly about: ChartedFigure | undefined;
  };
  readonly 'headline-left': Nothing;
  readonly 'cell-look-asked': { readonly source: SourceCell };
  readonly 'cell-seen': { readonly seen: LookState['seen'] };
  readonly 'cell-look-closed': Nothing;
}

export const onExplaining: Reactions<ExplainingEvents> = {
  'cell-selected': (state, { cell }) => ({
    ...state,
    explanation: { kind: 'looking', cell },
    headline: undefined,
  }),
  'cell-explained': (state, { cell, about }) =>
    isStillSelected(state, cell)
      ? {
          ...state,
          explanation: about ? { kind: 'explained', cell, about } : { kind: 'no-figure', cell },
        }
      : state,

  'headline-asked': (state, { code }) => ({ ...state, headline: { code, about: undefined } }),
  'headline-explained': (state, { code, about }) =>
    state.headline?.code === code ? { ...state, headline: { code, about } } : state,
  'headline-left': (state) => ({ ...state, headline: undefined }),

  'cell-look-asked': (state, { source }) => ({
    ...state,
    look: { source, seen: { kind: 'opening' } },
  }),
  'cell-seen': (state, { seen }) =>
    state.look ? { ...state, look: { ...state.look, seen } } : state,
  'cell-look-closed': (state) => ({ ...state, look: undefined }),
};

/** The answer about a cell that was left meanwhile is not shown beside another one. */
function isStillSelected({ explanation }: PaneState, { sheet, cell }: SelectedCell): boolean {
  return (
    explanation.kind !== 'nothing-selected' &&
    explanation.cell.sheet === sheet &&
    explanation.cell.cell === cell
  );
}
