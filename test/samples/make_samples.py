"""Makes assets/samples: the books and the submissions of the sample years, and test/samples/truth.

    npm run samples

Needs python3-openpyxl, python3-xlsxwriter, python3-xlwt and LibreOffice. Everything is derived from
provinces.py without chance: making the sets again gives the same files but for the marks of time that
LibreOffice puts into .xls.
"""
import csv, datetime, os, shutil, subprocess, sys, tempfile
from fractions import Fraction
import layouts
from figures import allocate, figures_of, value_in_own_unit
import merged
from layouts import CATALOGUE, ROOT, Report
from provinces import SINCE, YEARS, YOUNG
from sheets import LibreOffice, tcvn3, with_csv, with_openpyxl, with_xlsxwriter, with_xlwt
from truth import decimal, write_merged_truth, write_truth

SAMPLES = os.path.join(ROOT, 'assets', 'samples')
# Layout, measure of money and program of each file, in the order of the units of a kind.
HABITS = {
    'DISTRICT': [(layouts.canonical, 'openpyxl'), (layouts.letter, 'libre .xlsx'), (layouts.levelled, 'xlsxwriter'),
                 (layouts.letter, 'xlwt'), (layouts.canonical, 'libre .ods'), (layouts.typed, 'openpyxl'),
                 (layouts.levelled, 'libre .xls'), (layouts.letter, 'xlsxwriter'), (layouts.letter, 'xlwt')],
    'ENT_TEL': [(layouts.canonical, 'libre .xlsx'), (layouts.levelled, 'openpyxl'), (layouts.in_two_tables, 'libre .ods'),
                (layouts.typed, 'xlwt')],
    'ENT_ISP': [(layouts.in_two_sheets, 'xlsxwriter'), (layouts.letter, 'libre .xls')],
    'ENT_POST': [(layouts.levelled, 'libre .ods'), (layouts.in_two_sheets, 'openpyxl'), (layouts.canonical, 'xlwt'),
                 (layouts.typed, 'xlsxwriter'), (layouts.letter, 'libre .xlsx')],
    'ENT_IT': [(layouts.levelled, 'xlsxwriter'), (layouts.canonical, 'openpyxl'), (layouts.plain, 'openpyxl')],
    'ENT_PRINT': [(layouts.letter, 'openpyxl'), (layouts.levelled, 'libre .xls')],
    'ENT_DISTRIB': [(layouts.plain, 'xlsxwriter'), (layouts.plain, 'csv')],
    'PRESS': [(layouts.letter, 'libre .ods'), (layouts.canonical, 'openpyxl')],
    'DEPT': [(layouts.levelled, 'openpyxl')],
}
MONEY = ['triệu đồng', 'triệu đồng', 'tỷ đồng', 'triệu đồng', 'đồng']


def make(name):
    sample = YEARS[name]
    folder = os.path.join(SAMPLES, name)
    shutil.rmtree(folder, ignore_errors=True)
    submissions = os.path.join(folder, 'submissions')
    os.makedirs(submissions)
    units, figures = figures_of(sample)
    office = LibreOffice()
    for number, (path, sheets, program, moment) in enumerate(reports(sample, units, figures)):
        save(sheets, os.path.join(submissions, path), program, moment, office)
    office.save()
    make_book(sample, units, figures, folder)
    write_truth(name, sample, units, figures)


def make_merged():
    """A province that was two the year before: books with a ledger of boundaries."""
    name, sample = 'bac-ninh-2025', merged.sample()
    folder = os.path.join(SAMPLES, name)
    shutil.rmtree(folder, ignore_errors=True)
    submissions = os.path.join(folder, 'submissions')
    os.makedirs(submissions)
    units, ended, figures, before, ledger = merged.world()
    communes = [unit for unit in units if unit[2] == 'COMMUNE']
    office, place = LibreOffice(), {}
    matrix = layouts.districts_down(sample, communes, figures)
    save(matrix, os.path.join(submissions, 'Biểu tổng hợp số liệu các xã, phường năm 2025.xlsx'), 'xlsxwriter',
         moment_of(sample, 0), office)
    for number, unit in enumerate(unit for unit in units if unit[2] != 'COMMUNE'):
        order = place[unit[2]] = place.get(unit[2], -1) + 1
        layout, program = HABITS[unit[2]][order % len(HABITS[unit[2]])]
        money = 'triệu đồng' if layout is layouts.canonical or program == 'csv' else MONEY[number % len(MONEY)]
        report = Report(sample, unit, figures, money)
        path = os.path.join(submissions, file_name(unit) + extension(program))
        save(layout(report), path, program, moment_of(sample, number), office)
    office.save()
    write_merged_book(sample, units, ended, figures, before, ledger, folder)
    write_merged_truth(name, sample, units, ended, figures, before, ledger)


