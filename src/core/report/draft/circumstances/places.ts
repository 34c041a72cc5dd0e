import { anyOf, oneOf } from '#core/numbers/patterns';
import { unitKey } from '#core/catalogue/nameKey';
import type { BookFigures } from '../bookFigures';
import { mention, type Mention } from '../mention';
import { findNames, type FoundPhrase } from '../subjects/phraseIndex';
import { isThere } from '../book/unitNames';
import { doneByAll } from '../text/connectives';
import { plainWords, type Word } from '../text/words';
import { isFormerUnit } from './formerUnits';
import { townsIn } from './townsAmongUnits';
import { isWhereSmaller } from './whereSmaller';

const SOMEWHERE_ELSE = anyOf('gu', [
  /cả nước|toàn quốc|trên thế giới|trong khu vực|toàn vùng/u,
  /các tỉnh(?!, thành phố)|trung bình chung|bình quân chung/u,
  new RegExp(
    `(?<!\\p{L})${oneOf('vnpt, viettel, mobifone, vinaphone, vietnamobile, fpt, gtel, sctv, vtvcab, vietnam post, bưu điện tỉnh')}(?!\\p{L})`,
    'u',
  ),
  /(?:một số|nhiều|các|mỗi|từng) (?:huyện|xã|phường|địa phương|đơn vị|doanh nghiệp)/u,
  // "Riêng năm 2022, … tăng", "mỗi 100 dân", "bình quân 100 dân" are the province's.
  /(?<!\p{L})(?:riêng(?!\s+(?:trong\s+)?năm\s+(?:19|20)\d\d,?\s[^,;.\d]*\s(?:tăng|giảm)\s)|mỗi(?!\s+100\s)|(?:cứ|bình quân)(?!\s+100\s)\s+\d+)(?!\p{L})/u,
  // Of the levels of government, and of the desks that take in dossiers, the book knows the whole.
  /(?:(?<=^\s*|[,:;(–-]\s*|trong đó,?\s+)cấp (?:tỉnh|huyện|xã)|thuộc thẩm quyền(?: giải quyết)?(?: của)?(?: ubnd)? (?:cấp )?(?:tỉnh|huyện|xã)|(?<=^\s*|[;.]\s*)sở (?:đã )?(?:tiếp nhận|giải quyết|xử lý)|trung tâm(?: phục vụ)? hành chính công(?: cấp)?(?: tỉnh)?|bộ phận một cửa)(?!\p{L})/u,
  // "Các đài", "các trạm" are things that are counted, and no places.
  /(?:ở|tại|đối với|của|trong)\s+(?:cấp|khối|các(?! (?:chỉ tiêu|đài|trạm|thuê bao|tổ|hệ thống)(?!\p{L}))|khu vực|\d+\s+(?:doanh nghiệp|nhà mạng|đơn vị|huyện|xã|cơ sở|phường|sở|ngành))(?!\p{L})/u,
]);
/** "Các sở, ngành tiếp nhận …", "Sở, ban, ngành: 61,2%": the half of the province that the book has not. */
const OFFICES_OF_PROVINCE =
  /(?<=^[\s\d.)•*+–-]*|[,:;(–-]\s*|trong đó,?\s+)(?:(?:các|khối)\s+)?sở(?:,\s*ban)?,\s*ngành(?:\s+(?:cấp tỉnh|của tỉnh|tỉnh))?(?=\s*:|\s+(?:(?:đã|chỉ|mới|ước)\s+)*(?:có|đạt|tiếp nhận|giải quyết|xử lý|số hóa|cung cấp|phát hành|ký số|còn|là)(?!\p{L}))/gu;
/** "Sở đang vận hành 12 hệ thống", "Tại Sở, …": what the department itself has and does, and not the province. */
const DEPARTMENT_ITSELF = anyOf('gu', [
  /(?<=^[\s\d.)•*+–-]*|[,;.:]\s*)(?:(?:văn phòng|cơ quan)\s+)?sở(?:\s+(?:thông tin và truyền thông|tt&tt|tttt))?\s+(?:(?:đã|đang|hiện|cũng|trực tiếp)\s+)*(?:có(?!\s+(?:văn bản|công văn))|tiếp nhận|giải quyết|xử lý|vận hành|số hóa|ký số|phát hành)(?!\p{L})/u,
  /(?<!(?:báo cáo|số liệu|thống kê|tổng hợp|đánh giá|thông tin|công bố|tham mưu)\s+)(?:tại|của)\s+(?:văn phòng\s+|cơ quan\s+)?sở(?=\s*(?:[,;:.]|đạt|là|có|$))/u,
]);
/** "riêng khối công nghiệp CNTT", "riêng viễn thông có": of which field, the words behind it say. */
function isOfField(behind: string, { fields }: BookFigures): boolean {
  const said = `${plainWords(behind)} `;
  return OF_A_FIELD.test(behind) || [...fields.keys()].some((one) => said.startsWith(`${one} có `));
}

