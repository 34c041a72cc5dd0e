import { isStandardKind, type ReporterKind, type StandardKind } from '#core/catalogue/indicator';

/** One of the standard forms: its number, and its title. */
export interface FormKind {
  readonly number: string;
  readonly title: string;
}

const AUTHORITIES: readonly ReporterKind[] = ['GSO', 'MINISTRY', 'POLICE'];

const TELECOM: FormKind = {
  number: 'MAU-VT',
  title: 'BÁO CÁO THỐNG KÊ HOẠT ĐỘNG VIỄN THÔNG, INTERNET',
};

const PRINTING: FormKind = {
  number: 'MAU-XBI',
  title: 'BÁO CÁO THỐNG KÊ HOẠT ĐỘNG IN, PHÁT HÀNH XUẤT BẢN PHẨM',
};

const DEPARTMENT: FormKind = {
  number: 'MAU-SO',
  title: 'BÁO CÁO THỐNG KÊ CỦA CƠ QUAN QUẢN LÝ VÀ SỐ LIỆU CỦA CƠ QUAN KHÁC',
};

/** Enterprises of a trade that only the department's own catalogue knows. */
const OTHER_ENTERPRISE: FormKind = {
  number: 'MAU-DN',
  title: 'BÁO CÁO THỐNG KÊ HOẠT ĐỘNG CỦA DOANH NGHIỆP',
};

const FORMS: Readonly<Record<StandardKind, FormKind | undefined>> = {
  ENT_POST: {
    number: 'MAU-BC',
    title: 'BÁO CÁO THỐNG KÊ HOẠT ĐỘNG BƯU CHÍNH',
  },
  ENT_TEL: TELECOM,
  ENT_ISP: TELECOM,
  ENT_IT: {
    number: 'MAU-CN',
    title: 'BÁO CÁO THỐNG KÊ HOẠT ĐỘNG CÔNG NGHIỆP CÔNG NGHỆ THÔNG TIN',
  },
  ENT_PRINT: PRINTING,
  ENT_DISTRIB: PRINTING,
  PRESS: {
    number: 'MAU-BPT',
    title: 'BÁO CÁO THỐNG KÊ HOẠT ĐỘNG BÁO CHÍ, PHÁT THANH, TRUYỀN HÌNH',
  },
  DISTRICT: {
    number: 'MAU-HUYEN',
    title: 'BÁO CÁO THỐNG KÊ THÔNG TIN VÀ TRUYỀN THÔNG CẤP HUYỆN',
  },
  COMMUNE: {
    number: 'MAU-XA',
    title: 'BÁO CÁO THỐNG KÊ THÔNG TIN VÀ TRUYỀN THÔNG CẤP XÃ',
  },
  DEPT: DEPARTMENT,
  DEPT_CULTURE: DEPARTMENT,
  GSO: undefined,
  MINISTRY: undefined,
  POLICE: undefined,
  DERIVED: undefined,
};

/**
 * The form of a kind of reporter; none for authorities, whose figures the department enters.
 */
export function formKindOf(kind: ReporterKind): FormKind | undefined {
  return isStandardKind(kind) ? FORMS[kind] : OTHER_ENTERPRISE;
}

/** The kinds in whose name a reporter of this kind is asked. */
export function kindsAsked(kind: ReporterKind): readonly ReporterKind[] {
  return kind === 'DEPT' ? ['DEPT', ...AUTHORITIES] : [kind];
}