def write_merged_book(sample, units, ended, figures, before, ledger, folder):
    staging = tempfile.mkdtemp()
    official = lambda code: code.split('@')[0]
    rows = [[official(code), title, kind, '', '', '', merged.LAST] for code, title, kind in ended]
    rows += [[code, title, kind, aliases((code, title, kind)), '', merged.FIRST, ''] for code, title, kind, _ in units]
    write_csv(staging, 'units.csv', UNITS, rows)
    known = [figure_row(official(unit), code, 2024, 'A', value) for (unit, code), value in before.items()]
    # The code belongs to another place in 2024: the day says that the new department is meant.
    known += [figure_row(f'24@{merged.FIRST}', code, 2024, 'A', value) for code, value in merged.OWN_LAST_YEAR.items()]
    known += [figure_row('', code, 2024, 'A', value) for code, value in merged.same_name(sample, before).items()]
    write_csv(staging, 'figures.csv', FIGURES, known)
    write_csv(staging, 'boundaries.csv', ['from_unit', 'to_unit', 'weight', 'basis', 'act', 'effective'],
              [[official(old), new, decimal(weight), basis, merged.ACT, day] for old, new, weight, basis, day in ledger])
    write_plans(sample, staging)
    write_csv(staging, 'indicators.csv', *with_growth_limits())
    init(folder, sample, staging, '--indicators', os.path.join(staging, 'indicators.csv'),
         '--boundaries', os.path.join(staging, 'boundaries.csv'))


def reports(sample, units, figures):
    """(file, sheets, program, moment of saving) of everything that was sent."""
    districts = [unit for unit in units if unit[2] == 'DISTRICT']
    plans = unit_plans(sample, units, figures)
    as_matrix = sample['layouts'] != 'own'
    if as_matrix:
        across = sample['layouts'] == 'districts across'
        matrix = (layouts.districts_across if across else layouts.districts_down)(sample, districts, figures)
        file = f"Biểu tổng hợp số liệu các huyện năm {sample['year']}.xlsx"
        yield file, matrix, 'libre .xlsx' if across else 'xlsxwriter', moment_of(sample, 0)
    place = {}
    for number, unit in enumerate(units):
        if as_matrix and unit[2] == 'DISTRICT':
            continue
        order = place[unit[2]] = place.get(unit[2], -1) + 1
        layout, program = HABITS[unit[2]][order % len(HABITS[unit[2]])]
        status = 'Sơ bộ' if unit[2] == 'DEPT' and sample['layouts'] == 'districts across' else 'Ước thực hiện'
        # Plans are handed out in million dong; whole numbers are all that a text file can say for certain.
        is_plain = layout is layouts.canonical or program == 'csv'
        money = 'triệu đồng' if is_plain else MONEY[number % len(MONEY)]
        report = Report(sample, unit, figures, money, plans.get(unit[0]), status)
        if sample.get('encoding') == 'tcvn3' and unit[0] == sample['districts'][-1][0]:
            program = 'xlwt tcvn3'
        yield file_name(unit) + extension(program), layout(report), program, moment_of(sample, number)


def moment_of(sample, number):
    return datetime.datetime(sample['year'], 11, 18 + number % 7, 8 + number % 9, number * 7 % 60)


def extension(program):
    return {'openpyxl': '.xlsx', 'xlsxwriter': '.xlsx', 'csv': '.csv'}.get(program) or \
        ('.xls' if program.startswith('xlwt') else program.split()[1])


def save(sheets, path, program, moment, office):
    if program.startswith('libre'):
        office.add(sheets, path, moment)
    elif program.startswith('xlwt'):
        with_xlwt(sheets, path, moment, tcvn3 if program.endswith('tcvn3') else None)
    else:
        {'openpyxl': with_openpyxl, 'xlsxwriter': with_xlsxwriter, 'csv': with_csv}[program](sheets, path, moment)


def file_name(unit):
    return unit[1].replace('(mô phỏng)', '').replace('mô phỏng', '').strip().replace('/', '-')


