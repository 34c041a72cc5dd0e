"""bac-ninh-2025: the province that old Bắc Giang and old Bắc Ninh became, and what both had the year before.

Places and which commune became part of which are real (bac_ninh_communes.csv); enterprises and all
figures are synthetic. Last year is known
  - of old Bắc Giang by commune: whole communes came together, so it is restated exactly;
  - of old Bắc Ninh by district: its new communes share it out by weights, which are estimates;
  - of enterprises and of the two departments by old province: whole, exact.
Everything is worked out here with fractions; nothing is read from the product.
"""
import csv, os
from fractions import Fraction
from figures import allocate, full_name, in_order, spread
from provinces import ANSWERS, INSIDE, MARKET, chance, typical

HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, 'bac_ninh_communes.csv'), encoding='utf-8') as communes:
    COMMUNES = list(csv.DictReader(communes))

DAY = '2025-07-01'
LAST, FIRST = '2024-12-31', DAY
ACT = 'Sắp xếp đơn vị hành chính từ 01/7/2025 (mã số theo Quyết định 19/2025/QĐ-TTg)'
BY_POPULATION = 'dân số (mô phỏng)'
OLD = {'Bắc Giang': '24', 'Bắc Ninh': '27'}
# population, households, hamlets, communes; synthetic but for the communes
SIZES = {'Bắc Giang': (1_922_700, 521_300, 2_129, 192), 'Bắc Ninh': (1_517_400, 402_600, 726, 121)}
AREA = ['TH020', 'TH040', 'NET080', 'CDS050', 'CDS051', 'CDS071', 'CDS091', 'CDS092', 'CDS120', 'CDS121', 'CDS122',
        'TCS020', 'TCS030', 'TCS050']
# Old Bắc Ninh's phones are "gần 2,2 triệu": naive growth of the merged province would be 84 %.
FIXED = {'Bắc Giang': {'VT011': 26_400, 'VT012': 1_812_500, 'VT020': 1_352_000},
         'Bắc Ninh': {'VT011': 31_900, 'VT012': 2_166_400, 'VT020': 1_489_000}}
NOW = {'VT011': 53_130, 'VT012': 3_992_600}
# Counts of a register, rates and ratings do not add up over provinces: what the new department says of
# last year on its own territory. Of ranks among 63 provinces it says nothing.
OWN_LAST_YEAR = {'BC010': 7, 'VT050': 3_240, 'VT130': 8, 'CN010': 371, 'BPT010': 4, 'XBI010': 161, 'XBI040': 139,
                 'NET050': Fraction(861, 10), 'NET070': Fraction(14_210, 100), 'TH030': 313}
OWN_NOW = {'BC010': 7, 'VT050': 3_352, 'VT130': 8, 'CN010': 394, 'BPT010': 4, 'XBI010': 166, 'XBI040': 144,
           'NET050': Fraction(884, 10), 'NET070': Fraction(15_480, 100), 'TH030': 99,
           'CDS150': Fraction(7_012, 10_000), 'CDS151': 9, 'ATT050': 1}


def old_code(code):
    return f'{code}@{LAST}'


def sample():
    return {
        'province': 'Bắc Ninh', 'year': 2025, 'house': ['--growth-decimals', '2'], 'layouts': 'communes down',
        'department': 'Sở Khoa học và Công nghệ tỉnh Bắc Ninh',
        'plans': {'VT010': 4_060_000, 'VT100': 4_300_000, 'BC110': 1_020_000},
        # Published for the province of the same name, which is another territory.
        'published_under_the_same_name': ['VT010', 'VT012', 'NET010', 'NET020', 'VT100', 'BC110', 'TH020', 'CDS050'],
    }


def old_province(name):
    """({(unit, indicator): last year's figure}, units) of one old province, by its old codes."""
    rows = [row for row in COMMUNES if row['province'] == name]
    if name == 'Bắc Giang':
        areas = [(row['old_code'], row['old_name'], 1, 20 + round(9 * (1 + chance(row['old_code'])))) for row in rows]
    else:
        districts = {row['district_code']: row['district'] for row in rows}
        areas = [(code, title, sum(row['district_code'] == code for row in rows),
                  110 + round(40 * (1 + chance(code)))) for code, title in sorted(districts.items())]
    units = [(code, title, 'DISTRICT', weight) for code, title, _, weight in areas]
    for kind, members in MARKET.items():
        units += [(code, full_name(title, name), kind, weight) for code, title, weight in members]
    units.append(('SO', f'Sở Thông tin và Truyền thông tỉnh {name}', 'DEPT', 1))
    totals = {**typical(name, 2022, *SIZES[name]), **{code: (value, value) for code, value in FIXED[name].items()}}
    figures, shape = {}, {'districts': areas, 'province': name}
    for code in in_order(totals):
        number = sum(map(ord, code)) % 101
        for kinds in (('DISTRICT',), ('DEPT',), tuple(MARKET)):
            members = [unit for unit in units if unit[2] in kinds]
            if any(code in ANSWERS[kind] for kind in kinds):
                spread(shape, figures, members, number, code, totals[code])
    return {key: pair[0] for key, pair in figures.items()}, units


