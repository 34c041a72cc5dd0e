import { foldText } from '../foldText';
import { remember } from '#core/catalogue/remember';

/** Whether a text belongs above a table rather than into its head: a measure line, a unit line. */
export const isCaptionText = remember((text) => CAPTION.test(foldText(text)));

const CAPTION =
  /^\(?(?:don vi (?:tinh|bao cao|nhan|gui)|dvt|ten don vi|ky bao cao|ngay|bieu so|mau so|ban hanh|phu luc|bieu mau)(?![a-z])/;
