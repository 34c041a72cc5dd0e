"""Makes assets/samples/bac-giang-2022-dirty: the Bắc Giang sample with a fault of every rule that what units send can break.

    npm run samples        (runs this after make_samples.py)

planted.csv lists every finding that must be raised: rule, severity, unit, indicator, file, sheet, cell,
what. Findings that follow from another fault (what is not recognised is also lacking) are listed too.
"""
import csv, datetime, os, shutil, tempfile
import make_samples as clean
from figures import figures_of
from layouts import CATALOGUE, Report, canonical, label
from make_samples import SAMPLES, save
from provinces import ANSWERS, YEARS, YOUNG
from sheets import Formula, LibreOffice, column_name

NAME = 'bac-giang-2022-dirty'
FOLDER = os.path.join(SAMPLES, NAME)
SUBMISSIONS = os.path.join(FOLDER, 'submissions')
SAMPLE = YEARS['bac-giang-2022']
YEAR = SAMPLE['year']
OLD_PLAN = ('BC070', YEAR - 1, 9_000_000)
WARNINGS = {'missing-submission', 'missing-indicator', 'duplicate-submission', 'parts-differ-from-total',
            'part-exceeds-whole', 'stated-growth-differs', 'prior-differs-from-published', 'same-as-prior',
            'sources-disagree', 'boundary-not-comparable', 'growth-out-of-bounds', 'not-whole-number', 'rows-shifted',
            'growth-outlier', 'volume-value-divergence', 'denominator-mismatch', 'list-count-differs',
            'copied-submission', 'too-round', 'double-count'}
NOTES = {'percent-for-points', 'final-too-early', 'plan-of-other-year', 'figure-not-asked'}
# Faults that need another register or catalogue than the clean sample's.
ENDED = ('BC-Y', 'Chuyển phát Y - Chi nhánh Bắc Giang', 'ENT_POST', '', '', '', '2021-12-31')
NEW = ('BC-Z', 'Chuyển phát Z - Chi nhánh Bắc Giang', 'ENT_POST', '', '', '2022-01-01', '')
COPY = ('BC-W', 'Chuyển phát W - Chi nhánh Bắc Giang', 'ENT_POST', '', '', '2022-01-01', '')
SHARED_ALIAS = 'Doanh thu dịch vụ'
# Columns of last year, this year and what the sheet computes of them, by layout.
COLUMNS = {'Biểu 01': (5, 8, (9, 10)), 'Báo cáo': (4, 5, (6,)), 'Phụ lục': (4, 5, (6,)), 'So lieu': (3, 4, ()),
           'Báo cáo năm': (4, 5, (6,)), 'Du lieu': (4, 5, ()), 'Sản lượng': (5, 6, ())}
PLANTED = []


def plant(rule, unit, indicator, file='', sheet='', cell='', what=''):
    severity = 'warning' if rule in WARNINGS else 'note' if rule in NOTES else 'error'
    PLANTED.append([rule, severity, unit, indicator, file, sheet, cell, what])


class Sent:
    """One report of the clean sample, before it is saved: its first sheet can be spoilt."""

    def __init__(self, file, sheets, program, moment):
        self.file, self.sheets, self.program, self.moment = file, sheets, program, moment
        self.sheet = sheets[0]
        self.prior, self.now, self.computed = COLUMNS[self.sheet.name] if self.sheet.name in COLUMNS else (0, 0, ())

    def row_of(self, indicator):
        wanted = label(indicator).lower()
        for (row, column), (value, _) in sorted(self.sheet.cells.items()):
            if column == 2 and isinstance(value, str) and is_label(value, wanted):
                return row
        raise LookupError(indicator)

    def value(self, row, column):
        return self.sheet.cells[row, column][0]

    def write(self, row, column, value, **style):
        self.sheet.cells[row, column] = (value, {**self.sheet.cells.get((row, column), (None, {}))[1], **style})

    def forget_computed(self, row):
        for column in self.computed:
            self.write(row, column, None)

    def spoil(self, rule, unit, indicator, value, what, column=None):
        """Puts a value where this year's figure stands and lists the fault at that cell."""
        row, column = self.row_of(indicator), column or self.now
        self.write(row, column, value)
        if column in (self.now, self.prior):
            self.forget_computed(row)
        plant(rule, unit, indicator, self.file, self.sheet.name, at(row, column), what)

    def insert_row(self, row, values):
        """Rows below move down; what formulas gave becomes plain numbers."""
        self.sheet.cells = {(r + (r >= row), c): (value.value if isinstance(value, Formula) else value, style)
                            for (r, c), (value, style) in self.sheet.cells.items()}
        self.sheet.merges = [(r + (r >= row), c, r2 + (r2 >= row), c2) for r, c, r2, c2 in self.sheet.merges]
        self.sheet.line(row, values)


