import { ofWhich, type Indicator } from '#core/catalogue/indicator';
import { plainWords } from '../text/words';
import { acronymsOf, withAcronym } from './acronyms';
import { alsoCalled } from './alsoCalled';
import { withoutCounting } from './counting';
import { placeVariants } from './lowestPlaces';

/** Everything that an indicator is called. */
export function namesOf({ nameVi, aliases }: Indicator): readonly string[] {
  const spoken = alsoCalled(ofWhich({ nameVi }) ?? nameVi);
  return [nameVi, ...aliases, ...spoken, ...acronymsOf(nameVi), ...withAcronym(nameVi)];
}

/** A name as it may be spoken: in plain words, shortened, turned, and with what may be left out said after all. */
export function spokenForms(name: string): readonly string[] {
  return [...variantsOf(name)].flatMap(withSector);
}

/** "toàn ngành" is the "ngành" of the catalogue, "ngành TT&TT" too; the field itself may go unsaid. */
function withSector(phrase: string): readonly string[] {
  const field = ' trong lĩnh vực thông tin và truyền thông';
  const forms = phrase.endsWith(field) ? [phrase, phrase.slice(0, -field.length)] : [phrase];
  return forms
    .flatMap((form) => {
      const named = form.replace(/(?<=(?:^| )ngành)(?= nộp|$)/u, ' thông tin và truyền thông');
      return named === form ? [form] : [form, named];
    })
    .flatMap((form) => {
      const isOfWhole = /(?:^| )(?<!toàn )ngành(?: |$)/u.test(form);
      return isOfWhole ? [form, form.replace('ngành', 'toàn ngành')] : [form];
    });
}

/** A name in plain words and as it may be shortened; never down to a single word. */
export function variantsOf(name: string): ReadonlySet<string> {
  const alone = ofWhich({ nameVi: name }) ?? name;
  const whole = plainWords(alone);
  const bare = plainWords(alone.replace(/\([^()]*\)/gu, ' '));
  const variants = new Set([whole, bare]);
  extend(variants, (text) => [withoutCounting(text)]);
  for (const pattern of DISPENSABLE) extend(variants, (text) => [text.replace(pattern, '')]);
  for (const one of SAID_OTHERWISE) extend(variants, (text) => saidBy(one, text));
  extend(variants, turned);
  extend(variants, sectorVariants);
  extend(variants, placeVariants);
  extend(variants, (text) => [
    ...(text.startsWith('tỷ lệ ') ? [text.slice('tỷ lệ '.length)] : []),
    ...(text.startsWith('tổng ') ? [`tổng số ${text.slice('tổng '.length)}`] : []),
  ]);
  const isAcronym = /^\p{Lu}{3,}$/u.test(name);
  return new Set([...variants].filter((text) => text.includes(' ') || isAcronym));
}

function extend(variants: Set<string>, shorten: (text: string) => readonly string[]): void {
  for (const text of [...variants]) {
    for (const variant of shorten(text)) variants.add(variant);
  }
}

/** Words that a report leaves out without meaning anything else. */
const DISPENSABLE: readonly RegExp[] = [
  / dịch vụ(?= (?:viễn thông|bưu chính)(?: |$))/gu,
  / phát sinh trên địa bàn(?: tỉnh)?/gu,
  / trên địa bàn(?: tỉnh)?/gu,
  / trong năm$/gu,
  / cấp tỉnh/gu,
  /(?<=cộng đồng) cấp(?= )/gu,
  /(?<=tổ công nghệ số) cộng đồng/gu,
  / của tỉnh/gu,
  / điện thoại(?= (?:di động|cố định)(?: |$))/gu,
  / hoạt động(?= (?:in|phát hành))/gu,
  / hoạt động$/gu,
  / hạ tầng(?= cáp)/gu,
  / được bảo đảm/gu,
  / ghi nhận$/gu,
  / đã cấp$/gu,
  / nhà nước$/gu,
  / do .+$/gu,
  / di động(?= sử dụng)/gu,
  /(?<=công nghiệp công nghệ thông tin) điện tử viễn thông$/gu,
  / thủ tục hành chính(?= |$)/gu,
  /(?<=hồ sơ) tiếp nhận(?= trực tuyến)/gu,
  / internet(?= băng rộng)/gu,
  /(?<=internet) băng rộng/gu,
  /(?<=^mật độ) thuê bao/gu,
  / truyền hình(?= trực tuyến)/gu,
  / trên cổng dịch vụ công$/gu,
  /(?<=hộ) gia đình(?= có)/gu,
  / có kết nối(?= internet)/gu,
  / kết nối(?= internet)/gu,
  /(?<=văn bản) điện tử/gu,
  /(?<=^số xã|^xã) thực hiện/gu,
  /(?<=số hóa hồ sơ) kết quả giải quyết/gu,
  / dịch vụ công(?= quốc gia)/gu,
  /(?<=hệ thống) thông tin/gu,
];

