import type { Status } from '#core/numbers/figure';
import type { ChangeHead, LevelHead } from '../heads/headKinds';
import type { Observation } from '../observation';
import { referenceChange } from '../rows/referenceRow';
import type { StatedChange } from '../reading';

/** A column (or row) of levels or changes. */
export interface FigureHead {
  readonly meaning: LevelHead | ChangeHead;
  readonly reference: string;
}

/** Which of several columns gives which figure; the rest is not read. */
export interface ChosenColumns<Column> {
  readonly levels: readonly ChosenLevel<Column>[];
  readonly changes: readonly {
    readonly kind: StatedChange['kind'];
    readonly quarter: number | undefined;
    readonly column: Column;
  }[];
}

interface ChosenLevel<Column> {
  readonly role: Observation['role'];
  readonly status: Status;
  readonly column: Column;
}

/**
 * This year's, last year's and the plan's column among those of one unit (or indicator). Other
 * years and parts of a year are left aside. Where two columns say the same, the one that says it
 * more fully counts: "Ước thực hiện năm 2022" before "Thực hiện", "Chính thức" before "Sơ bộ".
 */
export function chooseColumns<Column extends FigureHead>(
  columns: readonly Column[],
  year: number,
): ChosenColumns<Column> {
  const levels = ROLES.flatMap((role) => {
    const column = best(
      columns.filter(({ meaning }) => meaning.kind === 'level' && roleOf(meaning, year) === role),
      role,
    );
    return column?.meaning.kind === 'level'
      ? [{ role, status: statusOf(column.meaning, role), column }]
      : [];
  });
  const changes = columns.flatMap((column) => {
    const kind = changeKind(column, year) ?? elapsedKind(column.meaning, year);
    const quarter = column.meaning.kind === 'level' ? column.meaning.quarter : undefined;
    return kind ? [{ kind, quarter, column }] : [];
  });
  return { levels, changes };
}

const ROLES: readonly Observation['role'][] = ['current', 'prior', 'plan'];

/** What a level is in the report of a year; undefined for other years and parts of a year. */
export function roleOf(level: LevelHead, year: number): Observation['role'] | undefined {
  if (level.isOtherPeriod) return undefined;
  const { relation } = level;
  if (relation === 'plan') return (level.year ?? year) === year ? 'plan' : undefined;
  if (relation === 'last') return (level.year ?? year - 1) === year - 1 ? 'prior' : undefined;
  if (level.year === undefined || level.year === year) return 'current';
  return level.year === year - 1 ? 'prior' : undefined;
}

function best<Column extends FigureHead>(
  columns: readonly Column[],
  role: Observation['role'],
): Column | undefined {
  const [first, second] = [...columns].sort(
    (left, right) => clarity(right.meaning, role) - clarity(left.meaning, role),
  );
  // One that names the year stands out among columns that share no more than a heading.
  const isOneOfSeveralParts =
    second !== undefined &&
    first?.meaning.kind === 'level' &&
    !first.meaning.isWhole &&
    clarity(first.meaning, role) - clarity(second.meaning, role) < NAMES_YEAR;
  return isOneOfSeveralParts ? undefined : first;
}

/** How fully a head says that it is the figure: digits of one number, the weightiest first. */
function clarity(meaning: FigureHead['meaning'], role: Observation['role']): number {
  if (meaning.kind !== 'level') return 0;
  const ranks = role === 'prior' ? PRIOR_RANKS : CURRENT_RANKS;
  return (
    (meaning.isWhole ? 1000 : 0) +
    (meaning.isPlain ? 0 : 100) +
    (meaning.year === undefined ? 0 : NAMES_YEAR) +
    ranks[meaning.status ?? 'unsaid']
  );
}

/** More than a status weighs. */
const NAMES_YEAR = 10;

/** "Thực hiện 2022" beside "Ước thực hiện 2022" is what has been done so far. */
const CURRENT_RANKS = { A: 3, P: 2, E: 1, unsaid: 0 } as const;
const PRIOR_RANKS = { A: 3, P: 2, unsaid: 1, E: 0 } as const;

/** Contract, "Status": nothing said is an estimate for the report year, provisional for an earlier. */
export function statusOf({ status }: LevelHead, role: Observation['role']): Status {
  return status ?? (role === 'prior' ? 'P' : 'E');
}

/** What has been done of this year so far says nothing of how it will end, but how much at least. */
function elapsedKind(meaning: FigureHead['meaning'], year: number): 'elapsed' | undefined {
  if (meaning.kind !== 'level' || !meaning.isPartOfYear || !meaning.isOtherPeriod) return undefined;
  return (meaning.year ?? year) === year ? 'elapsed' : undefined;
}

/** The form of a stated change; the row that numbers the columns may tell what the head does not. */
function changeKind(
  { meaning, reference }: FigureHead,
  year: number,
): StatedChange['kind'] | undefined {
  if (meaning.kind !== 'change' || meaning.isOtherPeriod) return undefined;
  if (!meaning.years.every((each) => each === year || each === year - 1)) return undefined;
  const computed = referenceChange(reference);
  switch (meaning.change) {
    case 'unsaid':
    case 'either':
      return computed ?? meaning.change;
    case 'growth':
      return computed === 'index' ? 'either' : 'growth';
    case 'index':
      return computed === 'growth' ? 'either' : 'index';
    case 'share':
      return meaning.years.every((each) => each === year) ? 'share' : undefined;
    case 'points':
    case 'difference':
    case 'multiple':
    case 'plan':
      return meaning.change;
  }
}
