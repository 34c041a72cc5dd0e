"""Makes assets/samples/bac-giang-2022-dirty: the Bắc Giang sample with a fault of every class.

    npm run samples        (runs this after make_samples.py)

planted.csv lists each fault: rule, unit, indicator, file, sheet, cell, what. Faults that follow
from another one (a unit that is not recognised has also sent nothing) are listed too, marked so.
"""
import csv, datetime, os, shutil, subprocess, tempfile
from openpyxl import load_workbook
import make_samples as clean
from years import YEARS

NAME = 'bac-giang-2022-dirty'
FOLDER = os.path.join(clean.SAMPLES, NAME)
SUBMISSIONS = os.path.join(FOLDER, 'submissions')
SAMPLE = YEARS['bac-giang-2022']
PLANTED = []

# Faults that need another register or catalogue than the clean sample's.
ENDED = ('BCD', 'Bưu chính D - Chi nhánh Bắc Giang', 'ENT_POST', '', '', '', '2021-12-31')
NEW = ('BCE', 'Bưu chính E - Chi nhánh Bắc Giang', 'ENT_POST', '', '', '2022-01-01', '')
SHARED_ALIAS = 'Doanh thu dịch vụ'


def plant(rule, unit, indicator, file, sheet='', cell='', what='', follows=''):
    PLANTED.append([rule, unit, indicator, file, sheet, cell, what, follows])


class Form:
    """One submitted file of the clean sample, opened for a change."""

    def __init__(self, unit_name, extension='.xlsx'):
        self.file = unit_name + extension
        self.path = os.path.join(SUBMISSIONS, self.file)
        self.book = load_workbook(self.path)
        self.sheet = self.book.worksheets[0]

    def row_of(self, indicator):
        label = clean.label_of(indicator)
        for row in self.sheet.iter_rows(min_row=8):
            if row[1].value and str(row[1].value).startswith(label):
                return row[1].row
        raise LookupError(indicator)

    def set(self, indicator, column, value, rule, unit, what, at=None):
        """Puts a faulty value into the row of an indicator and lists it."""
        row = self.row_of(indicator)
        cell = self.sheet.cell(row, column)
        cell.value = value
        place = f'{at}{row}' if at else cell.coordinate
        plant(rule, unit, indicator, self.file, self.sheet.title, place, what)
        return cell

    def save(self):
        self.book.save(self.path)


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    shutil.copytree(os.path.join(clean.SAMPLES, 'bac-giang-2022', 'submissions'), SUBMISSIONS)
    plant_in_districts()
    plant_in_enterprises()
    plant_in_files()
    plant_in_register()
    with open(os.path.join(FOLDER, 'planted.csv'), 'w', encoding='utf-8', newline='') as file:
        csv.writer(file).writerows(
            [['rule', 'unit', 'indicator', 'file', 'sheet', 'cell', 'what', 'follows'], *PLANTED])


