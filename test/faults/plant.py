"""A province of chance with known faults planted, at most one in a unit.

    python3 plant.py SEED FOLDER [--clean] [--quick]

writes units.csv, figures.csv, indicators.csv (with parameters of the review changed for some), submissions/, planted.csv
(fault,rules,severity,unit,indicator,file,sheet,cell: any of the rules, separated by "|", names it; an empty cell means the
unit and the indicator are enough) and outliers.csv (severity,unit,indicator: what the method itself gives of the year as sent).
"""
import csv, os, random, sys
from fractions import Fraction
from layouts import Hand, matrix, plain, write
from outliers import outside
from province import CATALOGUE, DERIVED, PARTS, Row, make, places_of, shaped

GROWN = ('VT012', 'VT011', 'NET020', 'CDS050', 'CDS092', 'CDS122', 'TH020', 'VT120', 'BC180')


class Plants:
    def __init__(self, chance, world):
        self.chance, self.world = chance, world
        self.of, self.layout, self.extra, self.status, self.prior_known = {}, {}, {}, {}, {}
        self.tables, self.gone, self.states_prior = {}, set(), {}

    def unit(self, kinds, test=lambda rows: True):
        """A unit of these kinds in which nothing is planted yet."""
        have = [code for code, _, kind in self.world['units'] if kind in kinds and code not in self.of
                and code not in self.gone and test(self.world['rows'].get(code, {}))]
        return self.chance.choice(have) if have else None

    def add(self, fault, rules, severity, unit, indicator='', cell=True):
        self.of.setdefault(unit, []).append((fault, rules, severity, indicator, cell))

    def list_layout(self, unit):
        self.layout[unit] = self.chance.choice(['list', 'codes'])

    @property
    def areas(self):
        return (self.world['area'],)


def amounts(rows, least=21):
    return [row for row in rows.values() if CATALOGUE[row.code]['nature'] in ('stock', 'flow') and row.prior > least and row.value > least]


def peers(world, code, kind):
    return {unit: (rows[code].prior, rows[code].value) for unit, rows in world['rows'].items()
            if code in rows and kind_of(world, unit) == kind}


def kind_of(world, unit):
    return next(kind for code, _, kind in world['units'] if code == unit)


def outlier(severity):
    def plant(plants):
        world, chance = plants.world, plants.chance
        kinds = [kind for kind in (world['area'], 'ENT_TEL') if sum(1 for unit in world['units'] if unit[2] == kind) >= 8]
        unit = plants.unit(kinds, lambda rows: any(code in rows for code in GROWN))
        if not unit:
            return
        codes = [code for code in GROWN if code in world['rows'][unit] and world['rows'][unit][code].prior > 300]
        chance.shuffle(codes)
        for code in codes:
            row = world['rows'][unit][code]
            # Not where a part would no longer fit into its whole.
            if any(part in world['rows'][unit] for part, (whole, _) in PARTS.items() if whole == code):
                factors = [1.12, 1.18, 1.25, 1.4, 1.7, 2.2, 2.8]
            else:
                factors = [.9, .8, .7, .5, 1.12, 1.18, 1.25, 1.4, 1.7, 2.2, 2.8]
            chance.shuffle(factors)
            for factor in factors:
                kept, row.value = row.value, shaped(row.prior * Fraction(factor), code)
                row.in_truth = kept
                found = outside(peers(world, code, kind_of(world, unit)))
                if found and found.get(unit) == severity:
                    plants.add(f'outlier-{severity}', 'growth-outlier', severity, unit, code)
                    return
                row.value = kept
    return plant


def out_of_bounds(plants):
    world = plants.world
    kinds = [kind for kind in ('ENT_POST', 'ENT_IT', 'ENT_PRINT') if sum(1 for unit in world['units'] if unit[2] == kind) < 8]
    unit = plants.unit(kinds, lambda rows: len(rows) > 1)
    codes = unit and [row.code for row in amounts(world['rows'][unit]) if row.code not in PARTS
                      and not any(whole == row.code for whole, _ in PARTS.values()) and row.code not in ('BC070', 'BC110')]
    if not codes:
        return
    row = world['rows'][unit][plants.chance.choice(codes)]
    limit = 20 if CATALOGUE[row.code]['nature'] == 'stock' else 30
    sign = plants.chance.choice([1, -1])
    row.value = shaped(row.prior * (1 + sign * Fraction(limit + plants.chance.randint(5, 25), 100)), row.code)
    plants.add('out-of-bounds', 'growth-out-of-bounds', 'warning', unit, row.code)


