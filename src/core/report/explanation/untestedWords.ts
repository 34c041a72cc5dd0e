import type { UntestedFor } from '#core/checks/growth/untestedPeers';
import type { Language } from '#core/findings/message';

/** Why units' growths were not held against each other, and what that leaves of each. */
export const UNTESTED = {
  vi: {
    'without-prior':
      'không đủ đơn vị có số năm trước (đơn vị mới hoặc mới sắp xếp lại); đơn vị có số năm trước chỉ xét theo ngưỡng cố định',
    'of-other-places':
      'số năm trước là của địa bàn trước khi sắp xếp, chia theo tỷ trọng hoặc cộng lại; mức tăng của từng đơn vị không được xét',
    unmoved: 'hầu hết không đổi hoặc đổi cùng một tỷ lệ; từng đơn vị chỉ xét theo ngưỡng cố định',
    zeros: 'không đủ 8 đơn vị có cả hai năm lớn hơn 0; từng đơn vị chỉ xét theo ngưỡng cố định',
  },
  en: {
    'without-prior':
      'too few of them have a figure of last year (they are new or were rearranged); those that have one are judged by the fixed limit alone',
    'of-other-places':
      'their last year is that of the places before they were rearranged, shared out or added up; no single growth is judged',
    unmoved:
      'most of them did not change, or changed by the same rate; each is judged by the fixed limit alone',
    zeros:
      'fewer than eight of them are above 0 in both years; each is judged by the fixed limit alone',
  },
} as const satisfies Record<Language, Record<UntestedFor, string>>;
