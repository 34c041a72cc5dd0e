"""Makes assets/samples: the books and the submissions of the five sample years.

    npm run samples

Needs python3-openpyxl and LibreOffice. Everything is derived from years.py without chance, so
that running it again changes nothing but what the writers put into files about time.
"""
import csv, os, shutil, subprocess, sys, tempfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from years import ANSWERS, INSIDE, YEARS

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))
SAMPLES = os.path.join(ROOT, 'assets', 'samples')
CATALOGUE = {row['code']: row for row in csv.DictReader(
    open(os.path.join(ROOT, 'assets', 'catalogue', 'indicators.csv'), encoding='utf-8-sig'))}
SYNTHETIC = '(Số liệu mô phỏng để minh họa, không phải số liệu thật)'
MONEY = {code for code, row in CATALOGUE.items() if row['unit'] == 'tỷ đồng'}
THIN = Border(*[Side(style='thin')] * 4)


def enterprises(province):
    """Fictitious enterprises and the department; the weight is their share of the market."""
    return [
        ('VTA', f'Viễn thông A - Chi nhánh {province}', 'ENT_TEL', 43),
        ('VTB', f'Viễn thông B - Chi nhánh {province}', 'ENT_TEL', 33),
        ('VTC', f'Viễn thông C - Chi nhánh {province}', 'ENT_TEL', 17),
        ('VTD', f'Viễn thông D - Chi nhánh {province}', 'ENT_TEL', 7),
        ('INE', f'Internet E - Chi nhánh {province}', 'ENT_ISP', 9),
        ('BCA', f'Bưu chính A tỉnh {province}', 'ENT_POST', 58),
        ('BCB', f'Bưu chính B - Chi nhánh {province}', 'ENT_POST', 27),
        ('BCC', f'Chuyển phát C - Chi nhánh {province}', 'ENT_POST', 15),
        ('CNA', f'Công ty Điện tử A {province}', 'ENT_IT', 71),
        ('CNB', f'Công ty Phần mềm B {province}', 'ENT_IT', 29),
        ('INA', f'Công ty In A {province}', 'ENT_PRINT', 64),
        ('INB', f'Công ty In B {province}', 'ENT_PRINT', 36),
        ('PHA', f'Công ty Phát hành sách A {province}', 'ENT_DISTRIB', 30),
        ('BAO', f'Báo {province} (mô phỏng)', 'PRESS', 35),
        ('DAI', f'Đài Phát thanh - Truyền hình {province} (mô phỏng)', 'PRESS', 65),
        ('SO', f'Sở Thông tin và Truyền thông tỉnh {province}', 'DEPT', 1),
    ]


