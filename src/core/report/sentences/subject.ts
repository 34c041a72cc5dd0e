import { ofWhich, type Indicator } from '#core/catalogue/indicator';
import { tidySpaces } from '#core/numbers/spelling';

/**
 * What a sentence is about, able to stand alone: an indicator that is written "trong đó: …"
 * belongs to the nearest one above it in the catalogue that is not.
 *
 * @example
 * subjectOf(ofWhichOnline, [allDossiers]);
 * // => 'Trong tổng số hồ sơ TTHC tiếp nhận, hồ sơ tiếp nhận trực tuyến'
 * subjectOf(ofWhichECommerce, [parcels]); // the whole's name has commas of its own
 * // => 'Gói, kiện hàng hóa cho thương mại điện tử (trong sản lượng gói, kiện hàng hóa)'
 */
export function subjectOf(indicator: Indicator, above: readonly Indicator[]): string {
  const name = nameOf(indicator);
  const written = ofWhich({ nameVi: name });
  if (written === undefined) return capitalised(name);
  const part = countedPart(written, indicator);
  const whole = above
    .map(nameOf)
    .filter((candidate) => ofWhich({ nameVi: candidate }) === undefined)
    .at(-1);
  if (whole === undefined) return capitalised(part);
  return whole.includes(',')
    ? `${capitalised(part)} (trong ${uncapitalised(whole)})`
    : `Trong ${uncapitalised(whole)}, ${uncapitalised(part)}`;
}

/** The name where the whole is told elsewhere in the sentence: "Số đài ứng dụng công nghệ … chiếm 42,9% số đài". */
export function subjectApart(indicator: Indicator): string {
  const written = ofWhich(indicator);
  return capitalised(written === undefined ? indicator.nameVi : countedPart(written, indicator));
}

/** A part named by what it does is no thing that can be counted: "số đài ứng dụng công nghệ …". */
function countedPart(part: string, { unit }: Indicator): string {
  return unit !== '%' && DOING.test(part) ? `số ${unit} ${part}` : part;
}

const DOING = /^(?:ứng dụng|sử dụng|có|được|đã|đang|chưa|không)(?= )/iu;

/** The thing that a rate is the rate of: "Tỷ lệ thôn được phủ sóng" is about "Thôn được phủ sóng". */
export function rateSubject(subject: string): string {
  return capitalised(subject.replace(/^tỷ lệ /iu, ''));
}

/** Without a bracket that explains the form to whoever fills it in: "(xã, phường; từ 7/2025: …)". */
function nameOf({ nameVi }: Indicator): string {
  return tidySpaces(nameVi).replace(/ ?\([^()]*[;:][^()]*\)$/u, '');
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

/** Lower case for the first letter, but not for abbreviations: "GRDP". */
export function uncapitalised(text: string): string {
  const isAbbreviation = /^\p{Lu}\p{Lu}/u.test(text);
  return isAbbreviation ? text : text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
}