def plant_in_districts():
    # Wide form: STT, chỉ tiêu, ĐVT, prior, current, growth, notes.
    form = Form('Thành phố Bắc Giang')
    row = form.row_of('NET081')
    form.sheet.cell(row, 2).value = 'Số điểm phát Wi-Fi công cộng miễn phi'
    plant('unknown-indicator', '213', '', form.file, 'Báo cáo', f'B{row}', 'tên chỉ tiêu mất dấu')
    plant('missing-indicator', '213', 'NET081', form.file, what='hệ quả của tên sai', follows='unknown-indicator')
    form.set('CDS122', 6, 99.5, 'stated-growth-differs', '213', 'tốc độ tăng ghi sai')
    form.set('TCS030', 4, form.sheet.cell(form.row_of('TCS030'), 4).value + 40,
             'prior-differs-from-published', '213', 'số năm trước khác số đã công bố')
    form.save()

    # Coded form: STT, chỉ tiêu, mã số, ĐVT, prior, current.
    form = Form('Huyện Yên Thế')
    cell = form.set('CDS120', 6, datetime.datetime(2022, 12, 1), 'ambiguous-number', '215',
                    'Excel đã đổi số thành ngày tháng')
    cell.number_format = 'd/m'
    form.set('CDS121', 6, 'chưa rõ lắm', 'not-a-number', '215', 'chữ trong ô số')
    form.set('NET080', 6, -5, 'negative-value', '215', 'số âm')
    form.set('TCS050', 6, None, 'missing-indicator', '215', 'ô bỏ trống')
    PLANTED[-1][5] = ''
    form.save()

    form = Form('Huyện Yên Dũng')
    source = form.row_of('CDS050')
    target = form.row_of('TCS050') + 1
    form.sheet.insert_rows(target)
    for column in range(1, 7):
        form.sheet.cell(target, column).value = form.sheet.cell(source, column).value
    plant('duplicate-row', '221', 'CDS050', form.file, 'Biểu 1', f'B{source};B{target}', 'một chỉ tiêu hai dòng')
    form.sheet.insert_rows(target + 1)
    for column, value in enumerate([99, clean.label_of('CDS052'), 'CDS052', '%', None, 165], 1):
        form.sheet.cell(target + 1, column).value = value
    plant('rate-out-of-range', '221', 'CDS052', form.file, 'Biểu 1', f'F{target + 1}', 'tỷ lệ trên 100%')
    form.save()

    # Text form: its unit's name misspelt, in the sheet and in the file's name.
    form = Form('Huyện Lục Ngạn')
    form.sheet['D1'] = 'Đơn vị báo cáo: Huyện Lục Ngạng'
    form.save()
    wrong = 'Huyện Lục Ngạng.xlsx'
    os.rename(form.path, os.path.join(SUBMISSIONS, wrong))
    plant('unknown-unit', '', '', wrong, 'So lieu', 'D1', 'tên đơn vị viết sai')
    plant('missing-submission', '219', '', '', what='hệ quả của tên sai', follows='unknown-unit')


def plant_in_enterprises():
    form = Form('Viễn thông C - Chi nhánh Bắc Giang')
    form.set('VT100', 5, form.sheet.cell(form.row_of('VT100'), 5).value * 1000, 'unit-slip', 'VTC',
             'gấp 1.000 lần: ghi nghìn đồng vào cột triệu đồng')
    # The stated growth no longer fits either; say it with the wrong figure, as a unit would.
    form.sheet.cell(form.row_of('VT100'), 6).value = None
    whole = form.sheet.cell(form.row_of('NET020'), 5).value
    form.set('NET021', 5, whole + 500, 'part-exceeds-whole', 'VTC', 'cáp quang nhiều hơn tổng số')
    form.sheet.cell(form.row_of('NET021'), 6).value = None
    form.set('VT110', 3, 'triệu USD', 'wrong-measure', 'VTC', 'ngoại tệ thay cho đồng', at='E')
    form.save()

    form = Form('Viễn thông D - Chi nhánh Bắc Giang')
    form.sheet['A5'] = '(Kỳ báo cáo: năm 2021)'
    form.sheet['E8'], form.sheet['F8'] = 'TH 2020', 'Ước TH 2021'
    form.save()
    plant('wrong-year', 'VTD', '', form.file, 'Biểu 1', '', 'biểu của năm 2021')

    form = Form('Công ty Điện tử A Bắc Giang')
    for indicator in ('CN030', 'CN041', 'CN042', 'CN043', 'CN060'):
        row = form.row_of(indicator)
        form.sheet.cell(row, 5).value = form.sheet.cell(row, 4).value
        form.sheet.cell(row, 6).value = 0
    plant('same-as-prior', 'CNA', '', form.file, 'Báo cáo', '', 'năm dòng chép số năm trước')
    form.save()

    form = Form('Công ty Phần mềm B Bắc Giang')
    form.set('CN042', 6, '#REF!', 'formula-error', 'CNB', 'công thức hỏng')
    form.save()

    form = Form('Chuyển phát C - Chi nhánh Bắc Giang')
    last = form.row_of('BC180') + 1
    form.sheet.insert_rows(last)
    parts = [int(form.sheet.cell(form.row_of(code), 4).value.replace('.', ''))
             for code in ('BC021', 'BC022', 'BC023', 'BC024')]
    for column, value in enumerate([99, 'Số điểm phục vụ bưu chính (điểm)', '', str(sum(parts) + 3)], 1):
        form.sheet.cell(last, column).value = value or None
    plant('parts-differ-from-total', 'BCC', 'BC020', form.file, 'So lieu', f'D{last}', 'tổng khác các phần')
    row = form.row_of('BC110')
    form.sheet.cell(row, 2).value = SHARED_ALIAS
    plant('ambiguous-label', 'BCC', '', form.file, 'So lieu', f'B{row}', 'tên dùng cho hai chỉ tiêu')
    plant('missing-indicator', 'BCC', 'BC110', form.file, what='hệ quả của tên không rõ', follows='ambiguous-label')
    form.save()


