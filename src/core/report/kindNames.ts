import {
  isStandardKind,
  type ReporterKind,
  type SourceFamily,
  type StandardKind,
} from '#core/catalogue/indicator';

const KIND_NAMES: Readonly<Record<StandardKind, string>> = {
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

/** Who reports, by family of sources, within a sentence. */
export const FAMILY_NAMES: Readonly<Record<SourceFamily, string>> = {
  enterprises: 'doanh nghiệp',
  areas: 'địa phương',
  department: 'Sở',
  authorities: 'cơ quan khác',
  derived: 'chỉ tiêu khác',
};

/** A kind of reporting unit in the department's words; a trade of its own by its code. */
export function kindName(kind: ReporterKind): string {
  return isStandardKind(kind) ? KIND_NAMES[kind] : `Doanh nghiệp ${kind.slice('ENT_'.length)}`;
}
