"""How offices lay out their reports: each function turns a unit's rows into sheets."""
import csv, os
from fractions import Fraction
from provinces import ANSWERS
from sheets import Formula, Sheet, column_name

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))
with open(os.path.join(ROOT, 'assets', 'catalogue', 'indicators.csv'), encoding='utf-8-sig') as catalogue:
    CATALOGUE = {row['code']: row for row in csv.DictReader(catalogue)}
SYNTHETIC = '(Số liệu mô phỏng để minh họa, không phải số liệu thật)'
TITLES = {'ENT_TEL': 'BÁO CÁO TÌNH HÌNH HOẠT ĐỘNG VIỄN THÔNG, INTERNET',
          'ENT_ISP': 'BÁO CÁO TÌNH HÌNH CUNG CẤP DỊCH VỤ INTERNET',
          'ENT_POST': 'BÁO CÁO TÌNH HÌNH HOẠT ĐỘNG BƯU CHÍNH',
          'ENT_IT': 'BÁO CÁO CÔNG NGHIỆP CÔNG NGHỆ THÔNG TIN, ĐIỆN TỬ - VIỄN THÔNG',
          'ENT_PRINT': 'BÁO CÁO HOẠT ĐỘNG IN', 'ENT_DISTRIB': 'BÁO CÁO PHÁT HÀNH XUẤT BẢN PHẨM',
          'PRESS': 'BÁO CÁO BÁO CHÍ, PHÁT THANH, TRUYỀN HÌNH',
          'DISTRICT': 'BÁO CÁO SỐ LIỆU THÔNG TIN VÀ TRUYỀN THÔNG CẤP HUYỆN',
          'DEPT': 'BIỂU TỔNG HỢP SỐ LIỆU QUẢN LÝ CỦA SỞ'}
# Totals that a form asks for besides their parts.
TOTALS = {'BC020': ['BC021', 'BC022', 'BC023', 'BC024'], 'VT010': ['VT011', 'VT012'],
          'VT051': ['VT052', 'VT053', 'VT054', 'VT055'], 'CN040': ['CN041', 'CN042', 'CN043']}
GROUPS = [('TH', 'Thông tin chung'), ('BC', 'Bưu chính'), ('VT', 'Viễn thông'), ('NET', 'Internet'),
          ('CN', 'Công nghiệp công nghệ thông tin'), ('CDS', 'Chuyển đổi số'),
          ('ATT', 'An toàn thông tin mạng'), ('BPT', 'Báo chí, phát thanh, truyền hình'),
          ('XBI', 'Xuất bản, in và phát hành'), ('TCS', 'Thông tin cơ sở')]
ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
FACTORS = {'đồng': Fraction(10 ** 6), 'triệu đồng': Fraction(1), 'tỷ đồng': Fraction(1, 1000)}


class Report:
    """One unit's report of one year, and the habits of the office that wrote it."""

    def __init__(self, sample, unit, figures, money='triệu đồng', plans=None, status='Ước thực hiện'):
        self.sample, self.year, self.province = sample, sample['year'], sample['province']
        self.code, self.name, self.kind, _ = unit
        self.money, self.plans, self.status = money, plans or {}, status
        self.codes = [code for code in ANSWERS[self.kind] if (self.code, code) in figures]
        self.figures = {code: figures[self.code, code] for code in self.codes}

    def measure(self, code):
        unit = CATALOGUE[code]['unit']
        return self.money if unit == 'tỷ đồng' else unit

    def cell(self, code, value):
        """What is typed into a cell: a whole number, a decimal number, or a mark."""
        if value is None or isinstance(value, str):
            return value
        exact = Fraction(value) * (FACTORS[self.money] if CATALOGUE[code]['unit'] == 'tỷ đồng' else 1)
        return exact.numerator if exact.denominator == 1 else float(exact)

    def total(self, code, year):
        values = [self.figures[part][year] for part in TOTALS[code] if part in self.figures]
        return sum(value for value in values if not isinstance(value, str))


def label(code):
    name = CATALOGUE[code]['name_vi']
    return name[len('trong đó: '):] if name.startswith('trong đó: ') else name


def is_part(code):
    return CATALOGUE[code]['name_vi'].startswith('trong đó: ')


def vietnamese(value):
    """As people type it: 1.234.567 or 12,5."""
    if not isinstance(value, (int, float)):
        return value
    whole, _, rest = (f'{value:,}' if isinstance(value, int) else repr(value)).partition('.')
    return whole.replace(',', '.') + (',' + rest if rest else '')