def volume_and_value(plants):
    rows = None
    unit = plants.unit(['ENT_POST'], lambda rows: 'BC070' in rows and 'BC110' in rows and rows['BC110'].prior > 1)
    if not unit:
        return
    rows = plants.world['rows'][unit]
    rows['BC070'].value = shaped(rows['BC070'].prior * Fraction(plants.chance.randint(155, 240), 100), 'BC070')
    plants.add('volume-value', 'volume-value-divergence', 'warning', unit, 'BC070')


def slip(plants):
    unit = plants.unit(['ENT_TEL', 'ENT_POST', *plants.areas], lambda rows: bool(amounts(rows, 300)))
    if not unit:
        return
    row = plants.chance.choice([row for row in amounts(plants.world['rows'][unit], 300) if row.code not in PARTS
                                and not any(whole == row.code for whole, _ in PARTS.values())
                                and row.code not in ('BC070', 'BC110')] or [None])
    if row is None:
        return
    row.value *= 1000
    plants.add('thousandfold', 'unit-slip', 'error', unit, row.code)


def moved_mark(plants):
    unit = plants.unit(['ENT_TEL', 'ENT_POST'], lambda rows: ('VT100' in rows and rows['VT100'].prior > 20) or ('BC110' in rows and rows['BC110'].prior > 20))
    if not unit:
        return
    row = plants.world['rows'][unit].get('VT100') or plants.world['rows'][unit]['BC110']
    row.value *= plants.chance.choice([10, 100])
    plants.add('moved-mark', 'growth-outlier|growth-out-of-bounds', 'note|warning', unit, row.code)


def comma_for_dot(plants):
    """742,67 typed 742.670 and the like: a thousand times too much, as text."""
    unit = plants.unit(['ENT_TEL'], lambda rows: 'VT100' in rows and 5 < rows['VT100'].prior and rows['VT100'].value < 1000 and (rows['VT100'].value * 100).denominator == 1)
    if not unit:
        return
    row = plants.world['rows'][unit]['VT100']
    value = row.value
    row.value = f'{int(value):d}.{int((value - int(value)) * 1000):03d}'
    row.measured = value * 1000
    plants.list_layout(unit)
    plants.status[unit] = 'texts'
    plants.add('comma-for-dot', 'unit-slip|ambiguous-number', 'error', unit, 'VT100')


def swapped_columns(plants):
    unit = plants.unit(['ENT_TEL', 'ENT_POST', *plants.areas], lambda rows: sum(1 for row in amounts(rows) if row.prior != row.value) >= 5)
    if not unit:
        return
    for row in plants.world['rows'][unit].values():
        row.true_prior = row.prior
        row.prior, row.value = row.value, row.prior
    plants.states_prior[unit] = True
    plants.add('swapped-columns', 'same-as-prior', 'warning', unit)


def shifted_rows(plants):
    def fits(rows):
        values = [row for row in rows.values()]
        return len(values) >= 6 and sum(1 for one, other in zip(values, values[1:]) if not Fraction(1, 3) < one.value / other.value < 3) >= 4
    unit = plants.unit(['ENT_POST', 'ENT_TEL', *plants.areas], fits)
    if not unit:
        return
    rows = list(plants.world['rows'][unit].values())
    values = [row.value for row in rows]
    for place, row in enumerate(rows):
        row.value = values[place - 1]
    plants.layout[unit] = 'list'
    plants.status[unit] = 'cells'
    plants.add('shifted-rows', 'rows-shifted', 'warning', unit)


