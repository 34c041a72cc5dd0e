import { parseCsv, type CsvTable } from '#core/catalogue/csvText';
import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import { readBoundaries } from '#core/catalogue/readBoundaries';
import { readIndicators } from '#core/catalogue/readIndicators';
import { readKnownFigures } from '#core/catalogue/readKnownFigures';
import { readUnits } from '#core/catalogue/readUnits';
import type { HouseSettings, YearBook } from '#core/catalogue/yearBook';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import type { Result } from '#core/findings/refusal';
import { fromDecimalText } from '#core/numbers/decimalText';
import { BLANK, MISSING, NONE, NOT_APPLICABLE, reported, type Figure } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import type { FileReading, Submission } from '#core/submissions/reading';

/**
 * A made-up province in which every kind of cell occurs: partial totals, "-", "…", "x", blank,
 * priors of zero, below the floor, revised and restated, ratios of sums, ranks, plans, grades.
 */
const INDICATORS = `code,domain,name_vi,name_en,unit,nature,aggregation,reported_by,growth_form,itu_code,notes,decimals,polarity,boundary_sensitive
TH010,Tổng hợp,Dân số trung bình,Average population,người,stock,sum,GSO,growth_pct,,,0,neutral,no
TH020,Tổng hợp,Số hộ gia đình,Households,hộ,stock,sum,GSO|DISTRICT|COMMUNE,growth_pct,,,0,neutral,no
TH070,Tổng hợp,Tổng doanh thu ngành,Sector revenue,tỷ đồng,flow,derived_sum(BC110+VT100),DERIVED|DEPT,growth_pct|plan_pct,,,2,up_good,no
BC010,Bưu chính,Số doanh nghiệp bưu chính,Postal enterprises,đơn vị,stock,distinct_count,DEPT,abs_change,,,0,neutral,yes
BC020,Bưu chính,Số điểm phục vụ bưu chính,Postal points,điểm,stock,derived_sum(BC021+BC022),ENT_POST|DISTRICT,abs_change,,,0,up_good,no
BC021,Bưu chính,trong đó: Bưu cục,Post offices,điểm,stock,sum,ENT_POST,abs_change,,,0,neutral,no
BC022,Bưu chính,trong đó: Điểm Bưu điện - Văn hóa xã,Commune points,điểm,stock,sum,ENT_POST|DISTRICT,abs_change,,,0,neutral,yes
BC040,Bưu chính,Số dân phục vụ bình quân một điểm,Inhabitants per point,người/điểm,ratio,ratio_of_sums(TH010/BC020*1),DERIVED,growth_pct,,,0,down_good,no
BC070,Bưu chính,Sản lượng bưu gửi chấp nhận,Items,bưu gửi,flow,sum,ENT_POST,growth_pct|plan_pct,,,0,up_good,no
BC110,Bưu chính,Doanh thu dịch vụ bưu chính,Postal revenue,tỷ đồng,flow,sum,ENT_POST,growth_pct|plan_pct,,,2,up_good,no
BC120,Bưu chính,Số tiền nộp ngân sách,Budget payments,tỷ đồng,flow,sum,ENT_POST,growth_pct,,,2,up_good,no
BC130,Bưu chính,Số lao động bưu chính,Employees,người,stock,sum,ENT_POST,growth_pct,,,0,neutral,no
VT010,Viễn thông,Tổng số thuê bao điện thoại,Phones,thuê bao,stock,derived_sum(VT011+VT012),DERIVED|ENT_TEL,growth_pct|plan_pct,,,0,up_good,no
VT011,Viễn thông,Thuê bao điện thoại cố định,Fixed,thuê bao,stock,sum,ENT_TEL,growth_pct,,,0,neutral,no
VT012,Viễn thông,Thuê bao điện thoại di động,Mobile,thuê bao,stock,sum,ENT_TEL,growth_pct,,,0,up_good,no
VT030,Viễn thông,Mật độ thuê bao điện thoại,Density,thuê bao/100 dân,ratio,ratio_of_sums(VT010/TH010*100),DERIVED,abs_change,,,2,up_good,no
VT055,Viễn thông,Trạm 5G,5G stations,trạm,stock,sum,ENT_TEL,growth_pct,,,0,up_good,no
VT100,Viễn thông,Doanh thu dịch vụ viễn thông,Telecom revenue,tỷ đồng,flow,sum,ENT_TEL|ENT_ISP,growth_pct|plan_pct,,,2,up_good,no
NET020,Internet,Thuê bao Internet băng rộng cố định,Broadband,thuê bao,stock,sum,ENT_ISP|ENT_TEL,growth_pct,,,0,up_good,no
NET022,Internet,Số hộ gia đình có thuê bao Internet,Households online,hộ,stock,sum,ENT_ISP|ENT_TEL,growth_pct,,,0,up_good,no
NET040,Internet,Tỷ lệ hộ gia đình có Internet,Households online share,%,ratio,ratio_of_sums(NET022/TH020*100),DERIVED,pp|plan_pct,,,1,up_good,no
CDS050,Chuyển đổi số,Tổng số hồ sơ TTHC tiếp nhận,Dossiers,hồ sơ,flow,sum,DISTRICT|COMMUNE,growth_pct,,,0,up_good,no
CDS051,Chuyển đổi số,trong đó: hồ sơ tiếp nhận trực tuyến,Online,hồ sơ,flow,sum,DISTRICT|COMMUNE,growth_pct,,,0,up_good,no
CDS052,Chuyển đổi số,Tỷ lệ hồ sơ tiếp nhận trực tuyến,Online share,%,ratio,ratio_of_sums(CDS051/CDS050*100),DERIVED,pp|plan_pct,,,1,up_good,no
CDS120,Chuyển đổi số,Số Tổ công nghệ số cộng đồng,Teams,tổ,stock,sum,DISTRICT|COMMUNE,abs_change,,,0,up_good,no
CDS150,Chuyển đổi số,Điểm chỉ số DTI,DTI score,điểm,score,not_additive,MINISTRY,score_change,,,4,up_good,no
CDS151,Chuyển đổi số,Xếp hạng DTI,DTI rank,hạng,rank,not_additive,MINISTRY,rank_change,,,0,down_good,no
`;

