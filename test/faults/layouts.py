"""How offices write a report down: lists, sheets by subject, one line across, matrices, CSV; cells, texts and words."""
import csv, os
from fractions import Fraction
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from province import CATALOGUE

LAYOUTS = ['list', 'list', 'codes', 'subjects', 'across', 'csv', 'reversed']


def plain(value):
    if value.denominator == 1:
        return str(value.numerator)
    text = f'{float(value):.6f}'.rstrip('0')
    return text


def as_text(value):
    whole, _, part = plain(value).partition('.')
    sign = '-' if whole.startswith('-') else ''
    return sign + f'{int(whole.lstrip("-")):,}'.replace(',', '.') + (',' + part if part else '')


def in_words(value):
    """'1,85 triệu', '12,4 nghìn' where that is exact; else the figure itself."""
    for name, size in (('triệu', 10 ** 6), ('nghìn', 10 ** 3)):
        parts = value / size
        if parts >= 1 and (parts * 100).denominator == 1 and parts < 1000:
            return f'{as_text(parts)} {name}'
    return as_text(value)


class Hand:
    """How one office writes."""

    def __init__(self, chance, world, unit, layout=None):
        self.layout = layout or chance.choice(LAYOUTS)
        self.numbers = chance.choice(['cells', 'cells', 'cells', 'texts', 'words'])
        self.says_prior = chance.random() < .5
        self.status = chance.choice(['Ước thực hiện', 'Ước thực hiện', 'Thực hiện'])
        self.labels = chance.choice(['plain', 'dash', 'capitals', 'measure'])
        self.says_unit = chance.choice(['line', 'beside', 'file'])
        self.world, self.unit = world, unit

    def label(self, code):
        name, measure = CATALOGUE[code]['name_vi'], CATALOGUE[code]['unit']
        return {'plain': name, 'dash': f'- {name}', 'capitals': name.upper(), 'measure': f'{name} ({measure})'}[self.labels]

    def number(self, value):
        if value is None or isinstance(value, str):
            return value
        if self.numbers == 'texts':
            return as_text(value)
        if self.numbers == 'words' and value >= 10000:
            return in_words(value)
        return int(value) if value.denominator == 1 else float(value)


def write(folder, chance, hand, rows, extra=None):
    """One unit's file. Returns its name; every row then knows its cells as (sheet, cell)."""
    code, name, _ = hand.unit
    file = f'{name}.xlsx' if hand.says_unit == 'file' else f'bao cao {code}.xlsx'
    if hand.layout == 'csv':
        file = file[:-4] + 'csv'
        write_csv(os.path.join(folder, file), hand, rows)
        return file
    book = Workbook()
    groups = subjects(rows) if hand.layout == 'subjects' else [rows]
    for number, group in enumerate(groups):
        sheet = book.active if number == 0 else book.create_sheet()
        sheet.title = f'Biểu {number + 1}'
        top = head_of(sheet, hand)
        (across if hand.layout == 'across' else down)(sheet, top, hand, group)
    if extra:
        extra(book)
    book.save(os.path.join(folder, file))
    return file


def subjects(rows):
    groups = {}
    for row in rows:
        groups.setdefault(CATALOGUE[row.code]['domain'], []).append(row)
    return list(groups.values())


def head_of(sheet, hand):
    _, name, _ = hand.unit
    sheet['A1'] = 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'
    if hand.says_unit == 'beside':
        sheet['A2'], sheet['B2'] = 'Đơn vị báo cáo:', name
    elif hand.says_unit == 'line':
        sheet['A2'] = f'Đơn vị báo cáo: {name}'
    sheet['A3'] = f'BÁO CÁO SỐ LIỆU NĂM {hand.world["year"]}'
    return 5


