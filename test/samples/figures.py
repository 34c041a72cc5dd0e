"""From a province's totals to each unit's figures, which add to them exactly."""
import zlib
from fractions import Fraction
from provinces import ANSWERS, INSIDE, MARKET, YEARS, totals_of

# Kept by the register or by law: the same in each district.
ONE_EACH = {'TCS010': 1}


def units_of(sample):
    """[(code, name, kind, weight)]: districts, enterprises, press, the department."""
    province = sample['province']
    units = [(code, name, 'DISTRICT', weight) for code, name, _, weight in sample['districts']]
    for kind, members in MARKET.items():
        units += [(code, full_name(name, province), kind, weight) for code, name, weight in members]
    return [*units, ('SO', f'Sở Thông tin và Truyền thông tỉnh {province}', 'DEPT', 1)]


def full_name(name, province):
    if name == 'Báo mô phỏng':
        return f'Báo {province} (mô phỏng)'
    if name.startswith('Đài'):
        return f'Đài Phát thanh - Truyền hình {province} (mô phỏng)'
    return f'{name} {province}' if name.startswith(('Công ty', 'Nhà sách')) else f'{name} - Chi nhánh {province}'


def allocate(total, weights, room=None):
    """Whole numbers that add to `total`, in proportion to the weights, none above its room."""
    whole = sum(weights)
    shares = [total * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda place: (-(total * weights[place] % whole), place))
    for place in order[:total - sum(shares)]:
        shares[place] += 1
    for place in range(len(shares)) if room else ():
        over = shares[place] - room[place]
        for other in order:
            moved = min(over, room[other] - shares[other]) if other != place else 0
            if moved > 0:
                shares[place] -= moved
                shares[other] += moved
                over -= moved
    assert sum(shares) == total and all(share >= 0 for share in shares), (total, weights, room)
    assert not room or all(share <= most for share, most in zip(shares, room)), (total, weights, room)
    return shares


def tilted(weights, number, strength):
    """Near the weights, not equal to them, so that no two rows look alike."""
    return [weight * (1000 + strength * ((number * 7 + place * 13) % 11 - 5))
            for place, weight in enumerate(weights)]


def figures_of(sample):
    """{(unit, indicator): (this year, the year before)}: numbers, '-' or 'x'."""
    units = units_of(sample)
    figures = {}
    totals = totals_of(sample)
    for code in in_order(totals):
        number = zlib.crc32(code.encode()) % 101
        for kinds in families(code):
            spread(sample, figures, [unit for unit in units if unit[2] in kinds], number, code, totals[code])
    mark_nothing(sample, figures)
    if 'previous' in sample:
        _, earlier = figures_of(YEARS[sample['previous']])
        figures = {key: (pair[0], earlier[key][0] if key in earlier else pair[1])
                   for key, pair in figures.items()}
    return units, figures


def in_order(totals):
    """Wholes before their parts."""
    def depth(code):
        if code == 'VT074':
            return 1 + depth('VT073')
        return 0 if code not in INSIDE else 1 + depth(INSIDE[code])
    return sorted(totals, key=depth)


def families(code):
    """The groups of kinds that each report the whole of an indicator."""
    groups = [('DISTRICT',), ('DEPT',), ('ENT_TEL', 'ENT_ISP', 'ENT_POST', 'ENT_IT', 'ENT_PRINT',
                                         'ENT_DISTRIB', 'PRESS')]
    return [group for group in groups if any(code in ANSWERS[kind] for kind in group)]