def copied_year(plants):
    unit = plants.unit(['ENT_TEL', 'ENT_POST', *plants.areas], lambda rows: sum(1 for row in amounts(rows) if row.prior != row.value) >= 5)
    if not unit:
        return
    for row in plants.world['rows'][unit].values():
        row.value = row.prior
    plants.add('copied-year', 'same-as-prior', 'warning', unit)


def copied_unit(plants):
    kinds = plants.chance.choice([plants.areas, ('ENT_TEL',)])
    unit = plants.unit(kinds, lambda rows: len(amounts(rows)) >= 5)
    other = unit and next((code for code, _, kind in plants.world['units'] if kind in kinds and code != unit and code not in plants.of
                           and list(plants.world['rows'][code]) == list(plants.world['rows'][unit])
                           and abs(float(plants.world['rows'][code][next(iter(amounts(plants.world['rows'][code]))).code].prior
                                         / plants.world['rows'][unit][next(iter(amounts(plants.world['rows'][code]))).code].prior) - 1) > .1), None)
    if not other:
        return
    for code, row in plants.world['rows'][unit].items():
        row.value = plants.world['rows'][other][code].value
    plants.of.setdefault(other, [])
    plants.add('copied-unit', 'copied-submission', 'warning', unit)


def round_figures(plants):
    unit = plants.unit(['ENT_TEL', 'ENT_POST'], lambda rows: sum(1 for row in rows.values() if row.value >= 4000 and places_of(row.code) == 0) >= 4)
    if not unit:
        return
    for row in plants.world['rows'][unit].values():
        if row.value >= 1000:
            row.value = Fraction(max(1, round(row.value / 1000)) * 1000)
    plants.status[unit] = 'actual'
    plants.add('too-round', 'too-round', 'note|warning', unit)


def percent_for_points(plants):
    unit = plants.unit(plants.areas, lambda rows: 'CDS051' in rows and 'CDS050' in rows)
    if not unit:
        return
    rows = plants.world['rows'][unit]
    rate = Row('CDS052', round_to(100 * rows['CDS051'].prior / rows['CDS050'].prior), None)
    rows['CDS051'].value = shaped(rows['CDS050'].value * (rate.prior / 100 + Fraction(plants.chance.randint(25, 55), 1000)), 'CDS051')
    rate.value = round_to(100 * rows['CDS051'].value / rows['CDS050'].value)
    points = rate.value - rate.prior
    rate.stated = plants.chance.choice([f'{float(points):.1f}%'.replace('.', ','), f'tăng {float(points):.1f}%'.replace('.', ',')])
    rows['CDS052'] = rate
    plants.list_layout(unit)
    plants.states_prior[unit] = True
    rate.at_stated = True
    plants.add('percent-for-points', 'percent-for-points', 'note|warning', unit, 'CDS052')


def stated_growth(plants):
    unit = plants.unit(['ENT_TEL', 'ENT_POST'], lambda rows: bool(amounts(rows, 300)))
    if not unit:
        return
    row = plants.chance.choice([row for row in amounts(plants.world['rows'][unit], 300)])
    row.stated = float(round_to((row.value - row.prior) / row.prior * 100 + plants.chance.choice([-3, -2, 2, 3, 7])))
    row.at_stated = True
    plants.list_layout(unit)
    plants.add('stated-growth', 'stated-growth-differs', 'warning', unit, row.code)


def round_to(value, places=1):
    tens = 10 ** places
    return Fraction(round(value * tens), tens)


def total_typed(plants):
    derived, kind = plants.chance.choice([('VT010', 'ENT_TEL'), ('CN040', 'ENT_IT')])
    unit = plants.unit([kind], lambda rows: all(part in rows for part in DERIVED[derived]))
    if not unit:
        return
    rows = plants.world['rows'][unit]
    total = lambda side: sum((getattr(rows[part], side) for part in DERIVED[derived]), Fraction(0))
    rows[derived] = Row(derived, total('prior'), shaped(total('value') * Fraction(plants.chance.choice([97, 102, 104]), 100), derived))
    plants.add('total-typed', 'parts-differ-from-total', 'warning', unit, derived)