def plant_in_files():
    os.remove(os.path.join(SUBMISSIONS, 'Công ty In B Bắc Giang.xls'))
    plant('missing-submission', 'INB', '', '', what='không gửi')

    form = Form('Huyện Sơn Động')
    form.sheet.cell(form.row_of('CDS050'), 5).value += 7
    form.book.properties.modified = datetime.datetime(2030, 1, 1)
    form.sheet.cell(form.row_of('CDS050'), 6).value = None
    form.book.save(os.path.join(SUBMISSIONS, 'Huyện Sơn Động (gửi lại).xlsx'))
    plant('duplicate-submission', '220', '', form.file, what='gửi lại, bản mới hơn được tính')

    whole = os.path.join(SUBMISSIONS, 'Huyện Yên Thế.xlsx')
    with open(whole, 'rb') as source, open(os.path.join(SUBMISSIONS, 'Huyện Yên Thế (hỏng).xlsx'), 'wb') as target:
        target.write(source.read()[:3000])
    plant('unreadable-file', '', '', 'Huyện Yên Thế (hỏng).xlsx', what='tệp bị cắt cụt')


def plant_in_register():
    """A book with its own catalogue (an alias on two indicators), register and figures."""
    units, figures = clean.figures_of(SAMPLE)
    new = (NEW[0], NEW[1], NEW[2], 1)
    pairs = {code: (40 + place * 3, 0) for place, code in enumerate(clean.ANSWERS['ENT_POST'])}
    own = {(NEW[0], code): pair for code, pair in pairs.items()}
    own[NEW[0], 'BC091'] = (own[NEW[0], 'BC090'][0] - 5, 0)
    book = clean.coded_form(SAMPLE, new, own)
    for row in book.worksheets[0].iter_rows(min_row=9, max_col=6):
        if row[2].value:
            row[4].value = None
    book.save(os.path.join(SUBMISSIONS, NEW[1] + '.xlsx'))
    plant('boundary-not-comparable', NEW[0], '', '', what='đơn vị mới, chưa khai chuyển đổi')
    plant('sources-disagree', '', 'BPT051', '', what='số toàn tỉnh khác tổng của các cơ quan')

    staging = tempfile.mkdtemp()
    catalogue = list(clean.CATALOGUE.values())
    for row in catalogue:
        row['aliases'] = SHARED_ALIAS if row['code'] in ('BC110', 'VT100') else row.get('aliases', '')
    head = list(catalogue[0])
    clean.write_csv(staging, 'indicators.csv', head, [[row[name] for name in head] for row in catalogue])
    register = [[code, name, kind, '', '', '', ''] for code, name, kind, _ in units]
    clean.write_csv(staging, 'units.csv',
                    ['unit', 'name', 'kind', 'aliases', 'parent', 'valid_from', 'valid_to'],
                    [*register, list(ENDED), list(NEW)])
    known = [[code, indicator, 2021, 'A', clean.in_own_unit(indicator, pair[1])]
             for (code, indicator), pair in figures.items()]
    known += [[ENDED[0], code, 2021, 'A', '12'] for code in clean.ANSWERS['ENT_POST']]
    total = sum(pair[0] for (_, code), pair in figures.items() if code == 'BPT051')
    known.append(['', 'BPT051', 2022, 'E', str(total + 250)])
    clean.write_csv(staging, 'figures.csv', ['unit', 'indicator', 'year', 'status', 'value'], known)
    subprocess.run(['node', os.path.join(clean.ROOT, 'src/cli/tongket.mjs'), 'init',
                    '--department', 'Sở Thông tin và Truyền thông tỉnh Bắc Giang', '--year', '2022',
                    '--out', os.path.join(FOLDER, 'book.xlsx'),
                    '--indicators', os.path.join(staging, 'indicators.csv'),
                    '--units', os.path.join(staging, 'units.csv'),
                    '--figures', os.path.join(staging, 'figures.csv'), *SAMPLE['house']],
                   check=True, stdout=subprocess.DEVNULL)


if __name__ == '__main__':
    main()
