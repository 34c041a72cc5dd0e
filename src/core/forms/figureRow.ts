import type { CellLook, PlannedContent, PlannedRow } from '#core/workbook/sheetPlan';
import type { Rational } from '#core/numbers/rational';
import { EMPTY, formulaOf, textOf } from '#core/workbook/plannedContent';
import { levelFormat } from './formCells';
import { checkFormula, CHECK_WORDS, totalFormula, type FormPlaces } from './formChecks';
import { acrossColumns, formCell } from './formColumns';
import type { AskedFigure } from './formDesign';

/** The line of an indicator: what is known, what is asked, what follows from it. */
export function figureRow(figure: AskedFigure, row: number, places: FormPlaces): PlannedRow {
  const { indicator, measure, decimals, addends } = figure;
  const isTotal = addends.length > 0;
  const level = levelFormat(decimals);
  const waiting = isTotal ? '' : CHECK_WORDS.blank;
  const cells = acrossColumns<PlannedCellParts>({
    order: { content: textOf(figure.order), look: 'centre' },
    label: { content: textOf(labelOf(figure)), look: labelLook(figure) },
    code: { content: textOf(indicator.code), look: 'centre' },
    measure: { content: textOf(measure), look: 'centre' },
    prior:
      isTotal && figure.prior === undefined
        ? addedUp(figure, 'prior', places)
        : knownOrInput(figure.prior, level),
    plan: knownOrInput(figure.plan, level),
    soFar: isTotal ? addedUp(figure, 'soFar', places) : knownOrInput(undefined, level),
    current: isTotal ? addedUp(figure, 'current', places) : knownOrInput(undefined, level),
    growth: { content: growthOf(figure, row), look: 'number', numberFormat: '0.0' },
    completion: { content: completionOf(figure, row), look: 'number', numberFormat: '0.0' },
    explanation: { content: EMPTY, look: 'input' },
    note: { content: EMPTY, look: 'input' },
    check: { content: formulaOf(checkFormula(figure, row, places), waiting), look: 'text' },
  });
  return {
    row,
    cells: cells.map(({ content, look, numberFormat }, column) => ({
      column,
      content,
      style: { look, ...(numberFormat === undefined ? {} : { numberFormat }) },
    })),
  };
}

interface PlannedCellParts {
  readonly content: PlannedContent;
  readonly look: CellLook;
  readonly numberFormat?: string;
}

function labelLook({ addends, isPart }: AskedFigure): CellLook {
  if (addends.length > 0) return 'total-text';
  return isPart ? 'part' : 'text';
}

/**
 * "trong đó: Bưu cục" → "Trong đó: Bưu cục" under its whole; "Bưu cục" on a form without the whole,
 * which nothing stands above.
 */
export function labelOf({
  indicator: { nameVi },
  isPart,
}: Pick<AskedFigure, 'indicator' | 'isPart'>): string {
  const named = nameVi.replace(OF_WHICH, '');
  if (!isPart) return capital(named);
  return named === nameVi ? `- ${capital(nameVi)}` : `Trong đó: ${named}`;
}

const OF_WHICH = /^trong đó:?\s*/i;

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A total that the form adds up by itself; empty until its parts are known. */
function addedUp(
  { addends, decimals, addendPriors }: AskedFigure,
  column: 'prior' | 'soFar' | 'current',
  places: FormPlaces,
): PlannedCellParts {
  const expected = column === 'prior' && addendPriors !== undefined ? addendPriors : '';
  return {
    content: formulaOf(totalFormula(addends, column, places), expected),
    look: 'total-number',
    numberFormat: levelFormat(decimals),
  };
}

/** What the book knows is printed and locked; what it does not know may be filled in. */
function knownOrInput(value: Rational | undefined, numberFormat: string): PlannedCellParts {
  return value === undefined
    ? { content: EMPTY, look: 'input-number', numberFormat }
    : { content: { kind: 'number', value }, look: 'number', numberFormat };
}

/** Growth in the shape of statistics A3: rounded once, never over a base of 0. */
function growthOf({ indicator }: AskedFigure, row: number): PlannedContent {
  if (indicator.nature !== 'stock' && indicator.nature !== 'flow') return textOf('x');
  const [current, prior] = [formCell('current', row), formCell('prior', row)];
  const growth = `IF(${prior}>0,ROUND((${current}-${prior})/${prior}*100,1),"x")`;
  return formulaOf(`IF(AND(ISNUMBER(${current}),ISNUMBER(${prior})),${growth},"")`, '');
}

function completionOf({ indicator }: AskedFigure, row: number): PlannedContent {
  if (indicator.nature === 'rank' || indicator.nature === 'score') return textOf('x');
  const [current, plan] = [formCell('current', row), formCell('plan', row)];
  const completion = `IF(${plan}>0,ROUND(${current}/${plan}*100,1),"x")`;
  return formulaOf(`IF(AND(ISNUMBER(${current}),ISNUMBER(${plan})),${completion},"")`, '');
}
