"""What summary.csv must hold, summed here with fractions and without the product: test/samples/truth."""
import csv, os, sys
from fractions import Fraction
from layouts import CATALOGUE, ROOT
import merged
from figures import value_in_own_unit

sys.path.insert(0, os.path.join(ROOT, 'test', 'reference'))
from reference import Year  # noqa: E402

COLUMNS = ['indicator', 'year', 'status', 'value', 'prior', 'prior_basis', 'change', 'growth_pct', 'index_pct',
           'change_points', 'plan', 'plan_pct', 'units_reported', 'units_expected', 'coverage_weight_pct',
           'like_for_like_growth_pct']
STATES = {'-': 'none', 'x': 'x'}


def write_truth(name, sample, units, figures):
    write_rows(name, year_of(sample, units, figures))


def write_rows(name, world):
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'truth')
    os.makedirs(folder, exist_ok=True)
    year = Year(world)
    with open(os.path.join(folder, name + '.csv'), 'w', encoding='utf-8', newline='') as file:
        writer = csv.writer(file, lineterminator='\n')
        writer.writerow(COLUMNS)
        for code in CATALOGUE:
            row = year.row(code)
            writer.writerow([text(row.get(column)) for column in COLUMNS])


def year_of(sample, units, figures):
    kinds = {unit[0]: unit[2] for unit in units}
    known, sent, stated = [], {}, {}
    states_priors = sample['layouts'] != 'districts down'
    for (unit, code), (now, before) in figures.items():
        status = 'P' if kinds[unit] == 'DEPT' and sample['layouts'] == 'districts across' else 'E'
        if unit == 'SO' and is_from_authorities(code):
            known.append(('', code, sample['year'], status, *figure(code, now)))
        else:
            sent.setdefault(unit, {})[code] = (*figure(code, now), status)
        if kinds[unit] != 'DISTRICT' or states_priors:
            stated.setdefault(unit, {})[code] = figure(code, before)
        if not (sample.get('priors') and kinds[unit].startswith(('ENT', 'PRESS'))):
            place = '' if unit == 'SO' else unit
            known.append((place, code, sample['year'] - 1, 'A', *figure(code, before)))
    for code, value in sample.get('province_rows', {}).items():
        known.append(('', code, sample['year'], 'E', *figure(code, value)))
    return {'year': sample['year'], 'indicators': CATALOGUE, 'sent': sent, 'stated_priors': stated, 'known': known,
            'units': [{'code': unit[0], 'kind': unit[2], 'valid_from': '', 'valid_to': ''} for unit in units],
            'plans': {('', code): value_in_own_unit(CATALOGUE[code], plan) for code, plan in sample['plans'].items()},
            'boundaries': [], 'sheet_plans': {}}


def write_merged_truth(name, sample, units, ended, figures, before, ledger):
    """Of a province made of two: last year's figures are the old units', moved by the ledger."""
    known, sent, stated = [], {}, {}
    communes = {unit[0] for unit in units if unit[2] == 'COMMUNE'}
    for (unit, code), (now, then) in figures.items():
        if unit == '24' and is_from_authorities(code):
            known.append(('', code, sample['year'], 'E', *figure(code, now)))
        else:
            sent.setdefault(unit, {})[code] = (*figure(code, now), 'E')
        if unit not in communes:
            stated.setdefault(unit, {})[code] = figure(code, then)
    last_year = [*before.items(), *((('24', code), value) for code, value in merged.OWN_LAST_YEAR.items()),
                 *((('', code), value) for code, value in merged.same_name(sample, before).items())]
    known += [(unit, code, sample['year'] - 1, 'A', *figure(code, value)) for (unit, code), value in last_year]
    register = [{'code': code, 'kind': kind, 'valid_from': '', 'valid_to': merged.LAST} for code, _, kind in ended]
    register += [{'code': code, 'kind': kind, 'valid_from': merged.FIRST, 'valid_to': ''} for code, _, kind, _ in units]
    write_rows(name, {
        'year': sample['year'], 'indicators': CATALOGUE, 'sent': sent, 'stated_priors': stated, 'known': known,
        'units': register, 'sheet_plans': {}, 'department': '24',
        'plans': {('', code): value_in_own_unit(CATALOGUE[code], plan) for code, plan in sample['plans'].items()},
        'boundaries': [(old, new, weight, day) for old, new, weight, _, day in ledger]})


def is_from_authorities(code):
    """The department passes on what the statistics office and the ministry publish."""
    return 'DEPT' not in CATALOGUE[code]['reported_by'].split('|')


def figure(code, value):
    """(state, value) in the catalogue's unit."""
    state = STATES.get(value, 'value')
    return state, value_in_own_unit(CATALOGUE[code], value) if state == 'value' else None


def text(value):
    return '' if value is None else decimal(value) if isinstance(value, Fraction) else str(value)


def decimal(value):
    """The exact decimal where it ends, else 15 significant digits, half away from zero."""
    value = Fraction(value)
    sign, size = ('-' if value < 0 else ''), abs(value)
    places = next((count for count in range(40) if size.denominator and 10 ** count % size.denominator == 0), None)
    if places is None:
        magnitude = 0
        while size >= 10 ** (magnitude + 1):
            magnitude += 1
        while size < Fraction(10) ** magnitude:
            magnitude -= 1
        places = 14 - magnitude
        size = Fraction(int(size * Fraction(10) ** places + Fraction(1, 2)), 1) / Fraction(10) ** places
    digits = str(int(size * 10 ** places)).rjust(places + 1, '0')
    whole, rest = (digits[:-places], digits[-places:].rstrip('0')) if places else (digits, '')
    return sign + whole + ('.' + rest if rest else '')