const UNITS = `unit,name,kind,aliases,parent,valid_from,valid_to
BC-A,Bưu chính A,ENT_POST,BCA|Bưu điện A,,,
BC-B,"=Bưu chính ""B""",ENT_POST,,,,
BC-C,Bưu chính C,ENT_POST,,,,
VT-A,Viễn thông A,ENT_TEL,,,,
VT-B,Viễn thông B,ENT_TEL,,,,
NET-C,Internet C,ENT_ISP,,,,
H1,Huyện Một,DISTRICT,,,,2022-06-30
H2,Huyện Hai,DISTRICT,,,,2022-06-30
H3,Huyện Ba,DISTRICT,,,,
H4,Thành phố Bốn,DISTRICT,,,,
H12,Huyện Một Hai,DISTRICT,,,2022-07-01,
SO,Sở TT&TT,DEPT,,,,
`;

const BOUNDARIES = `from_unit,to_unit,weight,basis,act,effective
H1,H12,1,,Nghị quyết 1,2022-07-01
H2,H12,2/3,dân số,Nghị quyết 1,2022-07-01
H2,H3,1/3,dân số,Nghị quyết 1,2022-07-01
`;

const KNOWN = `unit,indicator,year,status,value,mark,measure,file,sheet,cell
,TH010,2022,P,1875000,,người,,,
,TH010,2021,A,1841000,,người,,,
,TH020,2022,P,480001,,hộ,,,
,TH020,2021,A,470000,,hộ,,,
,VT010,2021,E,1799000,,thuê bao,,,
,VT010,2021,A,1799600,,thuê bao,,,
,CDS150,2022,A,0.5678,,điểm,,,
,CDS150,2021,A,0.5123,,điểm,,,
,CDS151,2022,A,10,,hạng,,,
,CDS151,2021,A,12,,hạng,,,
BC-A,BC110,2021,A,8,,tỷ đồng,,,
BC-B,BC110,2021,P,120.25,,tỷ đồng,,,
BC-B,BC110,2021,A,121.75,,tỷ đồng,,,
BC-C,BC110,2021,A,33.123456789012345678,,tỷ đồng,,,
H1,CDS050,2021,A,1000,,hồ sơ,,,
H2,CDS050,2021,A,1001,,hồ sơ,,,
H3,CDS050,2021,A,900,,hồ sơ,,,
H4,CDS050,2021,A,2000,,hồ sơ,,,
H1,CDS051,2021,A,500,,hồ sơ,,,
H2,CDS051,2021,A,400,,hồ sơ,,,
H3,CDS051,2021,A,450,,hồ sơ,,,
H4,CDS051,2021,A,1000,,hồ sơ,,,
H1,CDS120,2021,A,,none,,,,
VT-A,VT055,2021,A,,none,,,,
VT-B,VT055,2021,A,,missing,,,,
`;

const PLANS = `unit,indicator,year,status,value,mark,measure,file,sheet,cell
,BC070,2022,,1200000,,bưu gửi,,,
,VT010,2022,,1820000,,thuê bao,,,
,NET040,2022,,70,,%,,,
BC-A,BC110,2022,,9,,tỷ đồng,,,
BC-B,BC110,2022,,130,,tỷ đồng,,,
BC-C,BC110,2022,,35,,tỷ đồng,,,
,CDS052,2022,,0,,%,,,
`;