def missing_row(plants):
    unit = plants.unit(['ENT_TEL', 'ENT_POST', *plants.areas], lambda rows: len(rows) >= 5)
    codes = unit and [code for code in plants.world['rows'][unit] if code not in PARTS and not any(whole == code for whole, _ in PARTS.values())]
    if not codes:
        return
    code = plants.chance.choice(codes)
    plants.world['dropped'] = plants.world.get('dropped', []) + [(unit, code, plants.world['rows'][unit].pop(code))]
    plants.add('missing-row', 'missing-indicator', 'warning', unit, code, cell=False)


def missing_file(plants):
    unit = plants.unit(['ENT_TEL', 'ENT_POST', *plants.areas])
    if not unit:
        return
    plants.gone.add(unit)
    plants.add('missing-file', 'missing-submission', 'warning', unit, cell=False)


def list_count(plants):
    unit = plants.unit(plants.areas)
    if not unit:
        return
    names = plants.chance.sample(['Đồi Chè', 'Trung Tâm', 'Bản Mới', 'Suối Lạnh', 'Cầu Gỗ', 'Phố Cũ', 'Làng Chài'], plants.chance.randint(3, 5))
    row = Row('ATT010', Fraction(len(names)), Fraction(len(names) + plants.chance.choice([-1, 1, 2])))
    everywhere(plants)
    row.note = plants.chance.choice(['Gồm: {}', '({})', 'Cụ thể: {}']).format(', '.join(f'Cổng {name}' for name in names))
    plants.world['rows'][unit]['ATT010'] = row
    plants.list_layout(unit)
    plants.add('list-count', 'list-count-differs', 'warning', unit, 'ATT010')


def everywhere(plants):
    """What one area answers all are asked."""
    for code, _, kind in plants.world['units']:
        if kind in plants.areas and 'ATT010' not in plants.world['rows'][code]:
            count = Fraction(plants.chance.randint(2, 9))
            plants.world['rows'][code]['ATT010'] = Row('ATT010', count, count)


def listed_twice(plants):
    """One printing house in the lists of two areas."""
    one = plants.unit(plants.areas)
    if not one:
        return
    plants.of[one] = []
    other = plants.unit(plants.areas)
    if not other:
        return
    house = plants.chance.choice(['Công ty TNHH In Hoa Mai', 'Công ty CP In Việt Tiến', 'HTX Cơ khí Tiến Bộ'])
    for unit, more in ((one, ['Công ty In Bình An']), (other, ['Công ty In Đại Phát', 'Nhà in Cẩm Tú'])):
        row = Row('ATT010', Fraction(len(more) + 1), Fraction(len(more) + 1))
        row.note = 'Gồm: ' + ', '.join([house, *more])
        everywhere(plants)
        plants.world['rows'][unit]['ATT010'] = row
        plants.list_layout(unit)
    plants.of[other] = []
    plants.add('listed-twice', 'double-count', 'warning', f'{one}|{other}', 'ATT010', cell=False)


def same_enterprise(plants):
    """An enterprise of the register under two names, reporting through both."""
    unit = plants.unit(['ENT_TEL', 'ENT_IT'], lambda rows: len(amounts(rows)) >= 2)
    if not unit:
        return
    world, chance = plants.world, plants.chance
    _, name, kind = next(one for one in world['units'] if one[0] == unit)
    twin, code = (f'Công ty CP {name}', f'{unit}-B')
    rows = {row.code: Row(row.code, row.prior, shaped(row.value * Fraction(101, 100), row.code)) for row in world['rows'][unit].values()}
    world['units'].append((code, twin, kind))
    world['rows'][code] = rows
    plants.of.setdefault(unit, [])
    plants.of[code] = []
    for one in ('VT012', 'VT100', 'CN041', 'CN030'):
        if one in rows:
            plants.add('same-enterprise', 'double-count', 'warning', code, one)