const OF_A_FIELD = /^ (?:khối|lĩnh vực|mảng|ngành) \p{L}/u;

/** "2.855 thôn tại 99 xã, phường": as many as there are make up the whole province. */
function areAllOfKind(said: string, { units, year }: BookFigures): boolean {
  const [, count, noun = ''] = AT_SO_MANY.exec(said) ?? [];
  const kind = noun === 'huyện' ? 'DISTRICT' : 'COMMUNE';
  const all = units.filter((unit) => unit.kind === kind && isThere(unit, year)).length;
  return count !== undefined && Number(count) === all;
}

const AT_SO_MANY = /^(?:ở|tại|trong|của)\s+(\d+)\s+(huyện|xã|phường)$/u;

function begins(names: readonly FoundPhrase[], position: number): boolean {
  return names.some(({ start }) => start === position);
}

/** "của các doanh nghiệp", "các huyện": what follows is not about them. */
const SPOKEN_OF = /^(?:của )?các(?!\p{L})(?! sở)/u;
/** "thành lập 107 tổ tại các thôn": nor about those, unless they stand at the head. */
const IN_MANY = /^(?:ở|tại|trong|đối với) các$/u;
const WHOLE_PROVINCE = /toàn tỉnh|tỉnh ta(?!\p{L})|toàn ngành|trên địa bàn tỉnh|của tỉnh/gu;
const NAMED_KIND = oneOf(
  '[Tt]ỉnh, [Hh]uyện, [Xx]ã, [Pp]hường, [Tt]hị trấn, [Tt]hị xã, [Tt]hành phố, TP\\.?, TX\\.?, [Qq]uận, [Cc]ông ty, [Tt]ập đoàn, [Cc]hi nhánh',
);
const SURNAME = oneOf(
  'Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Trịnh, Đoàn, Lương, Tạ, Mai, Tô, Lưu, Triệu, Quách, Chu, Đào',
);
/** Places and firms by their kind and a name; behind "Phó Chủ tịch UBND tỉnh" a person is named. */
const NAMED = new RegExp(
  String.raw`(?<=(?:^|[\s,(])${NAMED_KIND}\s)(?!${SURNAME}\s+\p{Lu})\p{Lu}[\p{L}\p{M}'’‘ʼ]*(?:[\s-]\p{Lu}[\p{L}\p{M}'’‘ʼ]*)*`,
  'gu',
);

/** "tại Bắc Ninh, doanh thu …": two names and no word that begins the name of an office. */
const AT_A_PLACE =
  /(?<=(?<!\p{L})(?:[Tt]ại|[Ởở])\s)(?!(?:Cổng|Sở|Trung|Ủy|Hội|Quyết|Nghị|Kế|Luật|Thông|Công|Báo|Đại|Chương|Đề|Hệ|Kho|Bưu|Viễn|Việt)\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=\s*(?:[,;:.)]|có|đạt|là|ước|$))/gu;

/** "Doanh nghiệp lớn nhất có …", "Khu vực thành thị đạt …": who it is, the book cannot say. */
const SOMEBODY =
  /(?<=^[\s\d.)•*+–-]*|[,:;(–-]\s*|(?:trong đó|năm (?:19|20)\d\d)\s+)(?:doanh nghiệp|đơn vị|nhóm|khu vực)(?:\s+[\p{L}\p{M}\d-]+)+?(?=\s+(?:có|đạt|là|ước)(?!\p{L}))/gu;

