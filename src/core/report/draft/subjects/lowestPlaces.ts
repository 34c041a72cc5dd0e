import type { Indicator } from '#core/catalogue/indicator';
import { plainWords } from '../text/words';
import { withoutCounting } from './counting';

/** The lowest places, and what they are called in other provinces. */
export const HAMLET = 'thôn';
export const HAMLETS_ELSEWHERE: readonly string[] = 'ấp khóm xóm bản buôn bon làng'.split(' ');

/**
 * "Số thôn, ấp, khóm, bản, tổ dân phố" lists what the same things are called: by each of these words
 * the whole may be meant, or only some of them.
 */
export function kindsListedIn({ nameVi, unit }: Indicator): readonly string[] {
  const kinds = nameVi.split(',').map((part) => withoutCounting(plainWords(part)));
  const areNames = kinds.every((kind) => kind.split(' ').length <= 3);
  if (kinds.length < 2 || !areNames || kinds[0] !== unit) return [];
  return unit === HAMLET ? [...new Set([...kinds, ...HAMLETS_ELSEWHERE])] : kinds;
}

/** How the lowest places are listed, whatever they are called in a province. */
export const LISTED_TOGETHER: readonly string[] = [
  'thôn, bản, ấp, khóm, buôn, tổ dân phố',
  'thôn, bon, buôn, bản, tổ dân phố',
  'thôn, buôn, bon, tổ dân phố',
  'thôn, làng, bản',
  'làng, tổ dân phố',
  'bon, tổ dân phố',
  'thôn, tổ dân phố',
  'thôn, khu phố',
  'thôn, xóm',
  'thôn, ấp',
  'ấp, khóm',
  'bản, tổ dân phố',
  'khóm, ấp',
  'ấp, khu phố',
  'xã, phường, thị trấn',
  'xã, thị trấn',
  'sản xuất, kinh doanh',
];

/** The lowest places have other names in other provinces, and communes are listed by their kinds. */
export function placeVariants(text: string): readonly string[] {
  const hamlets = /(?:^| )thôn(?: |$)/u.test(text)
    ? HAMLETS.map((other) => text.replace(/(?<=^| )thôn(?= |$)/u, other))
    : [];
  const communes = /(?<!cấp )(?<!văn hóa )(?<=^| )xã(?= (?:có|thực|ký))/u.test(text)
    ? COMMUNES.map((other) => text.replace(/(?<=^| )xã(?= (?:có|thực|ký))/u, other))
    : [];
  return [...hamlets, ...communes];
}

// "Buôn" alone may be only those among the thôn.
const HAMLETS: readonly string[] = [
  'xóm',
  'ấp',
  'khóm',
  'ấp khóm',
  'khóm ấp',
  'thôn ấp',
  'thôn bản',
  'thôn xóm',
  'thôn khu phố',
  'thôn tổ dân phố',
  'thôn bản tổ dân phố',
  'thôn buôn',
  'thôn bon',
  'thôn làng',
  'thôn bon buôn',
  'thôn buôn bon',
  'thôn buôn tổ dân phố',
  'thôn làng tổ dân phố',
  'thôn bon buôn tổ dân phố',
  'thôn buôn bon tổ dân phố',
  'thôn bon buôn bản tổ dân phố',
];
const COMMUNES: readonly string[] = ['xã phường', 'xã thị trấn', 'xã phường thị trấn'];
