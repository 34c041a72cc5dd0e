import { foldText } from '../foldText';
import { remember } from '#core/catalogue/remember';

/** Whether a text belongs under a table: signatures, dates, notes, whom it is sent to. */
export const isFooterText = remember((text) => FOOTER.test(foldText(text)));

const FOOTER =
  /^(?:\(?(?:nguoi (?:lap|tong hop|bao cao|kiem tra)|thu truong|nguoi dung dau|giam doc|pho giam doc|tong giam doc|truong phong|chu tich|tl\.|kt\.|tm\.|\(?ky[ ,)]|\(?ho (?:va )?ten|noi nhan|ghi chu ?:|luu ?:|dien thoai|sdt|email|e-mail|nguon ?:|ke toan|xac nhan)|[^,]{2,40}, ?ngay .*thang .*nam)/;