def last_years_denominator(plants):
    unit = plants.unit(plants.areas, lambda rows: 'CDS091' in rows and 'CDS092' in rows
                       and abs(rows['CDS092'].value / rows['CDS092'].prior - 1) > Fraction(3, 100))
    if not unit:
        return
    rows = plants.world['rows'][unit]
    rows['CDS090'] = Row('CDS090', round_to(100 * rows['CDS091'].prior / rows['CDS092'].prior), round_to(100 * rows['CDS091'].value / rows['CDS092'].prior))
    if rows['CDS090'].value > 100:
        rows['CDS091'].value = shaped(rows['CDS092'].prior * Fraction(97, 100), 'CDS091')
        rows['CDS090'].value = round_to(100 * rows['CDS091'].value / rows['CDS092'].prior)
    plants.add('last-years-denominator', 'denominator-mismatch', 'warning', unit, 'CDS090')


def two_populations(plants):
    """Densities of one operator's sheet that imply two populations, which the sheet does not state."""
    unit = plants.unit(['ENT_TEL'], lambda rows: all(code in rows for code in ('VT011', 'VT012', 'NET020')) and rows['NET020'].prior > 30000)
    if not unit:
        return
    rows = plants.world['rows'][unit]
    people = Fraction(plants.chance.randint(600000, 1900000))
    other = people * Fraction(plants.chance.choice([90, 93, 106, 110]), 100)
    phones = lambda side: getattr(rows['VT011'], side) + getattr(rows['VT012'], side)
    rows['VT030'] = Row('VT030', round_to(100 * phones('prior') / people, 2), round_to(100 * phones('value') / people, 2))
    rows['NET030'] = Row('NET030', round_to(100 * rows['NET020'].prior / people, 2), round_to(100 * rows['NET020'].value / other, 2))
    plants.add('two-populations', 'denominator-mismatch', 'warning', unit, 'VT030|NET030', cell=False)


def constant_prices(plants):
    unit = plants.unit(['ENT_TEL', 'ENT_POST'], lambda rows: 'VT100' in rows or 'BC110' in rows)
    if not unit:
        return
    row = plants.world['rows'][unit].get('VT100') or plants.world['rows'][unit]['BC110']
    row.note = plants.chance.choice(['Tính theo giá so sánh 2010', 'giá cố định năm 2010', 'Theo giá so sánh'])
    plants.list_layout(unit)
    plants.add('constant-prices', 'denominator-mismatch', 'warning', unit, row.code)


def part_over_whole(plants):
    unit = plants.unit(['ENT_TEL', *plants.areas], lambda rows: any(part in rows and PARTS[part][0] in rows for part in PARTS))
    if not unit:
        return
    rows = plants.world['rows'][unit]
    part = plants.chance.choice([part for part in PARTS if part in rows and PARTS[part][0] in rows])
    rows[part].value = shaped(rows[PARTS[part][0]].value * Fraction(plants.chance.randint(103, 115), 100), part) + 1
    plants.add('part-over-whole', 'part-exceeds-whole', 'warning', unit, part)


def own_district_table(plants):
    """The enterprise's own table by area does not add to its total."""
    unit = plants.unit(['ENT_TEL'], lambda rows: 'VT012' in rows)
    if not unit:
        return
    plants.tables[unit] = plants.chance.choice([97, 103, 105])
    plants.layout[unit] = plants.chance.choice(['list', 'codes'])
    plants.add('own-district-table', 'parts-differ-from-total', 'warning', unit, 'VT012', cell=False)


def sound_district_table(plants):
    unit = plants.unit(['ENT_TEL'], lambda rows: 'VT012' in rows)
    if unit:
        plants.tables[unit] = 100
        plants.layout[unit] = plants.chance.choice(['list', 'codes'])
        plants.world.setdefault('sound', set()).add(unit)