/** What offices say for the same thing in other words, name by name. */
const SAID_OTHERWISE: readonly (readonly [named: RegExp, said: readonly string[]])[] = [
  [/(?<=hộ(?: gia đình)?) có thuê bao(?= internet)/u, [' có kết nối thuê bao']],
  [
    /^dịch vụ công tích hợp(?= trên cổng)/u,
    ['dịch vụ công trực tuyến tích hợp', 'dịch vụ công trực tuyến', 'dịch vụ công'],
  ],
  [/(?<= )được phủ sóng di động$/u, ['phủ sóng', 'phủ sóng di động', 'có sóng di động', 'có sóng']],
  [/(?<=^tỷ lệ )thôn có tổ (.+ cộng đồng)$/u, ['tổ $1 đến thôn']],
  [/^grdp(?= khu vực)/u, ['grdp theo giá hiện hành']],
  [/(?<=^grdp.* khu vực)(?= điện tử)/u, [' sản xuất và dịch vụ']],
  [
    /^grdp(?=.* khu vực)/u,
    ['tổng sản phẩm trên địa bàn grdp', 'tổng sản phẩm trên địa bàn tỉnh grdp'],
  ],
];

function saidBy([named, said]: (typeof SAID_OTHERWISE)[number], text: string): readonly string[] {
  return named.test(text) ? said.map((other) => text.replace(named, other)) : [];
}

/** "Số tiền doanh nghiệp viễn thông nộp ngân sách" is also "nộp ngân sách của doanh nghiệp viễn thông", and the other way round. */
function turned(name: string): readonly string[] {
  const [, who, what] =
    /^(?:số tiền |tiền )?(.+?) (nộp ngân sách(?: nhà nước)?)$/u.exec(name) ?? [];
  if (who !== undefined && what !== undefined) return [`${who} ${what}`, `${what} ${who}`];
  const [, paid, payer] =
    /^(?:số tiền |tiền )?(nộp ngân sách)(?: nhà nước)? của (.+)$/u.exec(name) ?? [];
  return paid === undefined || payer === undefined ? [] : [`${payer} ${paid}`, `${paid} ${payer}`];
}

/** What the whole sector earns and pays is known without its name, and so is what it sells. */
function sectorVariants(text: string): readonly string[] {
  const said = (from: RegExp, to: string): readonly string[] =>
    from.test(text) ? [text.replace(from, to)] : [];
  return [
    ...said(/^doanh thu (?=dịch vụ )/u, 'doanh thu sản xuất kinh doanh '),
    ...said(/(?<=doanh thu )ngành thông tin và truyền thông$/u, 'toàn ngành'),
    ...said(/(?<=^tổng doanh thu )ngành thông tin và truyền thông$/u, 'ngành'),
    ...said(/(?<=nộp ngân sách(?: nhà nước)?) doanh nghiệp ngành$/u, ' toàn ngành'),
    ...said(/^doanh nghiệp ngành(?= nộp ngân sách)/u, 'toàn ngành'),
    ...said(/(?<=^nộp ngân sách(?: nhà nước)?) doanh nghiệp(?! ngành)/u, ''),
    ...said(
      /khu vực điện tử viễn thông công nghệ thông tin phát thanh truyền hình/u,
      'khu vực ict',
    ),
    ...said(
      /^grdp khu vực điện tử viễn thông công nghệ thông tin phát thanh truyền hình.*$/u,
      'khu vực ict',
    ),
  ];
}
