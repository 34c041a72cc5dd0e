import { oneOf } from '#core/numbers/patterns';
import { foldText } from '../foldText';
import { remember } from '#core/catalogue/remember';

/**
 * Whether a row or column only adds up the others: "Tổng số", "Cộng", "Cộng mục I", "Toàn tỉnh", "Toàn cụm". Such figures
 * belong to no unit and are never counted: nor do those of a part of the province ("Cộng khu vực miền núi"). A longer label ("Tổng số thuê bao") is a label.
 */
export const isTotal = remember((text) => {
  const words = foldText(text)
    .replace(/[^a-z ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return TOTAL.test(words) || isTotalOfRegion(words);
});

const OF_ALL = oneOf(
  'chung, toan tinh, toan huyen, toan xa, toan thanh pho, tinh, ca tinh, cac don vi, cac huyen, cac xa, cac doanh nghiep, chung toan tinh',
);
const WHOLE = oneOf(
  'tinh, huyen, quan, thi xa, xa, phuong, thi tran, dac khu, thanh pho, dia ban, nganh, khu vuc, tieu vung, vung, cum, mien, khoi',
);
const TOTAL = new RegExp(
  `^(?:${[
    `(?:tong so|tong cong|tong hop|cong|tong|chung|luy ke|binh quan)(?: ${OF_ALL})?`,
    `toan ${WHOLE}(?: .*)?`,
    'ca tinh',
    'total',
    // "Cộng mục I", "Tổng nhóm a b"
    '(?:tong so|tong cong|cong|tong)(?: (?:muc|phan|nhom))?(?: (?:[a-z]|[ivx]+))+',
  ].join('|')})$`,
);

/**
 * "Cộng khu vực miền núi", "Cộng cơ sở in khu vực thành phố". Behind "Tổng số" stands what is counted:
 * "Tổng số cơ sở in khu vực thành phố" is a label.
 */
function isTotalOfRegion(words: string): boolean {
  const [, sumWord = '', rest = ''] = SUM_WORD.exec(words) ?? [];
  const region = REGION_WORD.exec(rest);
  if (!region) return false;
  const members = wordsOf(rest.slice(0, region.index));
  const names = wordsOf(rest.slice(region.index + region[0].length));
  return (
    members.every((word) => (sumWord.endsWith('cong') ? MEMBERS : LINKS).has(word)) &&
    names.every((word) => WORDS_OF_REGIONS.has(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

const SUM_WORD = /^(tong so|tong cong|tieu cong|cong|tong) (.+)$/;
const REGION_WORD = /(?:khu vuc|tieu vung|vung|cum|mien)(?![a-z])/;

const LINKS: ReadonlySet<string> = new Set(['cac', 'cua']);

const MEMBERS: ReadonlySet<string> = new Set(
  'cac cua thuoc co so doanh nghiep don vi in phat hanh vien thong buu chinh bao chi'.split(' '),
);

const WORDS_OF_REGIONS: ReadonlySet<string> = new Set([
  ...'khu vuc thi dua so phia mien vung nui xuoi ven bien song cao thap dong bang trung du'.split(
    ' ',
  ),
  ...'do thi thanh thi nong thon noi ngoai thanh pho huyen xa phuong con lai khac'.split(' '),
  ...'tay nam bac trung tam hai dao'.split(' '),
  ...'a b c d e g h i ii iii iv v vi vii viii ix x'.split(' '),
]);

/** "Khu vực Tiên Lữ, Phù Cừ", "Cụm số 2": a part of a province by the places in it, which is no unit. */
export const namesRegion = remember((text) =>
  /^[^a-z]*(?:khu vuc|tieu vung|vung|cum|mien)(?![a-z])/.test(foldText(text)),
);
