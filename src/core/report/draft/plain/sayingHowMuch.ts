/** Words that say how much, when or where, and nothing of what; parted by spaces. */
export const HOW_MUCH =
  'đạt ước là có được còn khoảng tổng số lượng toàn tỉnh hiện nay đã với ở mức trong của ' +
  'năm về tại và trên địa bàn gồm bao đó tính đến hết cuối thời điểm ghi nhận các những thì ' +
  'cũng vẫn tiếp tục duy trì thực hiện kết quả sơ bộ chính thức tỷ lệ tăng giảm lên xuống cao ' +
  'thấp nhiều ít lớn nhỏ so cùng kỳ mới chỉ đơn vị hợp từ theo thành lập triển khai tới cung ' +
  'cấp phục vụ bảo đảm cho này nếu như con ngành';

/** The same of a level: which of all it is. */
export const WHICH_OF_ALL = 'nhất đứng thứ hai tương ứng tương đương xếp hạng vị trí';

/** The same of a change or a comparison. */
export const COMPARED =
  'thêm trưởng nhẹ mạnh khá đáng kể tốc độ gấp bằng vượt trước kế hoạch hoàn thành tương ' +
  'đương tương ứng hơn chiếm lần mốc ngưỡng nhanh chậm nhích nhỉnh bớt mất tụt';

export function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