def is_label(text, wanted):
    text = text.lower().removeprefix('- ').removeprefix('trong đó: ')
    return text == wanted or text.startswith(wanted + ' (')


def at(row, column):
    return f'{column_name(column)}{row}'


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    os.makedirs(SUBMISSIONS)
    units, figures = figures_of(SAMPLE)
    sent = {report[0].rsplit('.', 1)[0]: Sent(*report) for report in clean.reports(SAMPLE, units, figures)}
    spoil_districts(sent)
    spoil_enterprises(sent)
    spoil_against_others(sent)
    spoil_words(sent)
    plant_growth(sent)
    again = send_again(sent)
    del sent['Công ty Bao bì B Bắc Giang']
    plant('missing-submission', 'XB-B', '', what='không gửi báo cáo')
    office = LibreOffice()
    for one in [*sent.values(), again, report_of_new(NEW), copy_of_new()]:
        save(one.sheets, os.path.join(SUBMISSIONS, one.file), one.program, one.moment, office)
    office.save()
    cut_short('Thành phố Bắc Giang.xlsx', 'Thành phố Bắc Giang (bản hỏng).xlsx')
    make_book(units, figures)
    with open(os.path.join(FOLDER, 'planted.csv'), 'w', encoding='utf-8', newline='') as file:
        csv.writer(file, lineterminator='\n').writerows(
            [['rule', 'severity', 'unit', 'indicator', 'file', 'sheet', 'cell', 'what'], *PLANTED])


def plant_growth(sent):
    report = next(one for name, one in sent.items() if name.startswith('Sở Thông tin'))
    plant('growth-out-of-bounds', 'SO', 'CDS131', report.file, report.sheet.name,
          at(report.row_of('CDS131'), report.now), 'tăng quá 20%, không có giải trình')


def spoil_districts(sent):
    report = sent['Thành phố Bắc Giang']
    row = report.row_of('TCS030')
    report.spoil('prior-differs-from-published', '213', 'TCS030', report.value(row, report.prior) + 40,
                 'số năm trước khác số đã công bố', report.prior)

    report = sent['Huyện Yên Thế']
    row = report.row_of('NET081')
    report.write(row, 2, 'Số điểm phát Wi-Fi công cộng miễn phi')
    plant('unknown-indicator', '215', '', report.file, report.sheet.name, at(row, 2), 'tên chỉ tiêu viết thiếu dấu')
    plant('missing-indicator', '215', 'NET081', report.file, report.sheet.name, '', 'hệ quả của tên chỉ tiêu sai')

    sent['Huyện Tân Yên'].spoil('not-a-number', '216', 'CDS122', 'chưa rà soát xong', 'chữ trong ô số')
    sent['Huyện Lạng Giang'].spoil('negative-value', '217', 'NET080', -5, 'số điểm âm')

    report = sent['Huyện Lục Nam']
    row = report.row_of('CDS051') + 1
    report.insert_row(row, ['-', label('CDS052'), 'CDS052', '%', None, None, None, 165, None, None, None])
    plant('rate-out-of-range', '218', 'CDS052', report.file, report.sheet.name, at(row, report.now), 'tỷ lệ trên 100%')

    sent['Huyện Lục Ngạn'].spoil('missing-indicator', '219', 'TCS030', None, 'ô bỏ trống')
    sent['Huyện Yên Dũng'].spoil('ambiguous-number', '221', 'NET080', datetime.datetime(YEAR, 12, 1),
                                 'Excel đã đổi số thành ngày tháng')
    sent['Huyện Việt Yên'].spoil('stated-growth-differs', '222', 'TCS030', 199.5, 'tỷ lệ so sánh ghi sai', 6)

    report = sent['Huyện Hiệp Hòa']
    row = report.row_of('CDS051') + 1
    rate = round(100 * report.value(row - 1, report.now) / report.value(report.row_of('CDS050'), report.prior), 1)
    report.insert_row(row, ['-', label('CDS052'), 'CDS052', '%', None, None, None, rate, None, None, None])
    plant('denominator-mismatch', '223', 'CDS052', report.file, report.sheet.name,
          f'{at(row, report.now)};{at(row - 1, report.now)}', 'chia cho số hồ sơ năm trước')
    first = report.row_of('TCS050')
    report.insert_row(first + 1, [report.value(first, column) for column in range(1, 12)])
    report.forget_computed(first)
    report.forget_computed(first + 1)
    plant('duplicate-row', '223', 'TCS050', report.file, report.sheet.name,
          f'{at(first, 2)};{at(first + 1, 2)}', 'một chỉ tiêu ghi hai dòng')


