/** Pieces of patterns for what a remark says is still without something. */

export const BEGINS = '(?:^|[,;:.(\\n]\\s*)';
export const ENDS = '\\s*(?:$|[,;:.()\\n])';
export const LACK = '(?<lack>chưa [\\p{L} -]+?|(?:lõm|trắng) sóng)';
export const STILL =
  '(?:(?:hiện|nay|hiện nay|toàn (?:huyện|xã|phường)|địa bàn|chỉ|vẫn|còn|còn lại|có)\\s+)*';
