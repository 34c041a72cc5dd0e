import type { Peer } from '../../book/figuresByUnit';
import type { BookFigures } from '../../bookFigures';

type Kind = 'DISTRICT' | 'COMMUNE';

/** The figures of all units of a kind; undefined where one lacks its own. */
export function allOfKind(
  code: string,
  kind: Kind,
  figures: BookFigures,
): readonly Peer[] | undefined {
  const units = figures.units.filter((unit) => unit.kind === kind);
  const [first] = units;
  const peers = first && figures.peersOf(code, first.code);
  return peers?.length === units.length && units.length > 1 ? peers : undefined;
}

/** Of the kind that words name: "huyện, thị xã", "xã, phường", "đơn vị". */
export function allOfKindNamed(
  words: string,
  code: string,
  figures: BookFigures,
): readonly Peer[] | undefined {
  return kindsNamed(words)
    .map((kind) => allOfKind(code, kind, figures))
    .find((peers) => peers !== undefined);
}

function kindsNamed(words: string): readonly Kind[] {
  if (/(?<!\p{L})(?:huyện|quận|thị xã|thành phố)(?!\p{L})/iu.test(words)) return ['DISTRICT'];
  if (/(?<!\p{L})(?:xã|phường|thị trấn)(?!\p{L})/iu.test(words)) return ['COMMUNE'];
  return /đơn vị|địa phương/iu.test(words) ? ['DISTRICT', 'COMMUNE'] : [];
}