def areas_against_enterprises(plants):
    """Districts count post-culture points as well, and find another number than the postal enterprises."""
    world = plants.world
    posts = [rows['BC022'] for unit, rows in world['rows'].items() if kind_of(world, unit) == 'ENT_POST']if all(
        'BC022' in rows for unit, rows in world['rows'].items() if kind_of(world, unit) == 'ENT_POST') else []
    areas = [code for code, _, kind in world['units'] if kind == world['area']]
    if not posts or any(unit in plants.gone for unit in areas) or ('BC022' in [code for _, code, _ in world.get('dropped', [])]):
        return
    total = sum(int(row.value) for row in posts)
    counted = total + plants.chance.choice([-9, -4, 6, 12])
    shares = [counted // len(areas) + (1 if place < counted % len(areas) else 0) for place in range(len(areas))]
    for unit, share in zip(areas, shares):
        world['rows'][unit]['BC022'] = Row('BC022', Fraction(share), Fraction(share))
        world['rows'][unit]['BC022'].unpublished = True
    plants.world['province'] = [('areas-against-enterprises', 'sources-disagree', 'warning', '', 'BC022')]


FAULTS = [same_enterprise, out_of_bounds, volume_and_value, slip, moved_mark, comma_for_dot, swapped_columns,
          shifted_rows, copied_year, copied_unit, round_figures, percent_for_points, stated_growth, total_typed, missing_row, missing_file,
          list_count, listed_twice, last_years_denominator, two_populations, constant_prices, part_over_whole, own_district_table]


def main(seed, folder, options):
    chance = random.Random(int(seed))
    world = make(chance, '--quick' in options)
    plants = Plants(chance, world)
    truth = {(unit, code): row.prior for unit, rows in world['rows'].items() for code, row in rows.items()}
    if '--clean' not in options:
        faults = chance.sample(FAULTS, 10)
        for fault in faults:
            fault(plants)
        if chance.random() < .3:
            areas_against_enterprises(plants)
        # Last: whether a growth stands out depends on all others.
        for severity in ('note', 'warning', 'warning'):
            outlier(severity)(plants)
    sound_district_table(plants)
    settle_outliers(plants)
    write_world(folder, chance, world, plants, truth)


def settle_outliers(plants):
    """Later plants may have moved the bounds of earlier ones: only what the method still gives is expected."""
    world = plants.world
    for unit, planted in plants.of.items():
        for fault in list(planted):
            name, _, severity, code, _ = fault
            if name.startswith('outlier-'):
                found = outside({one: pair for one, pair in numbers(world, code, kind_of(world, unit)).items() if one not in plants.gone}) or {}
                if found.get(unit) != severity:
                    planted.remove(fault)
                    row = world['rows'][unit][code]
                    if unit not in found:
                        row.value = row.in_truth
                    else:
                        planted.append((f'outlier-{found[unit]}', 'growth-outlier', found[unit], code, True))


def numbers(world, code, kind):
    return {unit: (row.true_prior if hasattr(row, 'true_prior') else row.prior, row.measured if hasattr(row, 'measured') else row.value)
            for unit, rows in world['rows'].items() if kind_of(world, unit) == kind
            for row in [rows.get(code)] if row is not None and not isinstance(row.prior, str)}


def write_world(folder, chance, world, plants, truth):
    submissions = os.path.join(folder, 'submissions')
    os.makedirs(submissions, exist_ok=True)
    year, files = world['year'], {}
    write_csv(folder, 'units.csv', 'unit,name,kind,aliases,parent,valid_from,valid_to',
              [[code, name, kind, '', '', '', ''] for code, name, kind in world['units']])
    published(folder, world, plants, truth)
    write_csv(folder, 'indicators.csv', ','.join(next(iter(CATALOGUE.values()))), [list(row.values()) for row in CATALOGUE.values()])
    alone = [unit for unit in world['units'] if unit[0] not in plants.gone]
    together = [unit for unit in alone if unit[2] == world['area'] and unit[0] not in plants.of]
    if len(together) > 3 and chance.random() < .4:
        codes = list(dict.fromkeys(code for unit in together for code in world['rows'][unit[0]]))
        matrix(os.path.join(submissions, 'tong hop.xlsx'), world, together, codes)
        alone = [unit for unit in alone if unit not in together]
        files.update({unit[0]: 'tong hop.xlsx' for unit in together})
    for unit in alone:
        code = unit[0]
        hand = Hand(chance, world, unit, plants.layout.get(code))
        rows = list(world['rows'][code].values())
        hand.says_prior = plants.states_prior.get(code, hand.says_prior)
        if any(row.stated for row in rows):
            hand.says_prior = True
        if plants.status.get(code) == 'actual':
            hand.status, hand.numbers = 'Thực hiện', 'cells'
        elif plants.status.get(code) == 'texts':
            hand.numbers = 'texts'
        elif plants.status.get(code) == 'cells':
            hand.numbers = 'cells'
        table = plants.tables.get(code)
        files[code] = write(submissions, chance, hand, rows, table and (lambda book: district_table(book, chance, world, code, table)))
    planted = []
    for unit, faults in plants.of.items():
        for fault, rules, severity, indicator, cell in faults:
            row = world['rows'].get(unit, {}).get(indicator)
            sheet, place = (getattr(row, 'stated_written', row.written) if hasattr(row, 'at_stated') else row.written) if row and cell and row.written else ('', '')
            planted.append([fault, rules, severity, unit, indicator, files.get(unit, ''), sheet, place])
    planted += [[*one, '', '', ''] for one in world.get('province', [])]
    write_csv(folder, 'planted.csv', 'fault,rules,severity,unit,indicator,file,sheet,cell', planted)
    outliers(folder, world, plants)


def published(folder, world, plants, truth):
    rows = []
    for unit, _, _ in world['units']:
        for code, row in world['rows'][unit].items():
            if hasattr(row, 'unpublished'):
                continue
            prior = truth.get((unit, code), getattr(row, 'true_prior', row.prior))
            rows.append([unit, code, world['year'] - 1, 'A', plain(prior), '', '', '', '', ''])
    for unit, code, row in world.get('dropped', []):
        rows.append([unit, code, world['year'] - 1, 'A', plain(row.prior), '', '', '', '', ''])
    write_csv(folder, 'figures.csv', 'unit,indicator,year,status,value,mark,measure,file,sheet,cell', rows)


def outliers(folder, world, plants):
    rows = []
    for kind in dict.fromkeys(kind for _, _, kind in world['units']):
        for code in CATALOGUE:
            if CATALOGUE[code]['nature'] not in ('stock', 'flow') or code in DERIVED:
                continue
            pairs = {unit: pair for unit, pair in numbers(world, code, kind).items() if unit not in plants.gone and not isinstance(pair[1], str)}
            for unit, severity in (outside(pairs) or {}).items():
                rows.append([severity, unit, code])
    write_csv(folder, 'outliers.csv', 'severity,unit,indicator', rows)


def district_table(book, chance, world, unit, per_cent):
    """A further sheet of the enterprise's file: its mobile subscriptions by area."""
    areas = [one for one in world['units'] if one[2] == world['area']]
    total = int(world['rows'][unit]['VT012'].value)
    wanted = total * per_cent // 100
    sheet = book.create_sheet('Theo địa bàn')
    sheet['A1'] = 'CHIA THEO ĐỊA BÀN'
    if chance.random() < .5:
        sheet.cell(3, 1, 'Chỉ tiêu')
        sheet.cell(3, 2, 'Đơn vị tính')
        sheet.cell(4, 1, CATALOGUE['VT012']['name_vi'])
        sheet.cell(4, 2, 'thuê bao')
        sheet.cell(3, 3, 'Tổng số')
        sheet.cell(4, 3, total)
        for place, (_, name, _) in enumerate(areas):
            sheet.cell(3, 4 + place, name)
            sheet.cell(4, 4 + place, wanted // len(areas) + (wanted % len(areas) if place == 0 else 0))
        return
    for column, text in enumerate(['STT', 'Địa bàn', f"{CATALOGUE['VT012']['name_vi']} ({CATALOGUE['VT012']['unit']})"], 1):
        sheet.cell(3, column, text)
    left = wanted
    for place, (_, name, _) in enumerate(areas):
        part = left if place == len(areas) - 1 else wanted // len(areas)
        left -= part
        for column, value in enumerate([place + 1, name, part], 1):
            sheet.cell(4 + place, column, value)


def write_csv(folder, name, head, rows):
    with open(os.path.join(folder, name), 'w', encoding='utf-8', newline='') as file:
        csv.writer(file).writerows([head.split(','), *rows])


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