def spoil_enterprises(sent):
    report = sent['Viễn thông A - Chi nhánh Bắc Giang']
    whole = report.row_of('NET020')
    report.spoil('part-exceeds-whole', 'VT-A', 'NET021', report.value(whole, report.now) + 500,
                 'thuê bao cáp quang nhiều hơn tổng số thuê bao')
    PLANTED[-1][6] += f';{at(whole, report.now)}'

    report = sent['Viễn thông B - Chi nhánh Bắc Giang']
    row = report.row_of('VT100')
    report.spoil('unit-slip', 'VT-B', 'VT100', report.value(row, report.now) * 1000,
                 'gấp 1.000 lần: số nghìn đồng ghi vào dòng triệu đồng')

    report = sent['Viễn thông C - Chi nhánh Bắc Giang']
    row = report.row_of('VT110')
    report.write(row, 3, 'triệu USD')
    report.write(row, report.prior, None)
    report.forget_computed(row)
    plant('wrong-measure', 'VT-C', 'VT110', report.file, report.sheet.name, at(row, report.now), 'ngoại tệ thay cho đồng')

    report = sent['Viễn thông D - Chi nhánh Bắc Giang']
    for (row, column), (value, style) in list(report.sheet.cells.items()):
        if isinstance(value, str):
            older = value.replace(str(YEAR - 1), str(YEAR - 2)).replace(str(YEAR), str(YEAR - 1))
            report.sheet.cells[row, column] = (older, style)
    plant('wrong-year', 'VT-D', '', report.file, report.sheet.name, 'D9', 'gửi lại báo cáo của năm trước')

    report = sent['Bưu chính A - Chi nhánh Bắc Giang']
    row = report.row_of('BC020')
    report.spoil('parts-differ-from-total', 'BC-A', 'BC020', report.value(row, report.now) + 3, 'tổng khác các phần cộng lại')
    parts = [report.row_of(code) for code in ('BC021', 'BC022', 'BC023', 'BC024')]
    PLANTED[-1][6] = ';'.join(at(one, report.now) for one in (row, *parts))

    report = sent['Chuyển phát E - Chi nhánh Bắc Giang']
    row = report.row_of('BC110')
    report.write(row, 2, SHARED_ALIAS)
    plant('ambiguous-label', 'BC-E', '', report.file, report.sheet.name, at(row, 2), 'tên dùng cho hai chỉ tiêu')
    plant('missing-indicator', 'BC-E', 'BC110', report.file, report.sheet.name, '', 'hệ quả của tên chỉ tiêu không rõ')

    copy_last_year(sent['Công ty Điện tử A Bắc Giang'])
    report = sent['Công ty Linh kiện B Bắc Giang']
    report.spoil('formula-error', 'CN-B', 'CN060', '#REF!', 'công thức hỏng')
    row = report.row_of('CN060') + 1
    report.insert_row(row, ['7', label('VT012'), 'VT012', 'thuê bao', None, None, None, 210])
    plant('figure-not-asked', 'CN-B', 'VT012', report.file, report.sheet.name, at(row, report.now),
          'doanh nghiệp công nghệ thông tin ghi thuê bao di động')

    report = sent['Công ty Sách A Bắc Giang']
    wrong = 'Công ty Xách A Bắc Giang'
    report.write(1, 1, f'Đơn vị báo cáo: {wrong}')
    report.file = wrong + '.xlsx'
    plant('unknown-unit', '', '', report.file, report.sheet.name, 'A1', 'tên đơn vị viết sai')
    plant('missing-submission', 'PH-A', '', what='hệ quả của tên đơn vị sai')


