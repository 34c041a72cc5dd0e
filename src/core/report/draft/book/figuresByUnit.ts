import type { Indicator } from '#core/catalogue/indicator';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import type { Rational } from '#core/numbers/rational';
import { unitsWithoutWhole } from '../../sentences/unitsWithoutWhole';
import { valueOf, type KnownPair } from '../knownPair';
import { provincePair } from '../provincePair';
import { isThere } from './unitNames';
import { unitPairs } from './unitPairs';

/** A unit of one kind with its figure. */
export interface Peer {
  readonly code: string;
  readonly name: string;
  readonly value: Rational;
}

/** What the province and each of its units have. */
export interface FiguresByUnit {
  readonly pair: (indicator: string, unit: string) => KnownPair | undefined;
  /** The units of one's kind, itself included. */
  readonly unitsLike: (unit: string) => readonly string[];
  /** The figures of all units of one's kind, where the total lacks none and each has a value. */
  readonly peersOf: (indicator: string, unit: string) => readonly Peer[] | undefined;
  /** The units that have nothing of what an indicator is a part of. */
  readonly unitsWithoutWhole: (indicator: string) => ReadonlySet<string>;
}

export function figuresByUnit(
  compilation: Compilation,
  catalogue: ReadonlyMap<string, Indicator>,
  totalOf: ReadonlyMap<string, IndicatorTotal>,
): FiguresByUnit {
  const { book } = compilation;
  const unitOf = new Map(book.units.map((one) => [one.code, one] as const));
  const pairOfUnit = unitPairs(compilation, catalogue);
  const inTotal = (total: IndicatorTotal, kind: string): readonly Peer[] =>
    total.byUnit.flatMap((share) => {
      const [peer, value] = [unitOf.get(share.unit), valueOf(share.figure)];
      return peer?.kind === kind && value ? [{ code: peer.code, name: peer.name, value }] : [];
    });
  // The total may be that of the firms, while each district has told its own.
  const beside = (code: string, kind: string): readonly Peer[] | undefined => {
    const indicator = catalogue.get(code);
    const peers = book.units.filter((one) => one.kind === kind && isThere(one, book.year));
    const known = peers.flatMap((peer) => {
      const value = indicator && pairOfUnit(indicator, peer.code)?.value;
      return value ? [{ code: peer.code, name: peer.name, value }] : [];
    });
    return known.length === peers.length && known.length > 1 ? known : undefined;
  };
  return {
    pair: (code, unit) => {
      const indicator = catalogue.get(code);
      const total = totalOf.get(code);
      if (!indicator || !total) return undefined;
      return unit === '' ? provincePair(indicator, total) : pairOfUnit(indicator, unit);
    },
    unitsLike: (unit) => {
      const kind = unitOf.get(unit)?.kind;
      return book.units.filter((one) => one.kind === kind).map(({ code }) => code);
    },
    peersOf: (code, unit) => {
      const total = totalOf.get(code);
      const kind = unitOf.get(unit)?.kind;
      if (!total?.isComplete || kind === undefined) return undefined;
      const peers = inTotal(total, kind);
      return peers.length > 0 ? peers : beside(code, kind);
    },
    unitsWithoutWhole: (code) => {
      const indicator = catalogue.get(code);
      const find = (whole: string): { total: IndicatorTotal } | undefined => {
        const total = totalOf.get(whole);
        return total && { total };
      };
      return indicator ? unitsWithoutWhole({ indicator, book, find }) : new Set();
    },
  };
}
