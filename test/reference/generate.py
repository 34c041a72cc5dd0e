"""A year of chance: a register, figures known beforehand, submissions, and the summary that the
independent reference expects of them.

    python3 generate.py SEED FOLDER

writes units.csv, figures.csv, boundaries.csv, plan.csv, submissions/*.xlsx, expected.csv.
"""
import csv, os, random, sys
from fractions import Fraction
from openpyxl import Workbook
from reference import Year

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))
YEAR = 2024
CATALOGUE = {row['code']: row for row in csv.DictReader(
    open(os.path.join(ROOT, 'assets/catalogue/indicators.csv'), encoding='utf-8-sig'))}
COLUMNS = ('indicator,year,status,value,prior,prior_basis,change,growth_pct,index_pct,change_points,plan,'
           'plan_pct,units_reported,units_expected,coverage_weight_pct,like_for_like_growth_pct').split(',')
MARKS = {'none': '-', 'missing': '…', 'x': 'x', 'blank': None}
HEADS = {'E': 'Ước thực hiện năm', 'P': 'Sơ bộ năm', 'A': 'Chính thức năm'}


def make_year(chance):
    units = make_units(chance)
    asked = {kind: ask(chance, kind) for kind in {unit['kind'] for unit in units}}
    sent, stated, known, status_of = {}, {}, [], {}
    valid = [unit for unit in units if not unit['valid_to']]
    for unit in units:
        publishes = chance.random() < .7
        submits = unit in valid and chance.random() < .88
        status = status_of[unit['code']] = chance.choice('EEPA')
        is_new = unit['valid_from'] != ''
        for code in asked[unit['kind']]:
            prior = Fraction(chance.randint(50, 90000))
            if CATALOGUE[code]['unit'] == 'tỷ đồng':
                prior = Fraction(chance.randint(1000, 900000), 100)
            if submits:
                value = shaped(prior * Fraction(chance.randint(80, 130), 100), code)
                state = chance.choices(['value', 'none', 'missing', 'x', 'blank'], [86, 4, 3, 4, 3])[0]
                sent.setdefault(unit['code'], {})[code] = (state, value if state == 'value' else None, status)
            if is_new:
                continue
            if publishes or not submits:
                known.append((unit['code'], code, YEAR - 1, chance.choice('PA'), 'value', shaped(prior, code)))
                if chance.random() < .05:
                    known.append((unit['code'], code, YEAR - 1, 'A', 'value', shaped(prior + 3, code)))
            elif chance.random() < .95:
                stated.setdefault(unit['code'], {})[code] = ('value', shaped(prior, code))
    plans = {}
    for code in CATALOGUE:
        name = CATALOGUE[code]['aggregation'].split('(')[0]
        if 'plan_pct' in CATALOGUE[code]['growth_form'] and chance.random() < .5:
            plans['', code] = Fraction(chance.randint(0, 500000), 10)
        if name in ('province_only', 'not_additive', 'distinct_count') and chance.random() < .6:
            for year, status in ((YEAR - 1, 'A'), (YEAR, 'E')):
                known.append(('', code, year, status, 'value', Fraction(chance.randint(2, 60))))
    for code in ('TH010', 'TH050'):
        for year, status in ((YEAR - 1, 'A'), (YEAR, 'E')):
            if chance.random() < .8:
                known.append(('', code, year, status, 'value', Fraction(chance.randint(400000, 900000))))
    return {'year': YEAR, 'indicators': CATALOGUE, 'units': units, 'sent': sent, 'stated_priors': stated,
            'known': known, 'plans': plans, 'boundaries': boundaries(chance, units)}, status_of


def shaped(value, code):
    """As precise as people write it: whole counts, money with two decimals."""
    return Fraction(round(value * 100), 100) if CATALOGUE[code]['unit'] == 'tỷ đồng' else Fraction(round(value))


def make_units(chance):
    units = []
    def unit(code, name, kind, valid_from='', valid_to=''):
        units.append({'code': code, 'name': name, 'kind': kind, 'valid_from': valid_from, 'valid_to': valid_to})
    for number in range(chance.randint(3, 7)):
        unit(f'H{number}', f'Huyện Thử nghiệm {"ABCDEFG"[number]}', 'DISTRICT')
    for kind, name, most in (('ENT_TEL', 'Viễn thông', 4), ('ENT_ISP', 'Internet', 2), ('ENT_POST', 'Bưu chính', 3),
                             ('ENT_IT', 'Công nghệ', 3), ('PRESS', 'Cơ quan báo chí', 2), ('ENT_PRINT', 'Nhà in', 2)):
        for number in range(chance.randint(0 if kind == 'ENT_ISP' else 1, most)):
            unit(f'{kind[-3:]}{number}', f'{name} thử nghiệm số {number + 1}', kind)
    if chance.random() < .5:
        unit('CU1', 'Huyện Cũ Một', 'DISTRICT', '', f'{YEAR - 1}-12-31')
        unit('CU2', 'Huyện Cũ Hai', 'DISTRICT', '', f'{YEAR - 1}-12-31')
        unit('MOI', 'Huyện Mới', 'DISTRICT', f'{YEAR}-01-01', '')
    elif chance.random() < .5:
        unit('HET', 'Viễn thông đã kết thúc', 'ENT_TEL', '', f'{YEAR - 1}-12-31')
    return units


