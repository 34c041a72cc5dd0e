import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorMatch } from '#core/catalogue/matchIndicator';
import type { UnitMatch } from '#core/catalogue/matchUnit';
import type { HeadMeaning, LevelHead } from '../heads/headKinds';
import { headMeaning } from '../heads/headMeaning';
import { headMeasure, isFamiliarMeasure } from '../heads/headMeasure';
import type { ReadingContext } from '../readingContext';
import type { HeadColumn, HeadPiece } from '../heads/tableHead';

/** A column of a table, with the names in its head told from the words about its figures. */
export interface TableColumn {
  readonly column: number;
  readonly pieces: readonly HeadPiece[];
  /** The unit that a piece of the head names. */
  readonly unit: Named<UnitMatch> | undefined;
  /** The indicator that a piece of the head names, by label or code. */
  readonly indicator: Named<IndicatorMatch> | undefined;
  /** The meaning of the whole head. */
  readonly meaning: HeadMeaning;
  /** What the head says beside the unit or indicator it names: a level where it says nothing more. */
  readonly remaining: HeadMeaning;
  /** '' when the head bears none. */
  readonly measure: string;
  readonly reference: string;
}

interface Named<Match> {
  readonly match: Match;
  readonly piece: HeadPiece;
}

export function readColumn(head: HeadColumn, context: ReadingContext): TableColumn {
  const { column, pieces, reference } = head;
  const unit = findUnit(pieces, context);
  const indicator = findIndicator(pieces, context);
  const name = unit?.piece ?? indicator?.piece;
  return {
    column,
    pieces,
    unit,
    indicator,
    meaning: headMeaning(textsOf(pieces)),
    remaining: name ? besideName(head, name, indicator, context) : { kind: 'nothing' },
    measure: headMeasure(textsOf(pieces)) ?? '',
    reference,
  };
}

/**
 * Words below a name say which of its figures stand in the column ("Năm 2021", "Trả trước");
 * words above it group columns, and speak only where they speak of a year or the plan.
 */
function besideName(
  { pieces }: HeadColumn,
  name: HeadPiece,
  indicator: Named<IndicatorMatch> | undefined,
  context: ReadingContext,
): HeadMeaning {
  const isRate = context.catalogue.byCode.get(codeOf(indicator))?.unit === '%';
  const rest = pieces.filter(
    (piece) =>
      piece !== name &&
      !namesSame(piece, indicator, context) &&
      !(isFamiliarMeasure(piece.text) && (isRate || !piece.text.includes('%'))),
  );
  const meaning: HeadMeaning = rest.length === 0 ? { kind: 'nothing' } : headMeaning(textsOf(rest));
  const isSilent = meaning.kind === 'nothing' && rest.every(({ row }) => row < name.row);
  return isSilent ? SIMPLY_A_LEVEL : meaning;
}

function codeOf(indicator: Named<IndicatorMatch> | undefined): string {
  return indicator?.match.kind === 'match' ? indicator.match.code : '';
}

/** A column under nothing but a name. */
export const SIMPLY_A_LEVEL: LevelHead = {
  kind: 'level',
  relation: 'this',
  year: undefined,
  status: undefined,
  isPlain: true,
  isOtherPeriod: false,
  isWhole: true,
};

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
