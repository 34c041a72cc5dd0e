/** Whose name says one thing and not another; what words then tell of something else. "#" stands for the number. */
export interface Narrowing {
  readonly names: RegExp;
  readonly others: RegExp;
  readonly said: RegExp;
}

const ANY = /./u;
const NEVER = /(?!)/u;

/** "hồ sơ trực tuyến cấp tỉnh": of what has no such level in its name, only those of one level of administration. */
function ofLevel(level: string): Narrowing {
  return {
    names: ANY,
    others: new RegExp(`cấp ${level}`, 'u'),
    said: new RegExp(`(?<!\\p{L})cấp ${level}(?!\\p{L})(?:(?!\\svà\\s)[^,;#\\d])*#`, 'u'),
  };
}

/** Words of the catalogue that make something else of a name in which they do not stand. */
export const NARROWINGS: readonly Narrowing[] = [
  // "(không gồm phần mềm)", "(chưa tính bưu chính)", "(trừ cấp xã)"
  {
    names: ANY,
    others: NEVER,
    said: /\((?:(?:không|chưa)\s+(?:bao\s+)?(?:gồm|tính|kể)|trừ|ngoài)\s[^()]*\)[^,;#]*#/u,
  },
  ...['tỉnh', 'huyện', 'xã', 'sở'].map(ofLevel),
  // "lao động viễn thông địa phương", "là người địa phương"
  {
    names: ANY,
    others: /địa phương/u,
    said: /(?:lao động|nhân lực|phát thanh|truyền hình)[^;:#\d]*(?<!tại |ở |của )(?:các )?địa phương[^,;:#]*#/u,
  },
  // Subscriptions of households are no households.
  {
    names: /hộ gia đình/u,
    others: /thuê bao/u,
    said: /thuê bao[^,;:#]*(?:của|tại)\s+(?:các\s+)?hộ gia đình[^,;#]*#/u,
  },
  {
    names: /công nghiệp/u,
    others: NEVER,
    said: /của\s+(?:các\s+)?doanh nghiệp\s+(?:điện tử|phần mềm|phần cứng|fdi|trong nước|nước ngoài)[^,;#]*#/u,
  },
  {
    names: /doanh nghiệp/u,
    others: /có doanh thu/u,
    said: /doanh nghiệp[^,;:#]*\scó\s+(?:doanh thu|lãi|lợi nhuận|xuất khẩu|sản phẩm)(?!\p{L})[^,;:#]*(?<!\p{L})(?:là|đạt|có)\s*#/u,
  },
  {
    names: /lao động[^;]*công nghiệp/u,
    others: /phần cứng|phần mềm/u,
    said: /lao động[^;:#]*(?:phần cứng|phần mềm|nội dung số)[^;:#]*#/u,
  },
  // "thôn có cả sóng 4G và cáp quang"
  { names: /thôn|xã|hộ/u, others: /có cả/u, said: /\scó\s+cả\s[^;:#]*#/u },
  // "người trưởng thành sử dụng Internet" of all who use it.
  {
    names: /người|dân số/u,
    others: /trưởng thành|cao tuổi/u,
    said: /người\s+(?:trưởng thành|cao tuổi|lớn tuổi|khuyết tật)[^,;:#\d]*#/u,
  },
  { names: /tải xuống/u, others: /tải lên/u, said: /tải lên[^;#]*#|#[^,;]*tải lên/u },
  // Results that were digitised, and not the dossiers.
  {
    names: /số hóa hồ sơ/u,
    others: NEVER,
    said: /số hóa\s+(?:các\s+)?kết quả[^;#]*#|số hóa\s+hồ sơ\s+(?:đầu vào|lưu trữ)[^;#]*#|(?<!hồ sơ(?:,|\s+và|\s*\/)\s*)kết quả\s+giải quyết[^,;:#]*số hóa[^,;#]*#/u,
  },
  // Services that can be paid for online, and not payments.
  {
    names: /thanh toán trực tuyến/u,
    others: NEVER,
    said: /tỷ lệ\s+(?:các\s+)?(?:dvc|dịch vụ công)(?:\s+\p{L}+){0,4}\s+(?:có|cung cấp|hỗ trợ|tích hợp)\s[^;#]*thanh toán[^;#]*#/u,
  },
  // A rate that is taken of more than its own whole.
  {
    names: /tỷ lệ[^;]*(?:thanh toán trực tuyến|văn bản điện tử)/u,
    others: NEVER,
    said: /(?<!\p{L})trên\s+tổng(?:\s+số)?\s+(?:hồ sơ|văn bản)(?!\s+(?:có|phát sinh|điện tử|phát hành))(?!\p{L})[^;#]*#/u,
  },
  // "thôn được phủ sóng 4G", "vị trí trạm có 4G"
  {
    names: /phủ sóng/u,
    others: /[2-6]g/u,
    said: /sóng[^,;:#()]*(?<!\p{L})[2-6]g(?!\p{L})[^,;:#()]*#|#[^,;:()]*sóng[^,;:()]*(?<!\p{L})[2-6]g(?!\p{L})/u,
  },
  {
    names: /vị trí/u,
    others: /[2-6]g/u,
    said: /vị trí[^,;:#()]*\s(?:có|lắp|phát)\s+(?:trạm\s+|sóng\s+)?[2-6]g[^,;:#()]*#/u,
  },
  { names: /trạm/u, others: /vị trí/u, said: /vị trí\s+(?:\p{L}+\s+){0,2}trạm[^,;:#]*#/u },
  { names: /cấp độ/u, others: /cấp độ \d/u, said: /cấp độ\s+\d[^,;:#]*#/u },
  { names: /(?:^|\s)xã\s/u, others: /\d\s*%/u, said: /\scó\s+\d+\s*%[^,;#]*#/u },
  {
    names: /bưu chính công ích/u,
    others: /trực tuyến/u,
    said: /trực tuyến[^,;:#]*(?:trả|bưu chính)[^,;:#]*#/u,
  },
];
