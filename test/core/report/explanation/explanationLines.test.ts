import assert from 'node:assert/strict';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import type { Language } from '#core/findings/message';
import { rational } from '#core/numbers/rational';
import { askedIndicator, askedUnit } from '#core/report/explanation/askedFigure';
import { explainedFigure } from '#core/report/explanation/explainedFigure';
import { explanationLines } from '#core/report/explanation/explanationLines';
import {
  EARLIER_YEARS,
  syntheticBook,
  syntheticCompilation,
  syntheticReadings,
  valueOf,
} from '../../book/syntheticYear';

// Expected values by hand from the figures of syntheticYear.ts.
describe('explanationLines', () => {
  const compilation = syntheticCompilation();

  it('explains a sum with its growth, coverage, contributions and source cells', () => {
    // 8.7 + 133.333 + 40 = 182.033; 8 + 121.75 + 33.123456789… = 162.873456789…
    // growth 11.7634… %; BC-A brings (8.7 - 8)/162.87… = 0.43 points, B 7.11, C 4.22.
    assert.deepEqual(linesOf('BC110').slice(0, 11), [
      'BC110 - Doanh thu dịch vụ bưu chính, năm 2022 (đơn vị tính: tỷ đồng)',
      'Giá trị:         182,03 tỷ đồng (ước tính)',
      'Cách tính:       cộng số liệu của 3 đơn vị',
      'Năm 2021:        162,87 tỷ đồng (số đã điều chỉnh sau khi công bố)',
      'So với năm 2021: +19,16 tỷ đồng; tốc độ tăng 11,76% (bằng 111,76%)',
      'Hai gốc so sánh: so với số tính từ các số đã công bố (161,37 tỷ đồng): +20,66 tỷ đồng, tốc độ tăng 12,8% (bằng 112,8%); so với số hiện nay (162,87 tỷ đồng): +19,16 tỷ đồng, tốc độ tăng 11,76% (bằng 111,76%); số năm trước thay đổi sau khi công bố: +0,93%; 112,8% = 111,76% × 100,93%; vì =Bưu chính "B" có số chính thức thay số sơ bộ',
      'Câu nêu hai gốc: Doanh thu dịch vụ bưu chính năm 2022 tăng 12,8% so với số năm 2021 tính từ các số đã công bố (161,37 tỷ đồng), tăng 11,8% so với số năm 2021 đã điều chỉnh (162,87 tỷ đồng); số đã điều chỉnh tăng 0,9% so với số tính từ các số đã công bố.',
      'Kế hoạch:        174,00 tỷ đồng (104,62%)',
      'Mức độ đầy đủ:   3/3 đơn vị đã báo cáo; chiếm 100% số năm trước',
      '',
      'Các năm đã biết:',
    ]);
    const shares = linesOf('BC110').filter((line) => /^ {2}BC-. .*đóng góp/.test(line));
    assert.deepEqual(shares, [
      '  BC-A Bưu chính A: 8,70 (năm 2021: 8,00); tỷ trọng 4,78%; đóng góp +0,43 điểm phần trăm',
      '  BC-B =Bưu chính "B": 133,33 (năm 2021: 121,75); tỷ trọng 73,25%; đóng góp +7,11 điểm phần trăm',
      '  BC-C Bưu chính C: 40,00 (năm 2021: 33,12); tỷ trọng 21,97%; đóng góp +4,22 điểm phần trăm',
    ]);
    assert.ok(linesOf('BC110').includes('      năm 2022: “8.7” = 8,70 ← BC-A.xlsx › Biểu › D4'));
  });

  it('says who is missing from a partial total, and compares only like with like', () => {
    // H4 left CDS051 blank: 1200 + 866 of three units.
    const lines = linesOf('CDS051');
    assert.match(lines[1] ?? '', /^Giá trị: +2\.066 hồ sơ \(ước tính\)$/);
    assert.ok(
      lines.some((line) => line.startsWith('Còn thiếu số liệu của:') && line.includes('H4')),
    );
    assert.ok(lines.some((line) => line.includes('chưa đủ đơn vị nên không so sánh')));
    assert.ok(!lines.some((line) => line.startsWith('So với năm 2021')));
  });

  it('says of a rate what is open about the figures that it is made of', () => {
    const found = linesOf('CDS052').filter((line) => line.includes('missing-indicator'));
    assert.ok(found.some((line) => line.includes('(CDS051)')));
  });

  it('names the parts of a derived sum and shows their cells', () => {
    // 16.000 fixed and 1.834.000 mobile.
    const lines = linesOf('VT010');
    assert.ok(
      lines.includes(
        'Cách tính:       cộng các chỉ tiêu: VT011 Thuê bao điện thoại cố định (16.000 thuê bao) + VT012 Thuê bao điện thoại di động (1.834.000 thuê bao)',
      ),
    );
    assert.ok(lines.some((line) => line.includes('VT012 năm 2022: “1135000” = 1.135.000 ←')));
  });

  it('leads from a derived figure to its parts, the one that moved most first, and names the stated total as one only compared', () => {
    // 15.000 + 1.135.000 = 1.150.000; the 1.105.000 that the unit wrote counts nowhere.
    const sent = syntheticCompilation({ sent: 'VT-A VT010 1105000\n' });
    const ofUnit = linesOf('VT010', undefined, sent);
    const at = ofUnit.findIndex((line) => line.startsWith('  VT-A Viễn thông A: 1.150.000'));
    assert.match(ofUnit[at + 1] ?? '', /^ +VT012 năm 2022: “1135000” = 1\.135\.000 ← VT-A/);
    const stated = ofUnit.filter((line) => line.includes('“1105000”'));
    assert.equal(stated.length, 1);
    assert.match(
      stated[0] ?? '',
      /^ +đơn vị tự ghi, chỉ để đối chiếu, năm 2022: “1105000” = 1\.105\.000 ← VT-A/,
    );
  });

  it('draws the years that are known, with a gap for a sum that lacks a unit', () => {
    const longer = syntheticCompilation({ known: EARLIER_YEARS });
    // In 2020 VT-B's mobile subscriptions are not known; the longest bar has 24 characters.
    assert.deepEqual(yearsOf('VT010', longer), [
      '  2019 │█████████████████████ 1.600.000',
      '  2020 │ …',
      '  2021 │███████████████████████ 1.799.600 (đã công bố 1.799.000)',
      '  2022 │████████████████████████ 1.850.000 (ước tính)',
    ]);
    assert.deepEqual(yearsOf('BC110', longer), [
      '  2018 │████████████████████ 150,00',
      '  2019 │ -',
      '  2020 │████████████████████ 151,50',
      '  2021 │█████████████████████ 162,87 (số đã điều chỉnh sau khi công bố)',
      '  2022 │████████████████████████ 182,03 (ước tính)',
    ]);
  });

  it('adds the units up in a year of which the province itself only says “…”', () => {
    const known = `${EARLIER_YEARS},VT012,2020,A,,missing,,,,\nVT-B,VT012,2020,A,500000,,thuê bao,,,\n`;
    const years = yearsOf('VT012', syntheticCompilation({ known }));
    assert.match(years[0] ?? '', /^ {2}2020 │█+ 1\.550\.000$/);
  });

  function yearsOf(code: string, from: Compilation): readonly string[] {
    const lines = linesOf(code, undefined, from);
    const at = lines.indexOf('Các năm đã biết:') + 1;
    return lines.slice(at, lines.indexOf('', at));
  }

  it('names both sides of a ratio and states its change in points', () => {
    // Households online 334.000 of 480.001; 312.800 of 470.000 the year before.
    const lines = linesOf('NET040');
    assert.equal(
      lines[2]?.replace(/: +/, ': '),
      'Cách tính: NET022 Số hộ gia đình có thuê bao Internet (334.000 hộ) chia cho TH020 Số hộ gia đình (480.001 hộ) × 100',
    );
    assert.ok(lines.some((line) => /^So với năm 2021: +\+3,0 điểm phần trăm$/.test(line)));
  });

  it('names the sums that were divided where a unit gave only one of both', () => {
    // H4 sent 2.100 dossiers and no number of those online: 2.066 / (1.900 + 1.300).
    const lines = linesOf('CDS052');
    assert.match(lines[1] ?? '', /^Giá trị: +64,56/);
    assert.match(
      lines[2] ?? '',
      /\(2\.066 hồ sơ\) chia cho CDS050 .* \(3\.200 hồ sơ\) × 100, chỉ tính \d đơn vị có đủ cả hai số$/,
    );
  });

  it('shows the units’ cells of a ratio whose sides come from different units', () => {
    // The numerator is what enterprises submitted, the denominator what an authority published.
    const cells = linesOf('NET040').filter((line) => line.includes(' NET022 năm 2022: '));
    assert.ok(cells.length > 0);
    for (const line of cells) assert.match(line, /← \S.*\.xlsx › Biểu › D\d+$/);
  });

  it('says that a better rank is up', () => {
    const lines = linesOf('CDS151');
    assert.ok(lines.includes('So với năm 2021: lên 2 bậc'));
    assert.ok(
      lines.includes('Cách tính:       lấy số toàn tỉnh đã ghi trong sổ, không cộng từ các đơn vị'),
    );
  });

  it('shows the signs for why there is no figure', () => {
    const lines = linesOf('VT055');
    // A prior "-" is zero; "…" is not known.
    assert.ok(lines.includes('  VT-A Viễn thông A: 12 (năm 2021: 0); tỷ trọng 80,00%'));
    assert.ok(lines.includes('  VT-B Viễn thông B: 3 (năm 2021: …); tỷ trọng 20,00%'));
  });

  it('explains one unit’s figure by its own prior, growth and target', () => {
    // 133.333 - 121.75 = 11.583, which is 9.5137… % of 121.75; 133.333 / 130 = 102.5638 %.
    // 120.25 was published first: 133.333 is 10.8798… % more, 121.75 is 1.2474… % more.
    assert.deepEqual(linesOf('BC110', 'BC-B').slice(0, 9), [
      'BC110 - Doanh thu dịch vụ bưu chính, năm 2022 (đơn vị tính: tỷ đồng)',
      'BC-B =Bưu chính "B"',
      'Giá trị:         133,33 tỷ đồng (ước tính)',
      'Năm 2021:        121,75 tỷ đồng (số đã điều chỉnh sau khi công bố)',
      'So với năm 2021: +11,58 tỷ đồng; tốc độ tăng 9,51% (bằng 109,51%)',
      'Hai gốc so sánh: so với số đã công bố (120,25 tỷ đồng): +13,08 tỷ đồng, tốc độ tăng 10,88% (bằng 110,88%); so với số hiện nay (121,75 tỷ đồng): +11,58 tỷ đồng, tốc độ tăng 9,51% (bằng 109,51%); số năm trước thay đổi sau khi công bố: +1,25%; 110,88% = 109,51% × 101,25%; vì số chính thức thay số sơ bộ',
      'Kế hoạch:        130,00 tỷ đồng (102,56%)',
      '',
      'Các năm đã biết:',
    ]);
  });

  it('says when a unit does not report the figure, and nothing of findings about it', () => {
    // Districts give no postal revenue, of which only postal enterprises have any.
    const lines = linesOf('BC110', 'H3');
    assert.deepEqual(lines.slice(2), ['Giá trị: đơn vị này không báo cáo chỉ tiêu này']);
  });

  it('ends with what was found about the figure', () => {
    const lines = linesOf('BC070', 'BC-C', syntheticCompilation({ sent: 'BC-C BC070 -5\n' }));
    const [finding] = lines.slice(lines.indexOf('Phát hiện:') + 1);
    assert.match(finding ?? '', /^ {2}\[lỗi: negative-value\] BC-C\.xlsx: Ô D\d+: .*-5/);
  });

  it('shows apart what was submitted and what somebody corrected it into, who, when and why', () => {
    const decision: Decision = {
      ...{ rule: 'negative-value', unit: 'BC-C', indicator: 'BC070', year: 2022 },
      ...{ decision: 'correct', value: rational(500), reason: 'nhầm dấu' },
      ...{ by: 'Bà Lan', date: '2022-12-19' },
    };
    const readings = syntheticReadings({ sent: 'BC-C BC070 -5\n' });
    const year = compileYearEnd(syntheticBook(), readings, [decision]);
    const cell = (lines: readonly string[]) => lines.filter((line) => line.includes('“-5”'));
    const [vietnamese = ''] = cell(linesOf('BC070', 'BC-C', year));
    assert.match(
      vietnamese,
      /^ {6}năm 2022: đã nộp “-5” · đã sửa thành 500 bưu gửi, bởi Bà Lan, ngày 19\/12\/2022, lý do: nhầm dấu ← BC-C\.xlsx › Biểu › D\d+$/,
    );
    const [english = ''] = cell(linesOf('BC070', 'BC-C', year, 'en'));
    assert.match(
      english,
      /2022: submitted “-5” · corrected to 500 postal items, by Bà Lan, on 2022-12-19, reason: nhầm dấu ←/,
    );
  });

  it('shows once what was left out, though several things were found of it', () => {
    const decision: Decision = {
      ...{ rule: 'growth-out-of-bounds', unit: 'BC-C', indicator: 'BC070', year: 2022 },
      ...{ decision: 'exclude', value: undefined, reason: 'chưa tin' },
    };
    const readings = syntheticReadings({ sent: 'BC-C BC070 900.5 400\n' }).map((reading) => ({
      ...reading,
      submissions: reading.submissions.map((one) => ({ ...one, asked: ['BC070'] })),
    }));
    const year = compileYearEnd(syntheticBook(), readings, [decision]);
    const closed = year.findings.filter(
      ({ unit, indicator, decided }) =>
        unit === 'BC-C' && indicator === 'BC070' && decided?.decision === 'exclude',
    );
    assert.equal(closed.length, 2);
    const lines = linesOf('BC070', 'BC-C', year).filter((line) =>
      /đã nộp .* không tính/.test(line),
    );
    assert.equal(lines.length, 1);
  });

  it('shows what was left out, who, when and why, and does not say that the unit’s figure is missing', () => {
    const decision: Decision = {
      ...{ rule: 'negative-value', unit: 'BC-C', indicator: 'BC070', year: 2022 },
      ...{ decision: 'exclude', value: undefined, reason: 'chưa tin' },
      ...{ by: 'Bà Lan', date: '2022-12-19' },
    };
    const readings = syntheticReadings({ sent: 'BC-C BC070 -5\n' });
    const year = compileYearEnd(syntheticBook(), readings, [decision]);
    const lines = linesOf('BC070', undefined, year);
    const cells = lines.filter((line) => line.includes('“-5”'));
    assert.equal(cells.length, 1);
    assert.match(
      cells[0] ?? '',
      /^ {6}năm 2022: đã nộp “-5” bưu gửi · không tính, bởi Bà Lan, ngày 19\/12\/2022, lý do: chưa tin ← BC-C\.xlsx › Biểu › D\d+$/,
    );
    assert.ok(lines.some((line) => /^Đã nộp, không tính: +BC-C Bưu chính C$/.test(line)));
    assert.ok(!lines.some((line) => line.startsWith('Còn thiếu') && line.includes('BC-C')));
  });

  it('is as complete in English', () => {
    const english = linesOf('BC110', undefined, compilation, 'en');
    assert.equal(english.length, linesOf('BC110').length);
    assert.equal(english[1], 'Value:        182.03 billion VND (estimate)');
    assert.equal(english[4], 'Against 2021: +19.16 billion VND; growth 11.76% (111.76% of it)');
  });

  function linesOf(
    code: string,
    unitCode?: string,
    from: Compilation = compilation,
    language: Language = 'vi',
  ): readonly string[] {
    const indicator = valueOf(askedIndicator(from.book, code));
    const unit = unitCode === undefined ? undefined : valueOf(askedUnit(from.book, unitCode));
    return explanationLines(explainedFigure(from, { indicator, unit }, language), language);
  }
});