def has_growth(code):
    return CATALOGUE[code]['nature'] in ('stock', 'flow')


def per_cent(now, before, less):
    """Index (less = 0) or growth (less = 100) at two decimals, half away from zero; None without a base."""
    if isinstance(now, str) or isinstance(before, str) or before is None or before <= 0:
        return None
    exact = Fraction(now) / Fraction(before) * 10000
    rounded = int(exact + Fraction(1, 2)) - less * 100
    return rounded / 100 if rounded % 100 else rounded // 100


def letterhead(sheet, report, width, form):
    """The statistical form: number and deadline left, sender and receiver right."""
    right = max(4, width - 3)
    sheet.put(1, 1, f'Biểu số: {form}', bold=True)
    sheet.put(2, 1, 'Ban hành kèm theo văn bản hướng dẫn báo cáo của Sở')
    sheet.put(3, 1, f'Ngày nhận báo cáo: 25/11/{report.year}')
    sheet.put(1, right, f'Đơn vị báo cáo: {report.name}', bold=True)
    sheet.put(2, right, f"Đơn vị nhận báo cáo: {report.sample.get('department') or 'Sở Thông tin và Truyền thông tỉnh ' + report.province}")
    for row, text in ((5, TITLES[report.kind]), (6, f'(Kỳ báo cáo: năm {report.year})'), (7, SYNTHETIC)):
        sheet.put(row, 1, text, center=True, bold=row == 5, italic=row > 5, size=13)
        sheet.merge(row, 1, row, width)
    return 9