export function placesIn(
  text: string,
  names: readonly FoundPhrase[],
  units: readonly Mention<string>[],
  figures: BookFigures,
): readonly Mention<string>[] {
  const lower = text.toLowerCase();
  const isHead = (index: number): boolean => !/\p{L}/u.test(lower.slice(0, index));
  const isNoUnit = ({ start, end }: Mention<string>): boolean =>
    !units.some((unit) => unit.start < end && unit.end > start);
  const named = [...text.matchAll(NAMED), ...text.matchAll(AT_A_PLACE)]
    .map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      said: isProvince(name, figures) ? '' : 'elsewhere',
    }))
    .filter(isNoUnit);
  const all = doneByAll(text);
  const spoken = [
    ...[...lower.matchAll(WHOLE_PROVINCE)]
      .filter(({ index }) => !AMONG_ALL.test(lower.slice(0, index)))
      .filter(
        ({ index }) =>
          !units.some(({ end }) => end <= index && lower.slice(end, index).trim() === ''),
      )
      .map((match) => ({
        ...mention(match, ''),
        isPassing: AS_MEASURE.test(lower.slice(0, match.index)),
      })),
    // "Viettel Minh Giang" may be a unit of the register.
    ...[SOMEWHERE_ELSE, OFFICES_OF_PROVINCE, DEPARTMENT_ITSELF]
      .flatMap((somewhere) => [...lower.matchAll(somewhere)])
      .filter(({ index }) => !IN_PLACE.test(lower.slice(0, index)))
      .filter(({ index }) => all.every(({ start, end }) => index < start || index >= end))
      .map((match) => ({
        ...mention(match, 'elsewhere'),
        isPassing:
          SPOKEN_OF.test(match[0]) ||
          (IN_MANY.test(match[0]) && !isHead(match.index)) ||
          AMONG_ALL.test(lower.slice(0, match.index)),
      }))
      // "riêng gói, kiện cho thương mại điện tử": a part that has a name of its own.
      .filter(
        ({ start, end }) =>
          lower.slice(start, end) !== 'riêng' ||
          !(begins(names, end + 1) || isOfField(lower.slice(end), figures)),
      )
      .filter(({ start, end }) => !areAllOfKind(lower.slice(start, end), figures))
      .filter(isNoUnit)
      .filter(({ start, end }) => names.every((name) => name.end <= start || name.start >= end)),
    ...somebodyIn(lower, names),
    ...townsIn(text, units, figures),
    ...sumsIn(text, units),
  ];
  const counted = units.filter((unit) => !isReporting(text, unit, figures));
  return [...counted, ...named, ...spoken].sort((left, right) => left.start - right.start);
}

/**
 * "Theo Sở Thông tin và Truyền thông, …", "BÁO CÁO CỦA SỞ …": the department tells of the province,
 * unless something is said to be its own ("Sở … có 12 hệ thống", "tại Sở …").
 */
function isReporting(
  text: string,
  { start, end, said }: Mention<string>,
  { units }: BookFigures,
): boolean {
  const isDepartment = units.some(({ code, kind }) => code === said && kind === 'DEPT');
  const ahead = text.slice(0, start);
  if (!isDepartment || AS_SOURCE.test(ahead)) return isDepartment;
  return !OWNED_BY.test(ahead) && !OWNS.test(text.slice(end));
}

const AS_SOURCE =
  /(?:báo cáo|số liệu|thống kê|tổng hợp|đánh giá|thông tin|công bố)\s+(?:tổng kết\s+)?(?:của|từ)\s+$/iu;
const OWNED_BY = /(?<!\p{L})(?:của|tại|ở|do|riêng|thuộc|trong đó|gồm)\s+$/iu;
const OWNS =
  /^\s*(?:[:\d]|(?:(?:đã|hiện|đang|cũng)\s+)*(?:có|là|đạt|còn|tiếp nhận|giải quyết|xử lý|quản lý|vận hành|số hóa|phát hành)(?!\p{L}))/iu;

/** "thấp hơn bình quân chung của toàn tỉnh": what a figure is held against is not spoken of. */
const AS_MEASURE =
  /(?:bình quân|trung bình|mức)(?:\s+chung)?(?:\s+của)?\s*$|(?:so với|hơn|kém|bằng)\s+(?:\p{L}+\s+){0,3}$|%\s+(?:của\s+|tổng\s+)?(?:\p{L}+\s+){0,8}$/u;

/** "cao nhất toàn tỉnh", "đứng thứ hai của tỉnh" go on about whoever is so. */
const AMONG_ALL = /(?:nhất|đầu|thứ (?:\p{L}+|\d+))\s+(?:trong\s+|của\s+)?$/u;

/** "xếp thứ 11/63 cả nước": a place among all is the province's own. */
const IN_PLACE = /(?:thứ|hạng)\s+\d{1,2}(?:\s*\/\s*\d{2})?\s+(?:trong\s+|của\s+)?$/u;

