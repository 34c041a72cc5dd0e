import type { Indicator } from '#core/catalogue/indicator';

const FIELD =
  /(?:lĩnh vực|ngành|dịch vụ|hoạt động|doanh nghiệp|về|khối)\s+(?:bưu chính|viễn thông|internet|báo chí|xuất bản|in(?!\p{L})|phát hành|công nghiệp|cntt|công nghệ)/iu;
const HEADED = /bưu chính|viễn thông|báo chí|xuất bản|công nghiệp|cntt|công nghệ thông tin/iu;
const WHOLE_SECTOR = /tt&tt|tttt|thông tin\s*(?:và|[-–,&])\s*(?:truyền thông|tt(?!\p{L}))/iu;

/** Whether a text speaks of one field of the sector: "Lĩnh vực viễn thông: …". */
export function speaksOfField(text: string): boolean {
  return FIELD.test(text);
}

/** Whether a heading is about one field of the sector, not about all of it. */
export function isFieldHeading(heading: string): boolean {
  return HEADED.test(heading) && !WHOLE_SECTOR.test(heading);
}

/**
 * Whether "toàn ngành" may mean less than the indicator does: among words about telecommunications
 * "tổng doanh thu toàn ngành" may be that field's alone, unless the whole sector is named.
 */
export function mayBeOneField({ nameVi }: Indicator, clause: string, isOfField: boolean): boolean {
  const isOfSector = /(?:^| )ngành(?: thông tin và truyền thông| nộp|$)/u.test(
    nameVi.replace(/ phát sinh.*$/u, ''),
  );
  return isOfSector && !WHOLE_SECTOR.test(clause) && (isOfField || speaksOfField(clause));
}