def office_head(sheet, report, width):
    """The administrative letter: superior office, own office, motto, number and place."""
    place = report.name.upper() if report.kind == 'DISTRICT' else f'TỈNH {report.province.upper()}'
    half = width // 2
    lines = [(1, 1, f'ỦY BAN NHÂN DÂN {place}', False), (2, 1, 'PHÒNG VĂN HÓA VÀ THÔNG TIN', True),
             (1, half + 1, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', True),
             (2, half + 1, 'Độc lập - Tự do - Hạnh phúc', True), (3, 1, 'Số:      /BC-VHTT', False),
             (3, half + 1, f'{report.province}, ngày 20 tháng 11 năm {report.year}', False)]
    for row, column, text, bold in lines:
        sheet.put(row, column, text, bold=bold, center=True, italic=row == 3 and column > 1)
        sheet.merge(row, column, row, half if column == 1 else width)
    sheet.put(5, 1, TITLES[report.kind] + f' NĂM {report.year}', bold=True, center=True, size=13)
    sheet.put(6, 1, f"(Kèm theo Báo cáo của Phòng Văn hóa và Thông tin {lower_first(report.name)})",
              italic=True, center=True)
    sheet.put(7, 1, SYNTHETIC, italic=True, center=True)
    for row in (5, 6, 7):
        sheet.merge(row, 1, row, width)
    return 9


def lower_first(text):
    return text[:1].lower() + text[1:]


def footer(sheet, row, report, width):
    right = max(3, width - 2)
    sheet.put(row + 1, right, f'{report.province}, ngày 22 tháng 11 năm {report.year}', italic=True)
    sheet.put(row + 2, 2, 'Người lập biểu', bold=True)
    sheet.put(row + 2, right, 'Thủ trưởng đơn vị', bold=True)
    sheet.put(row + 3, 2, '(Ký, họ tên)', italic=True)
    sheet.put(row + 3, right, '(Ký, đóng dấu)', italic=True)


HEAD = {'bold': True, 'center': True, 'wrap': True, 'fill': True}


def canonical(report):
    """Code column, plan, ten months, growth and completion: the form that the department sends out."""
    year, last = report.year, report.year - 1
    sheet = Sheet('Biểu 01', [6, 54, 9, 14, 16, 14, 16, 16, 12, 12, 14])
    row = letterhead(sheet, report, 11, '01/TTTT')
    sheet.line(row, ['STT', 'Chỉ tiêu', 'Mã số', 'Đơn vị tính', f'Chính thức năm {last}', f'Kế hoạch năm {year}',
                     f'Thực hiện 10 tháng năm {year}', f'{report.status} năm {year}',
                     f'Tăng/giảm so với năm {last} (%)', 'Tỷ lệ thực hiện kế hoạch (%)', 'Ghi chú'], **HEAD)
    sheet.line(row + 1, ['A', 'B', 'C', 'D', '1', '2', '3', '4', '5=4/1*100-100', '6=4/2*100', 'E'], center=True,
               italic=True)
    row += 2
    number = 0
    for group, codes in grouped(report.codes):
        sheet.line(row, [group[0], group[1], *[None] * 9], bold=True)
        row += 1
        for code in codes:
            number += 1
            now, before = report.figures[code]
            plan = report.plans.get(code)
            ten_months = now if isinstance(now, str) else ten_of_twelve(code, now)
            growth = per_cent(now, before, 100) if has_growth(code) else None
            formula = growth if growth is None else Formula(f'ROUND((H{row}-E{row})/E{row}*100,2)', growth)
            met = None if plan is None else per_cent(now, plan, 0)
            name = f'- Trong đó: {label(code)}' if is_part(code) else label(code)
            sheet.line(row, [number, name, code, report.measure(code), report.cell(code, before),
                             report.cell(code, plan), report.cell(code, ten_months), report.cell(code, now),
                             formula, met, None])
            row += 1
    footer(sheet, row, report, 11)
    guide = Sheet('Hướng dẫn', [90])
    guide.put(1, 1, 'Hướng dẫn điền biểu', bold=True)
    guide.put(2, 1, 'Điền số ước thực hiện cả năm; không đổi đơn vị tính của từng dòng; không phát sinh thì ghi dấu “-”.')
    return [sheet, guide]


def ten_of_twelve(code, now):
    if CATALOGUE[code]['nature'] == 'flow':
        return now * 82 // 100
    return now * 99 // 100 if isinstance(now, int) else now


def grouped(codes):
    """[((roman number, name), codes)] by domain."""
    found = []
    for prefix, name in GROUPS:
        members = [code for code in codes if code.rstrip('0123456789') == prefix]
        if members:
            found.append(((ROMAN[len(found)], name), members))
    return found


def levelled(report):
    """Two-row merged head; numbered levels; totals with "Trong đó" below them; growth as a formula."""
    year, last = report.year, report.year - 1
    sheet = Sheet('Báo cáo', [7, 60, 14, 18, 18, 16, 16])
    row = letterhead(sheet, report, 7, '02/BC-TTTT')
    sheet.line(row, ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu', None, 'So sánh', 'Ghi chú'], **HEAD)
    sheet.line(row + 1, [None, None, None, f'Chính thức năm {last}', f'{report.status} năm {year}',
                         'Tăng, giảm (%)', None], **HEAD)
    sheet.merge(row, 4, row, 5)
    for column in (1, 2, 3, 7):
        sheet.merge(row, column, row + 1, column)
    row += 2
    for group, codes in grouped(report.codes):
        sheet.line(row, [group[0], group[1].upper(), *[None] * 5], bold=True)
        row += 1
        for number, name, code, pair, bold in levels(report, codes):
            now, before = pair or (None, None)
            growth = per_cent(now, before, 100) if pair and has_growth(code) else None
            formula = growth if growth is None else Formula(f'ROUND((E{row}-D{row})/D{row}*100,2)', growth)
            sheet.line(row, [number, name, report.measure(code) if pair else None,
                             report.cell(code, before), report.cell(code, now), formula, None], bold=bold)
            row += 1
    footer(sheet, row, report, 7)
    return [sheet]


def levels(report, codes):
    """(number, label, code, pair or None, bold): each total before its parts, "Trong đó:" between them."""
    parent = {part: whole for whole, parts in TOTALS.items() for part in parts}
    opened, number, child, listed = set(), 0, 0, []
    for code in codes:
        whole = parent.get(code)
        if whole and whole not in opened:
            opened.add(whole)
            number, child = number + 1, 0
            pair = (report.total(whole, 0), report.total(whole, 1))
            listed.append((str(number), label(whole), whole, pair, True))
            listed.append((None, 'Trong đó:', whole, None, False))
        if whole or is_part(code):
            child = child + 1
            text = f'- {label(code)[:1].upper()}{label(code)[1:]}'
            listed.append((f'{number}.{child}', text, code, report.figures[code], False))
        else:
            number, child = number + 1, 0
            listed.append((str(number), label(code), code, report.figures[code], False))
    return listed


def letter(report):
    """An annex to an administrative letter: no form number, the index beside the two years."""
    year, last = report.year, report.year - 1
    sheet = Sheet('Phụ lục', [6, 62, 14, 18, 18, 16])
    row = office_head(sheet, report, 6) if report.kind == 'DISTRICT' else letterhead(sheet, report, 6, '03')
    sheet.line(row, ['TT', 'Nội dung', 'Đơn vị tính', f'Thực hiện năm {last}', f'{report.status} năm {year}',
                     f'So với năm {last} (%)'], **HEAD)
    row += 1
    for number, code in enumerate(report.codes, 1):
        now, before = report.figures[code]
        index = per_cent(now, before, 0) if has_growth(code) else None
        name = f'Trong đó: {label(code)}' if is_part(code) else label(code)
        sheet.line(row, [number, name, report.measure(code), report.cell(code, before),
                         report.cell(code, now), index])
        row += 1
    footer(sheet, row, report, 6)
    return [sheet]


def typed(report):
    """Numbers typed as text with Vietnamese marks, the measure in brackets behind the label."""
    year, last = report.year, report.year - 1
    sheet = Sheet('So lieu', [6, 74, 18, 18])
    row = letterhead(sheet, report, 4, '04')
    sheet.line(row, ['TT', 'Nội dung', f'Năm {last}', f'Ước thực hiện {year}'], **HEAD)
    row += 1
    for number, code in enumerate(report.codes, 1):
        now, before = report.figures[code]
        name = f'{label(code)} ({report.measure(code)})'
        sheet.line(row, [number, name, vietnamese(report.cell(code, before)), vietnamese(report.cell(code, now))])
        row += 1
    footer(sheet, row, report, 4)
    return [sheet]


def plain(report):
    """A bare list, as exported from accounting software."""
    year, last = report.year, report.year - 1
    sheet = Sheet('Du lieu', [6, 60, 14, 16, 16])
    sheet.put(1, 1, f'Đơn vị báo cáo: {report.name}')
    sheet.put(2, 1, f'{TITLES[report.kind]} NĂM {year}')
    sheet.put(3, 1, SYNTHETIC)
    sheet.line(5, ['STT', 'Chỉ tiêu', 'Đơn vị tính', f'Năm {last}', f'Ước năm {year}'], **HEAD)
    for number, code in enumerate(report.codes, 1):
        now, before = report.figures[code]
        sheet.line(5 + number, [number, label(code), report.measure(code), report.cell(code, before),
                                report.cell(code, now)])
    return [sheet]


def in_two_tables(report):
    """Two tables on one sheet, each with its own head; money and people apart from volumes."""
    year, last = report.year, report.year - 1
    sheet = Sheet('Báo cáo năm', [6, 60, 16, 18, 18, 16])
    row = letterhead(sheet, report, 6, '05')
    business = [code for code in report.codes if code[-3:] in MONEY_AND_PEOPLE]
    volumes = [code for code in report.codes if code not in business]
    for title, codes in (('A. Hạ tầng, thuê bao, sản lượng', volumes), ('B. Doanh thu, nộp ngân sách, lao động', business)):
        sheet.put(row, 1, title, bold=True)
        row += 1
        sheet.line(row, ['STT', 'Chỉ tiêu', 'Đơn vị tính', f'TH năm {last}', f'Ước TH năm {year}',
                         f'{year}/{last} (%)'], **HEAD)
        row += 1
        for number, code in enumerate(codes, 1):
            now, before = report.figures[code]
            name = f'Trong đó: {label(code)}' if is_part(code) else label(code)
            sheet.line(row, [number, name, report.measure(code), report.cell(code, before),
                             report.cell(code, now), per_cent(now, before, 0) if has_growth(code) else None])
            row += 1
        row += 1
    footer(sheet, row, report, 6)
    return [sheet]


MONEY_AND_PEOPLE = ('100', '110', '120', '130')


def in_two_sheets(report):
    """Volumes on one sheet, business on another that does not name the unit again."""
    year, last = report.year, report.year - 1
    business = [code for code in report.codes if CATALOGUE[code]['unit'] in ('tỷ đồng', 'người', 'triệu USD')]
    volumes = [code for code in report.codes if code not in business]
    sheets = []
    for name, codes in (('Sản lượng', volumes), ('Doanh thu, lao động', business)):
        if not codes:
            continue
        sheet = Sheet(name, [6, 60, 10, 16, 18, 18])
        row = 3
        if not sheets:
            row = letterhead(sheet, report, 6, '06')
        else:
            sheet.put(1, 1, f'Doanh thu, nộp ngân sách, lao động năm {year}', bold=True)
        sheet.line(row, ['STT', 'Chỉ tiêu', 'Mã số', 'Đơn vị tính', f'Chính thức {last}', f'Ước thực hiện {year}'], **HEAD)
        for number, code in enumerate(codes, 1):
            now, before = report.figures[code]
            sheet.line(row + number, [number, label(code), code, report.measure(code), report.cell(code, before),
                                      report.cell(code, now)])
        sheets.append(sheet)
    return sheets


def districts_across(sample, districts, figures):
    """Indicators down, districts across, two years below each: what one office collected by telephone."""
    year, last = sample['year'], sample['year'] - 1
    sheets = []
    for title, prefixes in (('Bưu chính, viễn thông', ('TH', 'BC', 'VT', 'NET')),
                            ('Chuyển đổi số', ('CDS', 'ATT')), ('Thông tin cơ sở', ('TCS',))):
        codes = [code for code in ANSWERS['DISTRICT'] if code.rstrip('0123456789') in prefixes
                 and (districts[0][0], code) in figures]
        width = 3 + 2 * (len(districts) + 1)
        sheet = Sheet(title, [5, 50, 12] + [12] * (width - 3))
        sheet.put(1, 1, f'{title.upper()} THEO ĐỊA BÀN CẤP HUYỆN NĂM {year}', bold=True, center=True, size=13)
        sheet.put(2, 1, SYNTHETIC, italic=True, center=True)
        for row in (1, 2):
            sheet.merge(row, 1, row, width)
        heads, years = ['STT', 'Chỉ tiêu', 'Đơn vị tính'], [None, None, None]
        for name in [unit[1] for unit in districts] + ['Toàn tỉnh']:
            heads += [name, None]
            years += [f'Năm {last}', f'Ước năm {year}']
        sheet.line(4, heads, **HEAD)
        sheet.line(5, years, **HEAD)
        for column in range(4, width, 2):
            sheet.merge(4, column, 4, column + 1)
        for column in (1, 2, 3):
            sheet.merge(4, column, 5, column)
        for number, code in enumerate(codes, 1):
            row = 5 + number
            pairs = [figures[unit[0], code] for unit in districts]
            cells = [value for now, before in pairs for value in (before, now)]
            sums = [sum(value for value in column if not isinstance(value, str)) for column in zip(*pairs)]
            letters = column_letters(4, len(cells) + 4)
            totals = [Formula('+'.join(f'{letter}{row}' for letter in letters[start:len(cells):2]), sums[1 - start])
                      for start in (0, 1)]
            sheet.line(row, [number, label(code), CATALOGUE[code]['unit'], *cells, *totals])
        sheets.append(sheet)
    return sheets


def column_letters(first, last):
    return [column_name(number) for number in range(first, last + 1)]


def districts_down(sample, districts, figures):
    """Districts or communes down, indicators across, this year only; the total stands first, as in yearbooks."""
    year = sample['year']
    level, places = ('XÃ', 'Xã, phường') if districts[0][2] == 'COMMUNE' else ('HUYỆN', 'Huyện, thành phố')
    sheets = []
    for title, prefixes in (('Bưu chính, viễn thông', ('TH', 'BC', 'VT', 'NET')),
                            ('Chuyển đổi số', ('CDS', 'ATT')), ('Thông tin cơ sở', ('TCS',))):
        codes = [code for code in ANSWERS['DISTRICT'] if code.rstrip('0123456789') in prefixes
                 and (districts[0][0], code) in figures]
        width = 2 + len(codes)
        sheet = Sheet(title, [5, 36] + [17] * len(codes))
        sheet.put(1, 1, f'{title.upper()} CẤP {level} - ƯỚC THỰC HIỆN NĂM {year}', bold=True, center=True, size=13)
        sheet.put(2, 1, SYNTHETIC, italic=True, center=True)
        for row in (1, 2):
            sheet.merge(row, 1, row, width)
        sheet.line(4, ['STT', places,
                       *[f"{sentence_case(label(code))} ({CATALOGUE[code]['unit']})" for code in codes]], **HEAD)
        last_row = 5 + len(districts)
        letters = column_letters(3, width)
        totals = [Formula(f'SUM({letter}6:{letter}{last_row})', sum(figures[unit[0], code][0] for unit in districts))
                  for letter, code in zip(letters, codes)]
        sheet.line(5, [None, 'Tổng số', *totals], bold=True)
        for number, unit in enumerate(districts, 1):
            sheet.line(5 + number, [number, unit[1], *[figures[unit[0], code][0] for code in codes]])
        sheets.append(sheet)
    return sheets


def sentence_case(text):
    return text[:1].upper() + text[1:]