/** unit, indicator, this year, last year ('' says nothing). */
const SENT = `
BC-A BC021 30 30
BC-A BC022 12 11
BC-A BC070 600000 500000
BC-A BC110 8.7 8
BC-A BC120 - 0.5
BC-A BC130 7 5
BC-B BC021 40 38
BC-B BC022 0 0
BC-B BC070 500000 520000
BC-B BC110 133.333 121.75
BC-B BC120 3.25 3
BC-B BC130 210 200
BC-C BC021 - -
BC-C BC022 3 0
BC-C BC110 40 33.1
BC-C BC120 … 1
BC-C BC130 55 60
VT-A VT011 15000 20000
VT-A VT012 1135000 1100000
VT-A VT055 12 -
VT-A VT100 300.5 290.25
VT-A NET020 200000 180000
VT-A NET022 190000 170000
VT-B VT011 1000 1500
VT-B VT012 699000 678100
VT-B VT055 3 …
VT-B VT100 99.99 80.01
VT-B NET020 150000 149000
VT-B NET022 140001 139000
NET-C VT100 5.5 5.4
NET-C NET020 4000 3900
NET-C NET022 3999 3800
H12 CDS050 1900
H12 CDS051 1200
H12 CDS120 20
H3 CDS050 1300
H3 CDS051 866
H3 CDS120 x
H3 BC022 2 2
H4 CDS050 2100
H4 CDS051 blank
H4 CDS120 - -
SO BC010 12 11
`;

export interface SyntheticOptions {
  readonly settings?: Partial<HouseSettings>;
  /** More lines in the notation of SENT. */
  readonly sent?: string;
  /** More rows of figures.csv. */
  readonly known?: string;
}

/** Earlier years: published for the province, or of units, once all of them and once with a hole. */
export const EARLIER_YEARS = `,VT010,2019,A,1600000,,thuê bao,,,
VT-A,VT011,2020,A,21000,,thuê bao,,,
VT-B,VT011,2020,A,2000.5,,thuê bao,,,
VT-A,VT012,2020,A,1050000,,thuê bao,,,
,BC110,2018,A,150,,tỷ đồng,,,
,BC110,2019,A,,none,,,,
,BC110,2020,P,151.5,,tỷ đồng,,,
`;

/** The book of the made-up province, as `init` would make it. */
export function syntheticBook({ settings, known: more = '' }: SyntheticOptions = {}): YearBook {
  const indicators = valueOf(readIndicators(table(INDICATORS), 'indicators.csv'));
  const units = valueOf(readUnits(table(UNITS), 'units.csv'));
  const known = { units, indicators };
  return {
    department: 'Sở Thông tin và Truyền thông tỉnh Thử Nghiệm',
    year: 2022,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    indicators,
    units,
    boundaries: valueOf(readBoundaries(table(BOUNDARIES), 'boundaries.csv', units)),
    knownFigures: valueOf(readKnownFigures(table(KNOWN + more), 'figures.csv', known)),
    plans: valueOf(readKnownFigures(table(PLANS), 'plan.csv', known)),
  };
}

/** The made-up province, compiled. */
export function syntheticCompilation(options: SyntheticOptions = {}): Compilation {
  const book = syntheticBook(options);
  return compileYearEnd(book, syntheticReadings(options), []);
}

export function syntheticReadings({ sent = '' }: SyntheticOptions = {}): FileReading[] {
  const byUnit = new Map<string, Observation[]>();
  for (const [row, line] of `${SENT}${sent}`.trim().split('\n').entries()) {
    const [unit = '', indicator = '', current = '', prior = ''] = line.split(' ');
    const observations = byUnit.get(unit) ?? [];
    byUnit.set(unit, observations);
    observations.push(observation(unit, indicator, 'current', current, `D${row + 1}`));
    if (prior !== '')
      observations.push(observation(unit, indicator, 'prior', prior, `C${row + 1}`));
  }
  return [...byUnit].map(([unit, observations]) => {
    const file = `${unit}.xlsx`;
    const submission: Submission = {
      unit,
      file,
      year: 2022,
      modified: '2022-12-05T08:00:00Z',
      observations,
      withheld: [],
      stated: [],
    };
    return { file, submissions: [submission], findings: [] };
  });
}

function observation(
  unit: string,
  indicator: string,
  role: Observation['role'],
  text: string,
  cell: string,
): Observation {
  return {
    unit,
    indicator,
    year: role === 'prior' ? 2021 : 2022,
    role,
    status: role === 'prior' ? 'A' : 'E',
    figure: figureOf(text),
    measure: '',
    source: { file: `${unit}.xlsx`, sheet: 'Biểu', cell },
    raw: text === 'blank' ? '' : text,
    precision: '0',
  };
}

function figureOf(text: string): Figure {
  const marks: Readonly<Record<string, Figure>> = {
    '-': NONE,
    '…': MISSING,
    x: NOT_APPLICABLE,
    blank: BLANK,
  };
  const value = fromDecimalText(text);
  return marks[text] ?? (value ? reported(value) : BLANK);
}

function table(text: string): CsvTable {
  return valueOf(parseCsv(text, 'synthetic.csv'));
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