def unit_plans(sample, units, figures):
    """{unit: {indicator: plan}}: what the department's targets ask of each unit that answers itself."""
    plans = {}
    for code, target in sample['plans'].items():
        answering = [unit[0] for unit in units if isinstance(figures.get((unit[0], code), ('-',))[0], int)
                     and unit[2].startswith('ENT')]
        if not answering or isinstance(target, Fraction):
            continue
        for unit, share in zip(answering, allocate(target, [figures[unit, code][1] for unit in answering])):
            plans.setdefault(unit, {})[code] = share
    return plans


def make_book(sample, units, figures, folder):
    staging = tempfile.mkdtemp()
    write_csv(staging, 'units.csv', UNITS, register(units))
    write_csv(staging, 'figures.csv', FIGURES, list(published(sample, units, figures)))
    write_plans(sample, staging)
    write_csv(staging, 'indicators.csv', *with_growth_limits())
    init(folder, sample, staging, '--indicators', os.path.join(staging, 'indicators.csv'))


def with_growth_limits():
    """The standard catalogue, with wider limits where services are young and grow by leaps."""
    head = [*next(iter(CATALOGUE.values())), 'growth_limit']
    return head, [[{**row, 'growth_limit': YOUNG.get(code, '')}[name] for name in head] for code, row in CATALOGUE.items()]


def write_plans(sample, staging):
    write_csv(staging, 'plan.csv', FIGURES, [figure_row('', code, sample['year'], 'E', plan)
                                             for code, plan in sample['plans'].items()])


def register(units):
    return [[unit[0], unit[1], unit[2], aliases(unit), '', '', ''] for unit in units]


UNITS = ['unit', 'name', 'kind', 'aliases', 'parent', 'valid_from', 'valid_to']
FIGURES = ['unit', 'indicator', 'year', 'status', 'value', 'mark', 'measure', 'file', 'sheet', 'cell']
MARKS = {'-': 'none', 'x': 'not-applicable'}


def published(sample, units, figures):
    """Last year's figures as they were published, and earlier ones where a run of years counts.

    What the department gives is the figure of the whole province.
    """
    leaves_out = {'submitted by enterprises': ('ENT', 'PRESS')}.get(sample.get('priors'), ())
    kinds = {unit[0]: unit[2] for unit in units}
    for (unit, code), (_, before) in figures.items():
        if not kinds[unit].startswith(leaves_out or ('none',)):
            yield figure_row('' if kinds[unit] == 'DEPT' else unit, code, sample['year'] - 1, 'A', before)
    for (code, year), value in sample.get('earlier', {}).items():
        yield figure_row('', code, year, 'A', value)
    for code, value in sample.get('province_rows', {}).items():
        yield figure_row('', code, sample['year'], 'E', value)


def figure_row(unit, code, year, status, value):
    mark = MARKS.get(value, '')
    text = '' if mark else decimal(value_in_own_unit(CATALOGUE[code], value))
    return [unit, code, year, status, text, mark, CATALOGUE[code]['unit'], '', '', '']


def aliases(unit):
    if unit[2] == 'DISTRICT':
        return f'UBND {layouts.lower_first(unit[1])}|Phòng Văn hóa và Thông tin {layouts.lower_first(unit[1])}'
    return unit[1].replace(' (mô phỏng)', '').replace(' mô phỏng', '') if 'mô phỏng' in unit[1] else ''


def department_of(sample):
    return sample.get('department') or f"Sở Thông tin và Truyền thông tỉnh {sample['province']}"


def init(folder, sample, staging, *more):
    subprocess.run(['node', os.path.join(ROOT, 'src/cli/tongket.mjs'), 'init',
                    '--department', f"{department_of(sample)} (số liệu mô phỏng)",
                    '--year', str(sample['year']), '--out', os.path.join(folder, 'book.xlsx'),
                    '--units', os.path.join(staging, 'units.csv'),
                    '--figures', os.path.join(staging, 'figures.csv'),
                    '--plan', os.path.join(staging, 'plan.csv'), *sample['house'], *more],
                   check=True, stdout=subprocess.DEVNULL)


def write_csv(folder, name, head, rows):
    with open(os.path.join(folder, name), 'w', encoding='utf-8', newline='') as file:
        csv.writer(file, lineterminator='\n').writerows([head, *rows])


if __name__ == '__main__':
    for one in sys.argv[1:] or [*YEARS, 'bac-ninh-2025']:
        make_merged() if one == 'bac-ninh-2025' else make(one)
        print(one)