def spread(total, weights, tilt):
    """Whole numbers that add to `total`, near the weights; `tilt` keeps rows from looking alike."""
    if isinstance(total, float) or len(weights) == 1:
        return [total] if len(weights) == 1 else [total] * len(weights)
    tilted = [weight * (100 + ((tilt * 7 + place * 13) % 11)) for place, weight in enumerate(weights)]
    whole = sum(tilted)
    shares = [total * weight // whole for weight in tilted]
    order = sorted(range(len(tilted)), key=lambda place: -(total * tilted[place] % whole))
    for place in order[:total - sum(shares)]:
        shares[place] += 1
    return shares


def figures_of(sample):
    """{(unit, indicator): (this year, the year before)} that add exactly to the totals."""
    units = [(code, name, 'DISTRICT', weight) for code, name, weight in sample['districts']]
    units += enterprises(sample['province'])
    figures = {}
    for number, (code, totals) in enumerate(sample['totals'].items()):
        answering = [unit for unit in units if code in ANSWERS[unit[2]]]
        if code == 'TCS010':
            for unit in answering:
                figures[unit[0], code] = (1, 1)
            continue
        nil = set(sample.get('nil', {}).get(code, []))
        weights = [0 if unit[0] in nil else unit[3] for unit in answering]
        now, before = totals
        current = spread(now, weights, number)
        prior = spread(before, [unit[3] for unit in answering] if nil and code == 'VT092' else weights, number)
        for unit, this, last in zip(answering, current, prior):
            figures[unit[0], code] = (this, last)
    keep_parts_inside(figures, units)
    cover_the_rest(figures, units)
    return units, figures


def keep_parts_inside(figures, units):
    """Moves single units of a part to where there is room, so that no part exceeds its whole."""
    for part, whole in INSIDE.items():
        for year in (0, 1):
            having = [unit[0] for unit in units if (unit[0], part) in figures and (unit[0], whole) in figures]
            room = {unit: figures[unit, whole][year] - figures[unit, part][year] for unit in having}
            for unit in [one for one in having if room[one] < 0]:
                for other in having:
                    moved = min(-room[unit], max(room[other], 0))
                    if moved <= 0:
                        continue
                    for one, change in ((unit, -moved), (other, moved)):
                        pair = list(figures[one, part])
                        pair[year] += change
                        figures[one, part] = tuple(pair)
                        room[one] -= change
            assert all(value >= 0 for value in room.values()), (part, whole, year, room)


def cover_the_rest(figures, units):
    """Hamlets with coverage are those that are not without, in each district."""
    for unit in units:
        if (unit[0], 'VT074') in figures:
            hamlets, without = figures[unit[0], 'TH040'], figures[unit[0], 'VT073']
            figures[unit[0], 'VT074'] = (hamlets[0] - without[0], hamlets[1] - without[1])


def measure_of(code):
    return 'triệu đồng' if code in MONEY else CATALOGUE[code]['unit']


def in_own_unit(code, value):
    """The figure in the catalogue's unit, as decimal text."""
    if code not in MONEY:
        return repr(value) if isinstance(value, float) else str(value)
    text = f'{value // 1000}.{value % 1000:03d}'.rstrip('0').rstrip('.')
    return text


def growth(this, last):
    """Growth in per cent, two decimals, half away from zero; None without a base."""
    if not last:
        return None
    if isinstance(this, float):
        return None
    hundredths, sign = divmod(abs(this - last) * 20000 + last, 2 * last)[0], 1 if this >= last else -1
    return sign * hundredths / 100


TITLES = {'ENT_TEL': 'BÁO CÁO VIỄN THÔNG, INTERNET', 'ENT_ISP': 'BÁO CÁO INTERNET',
          'ENT_POST': 'BÁO CÁO BƯU CHÍNH', 'ENT_IT': 'BÁO CÁO CÔNG NGHIỆP CÔNG NGHỆ THÔNG TIN',
          'ENT_PRINT': 'BÁO CÁO HOẠT ĐỘNG IN', 'ENT_DISTRIB': 'BÁO CÁO PHÁT HÀNH XUẤT BẢN PHẨM',
          'PRESS': 'BÁO CÁO BÁO CHÍ, PHÁT THANH, TRUYỀN HÌNH',
          'DISTRICT': 'BÁO CÁO THÔNG TIN VÀ TRUYỀN THÔNG CẤP HUYỆN',
          'DEPT': 'BÁO CÁO TỔNG HỢP CỦA SỞ'}


def letterhead(sheet, sample, name, kind, width):
    year = sample['year']
    sheet.cell(1, 1, 'Biểu báo cáo năm').font = Font(name='Times New Roman', bold=True)
    sheet.cell(2, 1, f'Ngày nhận báo cáo: 25/11/{year}')
    sheet.cell(1, 4, f'Đơn vị báo cáo: {name}')
    sheet.cell(2, 4, f"Đơn vị nhận báo cáo: Sở Thông tin và Truyền thông tỉnh {sample['province']}")
    for row in (1, 2):
        sheet.merge_cells(start_row=row, start_column=4, end_row=row, end_column=width)
    for row, text in ((4, TITLES[kind]), (5, f'(Kỳ báo cáo: năm {year})'), (6, SYNTHETIC)):
        cell = sheet.cell(row, 1, text)
        cell.alignment = Alignment(horizontal='center')
        cell.font = Font(name='Times New Roman', bold=row == 4, italic=row > 4, size=13)
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)


def footer(sheet, row, sample, width):
    sheet.cell(row + 1, width - 2, f"{sample['province']}, ngày 22 tháng 11 năm {sample['year']}")
    sheet.cell(row + 2, 2, 'Người lập biểu')
    sheet.cell(row + 2, width - 2, 'Thủ trưởng đơn vị')
    sheet.cell(row + 3, 2, '(Ký, họ tên)')
    sheet.cell(row + 3, width - 2, '(Ký, đóng dấu)')


def draw_head(sheet, row, heads):
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(row, column, text)
        cell.font = Font(name='Times New Roman', bold=True)
        cell.fill = PatternFill('solid', fgColor='D9E1F2')
        cell.alignment = Alignment(horizontal='center', vertical='center', wrap_text=True)
        cell.border = THIN


