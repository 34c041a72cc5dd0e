"""Submissions as offices write them. Every writer returns what it wrote where:
{(unit, indicator, year): (sheet, cell, measure)}; a None sheet stands for a CSV file.
"""
import csv, os, re, subprocess
from fractions import Fraction
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

HEADS = {'E': 'Ước thực hiện năm', 'P': 'Sơ bộ năm', 'A': 'Chính thức năm'}
MARKS = {'none': '-', 'missing': '…', 'x': 'x', 'blank': None}
MULTIPLES = {'tỷ đồng': [('tỷ đồng', 0), ('triệu đồng', 3), ('nghìn đồng', 6)], 'triệu đồng': [('triệu đồng', 0), ('tỷ đồng', -3), ('nghìn đồng', 3)],
             'thuê bao': [('thuê bao', 0), ('nghìn thuê bao', -3)], 'bưu gửi': [('bưu gửi', 0), ('nghìn bưu gửi', -3)]}


def says_its_marks(texts):
    """Whether the number texts of a sheet settle which mark is the decimal one."""
    marked = [re.sub(r'[0-9]', '', text) for text in texts]
    return any('.' in marks and ',' in marks for marks in marked) or \
        any(re.fullmatch(r'[0-9]+[.,](\d{1,2}|\d{4,})', text) for text in texts) or all(not marks for marks in marked)


class Style:
    """How one unit writes: number text, measures, order of columns."""

    def __init__(self, chance, year, plain_style=False):
        self.chance, self.year, self.plain = chance, year, plain_style
        self.numbers = 'cell' if plain_style else chance.choice(['cell', 'cell', 'cell', 'vi', 'en'])
        self.dash = chance.choice(['-', '–', '-'])
        self.dots = chance.choice(['…', '...'])

    def measure(self, row):
        if self.plain:
            return row['unit'], 0
        return self.chance.choice(MULTIPLES.get(row['unit'], [(row['unit'], 0)]))

    def content(self, state, value, power):
        if state != 'value':
            return {'none': self.dash, 'missing': self.dots}.get(state, MARKS[state])
        value *= Fraction(10) ** power
        if self.numbers == 'cell':
            return int(value) if value.denominator == 1 else float(value)
        return self.text(value)

    def text(self, value):
        whole, part = plain(value).split('.') if '.' in plain(value) else (plain(value), '')
        grouped = f'{int(whole):,}'
        if self.numbers == 'en':
            return grouped + ('.' + part if part else '')
        return grouped.replace(',', '.') + (',' + part if part else '')


def plain(value):
    """An exact decimal where it ends."""
    if value.denominator == 1:
        return str(value.numerator)
    scaled, places = value, 0
    while scaled.denominator != 1 and places < 20:
        scaled, places = scaled * 10, places + 1
    if scaled.denominator != 1:
        return f'{float(value):.15g}'
    digits = str(abs(scaled.numerator)).rjust(places + 1, '0')
    return ('-' if value < 0 else '') + digits[:-places] + '.' + digits[-places:]


def columns_of(world, unit, style, code_column=False, shuffled=False):
    """The columns of a list form, as (head, what)."""
    year, status = world['year'], world['status_of'][unit['code']]
    columns = [('STT', 'number'), ('Chỉ tiêu', 'label')]
    if code_column:
        columns.append(('Mã số', 'code'))
    columns += [('Đơn vị tính', 'measure')]
    if world['stated_priors'].get(unit['code']):
        columns.append((f'{style.chance.choice(["Chính thức năm", "Thực hiện năm", "Năm"])} {year - 1}', 'prior'))
    if world['sheet_plans'].get(unit['code']):
        columns.append((f'Kế hoạch năm {year}', 'plan'))
    if not style.plain and style.chance.random() < .3:
        columns.append((f'Thực hiện 10 tháng năm {year}', 'months'))
    columns.append((f'{HEADS[status]} {year}', 'value'))
    if style.chance.random() < .4:
        columns.append(('Ghi chú', 'note'))
    return columns


def style_for(world, unit, chance, groups, plain_style=False):
    """Number text only where every sheet of it can be read."""
    style = Style(chance, world['year'], plain_style)
    answers = world['sent'][unit['code']]
    for codes in groups:
        values = [value for state, value, _ in (answers[code] for code in codes) if state == 'value']
        if style.numbers != 'cell' and not says_its_marks([style.text(value) for value in values]):
            style.numbers = 'cell'
    if style.numbers != 'cell':
        style.plain = True
    return style


