import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorMatch } from '#core/catalogue/matchIndicator';
import type { UnitMatch } from '#core/catalogue/matchUnit';
import type { HeadMeaning } from './headKinds';
import { headMeaning } from './headMeaning';
import { headMeasure } from './headMeasure';
import type { ReadingContext } from './readingContext';
import type { HeadColumn, HeadPiece } from './tableHead';

/** A column of a table, with the names in its head told from the words about its figures. */
export interface TableColumn {
  readonly column: number;
  readonly pieces: readonly HeadPiece[];
  /** The unit that a piece of the head names. */
  readonly unit: Named<UnitMatch> | undefined;
  /** The indicator that a piece of the head names, by label or code. */
  readonly indicator: Named<IndicatorMatch> | undefined;
  /** The meaning of the whole head, and of what is left of it beside unit and indicator. */
  readonly meaning: HeadMeaning;
  readonly remaining: HeadMeaning;
  /** '' when the head bears none. */
  readonly measure: string;
  readonly reference: string;
}

export interface Named<Match> {
  readonly match: Match;
  readonly piece: HeadPiece;
}

export function readColumn(head: HeadColumn, context: ReadingContext): TableColumn {
  const { column, pieces, reference } = head;
  const unit = findUnit(pieces, context);
  const indicator = findIndicator(pieces, context);
  const rest = pieces.filter(
    (piece) => piece !== unit?.piece && !namesSame(piece, indicator, context),
  );
  return {
    column,
    pieces,
    unit,
    indicator,
    meaning: headMeaning(textsOf(pieces)),
    remaining: rest.length === 0 ? { kind: 'nothing' } : headMeaning(textsOf(rest)),
    measure: headMeasure(textsOf(pieces)) ?? '',
    reference,
  };
}

function textsOf(pieces: readonly HeadPiece[]): readonly string[] {
  return pieces.map(({ text }) => text);
}

function findUnit(
  pieces: readonly HeadPiece[],
  context: ReadingContext,
): Named<UnitMatch> | undefined {
  const piece = [...pieces].reverse().find(({ text }) => context.isUnitName(text));
  if (!piece) return undefined;
  const match = context.matchUnitName(piece.text);
  return match.kind === 'unknown' ? undefined : { match, piece };
}

/** A code says it surely; else the lowest label. */
function findIndicator(
  pieces: readonly HeadPiece[],
  context: ReadingContext,
): Named<IndicatorMatch> | undefined {
  for (const piece of pieces) {
    const coded = context.indicatorByCode(piece.text);
    if (coded) return { match: { kind: 'match', code: coded.code }, piece };
  }
  const piece = [...pieces].reverse().find(({ text }) => context.isIndicatorName(text));
  if (!piece) return undefined;
  const match = context.matchLabel(piece.text);
  return match.kind === 'unknown' ? undefined : { match, piece };
}

/** Whether a piece is one of the names of the column's indicator: the label above its code. */
function namesSame(
  piece: HeadPiece,
  indicator: Named<IndicatorMatch> | undefined,
  context: ReadingContext,
): boolean {
  if (!indicator) return false;
  return piece === indicator.piece || context.isIndicatorName(piece.text);
}

/** The indicator of a match, when it is certain. */
export function matchedIndicator(
  match: IndicatorMatch,
  context: ReadingContext,
): Indicator | undefined {
  return match.kind === 'match' ? context.catalogue.byCode.get(match.code) : undefined;
}