def spoil_against_others(sent):
    """Figures unlike those of peers, of last year, of the value beside them, or of any count."""
    report = sent['Huyện Yên Thế']
    row = report.row_of('TCS050')
    report.spoil('growth-outlier', '215', 'TCS050', report.value(row, report.now) * 8 // 5, 'tăng khác hẳn các huyện khác')

    report = sent['Huyện Việt Yên']
    row = report.row_of('VT081')
    report.spoil('not-whole-number', '222', 'VT081', report.value(row, report.now) + 0.5, 'nửa thôn')

    report = sent['Huyện Lạng Giang']
    shifted = [report.row_of(code) for code in ('CDS120', 'CDS121', 'CDS122', 'ATT010', 'ATT011')]
    values = [report.value(row, report.now) for row in shifted]
    for row, value in zip(shifted[1:], values):
        report.write(row, report.now, value)
        report.forget_computed(row)
    plant('rows-shifted', '217', '', report.file, report.sheet.name,
          ';'.join(at(row, report.now) for row in shifted[1:]), 'các số bị đẩy xuống một dòng')

    report = sent['Chuyển phát C - Chi nhánh Bắc Giang']
    row = report.row_of('BC070')
    report.spoil('volume-value-divergence', 'BC-C', 'BC070', report.value(row, report.prior) * 2, 'sản lượng gấp đôi, doanh thu gần như cũ')
    PLANTED[-1][6] += f';{at(report.row_of("BC110"), report.now)}'
    plant('growth-out-of-bounds', 'BC-C', 'BC070', report.file, report.sheet.name, at(row, report.now),
          'hệ quả: tăng quá 30%, không có giải trình')

    report = sent['Internet E - Chi nhánh Bắc Giang']
    report.write(9, 6, f'Thực hiện {YEAR}')
    rows = [report.row_of(code) for code in ('NET020', 'NET021', 'NET022', 'BPT060')]
    for row in rows:
        report.write(row, report.now, round(report.value(row, report.now), -3))
    plant('too-round', 'IN-E', '', report.file, report.sheet.name, ';'.join(at(row, report.now) for row in rows),
          'các số đều tròn nghìn')


def spoil_words(sent):
    """Remarks, heads and tax codes that say otherwise than the figures beside them."""
    report = sent['Huyện Hiệp Hòa']
    row = report.row_of('TCS021')
    names = ['Đông Lỗ', 'Đoan Bái', 'Danh Thắng', 'Lương Phong', 'Hùng Sơn', 'Thanh Vân', 'Hoàng Vân', 'Đồng Tân', 'Bắc Lý']
    report.write(row, 11, f'{report.value(row, report.now)} đài: ' + ', '.join(names))
    plant('list-count-differs', '223', 'TCS021', report.file, report.sheet.name, at(row, 11), 'danh sách thiếu một đài')

    report = sent['Huyện Yên Dũng']
    row = report.row_of('CDS051')
    rates = [round(100 * report.value(row, column) / report.value(report.row_of('CDS050'), column), 1)
             for column in (report.prior, report.now)]
    report.insert_row(row + 1, ['-', label('CDS052'), '%', *rates, None, f'tăng {rates[1] - rates[0]:.1f}%'.replace('.', ',')])
    report.write(9, 7, 'Ghi chú')
    plant('percent-for-points', '221', 'CDS052', report.file, report.sheet.name, at(row + 1, 7), 'chênh lệch hai tỷ lệ ghi bằng %')

    printer, report = sent['Công ty In A Bắc Giang'], sent['Nhà sách B Bắc Giang']
    for one in (printer, report):
        one.write(4, 1, 'Mã số thuế: 2400123456')
    for code in ('XBI031', 'XBI032'):
        plant('double-count', 'PH-B', code, report.file, report.file.rsplit('.', 1)[0],
              at(report.row_of(code), report.now), 'một doanh nghiệp gửi hai báo cáo')

    report = sent['Công ty In A Bắc Giang']
    [head] = [place for place, (value, _) in report.sheet.cells.items() if str(value).startswith('Ước thực hiện')]
    report.write(*head, f'Chính thức năm {YEAR}')
    cells = [at(row, report.now) for row in range(head[0] + 1, head[0] + 20)
             if isinstance(report.sheet.cells.get((row, report.now), (None,))[0], (int, float))]
    plant('final-too-early', 'XB-A', '', report.file, report.sheet.name, ';'.join(cells), 'ghi chính thức khi năm chưa hết')


def copy_last_year(report):
    """Every figure of this year is last year's."""
    cells = []
    for row in sorted({row for row, _ in report.sheet.cells if row > 10}):
        before = report.sheet.cells.get((row, report.prior), (None,))[0]
        if isinstance(before, int):
            report.write(row, report.now, before)
            report.forget_computed(row)
            cells.append(at(row, report.now))
    plant('same-as-prior', 'CN-A', '', report.file, report.sheet.name, ';'.join(cells), 'chép số liệu năm trước')


def send_again(sent):
    """A second report of one district, saved later, with one figure corrected."""
    first = sent['Huyện Sơn Động']
    units, figures = figures_of(SAMPLE)
    [original] = [report for report in clean.reports(SAMPLE, units, figures) if report[0] == first.file]
    again = Sent('Huyện Sơn Động (gửi lại).xlsx', original[1], 'openpyxl', datetime.datetime(YEAR, 12, 5, 9))
    row = again.row_of('TCS050')
    again.write(row, again.now, again.value(row, again.now) + 7)
    again.forget_computed(row)
    plant('duplicate-submission', '220', '', first.file, what='đơn vị gửi lại, bản mới hơn được tính')
    return again


def report_of_new(unit):
    """A unit that began in the year while another one ended."""
    absent = {'BC022', 'BC180', 'BC105', 'BC140', 'BC150', 'BC160'}
    own = {(unit[0], code): ('-' if code in absent else 40 + 3 * place, None)
           for place, code in enumerate(ANSWERS['ENT_POST'])}
    own[unit[0], 'BC091'] = (own[unit[0], 'BC090'][0] - 5, None)
    report = Report(SAMPLE, (unit[0], unit[1], unit[2], 1), own)
    plant('boundary-not-comparable', unit[0], '', what='đơn vị mới trong khi đơn vị khác kết thúc, chưa khai chuyển đổi')
    return Sent(unit[1] + '.xlsx', canonical(report), 'openpyxl', datetime.datetime(YEAR, 11, 21, 9))


def copy_of_new():
    """Another new unit sends the same figures under its own name."""
    copy = report_of_new(COPY)
    # Leaving the form out must leave none of its copied figures behind: all that are alike are named.
    answers = ANSWERS['ENT_POST']
    rows = sorted(copy.row_of(code) for code in answers if isinstance(copy.value(copy.row_of(code), copy.now), int))
    plant('copied-submission', COPY[0], '', copy.file, copy.sheet.name, ';'.join(at(row, copy.now) for row in rows),
          f'chép nguyên số của {NEW[0]}')
    return copy


def cut_short(whole, copy):
    with open(os.path.join(SUBMISSIONS, whole), 'rb') as source, open(os.path.join(SUBMISSIONS, copy), 'wb') as target:
        target.write(source.read()[:3000])
    plant('unreadable-file', '', '', copy, what='tệp bị cắt cụt')


def make_book(units, figures):
    """A book with its own catalogue (an alias on two indicators), register and figures."""
    staging = tempfile.mkdtemp()
    catalogue = [dict(row) for row in CATALOGUE.values()]
    for row in catalogue:
        row['aliases'] = SHARED_ALIAS if row['code'] in ('BC110', 'VT100') else row['aliases']
        # Of the young services one is left with the usual limit, and grows beyond it.
        row['growth_limit'] = '' if row['code'] == 'CDS131' else YOUNG.get(row['code'], '')
    head = list(catalogue[0])
    clean.write_csv(staging, 'indicators.csv', head, [[row[name] for name in head] for row in catalogue])
    clean.write_csv(staging, 'units.csv', clean.UNITS, [*clean.register(units), list(ENDED), list(NEW), list(COPY)])
    known = list(clean.published(SAMPLE, units, figures))
    known += [clean.figure_row(ENDED[0], code, YEAR - 1, 'A', 12) for code in ANSWERS['ENT_POST']]
    hours = sum(pair[0] for (_, code), pair in figures.items() if code == 'BPT051' and pair[0] != '-')
    known.append(clean.figure_row('', 'BPT051', YEAR, 'E', hours + 250))
    clean.write_csv(staging, 'figures.csv', clean.FIGURES, known)
    plant('sources-disagree', '', 'BPT051', 'figures.csv', '', f'E{len(known) + 1}',
          'số toàn tỉnh do Sở nhập khác số của các cơ quan báo chí')
    plans = [(code, YEAR, plan) for code, plan in SAMPLE['plans'].items()]
    clean.write_csv(staging, 'plan.csv', clean.FIGURES, [clean.figure_row('', code, year, 'E', plan)
                                                         for code, year, plan in [*plans, OLD_PLAN]])
    plant('plan-of-other-year', '', OLD_PLAN[0], what='kế hoạch chỉ có của năm trước')
    clean.init(FOLDER, SAMPLE, staging, '--indicators', os.path.join(staging, 'indicators.csv'))


if __name__ == '__main__':
    main()
