import { foldText } from '../foldText';
import { remember } from '../remember';

/**
 * Whether a row or column only adds up the others: "Tổng số", "Cộng", "Cộng mục I", "Toàn tỉnh". Such figures
 * belong to no unit and are never counted. A longer label ("Tổng số thuê bao") is a label.
 */
export const isTotal = remember((text) => {
  const words = foldText(text)
    .replace(/[^a-z ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return TOTAL.test(words);
});

const TOTAL =
  /^(?:(?:tong so|tong cong|tong hop|cong|tong|chung|luy ke|binh quan)(?: (?:chung|toan tinh|toan huyen|toan xa|toan thanh pho|tinh|ca tinh|cac don vi|cac huyen|cac xa|cac doanh nghiep|chung toan tinh))?|toan (?:tinh|huyen|xa|thanh pho|dia ban|nganh)(?: .*)?|ca tinh|total|(?:tong so|tong cong|cong|tong)(?: (?:muc|phan|nhom))?(?: (?:[a-z]|[ivx]+))+)$/;