def rows_of(unit, figures):
    return [(code, *figures[unit[0], code]) for code in ANSWERS[unit[2]] if (unit[0], code) in figures]


def label_of(code):
    return CATALOGUE[code]['name_vi']


def wide_form(sample, unit, figures):
    """STT, chỉ tiêu, ĐVT, two years under one merged head, growth, notes; a head of two rows."""
    book = Workbook()
    sheet = book.active
    sheet.title = 'Báo cáo'
    year = sample['year']
    letterhead(sheet, sample, unit[1], unit[2], 7)
    draw_head(sheet, 8, ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', None, 'Tăng/giảm (%)', 'Ghi chú'])
    draw_head(sheet, 9, [None, None, None, f'Chính thức năm {year - 1}', f'Ước thực hiện năm {year}', None, None])
    sheet.merge_cells('D8:E8')
    for letter in 'ABCFG':
        sheet.merge_cells(f'{letter}8:{letter}9')
    draw_head(sheet, 10, ['A', 'B', 'C', '1', '2', '3=2/1*100-100', 'D'])
    row = 11
    for number, (code, this, last) in enumerate(rows_of(unit, figures), 1):
        values = [number, label_of(code), measure_of(code), last, this, growth(this, last), None]
        write_row(sheet, row, values)
        row += 1
    footer(sheet, row, sample, 7)
    widths(sheet, [6, 58, 16, 18, 18, 14, 18])
    return book


def coded_form(sample, unit, figures):
    """With the code column, plan left empty of growth: columns in another order."""
    book = Workbook()
    sheet = book.active
    sheet.title = 'Biểu 1'
    year = sample['year']
    letterhead(sheet, sample, unit[1], unit[2], 6)
    draw_head(sheet, 8, ['STT', 'Chỉ tiêu', 'Mã số', 'ĐVT', f'TH {year - 1}', f'Ước TH {year}'])
    row = 9
    for number, (code, this, last) in enumerate(rows_of(unit, figures), 1):
        write_row(sheet, row, [number, label_of(code), code, measure_of(code), last, this])
        row += 1
    footer(sheet, row, sample, 6)
    widths(sheet, [6, 58, 10, 16, 16, 16])
    guide = book.create_sheet('Hướng dẫn')
    guide['A1'] = 'Hướng dẫn điền biểu'
    guide['A2'] = 'Điền số ước thực hiện cả năm; không đổi đơn vị tính của từng dòng.'
    return book


def text_form(sample, unit, figures):
    """Numbers typed as text with Vietnamese marks, measure in brackets behind the label."""
    book = Workbook()
    sheet = book.active
    sheet.title = 'So lieu'
    year = sample['year']
    letterhead(sheet, sample, unit[1], unit[2], 4)
    draw_head(sheet, 8, ['TT', 'Nội dung', f'Năm {year - 1}', f'Ước thực hiện {year}'])
    row = 9
    for number, (code, this, last) in enumerate(rows_of(unit, figures), 1):
        label = f'{label_of(code)} ({measure_of(code)})'
        write_row(sheet, row, [number, label, vietnamese(last), vietnamese(this)])
        row += 1
    footer(sheet, row, sample, 4)
    widths(sheet, [6, 70, 18, 18])
    return book


def vietnamese(value):
    if isinstance(value, float):
        return repr(value).replace('.', ',')
    return f'{value:,}'.replace(',', '.')


def write_row(sheet, row, values):
    for column, value in enumerate(values, 1):
        cell = sheet.cell(row, column, value)
        cell.border = THIN
        cell.font = Font(name='Times New Roman')
        if isinstance(value, (int, float)) and column > 1:
            cell.number_format = '#,##0' if isinstance(value, int) else '#,##0.00##'
        if column == 2:
            cell.alignment = Alignment(wrap_text=True)


def widths(sheet, sizes):
    for place, size in enumerate(sizes):
        sheet.column_dimensions['ABCDEFGHIJKLMNOPQRSTUVWXYZ'[place]].width = size


MATRIX = ['CDS050', 'CDS051', 'CDS071', 'CDS091', 'CDS092', 'CDS101', 'CDS120', 'CDS121', 'CDS122']


def matrix_form(sample, units, figures):
    """Districts across, indicators down, as one department's office collects them by telephone."""
    book = Workbook()
    sheet = book.active
    sheet.title = 'Theo địa bàn'
    districts = [unit for unit in units if unit[2] == 'DISTRICT']
    width = 3 + len(districts) + 1
    sheet.cell(1, 1, f"Số liệu chuyển đổi số theo địa bàn - năm {sample['year']}")
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=width)
    sheet.cell(2, 1, SYNTHETIC)
    draw_head(sheet, 4, ['STT', 'Chỉ tiêu', 'Đơn vị tính', *[unit[1] for unit in districts], 'Tổng số'])
    for number, code in enumerate(MATRIX, 1):
        values = [figures[unit[0], code][0] for unit in districts]
        write_row(sheet, 4 + number, [number, label_of(code), measure_of(code), *values, sum(values)])
    widths(sheet, [6, 50, 14] + [14] * (len(districts) + 1))
    return book


