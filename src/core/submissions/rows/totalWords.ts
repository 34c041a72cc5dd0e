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
  return TOTAL.test(words) || TOTAL_OF_REGION.test(words);
});

const TOTAL =
  /^(?:(?:tong so|tong cong|tong hop|cong|tong|chung|luy ke|binh quan)(?: (?:chung|toan tinh|toan huyen|toan xa|toan thanh pho|tinh|ca tinh|cac don vi|cac huyen|cac xa|cac doanh nghiep|chung toan tinh))?|toan (?:tinh|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|thanh pho|dia ban|nganh|khu vuc|tieu vung|vung|cum|mien|khoi)(?: .*)?|ca tinh|total|(?:tong so|tong cong|cong|tong)(?: (?:muc|phan|nhom))?(?: (?:[a-z]|[ivx]+))+)$/;

const TOTAL_OF_REGION =
  /^(?:tong so|tong cong|tieu cong|cong|tong)(?: (?:cac|cua))? (?:khu vuc|tieu vung|vung|cum|mien)(?: (?:thi dua|so|mien|vung|[a-z]|[ivx]+|nui|xuoi|ven|bien|cao|thap|dong bang|trung du|do thi|thanh thi|nong thon|dong|tay|nam|bac|trung|trung tam|hai dao|dao))*$/;

/** "Khu vực Tiên Lữ, Phù Cừ", "Cụm số 2": a part of a province by the places in it, which is no unit. */
export const namesRegion = remember((text) =>
  /^[^a-z]*(?:khu vuc|tieu vung|vung|cum|mien)(?![a-z])/.test(foldText(text)),
);
