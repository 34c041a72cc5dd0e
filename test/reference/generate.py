"""A department-year of chance in the contract's formats, and what the reference expects of it.

    python3 generate.py SEED FOLDER [--simple] [--clean] [--own] [--office]

--simple: one plain layout; --clean: nothing is missing or odd; --own: a catalogue unlike the standard one;
--office: some files saved by LibreOffice as .ods and .xls.
Writes units.csv, figures.csv, boundaries.csv, plan.csv, indicators.csv (with --own), submissions/,
expected.csv (summary; "?" where the contract leaves it open) and observations.csv.
"""
import csv, os, random, sys
from fractions import Fraction
import layouts
from reference import UNSTATED, Year
from years import make_world, sent_by_units

COLUMNS = ('indicator,year,status,value,prior,prior_basis,change,growth_pct,index_pct,change_points,plan,'
           'plan_pct,units_reported,units_expected,coverage_weight_pct,like_for_like_growth_pct').split(',')
FIGURES = 'unit,indicator,year,status,value,mark,measure,file,sheet,cell'


def write_world(folder, world, chance, simple, office):
    submissions = os.path.join(folder, 'submissions')
    os.makedirs(submissions, exist_ok=True)
    write_csv(folder, 'units.csv', 'unit,name,kind,aliases,parent,valid_from,valid_to',
              [[unit[column] for column in ('code', 'name', 'kind', 'aliases', 'parent', 'valid_from', 'valid_to')]
               for unit in world['units']])
    write_csv(folder, 'figures.csv', FIGURES,
              [[unit, code, year, status, layouts.plain(value) if state == 'value' else '',
                {'none': 'none', 'missing': 'missing'}.get(state, ''), '', '', '', '']
               for unit, code, year, status, state, value in world['known']])
    write_csv(folder, 'plan.csv', FIGURES, [[unit, code, world['year'], 'E', layouts.plain(value), '', '', '', '', '']
                                            for (unit, code), value in world['plans'].items()])
    write_csv(folder, 'boundaries.csv', 'from_unit,to_unit,weight,basis,act,effective',
              [[old, new, f'{weight.numerator}/{weight.denominator}', 'dân số', 'NQ 1/2024', day]
               for old, new, weight, day in world['boundaries']])
    if world['indicators'][next(iter(world['indicators']))].get('theme') is not None:
        rows = list(world['indicators'].values())
        write_csv(folder, 'indicators.csv', ','.join(rows[0]), [list(row.values()) for row in rows])
    wrote = write_submissions(submissions, world, chance, simple, office)
    year = Year(world)
    write_csv(folder, 'expected.csv', ','.join(COLUMNS),
              [[shown(row.get(column)) for column in COLUMNS] for row in map(year.row, world['indicators'])])
    write_csv(folder, 'observations.csv', FIGURES, observations(world, wrote))


def observations(world, wrote):
    """What figures.csv must hold of the sheets: sums of units, this year and the year before."""
    for (unit, code, year), (file, sheet, cell, measure) in sorted(wrote.items()):
        state, value = (world['sent'][unit][code] if year == world['year'] else world['stated_priors'][unit][code])[:2]
        mark = {'value': '', 'x': 'not-applicable'}.get(state, state)
        yield [unit, code, year, world['status_of'][unit] if year == world['year'] else UNSTATED,
               layouts.plain(value) if state == 'value' else '', mark, measure, file, sheet or UNSTATED, cell]


def write_submissions(folder, world, chance, simple, office):
    wrote, alone = {}, [unit for unit in world['units'] if unit['code'] in world['sent']]
    if not simple:
        together, codes, across = in_one_matrix(world, chance)
        if together:
            file = 'bieu tong hop cac huyen.xlsx'
            wrote.update(placed(file, layouts.matrix(world, together, codes, chance, os.path.join(folder, file), units_across=across)))
            alone = [unit for unit in alone if unit not in together]
    for unit in alone:
        file, written = write_one(folder, world, unit, chance, simple, office)
        wrote.update(placed(file, written))
    return wrote


def placed(file, written):
    return {key: (file, *place) for key, place in written.items()}


def in_one_matrix(world, chance):
    """Districts of the same questions with no priors or plans of their own may share a sheet."""
    candidates = [unit for unit in world['units'] if unit['kind'] == 'DISTRICT' and unit['code'] in world['sent']
                  and world['status_of'][unit['code']] == 'E' and unit['code'] not in world['stated_priors']
                  and unit['code'] not in world['sheet_plans']]
    if len(candidates) < 2:
        return [], [], False
    return candidates, list(world['sent'][candidates[0]['code']]), chance.random() < .5


def write_one(folder, world, unit, chance, simple, office):
    name = unit['code']
    if simple:
        return f'{name}.xlsx', layouts.list_form(world, unit, chance, os.path.join(folder, f'{name}.xlsx'), plain_style=True)
    if chance.random() < .15:
        return f'{name}.csv', layouts.csv_form(world, unit, chance, os.path.join(folder, f'{name}.csv'))
    unit_line = chance.choice(['line', 'beside', 'sheet', 'file'])
    file = f"{unit['name']}.xlsx" if unit_line == 'file' else f'{chance.choice(["", "con/"])}bc-{name}.xlsx'
    os.makedirs(os.path.dirname(os.path.join(folder, file)), exist_ok=True)
    split = chance.random() < .3 and unit_line != 'sheet'
    written = layouts.list_form(world, unit, chance, os.path.join(folder, file), code_column=chance.random() < .4,
                                two_rows=chance.random() < .35, sections=chance.random() < .4, unit_line=unit_line,
                                measure_line=chance.random() < .3, split_sheets=split)
    if office and chance.random() < .5:
        extension = chance.choice(['ods', 'xls'])
        layouts.through_libreoffice(os.path.join(folder, file), extension, '/tmp/tongket-reference-profile')
        file = file[:-4] + extension
    return file, written


def shown(value):
    """Fractions go out exactly; the comparison decides at 15 significant digits."""
    if value is None:
        return ''
    return f'{value.numerator}/{value.denominator}' if isinstance(value, Fraction) else str(value)


def write_csv(folder, name, head, rows):
    with open(os.path.join(folder, name), 'w', encoding='utf-8', newline='') as file:
        csv.writer(file).writerows([head.split(','), *rows])


if __name__ == '__main__':
    options = set(sys.argv[3:])
    chance = random.Random(int(sys.argv[1]))
    world = make_world(chance, own='--own' in options, clean='--clean' in options)
    write_world(sys.argv[2], world, chance, '--simple' in options, '--office' in options)
