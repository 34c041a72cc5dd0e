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
  return (
    TOTAL.test(words) || isTotalOfRegion(words) || (SUM_OF_PLACES.test(words) && !isOther(text))
  );
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

const SUM = oneOf('tong cong, tieu cong, cong');
const PLACE = oneOf('xa, phuong, thi tran, dac khu, dia phuong');
const DISTRICT = oneOf('huyen, thi xa, quan, tinh, thanh pho');
const FORMER = oneOf('cu, truoc day, truoc(?: khi)? (?:sap nhap|hop nhat|sap xep)');

/** Sums whose names go on with the name of a place, which may be any. */
const SUM_OF_PLACES = new RegExp(
  `^(?:${[
    // "Cộng khu vực Lâm Đồng (cũ)", "Cộng cơ sở in khu vực Phan Thiết"
    `${SUM}(?: ${oneOf([...MEMBERS].join(', '))})* khu vuc .+`,
    // "Cộng các xã, phường", "Cộng các xã thuộc huyện Đức Trọng"
    `(?:tong|${SUM}) cac(?: ${PLACE})+`,
    `${SUM}(?: cac)?(?: ${PLACE})+ ${oneOf('thuoc, truc thuoc, cua, khu vuc, vung')} .+`,
    // "Cộng huyện Đức Trọng", "Tổng cộng tỉnh Bình Thuận (trước sáp nhập)"
    `(?:tieu )?cong ${DISTRICT} .+`,
    `${SUM} ${DISTRICT} .+ ${FORMER}`,
    // Behind "Tổng số" what is counted may stand, but not in what is no more.
    `(?:tong|tong so) khu vuc .+ ${FORMER}`,
  ].join('|')})$`,
);

/** "Cổng thành phố Đà Lạt", "Công ty": other words than "cộng", which fold to the same. */
function isOther(text: string): boolean {
  return /^[^\p{L}]*(?:\p{L}+ )?c[ôồốổỗ]ng(?!\p{L})/iu.test(text.normalize('NFC'));
}

/** "Khu vực Tiên Lữ, Phù Cừ", "Cụm số 2": a part of a province by the places in it, which is no unit. */
export const namesRegion = remember((text) =>
  /^[^a-z]*(?:khu vuc|tieu vung|vung|cum|mien)(?![a-z])/.test(foldText(text)),
);
