import { NUMBERS_AS_NAMES } from './numbersAsNames';

/** A stretch of a text, from and up to (not including) a position. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Numbers that state no quantity, in lower case: dates, years, hours of the day, periods,
 * document and article numbers, names with a number in them, telephone numbers, list numbers.
 */
const PATTERNS: readonly RegExp[] = [
  /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[-–+*•]\s*\d{1,2}[.)])(?=\s|$)/gu,
  /(?<=(?:gần|hơn|trên|khoảng|xấp xỉ|quá|chiếm)\s)[1-4]\/[2-5](?![\d.,]*\d|\s*(?:xã|huyện|phường|đơn vị|thôn))/gu,
  /(?<![\d.,])0?1\s+\p{L}+\s*\/(?=\s*[\d.,]+\s*(?:dân|người|hộ))/gu,
  /(?:19|20)\d\d-\d{1,2}(?:-\d{1,2})?(?!\d)/gu,
  /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu,
  /(?:gmt|utc)\s*[+-]\s*\d{1,2}/gu,
  /\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)/gu,
  /(?:ngày|đến|hết|từ|trước|sau|sáng|trưa|chiều|tối|hôm)\s+(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}(?![\d/]|[.,]\d)/gu,
  /(?<=(?:thời điểm|mốc|trong ngày)\s+)\d{1,2}\/\d{1,2}(?![\d/]|[.,]\d)/gu,
  /ngày\s+\d{1,2}(?:\s*,?\s*(?:và\s+)?\d{1,2})*(?:\s+tháng\s+\d{1,2})?(?:\s+năm\s+\d{4})?/gu,
  /(?:tháng|quý|tuần)\s+(?:thứ\s+)?\d{1,2}(?:\s*[/-]\s*\d{4})?(?![\d.,%]*\d)/gu,
  /\d{1,2}\s+tháng(?:\s+(?:đầu|cuối|của))?(?:\s+năm)?/gu,
  /\d{1,2}\/(?:19|20)\d\d(?!\d)/gu,
  /(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d(?![\d.,]*\d)/gu,
  /(?<!\d\s)năm\s+(?:19|20)\d\d(?![\d.,%]*\d)/gu,
  /(?:niên độ|nhiệm kỳ|giai đoạn|và|vụ|so với|của|từ|đến|hết|cuối|đầu)\s*(?:19|20)\d\d(?![\d.,%]*\d|\s*(?:thuê bao|hộ|hồ sơ|trạm|tỷ|tỉ|triệu|nghìn|điểm|người|văn bản|tổ))/gu,
  /\((?:19|20)\d\d\)/gu,
  /\d{1,2}\s*(?:giờ|h)\s*(?:\d{1,2}(?:\s*phút)?)?(?=\s*(?:ngày|sáng|chiều|tối|hôm))/gu,
  /lúc\s+\d{1,2}\s*(?:giờ|h)\s*\d{0,2}/gu,
  /\d{1,2}h\d{2}/gu,
  /(?:số|công văn|quyết định|nghị định|nghị quyết|thông tư|chỉ thị|kế hoạch|thông báo|luật|tờ trình|báo cáo|qđ|nđ|nq|tt)\s*(?:số)?\s*:?\s*\d+(?:[-/]\d+)*\s*[-/]\s*[\p{L}\d&-]+(?:\/\p{L}[\p{L}\d-]*)*/gu,
  /\d+\/(?:(?:19|20)\d\d\/)?\p{L}{2,}[\p{L}\d-]*(?:-[\p{L}\d]+)*/gu,
  // "Văn bản được ký số: 780.112", "Nội dung số: 512,8 tỷ đồng", "Tổng số: 1.850.000" count.
  /(?:(?<!(?:tổng|ký|nội dung|chuyển đổi|công nghệ|kinh tế|dịch vụ|nền tảng) )số|ký hiệu)\s*:\s*\d+/gu,
  /(?:nghị quyết|nghị định|thông tư|quyết định|chỉ thị|công văn|luật)\s+(?:số\s+)?\d+(?!\s*[.,]\d)(?=[\s,.;)]|$)/gu,
  /(?:điều|khoản|(?<!danh\s)mục|chương|phụ lục|biểu(?:\s+số)?|bảng(?:\s+số)?|tiểu mục|chuyên đề|đề án|ban chỉ đạo|phiên họp thứ|kỳ họp thứ|lần thứ|đợt|giai đoạn|level|quốc lộ|ql|windows|office|covid|seagames|sea games|iso|tcvn|ipv)\s*[-.:]?\s*\d+(?::\d+)?(?:\.\d+)*(?![\d.,]*\d|\s*%)/gu,
  // "Số hệ thống được phê duyệt cấp độ: 72/99" is a count.
  /(?:cấp độ|mức độ)\s*\d+(?:\.\d+)*(?![\d.,]*\d|\s*(?:%|hệ thống|\/\s*\d{2}))/gu,
  /năm\s+thứ\s+\d+/gu,
  // How many have reported says what a figure rests on: "trong 7/8 đơn vị đã báo cáo".
  /(?:trong|trên cơ sở|tính trên|theo)\s+(?:số\s+)?\d+\s*\/\s*\d+\s+(?:đơn vị|doanh nghiệp|địa phương|huyện|xã)[^,.;:()\d]{0,30}?(?:báo cáo|có số liệu|gửi số liệu)(?!\p{L})/gu,
  /(?:tổng hợp|số liệu|báo cáo)\s+(?:từ|của)\s+\d+\s*\/\s*\d+\s+(?:đơn vị|doanh nghiệp|địa phương|huyện|xã)(?!\p{L})/gu,
  /\d+\s*\/\s*(?:7(?=\s|$))/gu,
  /(?<![\d.,])[2-6]\s?g(?!\p{L})(?:\s*[/,]\s*[2-6]\s?g(?!\p{L}))*/gu,
  /\p{L}[\p{L}_]*-?\d+[\p{L}\d-]*/gu,
  /(?<!\d)0\d{2,3}[ .]\d{3}[ .]\d{3,4}(?!\d)/gu,
  /(?<!\d)(?:\+84|0)\d{8,10}(?!\d)/gu,
  /(?:top|nhóm|tốp)\s+\d+/gu,
  /(?<=[\p{L})]\s*\/\s*)\d+(?=\s*(?:dân|hộ|người))/gu,
  /(?<![\d.,])\d{1,2}\s+năm(?=\s*(?:qua|tới|gần|liên|liền|trở lại|thực hiện|tiếp theo|\(?(?:từ\s+)?(?:19|20)\d\d))/gu,
  /(?<=(?:kế hoạch|chương trình|đề án|mục tiêu|trong|suốt|trong vòng)\s+)\d{1,2}\s+năm(?!\p{L})/gu,
  /(?:đánh giá|xếp hạng|công bố|thực hiện|số liệu|dự toán)\s+(?:19|20)\d\d(?![\d.,%]*\d)/gu,
];

/** Where the text has numbers that are no statistics. */
export function notStatistics(text: string): readonly Stretch[] {
  const lower = text.toLowerCase();
  return [...PATTERNS, ...NUMBERS_AS_NAMES].flatMap((pattern) =>
    [...lower.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}
