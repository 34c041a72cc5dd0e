import { bestKnownNumber } from '#core/catalogue/bestKnown';
import { operandsOf } from '#core/catalogue/aggregationText';
import type { Indicator } from '#core/catalogue/indicator';
import { numberOf, worstStatus, type Status } from '#core/numbers/figure';
import { equals } from '#core/numbers/rational';
import type { ReportContext } from '../reportContext';
import { isExact } from './restatedPriors';

/**
 * How final last year's total is: the province's known row says it where it is that total, else the
 * worst of the parts that it is made of, whatever units say of it themselves, else of the units' figures.
 * A prior that came through the ledger has the worst status of
 * the old units' figures; shared out by weights it is an estimate, unless all shares of each old
 * unit have come together in it again.
 */
export function priorStatus(context: ReportContext, indicator: Indicator): Status | undefined {
  const known = KNOWN.get(context) ?? new Map<string, Status | undefined>();
  KNOWN.set(context, known);
  if (!known.has(indicator.code)) known.set(indicator.code, statusOfPrior(context, indicator));
  return known.get(indicator.code);
}

/** Heads, notes and foot notes of several tables ask the same of thousands of units. */
const KNOWN = new WeakMap<ReportContext, Map<string, Status | undefined>>();

function statusOfPrior(context: ReportContext, indicator: Indicator): Status | undefined {
  const { cells, priorYear, compilation } = context;
  const { code } = indicator;
  const { moved, prior, byUnit, former } = context.total(code);
  const published = bestKnownNumber(cells.known('', code, priorYear));
  const stated = published && numberOf(published.figure);
  const isStated = moved.length === 0 && stated && prior && equals(stated, prior);
  if (isStated) return published.status;
  const ofParts = worstStatus(
    operandsOf(indicator.aggregation).flatMap((part) => asList(statusOfPart(part))),
  );
  if (ofParts) return ofParts;
  if (moved.length > 0) return statusOfMoved();
  return worstStatus(compilation.book.units.flatMap((unit) => statusOf(unit.code)));

  function statusOfMoved(): Status | undefined {
    const shares = moved.flatMap((prior) => prior.shares);
    if (!isExact(shares)) return 'E';
    const arrived = new Set(moved.map(({ unit }) => unit));
    const others = [...byUnit, ...former].filter(({ unit }) => !arrived.has(unit));
    return worstStatus([...shares, ...others].flatMap(({ unit }) => statusOf(unit)));
  }

  function statusOf(unit: string): readonly Status[] {
    const cell =
      bestKnownNumber(cells.known(unit, code, priorYear)) ?? cells.submittedPrior(unit, code);
    return cell?.figure.state === 'value' ? [cell.status] : [];
  }

  function statusOfPart(part: string): Status | undefined {
    return context.hasIndicator(part) ? priorStatus(context, context.indicator(part)) : undefined;
  }
}

function asList(status: Status | undefined): readonly Status[] {
  return status ? [status] : [];
}
