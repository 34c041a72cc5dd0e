import type { Language } from '#core/findings/message';

/** The domains of the standard catalogue, as an English reader is told of them. */
const DOMAINS: ReadonlyMap<string, string> = new Map([
  ['Tổng hợp', 'General'],
  ['Bưu chính', 'Post'],
  ['Viễn thông', 'Telecommunications'],
  ['Internet', 'Internet'],
  ['Công nghiệp CNTT', 'IT industry'],
  ['Chuyển đổi số, chính quyền số', 'Digital transformation and government'],
  ['An toàn thông tin', 'Information security'],
  ['Báo chí, phát thanh, truyền hình', 'Press, radio and television'],
  ['Xuất bản, in, phát hành', 'Publishing, printing and distribution'],
  ['Thông tin cơ sở', 'Grassroots information'],
]);

/** Units of measure of the standard catalogue and of the money that units write. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['đồng', 'VND'],
  ['nghìn đồng', 'thousand VND'],
  ['triệu đồng', 'million VND'],
  ['tỷ đồng', 'billion VND'],
  ['nghìn tỷ đồng', 'trillion VND'],
  ['triệu USD', 'million USD'],
  ['điểm phần trăm', 'percentage points'],
  ['thuê bao', 'subscriptions'],
  ['thuê bao/100 dân', 'subscriptions per 100 inhabitants'],
  ['người', 'people'],
  ['người/điểm', 'inhabitants per point'],
  ['hộ', 'households'],
  ['điểm', 'points'],
  ['hồ sơ', 'dossiers'],
  ['trạm', 'stations'],
  ['thôn', 'hamlets'],
  ['xã', 'communes'],
  ['bưu gửi', 'postal items'],
  ['kiện', 'parcels'],
  ['thư', 'letters'],
  ['tờ', 'copies'],
  ['giờ', 'hours'],
  ['cơ sở', 'establishments'],
  ['đơn vị', 'units'],
  ['cơ quan', 'offices'],
  ['doanh nghiệp', 'enterprises'],
  ['địa chỉ', 'addresses'],
  ['vị trí', 'sites'],
  ['tuyến', 'routes'],
  ['dịch vụ', 'services'],
  ['văn bản', 'documents'],
  ['tổ', 'teams'],
  ['hệ thống', 'systems'],
  ['đài', 'stations'],
  ['cụm', 'loudspeaker clusters'],
  ['hội nghị', 'conferences'],
  ['cuộc', 'conferences'],
  ['vụ', 'cases'],
  ['sự cố', 'incidents'],
  ['hạng', 'rank'],
  ['loại', 'grade'],
  ['giấy phép', 'licences'],
  ['triệu trang', 'million pages'],
]);

/** A domain in a reader's language; one that a department has named itself keeps its name. */
export function domainIn(language: Language, domain: string): string {
  return language === 'en' ? (DOMAINS.get(domain) ?? domain) : domain;
}

/** A unit of measure in a reader's language; what nobody has translated stays as it is. */
export function measureIn(language: Language, measure: string): string {
  return language === 'en' ? (MEASURES.get(measure) ?? measure) : measure;
}
