import type { Claim } from '../claim';

/** What stands between two numbers, without the years. */
export function between(sentence: string, one: Claim, other: Claim): string {
  return sentence.slice(one.number.end, other.number.start).replace(YEARS, '');
}

const YEARS = /(?<!\d)(?:(?:\d{1,2}\/){1,2})?(?:19|20)\d\d(?!\d)/gu;

/**
 * Whether the words between a level and a change leave no room for another subject: the rest of
 * what is counted, then only words of changing and comparing.
 */
export function goesOn(words: string): boolean {
  const [head = '', ...tail] = words.replace(SAID_AGAIN, ', ').split(/[,()]|(?:^|\s)và(?=\s)/u);
  const noun = head
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (
    /[;.:\d]/u.test(words.replace(SAID_AGAIN, ', ')) ||
    /(?:^|\s)(?:trong đó|riêng|cùng với|còn)(?=\s)/iu.test(words)
  ) {
    return false;
  }
  if (noun.length > MOST_OF_NOUN) return false;
  return tail.every((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => word === '' || CHANGING.has(word)),
  );
}

/** "…; tức gấp 4,4 lần": what follows says the same in another way. */
const SAID_AGAIN = /;\s*(?:tức|nghĩa|như vậy)(?:\s+là)?(?=\s)/iu;

const MOST_OF_NOUN = 8;
const CHANGING: ReadonlySet<string> = new Set(
  'năm nay so với cùng kỳ trước ngoái cuối mức tăng giảm trưởng thêm tức là hay tương ứng đương bằng gấp đạt khoảng ước tốc độ cao thấp hơn nhiều ít được đã vượt nhẹ mạnh khá - – + tỷ lệ chỉ mới nhanh chậm nhích nhỉnh bớt mất tụt'.split(
    ' ',
  ),
);