def spread(sample, figures, units, number, code, totals):
    answering = [unit for unit in units if code in ANSWERS[unit[2]]]
    codes = [unit[0] for unit in answering]
    if code in ONE_EACH:
        for unit in codes:
            figures[unit, code] = (ONE_EACH[code],) * 2
        return
    if code == 'VT074':
        for unit in codes:
            all_, without = figures[unit, 'TH040'], figures[unit, 'VT073']
            figures[unit, code] = tuple(each - less for each, less in zip(all_, without))
        return
    if code == 'TH030' and len(codes) > 1:
        for unit, (_, _, communes, _) in zip(codes, sample['districts']):
            figures[unit, code] = (communes, communes)
        return
    if len(codes) == 1:
        figures[codes[0], code] = totals
        return
    nil = sample.get('nil', {}).get(code, [])
    columns = []
    # Growth strays from the province's, of the small more than of the large, as it does.
    moved = [1000 + (number * 5 + place * 3) % 7 - 3 for place in range(len(codes))]
    for year in (0, 1):
        room = [figures[unit, INSIDE[code]][year] for unit in codes] if code in INSIDE else None
        if room:
            room = [0 if unit in nil else most for unit, most in zip(codes, room)]
        base = room or weights_of(sample, answering, code)
        weights = [0 if unit in nil else weight
                   for unit, weight in zip(codes, tilted(base, number, 2 if room else 6))]
        if year == 0 and not room:
            least = min(filter(None, base))
            weights = [weight * 1000 + (round(weight * (move - 1000) * (least / own) ** .5) if own else 0)
                       for weight, move, own in zip(weights, moved, base)]
        if room and sum(room) == 0:
            columns.append([0] * len(codes))
            continue
        columns.append(allocate(totals[year], weights, room))
    for unit, now, before in zip(codes, *columns):
        figures[unit, code] = (now, before)


def weights_of(sample, answering, code):
    """Hamlets, stations and teams go with communes, people with population, money with the market."""
    if code in ('TH040', 'BC022', 'TCS030', 'TCS050', 'VT092') and answering[0][2] == 'DISTRICT':
        return [communes for _, _, communes, _ in sample['districts']]
    if code in NICHE:
        return [NICHE[code].get(unit[0], unit[3]) for unit in answering]
    return [unit[3] for unit in answering]


# Who hardly does what: culture points are the universal postal service's, software is the
# software company's, television is the station's.
NICHE = {
    'BC022': {'BC-B': 0, 'BC-C': 0, 'BC-D': 0, 'BC-E': 0},
    'BC105': {'BC-B': 4, 'BC-C': 0, 'BC-D': 0, 'BC-E': 0},
    'BC100': {'BC-A': 90, 'BC-B': 10, 'BC-C': 0, 'BC-D': 0, 'BC-E': 0},
    'BC140': {'BC-C': 0, 'BC-D': 0, 'BC-E': 0}, 'BC150': {'BC-C': 0, 'BC-D': 0, 'BC-E': 0},
    'BC160': {'BC-B': 0, 'BC-C': 0, 'BC-D': 0, 'BC-E': 0},
    'BC180': {'BC-C': 0, 'BC-D': 0, 'BC-E': 0}, 'BC120': {'BC-E': 0},
    'CN042': {'CN-A': 0, 'CN-B': 0, 'CN-C': 100}, 'CN043': {'CN-A': 8, 'CN-B': 6, 'CN-C': 86},
    'CN041': {'CN-C': 0}, 'CN050': {'CN-C': 1}, 'BPT051': {'BAO': 0, 'DAI': 100},
    'BPT050': {'BAO': 0, 'DAI': 100}, 'VT055': {'VT-C': 0, 'VT-D': 0}, 'VT011': {'VT-C': 2, 'VT-D': 1},
    'BPT060': {'VT-C': 3, 'VT-D': 0, 'IN-E': 12, 'IN-F': 26}, 'NET020': {'VT-C': 5, 'VT-D': 1, 'IN-E': 11},
}


def mark_nothing(sample, figures):
    """An enterprise writes "-" where it does no such business; districts write what they have."""
    enterprises = {unit[0] for unit in units_of(sample) if unit[2] != 'DISTRICT'}
    for (unit, code), pair in figures.items():
        if unit in enterprises and pair == (0, 0) and code not in ('VT055',):
            figures[unit, code] = ('-', '-')
        if unit in sample.get('nil', {}).get(code, [])[1:]:
            figures[unit, code] = ('-', '-')


def value_in_own_unit(indicator, value):
    """The exact figure in the catalogue's unit; marks stay marks."""
    if isinstance(value, str):
        return value
    return Fraction(value, 1000) if indicator['unit'] == 'tỷ đồng' else Fraction(value)