FORMS = [wide_form, coded_form, text_form]
# What each file is saved as in the end: by openpyxl itself, or by LibreOffice.
SAVED_AS = ['xlsx', 'xlsx', 'libre.xlsx', 'xls', 'ods', 'xlsx']


def file_name(unit):
    plain = unit[1].replace('(mô phỏng)', '').strip()
    return ''.join(character if character not in '/\\:' else '-' for character in plain)


def make(name, sample):
    folder = os.path.join(SAMPLES, name)
    shutil.rmtree(folder, ignore_errors=True)
    submissions = os.path.join(folder, 'submissions')
    os.makedirs(submissions)
    units, figures = figures_of(sample)
    conversions = {}
    as_matrix = name == 'vinh-long-2022'
    for number, unit in enumerate(units):
        own = figures
        if as_matrix and unit[2] == 'DISTRICT':
            own = {key: value for key, value in figures.items() if key[1] not in MATRIX}
        book = FORMS[number % len(FORMS)](sample, unit, own)
        save(book, submissions, file_name(unit), SAVED_AS[number % len(SAVED_AS)], conversions)
    convert(conversions, submissions)
    make_book(name, sample, units, figures, folder)


def save(book, folder, name, kind, conversions):
    if kind == 'xlsx':
        book.save(os.path.join(folder, name + '.xlsx'))
        return
    staging = conversions.setdefault(kind, tempfile.mkdtemp())
    book.save(os.path.join(staging, name + '.xlsx'))


def convert(conversions, folder):
    for kind, staging in conversions.items():
        extension = kind.split('.')[-1]
        sources = sorted(os.path.join(staging, one) for one in os.listdir(staging))
        profile = os.path.join(tempfile.gettempdir(), 'tongket-samples-profile')
        subprocess.run(['soffice', f'-env:UserInstallation=file://{profile}', '--headless',
                        '--convert-to', extension, '--outdir', folder, *sources],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for source in sources:
            made = os.path.join(folder, os.path.basename(source)[:-5] + '.' + extension)
            assert os.path.exists(made), made


def make_book(name, sample, units, figures, folder):
    staging = tempfile.mkdtemp()
    write_csv(staging, 'units.csv', ['unit', 'name', 'kind', 'aliases', 'parent', 'valid_from', 'valid_to'],
              [[unit[0], unit[1], unit[2], '', '', '', ''] for unit in units])
    rows = [[code, indicator, sample['year'] - 1, 'A', in_own_unit(indicator, pair[1]), '',
             CATALOGUE[indicator]['unit'], '', '', ''] for (code, indicator), pair in figures.items()]
    write_csv(staging, 'figures.csv', ['unit', 'indicator', 'year', 'status', 'value', 'mark',
                                       'measure', 'file', 'sheet', 'cell'], rows)
    book = os.path.join(folder, 'book.xlsx')
    subprocess.run(['node', os.path.join(ROOT, 'src/cli/tongket.mjs'), 'init',
                    '--department', f"Sở Thông tin và Truyền thông tỉnh {sample['province']}",
                    '--year', str(sample['year']), '--out', book,
                    '--units', os.path.join(staging, 'units.csv'),
                    '--figures', os.path.join(staging, 'figures.csv'), *sample['house']],
                   check=True, stdout=subprocess.DEVNULL)


def write_csv(folder, name, head, rows):
    with open(os.path.join(folder, name), 'w', encoding='utf-8', newline='') as file:
        csv.writer(file).writerows([head, *rows])


if __name__ == '__main__':
    for name in sys.argv[1:] or YEARS:
        make(name, YEARS[name])
        print(name)