def list_form(world, unit, chance, path, *, code_column=False, two_rows=False, sections=False, unit_line='line',
              measure_line=False, split_sheets=False, plain_style=False):
    """One row per indicator: the canonical form and its free relatives."""
    answers = world['sent'][unit['code']]
    book, wrote = Workbook(), {}
    groups = [list(answers)] if not split_sheets else by_domain(world, answers)
    style = style_for(world, unit, chance, groups, plain_style)
    for number, codes in enumerate(groups):
        sheet = book.active if number == 0 else book.create_sheet()
        sheet.title = unit['name'][:31] if unit_line == 'sheet' and number == 0 else f'Biểu {number + 1}'
        wrote.update(fill_list(world, unit, codes, sheet, style, code_column, two_rows, sections, unit_line, measure_line))
    book.save(path)
    return wrote


def by_domain(world, answers):
    groups = {}
    for code in answers:
        groups.setdefault(world['indicators'][code]['domain'], []).append(code)
    return list(groups.values())


def fill_list(world, unit, codes, sheet, style, code_column, two_rows, sections, unit_line, measure_line):
    year, name, wrote = world['year'], unit['code'], {}
    row = letterhead(sheet, unit, year, unit_line)
    columns = columns_of(world, unit, style, code_column)
    common = None
    if measure_line and len({world['indicators'][code]['unit'] for code in codes}) == 1:
        common = style.measure(world['indicators'][codes[0]])
        columns = [column for column in columns if column[1] != 'measure']
        sheet.cell(row, len(columns), f'Đơn vị tính: {common[0]}')
        row += 1
    for column, (head, what) in enumerate(columns, 1):
        head_cell(sheet, row, column, head, what, two_rows, year)
    row += 2 if two_rows else 1
    if not style.plain and style.chance.random() < .3:
        for column in range(1, len(columns) + 1):
            sheet.cell(row, column, 'ABC'[column - 1] if column < 4 else column - 3)
        row += 1
    domain = None
    for place, code in enumerate(codes):
        indicator = world['indicators'][code]
        if sections and indicator['domain'] != domain:
            domain = indicator['domain']
            sheet.cell(row, 1, 'I II III IV V VI VII VIII IX X'.split()[place % 10])
            sheet.cell(row, 2, domain.upper())
            row += 1
        measure, power = common or style.measure(indicator)
        state, value, _ = world['sent'][name][code]
        prior = world['stated_priors'].get(name, {}).get(code)
        plan = world['sheet_plans'].get(name, {}).get(code)
        for column, (_, what) in enumerate(columns, 1):
            content = {'number': place + 1, 'label': label_of(style, indicator, measure), 'code': code, 'measure': measure,
                       'prior': style.content(*prior, power) if prior else None,
                       'plan': style.content('value', plan, power) if plan is not None else None,
                       'months': style.content('value', value * Fraction(3, 4), power) if state == 'value' and value.denominator == 1 and value % 4 == 0 else None,
                       'value': style.content(state, value, power), 'note': None}[what]
            sheet.cell(row, column, content)
            if what == 'value' or what == 'prior' and prior:
                at = year if what == 'value' else year - 1
                wrote[name, code, at] = (sheet.title, f'{get_column_letter(column)}{row}', measure)
        row += 1
    sheet.cell(row + 1, 2, 'Người lập biểu')
    sheet.cell(row + 1, len(columns), 'THỦ TRƯỞNG ĐƠN VỊ')
    sheet.cell(row + 2, 2, '(Ký, họ tên)')
    return wrote


def label_of(style, indicator, measure):
    label = indicator['name_vi']
    if style.plain:
        return label
    return style.chance.choice([label, label, f'- {label}', f'{label} ({measure})', label.upper(), f'  {label} '])


def letterhead(sheet, unit, year, unit_line):
    sheet['A1'], sheet['D1'] = 'UBND TỈNH\nSỞ THÔNG TIN VÀ TRUYỀN THÔNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    if unit_line == 'line':
        sheet['A2'] = f"Đơn vị báo cáo: {unit['name']}"
    elif unit_line == 'beside':
        sheet['A2'], sheet['B2'] = 'Đơn vị báo cáo', unit['aliases'].split('|')[0] or unit['name']
    sheet['D2'] = 'Đơn vị nhận báo cáo: Sở Thông tin và Truyền thông'
    sheet['A4'] = 'BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU'
    sheet['A5'] = f'(Kỳ báo cáo: năm {year})'
    return 7


