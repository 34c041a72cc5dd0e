import { anyOf } from '#core/numbers/patterns';

/** A goal, not a result. "Đạt 98% kế hoạch" is a result. */
export function isTarget(clause: string): boolean {
  const lower = clause.toLowerCase().replace(SPAN_IN_TITLE, ' ').replace(KEPT_TO, ' ');
  return TARGET.test(lower) && !RESULT.test(lower);
}

/** "5. Kế hoạch năm 2024" where the book is of 2023. */
export function isPlanAhead(clause: string, bookYear: number): boolean {
  const { year, bare } = PLAN_OF_YEAR.exec(clause)?.groups ?? {};
  const told = year ?? bare;
  return told !== undefined && Number(told) > bookYear;
}

const PLAN_OF_YEAR =
  /^(?:\s*[a-zđ][.)]\s|\s*(?:điều|chương|phần)\s)?[\s\divx.:)–+•*-]*(?:(?:các|một số|về)\s+)?(?:kế hoạch|kh|nhiệm vụ|chỉ tiêu|giải pháp|đề xuất|chương trình)(?:(?:\s+\p{L}+){0,8}?\s+năm\s+(?<year>(?:19|20)\d\d)|\s+(?<bare>(?:19|20)\d\d)(?=\s*:\s*\S|(?<=^\s*(?:[A-ZĐ]|\d{1,2})[.)]\s.*)\s*:?\s*$))/iu;

/** "Chương trình … giai đoạn 2021-2025, định hướng đến năm 2030": years in the name of a document. */
export const SPAN_IN_TITLE =
  /(?:giai đoạn (?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d,?\s*)?(?:đến năm (?:19|20)\d\d,?\s*)?(?:và\s+)?(?:định hướng|tầm nhìn)\s+(?:đến\s+)?năm\s+(?:19|20)\d\d/gu;

/** "đã hoàn thành tốt các nhiệm vụ trọng tâm đề ra", "phát triển theo đúng định hướng": told of what was done. */
const KEPT_TO =
  /(?<!\p{L})đã (?:hoàn thành|thực hiện)[^,;:.\d]{0,40}(?:nhiệm vụ trọng tâm|mục tiêu|chỉ tiêu)(?:[^,;:.\d]{0,25}(?:đề ra|được giao))?|(?<!\p{L})(?:theo|đúng)(?: đúng)?(?: \p{L}+)? (?:định hướng|phương hướng)/gu;

/** "I. Kết quả thực hiện nhiệm vụ trọng tâm" */
const RESULT = /^[\s\divx.)–-]*(?:kết quả|tình hình|đánh giá)/u;

const TARGET = anyOf('u', [
  /^[\s–+•*-]*(?:slide \d+:?[\s*]*)?mục tiêu (?:19|20)\d\d(?!\d)/u,
  /^[\s–+•*-]*theo kế hoạch(?: ban đầu| đề ra| được giao)?,/u,
  /phấn đấu(?! hoàn thành xuất sắc)/u,
  /mục tiêu\s*(?:đến|là|năm|của|chung|cụ thể|:)/u,
  /đặt mục tiêu|đề ra mục tiêu|(?:giao|đề ra) chỉ tiêu/u,
  /chỉ tiêu[^.;%]{0,20}(?:được )?giao(?![^.;]*(?:hoàn thành|đạt|vượt))/u,
  /kế hoạch (?:đề ra|giao|năm \d{4})(?: là|:)/u,
  /dự kiến|định hướng|phương hướng|nhiệm vụ trọng tâm/u,
  /yêu cầu .*(?:đạt|đến năm)/u,
  /đến năm 20\d\d,? (?:đạt|phấn đấu|có)/u,
  /(?<!\p{L})sẽ (?:đạt|có|tăng)/u,
  /(?<!\p{L})cần (?:\p{L}+ )?(?:đạt|có|nâng|tăng|đưa|giảm|bảo đảm|đảm bảo)(?!\p{L})/u,
  /^[\s–+•*-]*(?:tiếp tục )?(?:nâng|đưa) .*(?:lên|đạt)(?!\p{L})/u,
  /^[\s–+•*-]*(?:trong )?(?:thời gian|năm|những năm|giai đoạn) (?:tới|tiếp theo)(?!\p{L})/u,
  /^[\s–+•*-]*(?:giải pháp|phương án \d|kịch bản[^:;.]{0,20}|chương trình hành động(?: xác định)?)\s*:/u,
  /^[\s–+•*-]*(?:bảo đảm|đảm bảo) .*(?:trên|tối thiểu|ít nhất|không dưới)\s+\d/u,
  /cam kết (?:lắp đặt|đầu tư|xây dựng|nâng|đưa|đạt|phủ)|quyết tâm (?:đưa|nâng|đạt)/u,
  /dự thảo kế hoạch|(?<!\p{L})cần [^,;.\d]* để (?:đạt|có)(?!\p{L})/u,
  /chỉ tiêu chủ yếu năm (?=20\d\d)(?!.*đạt)/u,
]);