describe('what one asks to have explained', () => {
  const book = syntheticBook();

  it('is an indicator by its code or its name', () => {
    assert.equal(valueOf(askedIndicator(book, 'VT012')).code, 'VT012');
    assert.equal(valueOf(askedIndicator(book, 'Thuê bao điện thoại di động')).code, 'VT012');
  });

  it('is a unit by its code, name or alias', () => {
    assert.equal(valueOf(askedUnit(book, 'BC-A')).code, 'BC-A');
    assert.equal(valueOf(askedUnit(book, 'Huyện Ba')).code, 'H3');
    assert.equal(valueOf(askedUnit(book, 'Bưu điện A')).code, 'BC-A');
  });

  it('is refused with the nearest codes and names when it is unknown', () => {
    const indicator = askedIndicator(book, 'VT12');
    assert.ok(!indicator.ok && indicator.refusal.code === 'unknown-indicator-asked');
    assert.match(indicator.refusal.arguments.nearest, /VT012 \(Thuê bao điện thoại di động\)/);
    const unit = askedUnit(book, 'Huyen Ba');
    assert.ok(!unit.ok && unit.refusal.code === 'unknown-unit-asked');
    assert.match(unit.refusal.arguments.nearest, /^H3 \(Huyện Ba\)/);
  });
});