def columns_of(hand, rows):
    year = hand.world['year']
    columns = [('STT', 'number'), ('Chỉ tiêu', 'label')]
    if hand.layout == 'codes':
        columns.append(('Mã số', 'code'))
    columns.append(('Đơn vị tính', 'measure'))
    priors = [(f'Thực hiện năm {year - 1}', 'prior')] if hand.says_prior else []
    now = [(f'{hand.status} năm {year}', 'value')]
    columns += now + priors if hand.layout == 'reversed' else priors + now
    if any(row.stated for row in rows):
        columns.append((f'Tăng, giảm so với năm {year - 1} (%)', 'stated'))
    if any(row.note for row in rows):
        columns.append(('Ghi chú', 'note'))
    return columns


def content(hand, row, what, place):
    measure = row.measure if hasattr(row, 'measure') else CATALOGUE[row.code]['unit']
    return {'number': place + 1, 'label': hand.label(row.code), 'code': row.code, 'measure': measure, 'stated': row.stated, 'note': row.note,
            'prior': hand.number(row.prior), 'value': hand.number(row.value)}[what]


def noted(row, what, sheet, cell):
    if what == 'value':
        row.written = (sheet, cell)
    elif what == 'prior':
        row.prior_written = (sheet, cell)
    elif what == 'stated':
        row.stated_written = (sheet, cell)


def down(sheet, top, hand, rows):
    columns = columns_of(hand, rows)
    for column, (head, _) in enumerate(columns, 1):
        sheet.cell(top, column, head)
    for place, row in enumerate(rows):
        for column, (_, what) in enumerate(columns, 1):
            sheet.cell(top + 1 + place, column, content(hand, row, what, place))
            noted(row, what, sheet.title, f'{get_column_letter(column)}{top + 1 + place}')


def across(sheet, top, hand, rows):
    """Indicators stand side by side, the years below one another."""
    year = hand.world['year']
    lines = [(f'Thực hiện năm {year - 1}', 'prior')] if hand.says_prior else []
    lines.append((f'{hand.status} năm {year}', 'value'))
    sheet.cell(top, 1, 'Chỉ tiêu')
    for place, row in enumerate(rows):
        sheet.cell(top, 2 + place, f"{CATALOGUE[row.code]['name_vi']} ({CATALOGUE[row.code]['unit']})")
    for line, (head, what) in enumerate(lines, 1):
        sheet.cell(top + line, 1, head)
        for place, row in enumerate(rows):
            sheet.cell(top + line, 2 + place, content(hand, row, what, place))
            noted(row, what, sheet.title, f'{get_column_letter(2 + place)}{top + line}')


def write_csv(path, hand, rows):
    columns = columns_of(hand, rows)
    lines = [[f'Đơn vị báo cáo: {hand.unit[1]}'], [f'Số liệu năm {hand.world["year"]}'], [head for head, _ in columns]]
    for place, row in enumerate(rows):
        lines.append([content(hand, row, what, place) for _, what in columns])
        for column, (_, what) in enumerate(columns, 1):
            noted(row, what, '', f'{get_column_letter(column)}{len(lines)}')
    with open(path, 'w', encoding='utf-8-sig', newline='') as file:
        csv.writer(file).writerows([['' if cell is None else cell for cell in line] for line in lines])


def matrix(path, world, units, codes):
    """Many areas on one sheet, each a line."""
    book = Workbook()
    sheet = book.active
    sheet.title = 'Tổng hợp'
    sheet['A1'], sheet['A2'] = 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', f'TỔNG HỢP SỐ LIỆU NĂM {world["year"]}'
    for column, text in enumerate(['TT', 'Đơn vị', *[f"{CATALOGUE[code]['name_vi']} ({CATALOGUE[code]['unit']})" for code in codes]], 1):
        sheet.cell(4, column, text)
    for place, (code, name, _) in enumerate(units):
        sheet.cell(5 + place, 1, place + 1)
        sheet.cell(5 + place, 2, name)
        for column, indicator in enumerate(codes, 3):
            row = world['rows'][code].get(indicator)
            if row is None:
                continue
            value = row.value
            sheet.cell(5 + place, column, value if value is None or isinstance(value, str) else int(value) if value.denominator == 1 else float(value))
            row.written = (sheet.title, f'{get_column_letter(column)}{5 + place}')
    book.save(path)