/** Subjects the book does not know; the name of an indicator may begin with the same word. */
function somebodyIn(lower: string, names: readonly FoundPhrase[]): readonly Mention<string>[] {
  return [...lower.matchAll(SOMEBODY)]
    .filter(({ index }) => names.every(({ start, end }) => index < start || index >= end))
    .map((match) => mention(match, 'elsewhere'));
}

/** "Huyện A (109 văn bản) và huyện B (99 văn bản) có tổng …": no figure of the last one. */
function sumsIn(text: string, units: readonly Mention<string>[]): readonly Mention<string>[] {
  const [one, last] = units.slice(-2);
  const areJoined =
    one && last && BRACKET_AND.test(text.slice(one.end, last.start).replace(OF_KIND, ''));
  const sum = areJoined ? SUMMED.exec(text.slice(last.end)) : null;
  return sum && last
    ? [
        {
          start: last.end + sum.index,
          end: last.end + sum.index + sum[0].length,
          said: 'elsewhere',
        },
      ]
    : [];
}

const BRACKET_AND = /^\s*\([^()]*\)\s*(?:,|và|cùng(?:\s+với)?)\s*$/iu;
const OF_KIND = /(?:huyện|thị xã|thành phố|xã|phường)\s+$/iu;
const SUMMED =
  /(?<=^\s*\([^()]*\)\s*,?\s*)(?:có\s+)?(?:tổng(?:\s+cộng)?|cộng lại|gộp lại)(?!\p{L})/iu;

/** Of units that are named together ("huyện Lục Ngạn, huyện Sơn Động") the book has no sum. */
export function unitsIn(
  text: string,
  words: readonly Word[],
  figures: BookFigures,
): readonly Mention<string>[] {
  const found = findNames(figures.unitNames, words);
  const areListed = (left: number, right: number): boolean => {
    const [first, second] = [found[left], found[right]];
    return (
      first !== undefined &&
      second !== undefined &&
      /^\s*(?:[,;–-]|và)\s*(?:(?:huyện|thị xã|thành phố|xã|phường)\s*)?$/iu.test(
        text.slice(first.end, second.start),
      )
    );
  };
  return found.map(({ start, end, codes: [code = ''] }, position) => {
    const kind = figures.kindOfUnit.get(code);
    if (isWhereSmaller(text, start, kind) || isFormerUnit(text, { start, end }, kind))
      return { start, end, said: 'elsewhere' };
    const isListed = areListed(position - 1, position) || areListed(position, position + 1);
    const isPassing = COMPARED_WITH.test(text.slice(0, start));
    return { start, end, said: isListed ? 'elsewhere' : code, isPassing };
  });
}

/** "kém VNPT 15,66 tỷ đồng", "đúng một nửa doanh thu của Viettel Post": what follows is not about whom it is held against. */
const COMPARED_WITH =
  /(?<!\p{L})(?:kém|hơn|so với|ngang|bằng|nửa|gấp\s+[\d.,]+\s+lần)(?:\s+(?!là\s)[\p{L}\p{M}]+){0,7}\s+$/iu;

function isProvince(name: string, { province }: BookFigures): boolean {
  return province !== '' && (province.startsWith(name) || name.startsWith(province));
}

/** Whether a document tells of provinces, and never of the book's. */
export function isOfAnotherProvince(text: string, { province }: BookFigures): boolean {
  const named = [...text.matchAll(NAMED)].filter(({ index }) => {
    const before = text.slice(Math.max(0, index - SENTENCE_BEFORE), index);
    return /tỉnh $/iu.test(before) && !IN_PASSING.test(before);
  });
  return (
    province !== '' && named.length > 0 && !` ${unitKey(text)} `.includes(` ${unitKey(province)} `)
  );
}

const SENTENCE_BEFORE = 120;
/** "gần bằng doanh thu của tỉnh …", "xếp sau tỉnh …", "học tập kinh nghiệm tại tỉnh …": whom it is compared with, or who was visited. */
const IN_PASSING =
  /(?:(?<!\p{L})(?:với|sau|trước|hơn|kém|bằng|như|cùng|giữa|từ)\s+tỉnh|(?<!\p{L})(?:so với|hơn|kém|bằng|vượt|gần|ngang)(?!\p{L})[^.;\n]*\scủa tỉnh|(?:học tập|kinh nghiệm|khảo sát|tham quan|làm việc)(?!\p{L})[^.;\n]*\stỉnh) $/iu;
