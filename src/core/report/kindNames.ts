import type { ReporterKind } from '#core/catalogue/indicator';

/** Kinds of reporting units in the department's words. */
export const KIND_NAMES: Readonly<Record<ReporterKind, string>> = {
  ENT_POST: 'Doanh nghiệp bưu chính',
  ENT_TEL: 'Doanh nghiệp viễn thông',
  ENT_ISP: 'Doanh nghiệp Internet',
  ENT_IT: 'Doanh nghiệp công nghệ thông tin',
  ENT_PRINT: 'Cơ sở in',
  ENT_DISTRIB: 'Cơ sở phát hành xuất bản phẩm',
  PRESS: 'Cơ quan báo chí, phát thanh, truyền hình',
  DISTRICT: 'Huyện, thị xã, thành phố',
  COMMUNE: 'Xã, phường, đặc khu',
  DEPT: 'Sở chủ quản',
  DEPT_CULTURE: 'Sở Văn hóa, Thể thao và Du lịch',
  GSO: 'Cơ quan thống kê',
  MINISTRY: 'Bộ, ngành trung ương',
  POLICE: 'Công an tỉnh',
  DERIVED: 'Tính từ chỉ tiêu khác',
};
