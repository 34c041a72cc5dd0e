/** Each stored character and the letter it stands for (TCVN 5712, VN3), side by side. ư is stored as the soft hyphen. */
const PAIRS =
  'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đ' +
  'ÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị' +
  'ßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợ' +
  'ïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ' +
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ';

const LETTER_OF: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(.)(.)/gsu)].map(([, stored = '', letter = '']) => [stored, letter] as const),
);

/** The text behind characters stored in TCVN3 (ABC), as the fonts .VnTime and .VnArial show it. */
export function fromTcvn3(stored: string): string {
  return stored.replace(/[\u00a1-\u00ff]/g, (character) => LETTER_OF.get(character) ?? character);
}

/** Whether a text holds a letter that TCVN3 has not, so that it cannot be stored in it. */
export function hasNoTcvn3(text: string): boolean {
  return /[\u00c0-\u00c5\u00cd\u00d9-\u00db\u00e0\u00f0\u00ff]/.test(text);
}