def head_cell(sheet, row, column, head, what, two_rows, year):
    if not two_rows:
        sheet.cell(row, column, head)
    elif what in ('prior', 'months', 'value', 'plan'):
        sheet.cell(row, column, head.replace(f' {year}', '').replace(f' {year - 1}', '') or 'Năm')
        sheet.cell(row, column, f'Năm {year - 1}' if what == 'prior' else f'Năm {year}')
        sheet.cell(row + 1, column, head.replace(f' năm {year}', '').replace(f' năm {year - 1}', '').replace(f'Năm {year - 1}', 'Thực hiện'))
    else:
        sheet.cell(row, column, head)
        sheet.merge_cells(start_row=row, start_column=column, end_row=row + 1, end_column=column)


def matrix(world, units, codes, chance, path, *, units_across):
    """Several units on one sheet: districts down and indicators across, or the other way round."""
    style = Style(chance, world['year'])
    style.numbers = 'cell'
    book, wrote = Workbook(), {}
    sheet = book.active
    sheet.title = 'Tổng hợp'
    sheet['A1'] = 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'
    sheet['A3'] = f'SỐ LIỆU CÁC HUYỆN NĂM {world["year"]}'
    measures = {code: style.measure(world['indicators'][code]) for code in codes}
    head = 5
    if units_across:
        for column, text in enumerate(['STT', 'Chỉ tiêu', 'Đơn vị tính'] + [unit['name'] for unit in units], 1):
            sheet.cell(head, column, text)
        for down, code in enumerate(codes, head + 1):
            for column, text in enumerate([down - head, world['indicators'][code]['name_vi'], measures[code][0]], 1):
                sheet.cell(down, column, text)
            for across, unit in enumerate(units, 4):
                put(sheet, world, unit, code, down, across, style, measures, wrote)
    else:
        for column, text in enumerate(['TT', 'Huyện, thành phố'], 1):
            sheet.cell(head, column, text)
        for across, code in enumerate(codes, 3):
            sheet.cell(head, across, f"{world['indicators'][code]['name_vi']} ({measures[code][0]})")
        for down, unit in enumerate(units, head + 1):
            sheet.cell(down, 1, down - head)
            sheet.cell(down, 2, unit['name'])
            for across, code in enumerate(codes, 3):
                put(sheet, world, unit, code, down, across, style, measures, wrote)
    book.save(path)
    return wrote


def put(sheet, world, unit, code, row, column, style, measures, wrote):
    state, value, _ = world['sent'][unit['code']][code]
    sheet.cell(row, column, style.content(state, value, measures[code][1]))
    wrote[unit['code'], code, world['year']] = (sheet.title, f'{get_column_letter(column)}{row}', measures[code][0])


def csv_form(world, unit, chance, path):
    style = style_for(world, unit, chance, [list(world['sent'][unit['code']])])
    year, name, wrote = world['year'], unit['code'], {}
    prior, plan = world['stated_priors'].get(name, {}), world['sheet_plans'].get(name, {})
    head = ['STT', 'Chỉ tiêu', 'Đơn vị tính'] + ([f'Năm {year - 1}'] if prior else []) + \
        ([f'Kế hoạch năm {year}'] if plan else []) + [f"{HEADS[world['status_of'][name]]} {year}"]
    rows = [[f"Đơn vị báo cáo: {unit['name']}"], [f'Kỳ báo cáo: năm {year}'], head]
    for place, (code, (state, value, _)) in enumerate(world['sent'][name].items()):
        measure, power = style.measure(world['indicators'][code])
        row = [place + 1, world['indicators'][code]['name_vi'], measure]
        if prior:
            row.append(style.content(*prior[code], power) if code in prior else '')
            if code in prior:
                wrote[name, code, year - 1] = (None, f'D{len(rows) + 1}', measure)
        if plan:
            row.append(style.content('value', plan[code], power) if code in plan else '')
        row.append(style.content(state, value, power))
        wrote[name, code, year] = (None, f'{get_column_letter(len(row))}{len(rows) + 1}', measure)
        rows.append(['' if cell is None else cell for cell in row])
    with open(path, 'w', encoding='utf-8-sig', newline='') as file:
        csv.writer(file, delimiter=chance.choice(',;')).writerows(rows)
    return wrote


def through_libreoffice(path, extension, profile):
    folder = os.path.dirname(path)
    subprocess.run(['flock', '/tmp/tongket-reference.lock', 'soffice', '--headless', f'-env:UserInstallation=file://{profile}',
                    '--convert-to', extension, '--outdir', folder, path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.remove(path)
    return path.rsplit('.', 1)[0] + '.' + extension