def world():
    """(this year's units, ended units, {(unit, code): (now, before on this map)}, last year's figures, ledger)."""
    ended, before, ledger = [], {}, []
    for name, code in OLD.items():
        figures, units = old_province(name)
        suffix = 'BG' if name == 'Bắc Giang' else 'BN'
        codes = {}
        for unit, title, kind, _ in units:
            if kind == 'DISTRICT':
                codes[unit] = old_code(unit) if name == 'Bắc Giang' and unit in NEW_CODES else unit
            elif kind == 'DEPT':
                codes[unit] = old_code(code) if code == '24' else code
            else:
                codes[unit] = f'{unit}-{suffix}'
            real_kind = 'COMMUNE' if kind == 'DISTRICT' and name == 'Bắc Giang' else kind
            ended.append((codes[unit], title, real_kind))
            if kind != 'DISTRICT':
                ledger.append((codes[unit], '24' if kind == 'DEPT' else unit, Fraction(1), '', DAY))
        areas = {unit[0] for unit in units if unit[2] == 'DISTRICT'}
        for (unit, indicator), value in figures.items():
            if unit not in areas or indicator in AREA:
                before[codes[unit], indicator] = value
    ledger += area_ledger({code for code, _, _ in ended})
    units = new_units()
    return units, ended, this_year(units, before, ledger), before, ledger


NEW_CODES = {row['new_code'] for row in COMMUNES}


def same_name(sample, before):
    """What old Bắc Ninh had published for itself: the sum of its units, or of the parts."""
    parts = {'VT010': ('VT011', 'VT012'), 'NET010': ('NET020', 'VT020')}
    own = lambda unit: unit.endswith('-BN') or (unit.isdigit() and 256 <= int(unit) <= 264)
    return {code: sum(value for (unit, part), value in before.items()
                      if part in parts.get(code, (code,)) and own(unit) and not isinstance(value, str))
            for code in sample['published_under_the_same_name']}


def area_ledger(ended):
    rows = []
    for row in COMMUNES:
        if row['province'] == 'Bắc Giang':
            old = old_code(row['old_code'])
            rows.append((old if old in ended else row['old_code'], row['new_code'], Fraction(1), '', DAY))
    districts = {}
    for row in COMMUNES:
        if row['province'] == 'Bắc Ninh':
            districts.setdefault(row['district_code'], {}).setdefault(row['new_code'], []).append(row['old_code'])
    for district, parts in sorted(districts.items()):
        people = [sum(70 + round(25 * chance(code)) for code in codes) for codes in parts.values()]
        for new, share in zip(parts, allocate(1000, people)):
            rows.append((district, new, Fraction(share, 1000), BY_POPULATION, DAY))
    return rows


def new_units():
    names = {row['new_code']: row['new_name'] for row in COMMUNES}
    units = [(code, name, 'COMMUNE', 1) for code, name in sorted(names.items())]
    for kind, members in MARKET.items():
        units += [(code, full_name(title, 'Bắc Ninh'), kind, weight) for code, title, weight in members]
    return [*units, ('24', 'Sở Khoa học và Công nghệ tỉnh Bắc Ninh', 'DEPT', 1)]


def this_year(units, before, ledger):
    """Last year on this year's map, and this year near it: each indicator grows alike everywhere."""
    moved, marks = {}, {}
    for old, new, weight, _, _ in ledger:
        for indicator in {indicator for unit, indicator in before if unit == old}:
            value = before[old, indicator]
            if isinstance(value, str):
                marks.setdefault((new, indicator), value)
            else:
                moved[new, indicator] = moved.get((new, indicator), 0) + weight * value
    figures = {}
    codes = {indicator for _, indicator in moved}
    for code in in_order(codes):
        if code in OWN_NOW:
            continue
        members = [unit[0] for unit in units if (unit[0], code) in moved]
        for group in (lambda unit: is_area(unit, units), lambda unit: unit == '24',
                      lambda unit: not is_area(unit, units) and unit != '24'):
            grow(figures, moved, code, [unit for unit in members if group(unit)])
    for code, value in OWN_NOW.items():
        figures['24', code] = (value, OWN_LAST_YEAR.get(code, 'x'))
    for unit in [unit for unit in units if unit[2] == 'COMMUNE']:
        figures[unit[0], 'CDS120'] = (1, moved[unit[0], 'CDS120'])
        # Every commune keeps one station, but two have none yet.
        has_station = unit[0] not in ('07381', '07399')
        figures[unit[0], 'TCS020'] = (int(has_station), moved[unit[0], 'TCS020'])
    for (unit, code), pair in figures.items():
        if pair == (0, 0) and not is_area(unit, units):
            figures[unit, code] = ('-', '-')
    return figures


def is_area(unit, units):
    return any(code == unit and kind == 'COMMUNE' for code, _, kind, _ in units)


def grow(figures, moved, code, members):
    before = [moved[unit, code] for unit in members]
    whole = sum(before)
    if not members:
        return
    if whole == 0:
        figures.update({(unit, code): (0, 0) for unit in members})
        return
    # Per ten thousand; hamlets stay as they are.
    growth = 1 + Fraction(0 if code == 'TH040' else round(380 * chance('2025', code)) + 331, 10_000)
    total = NOW.get(code, round(whole * growth))
    room = [figures[unit, INSIDE[code]][0] if (unit, INSIDE[code]) in figures else 10 ** 12 for unit in members] \
        if code in INSIDE else None
    if room:
        total = min(total, sum(room))
    weights = [round(value * (100_000 + round(150 * chance(code, unit)))) for unit, value in zip(members, before)]
    for unit, now, then in zip(members, allocate(total, weights, room), before):
        figures[unit, code] = (now, then)
