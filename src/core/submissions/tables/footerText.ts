import { anyOf } from '#core/numbers/patterns';
import { foldText } from '../foldText';
import { remember } from '#core/catalogue/remember';

/** Whether a text belongs under a table: signatures, dates, notes, whom it is sent to. */
export const isFooterText = remember((text) => FOOTER.test(foldText(text)));

const FOOTER = anyOf('', [
  /^\(?(?:nguoi (?:lap|tong hop|bao cao|kiem tra)|thu truong|nguoi dung dau|giam doc|pho giam doc|tong giam doc|truong phong|chu tich|ke toan)/,
  /^\(?(?:tl\.|kt\.|tm\.|\(?ky[ ,)]|\(?ho (?:va )?ten|xac nhan)/,
  /^\(?(?:noi nhan|ghi chu ?:|luu ?:|dien thoai|sdt|email|e-mail|nguon ?:)/,
  // "Bắc Giang, ngày 5 tháng 12 năm 2022"
  /^[^,]{2,40}, ?ngay .*thang .*nam/,
]);