def boundaries(chance, units):
    if not any(unit['code'] == 'MOI' for unit in units):
        return []
    share = Fraction(chance.randint(1, 9), 10)
    return [('CU1', 'MOI', Fraction(1), f'{YEAR}-01-01'), ('CU2', 'MOI', share, f'{YEAR}-01-01'),
            ('CU2', 'H0', 1 - share, f'{YEAR}-01-01')]


def ask(chance, kind):
    """Part of what a unit of this kind can be asked: sums only, counts before money."""
    can = [code for code, row in CATALOGUE.items() if kind in row['reported_by'].split('|')
           and row['aggregation'] == 'sum' and row['unit'] not in ('%', 'triệu USD', 'km')]
    return [code for code in can if chance.random() < .7]


# --- files ---------------------------------------------------------------------------------------
def write_year(folder, data, status_of, chance):
    os.makedirs(os.path.join(folder, 'submissions'), exist_ok=True)
    write_csv(folder, 'units.csv', 'unit,name,kind,aliases,parent,valid_from,valid_to',
              [[u['code'], u['name'], u['kind'], '', '', u['valid_from'], u['valid_to']] for u in data['units']])
    write_csv(folder, 'figures.csv', 'unit,indicator,year,status,value,mark,measure,file,sheet,cell',
              [[unit, code, year, status, plain(value), '', '', '', '', '']
               for unit, code, year, status, _, value in data['known']])
    write_csv(folder, 'plan.csv', 'unit,indicator,year,status,value,mark,measure,file,sheet,cell',
              [[unit, code, YEAR, 'E', plain(value), '', '', '', '', ''] for (unit, code), value in data['plans'].items()])
    write_csv(folder, 'boundaries.csv', 'from_unit,to_unit,weight,basis,act,effective',
              [[old, new, f'{w.numerator}/{w.denominator}', 'dân số', 'NQ', day] for old, new, w, day in data['boundaries']])
    for unit in data['units']:
        if unit['code'] in data['sent']:
            write_submission(folder, unit, data, status_of[unit['code']], chance)
    year = Year(data)
    write_csv(folder, 'expected.csv', ','.join(COLUMNS),
              [[shown(row.get(column)) for column in COLUMNS] for row in map(year.row, data['indicators'])])


def write_submission(folder, unit, data, status, chance):
    book = Workbook()
    sheet = book.active
    sheet.title = 'Báo cáo'
    sheet['A1'], sheet['D1'] = 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG', f"Đơn vị báo cáo: {unit['name']}"
    sheet['A3'], sheet['A4'] = 'BÁO CÁO NĂM', f'(Kỳ báo cáo: năm {YEAR})'
    thousand = chance.random() < .5
    stated = data['stated_priors'].get(unit['code'], {})
    heads = ['STT', 'Chỉ tiêu', 'Đơn vị tính', f'Chính thức năm {YEAR - 1}', f'{HEADS[status]} {YEAR}', 'Ghi chú']
    for column, head in enumerate(heads, 1):
        sheet.cell(6, column, head)
    for place, (code, (state, value, _)) in enumerate(data['sent'][unit['code']].items()):
        row, indicator = 7 + place, CATALOGUE[code]
        money = indicator['unit'] == 'tỷ đồng' and thousand
        prior = stated.get(code)
        cells = [place + 1, indicator['name_vi'], 'triệu đồng' if money else indicator['unit'],
                 written(prior[1], money) if prior else None,
                 written(value, money) if state == 'value' else MARKS[state]]
        for column, content in enumerate(cells, 1):
            sheet.cell(row, column, content)
    book.save(os.path.join(folder, 'submissions', f"{unit['code']}.xlsx"))


def written(value, in_million):
    value = value * 1000 if in_million else value
    return int(value) if value.denominator == 1 else float(value)


def plain(value):
    return str(value.numerator) if value.denominator == 1 else str(float(value))


def shown(value):
    """Fractions go out exactly; the comparison decides at 15 significant digits."""
    if value is None:
        return ''
    return f'{value.numerator}/{value.denominator}' if isinstance(value, Fraction) else str(value)


def write_csv(folder, name, head, rows):
    with open(os.path.join(folder, name), 'w', encoding='utf-8', newline='') as file:
        csv.writer(file).writerows([head.split(','), *rows])


if __name__ == '__main__':
    chance = random.Random(int(sys.argv[1]))
    data, status_of = make_year(chance)
    write_year(sys.argv[2], data, status_of, chance)
