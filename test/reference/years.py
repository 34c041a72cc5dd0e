"""A believable year of chance: register, what was known before, what each unit answers.

The world is the dict that reference.Year reads. Wholes are never smaller than their parts, growth is
moderate, no value repeats last year's: where a world is `clean`, no rule has anything to say.
"""
import csv, os
from fractions import Fraction
from reference import family

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))
STANDARD = {row['code']: row for row in csv.DictReader(
    open(os.path.join(ROOT, 'assets/catalogue/indicators.csv'), encoding='utf-8-sig'))}

# Each part is smaller than its whole: the notes of the standard catalogue say so.
PARTS = dict(BC091='BC090', BC171='BC172', VT015='VT012', VT020='VT012', VT061='VT050', VT074='TH040',
             VT073='TH040', VT081='TH040', NET021='NET020', NET022='NET020', CDS051='CDS050', CDS071='CDS050',
             CDS082='CDS050', CDS081='CDS082', CDS091='CDS092', ATT011='ATT010', TCS021='TCS020',
             CDS121='TH040', BC180='TH020', CDS101='TH030', CDS120='TH030', TCS020='TH030')
SCALE = {'TH030': (120, 200), 'TH020': (60000, 90000), 'NET020': (9000, 30000), 'NET022': (3000, 9000), 'đài': (5, 9), 'thuê bao': (9000, 300000), 'hộ': (200, 3000), 'hồ sơ': (4000, 60000), 'người': (40, 900),
         'tỷ đồng': (5, 700), 'triệu đồng': (900, 80000), 'bưu gửi': (20000, 900000), 'kiện': (8000, 90000),
         'tờ': (3000, 70000), 'thư': (2000, 9000), 'văn bản': (1500, 30000), 'giờ': (300, 4000),
         'triệu trang': (40, 900), 'thôn': (60, 240), 'đơn vị': (12, 20), 'trạm': (20, 300), 'vị trí': (100, 300), 'ha': (200, 9000), 'con': (500, 90000)}
PRECISE = {'tỷ đồng': 2, 'triệu USD': 2, 'triệu trang': 2, 'ha': 1, 'triệu đồng': 1, 'km': 1}

OWN_ROWS = """code,domain,name_vi,name_en,unit,nature,aggregation,reported_by,growth_form,itu_code,notes,decimals,polarity,boundary_sensitive,theme
R1,Rừng,Diện tích rừng trồng mới,New forest,ha,flow,sum,DISTRICT|COMMUNE,growth_pct|plan_pct,,,1,up_good,no,xanh
R2,Rừng,Diện tích rừng được chăm sóc,Tended forest,ha,flow,sum,DISTRICT|COMMUNE,growth_pct,,,1,up_good,no,xanh
R3,Rừng,Tổng diện tích lâm sinh,Forestry area,ha,flow,derived_sum(R1+R2),DERIVED,growth_pct|plan_pct,,,1,up_good,no,
R4,Rừng,Số hộ nhận khoán,Contracted households,hộ,stock,sum,DISTRICT|COMMUNE,growth_pct,,,0,up_good,no,
R5,Rừng,Số hộ được tập huấn phòng cháy,Trained households,hộ,stock,sum,DISTRICT|COMMUNE,abs_change,,,0,up_good,no,
R6,Rừng,Tỷ lệ hộ được tập huấn phòng cháy,Share trained,%,ratio,ratio_of_sums(R5/R4*100),DERIVED,pp|plan_pct,,,1,up_good,no,
N1,Nước sạch,Sản lượng nước thương phẩm,Water sold,nghìn m3,flow,sum,ENT_WATER,growth_pct|plan_pct,,,1,up_good,no,
N2,Nước sạch,Doanh thu bán nước,Water revenue,triệu đồng,flow,sum,ENT_WATER,growth_pct|plan_pct,,,1,up_good,no,
N3,Nước sạch,Doanh thu lắp đặt,Installation revenue,triệu đồng,flow,sum,ENT_WATER,growth_pct,,,1,up_good,no,
N4,Nước sạch,Tổng doanh thu ngành nước,Water sector revenue,triệu đồng,flow,derived_sum(N2+N3),DERIVED|DEPT,growth_pct|plan_pct,,,1,up_good,no,
N5,Nước sạch,Giá bán bình quân,Average price,đồng/m3,ratio,ratio_of_sums(N2/N1*1000),DERIVED,growth_pct,,,0,neutral,no,
N6,Nước sạch,Số đồng hồ đang dùng,Meters in use,cái,stock,sum,ENT_WATER,growth_pct,,,0,up_good,no,
C1,Chung,Số trạm cấp nước đăng ký,Registered stations,trạm,stock,distinct_count,DEPT,abs_change,,,0,neutral,yes,
C2,Chung,Điểm hài lòng của người dân,Satisfaction,điểm,score,not_additive,MINISTRY,score_change,,,1,up_good,no,
C3,Chung,Thứ hạng cải cách của tỉnh,Reform rank,hạng,rank,not_additive,MINISTRY,rank_change,,,0,down_good,no,
C4,Chung,Số hội chợ đã tổ chức,Fairs held,cuộc,flow,province_only,DEPT,abs_change,,,0,neutral,no,
C5,Chung,Số dân trung bình,Mean population,người,stock,sum,GSO,growth_pct,,,0,neutral,no,
C6,Chung,Bình quân đồng hồ trên một nghìn dân,Meters per thousand,cái/1000 dân,ratio,ratio_of_sums(N6/C5*1000),DERIVED,abs_change,,,2,up_good,no,
"""
OWN = {row['code']: row for row in csv.DictReader(OWN_ROWS.splitlines())}
PARTS.update(R5='R4', N3='N2')

# Figures of the whole province that stand beside sums of units.
PROVINCE = dict(TH010=(800000, 900000), TH015=(400000, 600000), TH050=(40000, 90000), TH100=(2000, 9000), VT050=(400, 900))


def make_world(chance, own=False, clean=False, year=2024):
    catalogue = OWN if own else STANDARD
    units = register(chance, own, clean, year)
    world = dict(year=year, indicators=catalogue, units=units, sent={}, stated_priors={}, known=[], plans={},
                 sheet_plans={}, boundaries=changes(chance, units, year), status_of={}, asked={})
    source = {code: source_family(chance, row, units) for code, row in catalogue.items()}
    for code in sorted(set(PARTS) & set(source), key=lambda code: (depth(code), code)):
        if clean and PARTS[code] in source and family_asks(catalogue[code], source[PARTS[code]]):
            source[code] = source[PARTS[code]]
    wanted = {code for code in catalogue if chance.random() < .75}
    for unit in units:
        answer_for(chance, world, unit, [code for code in catalogue if code in wanted and
                   asks(catalogue[code], unit['kind'], source[code], clean)], clean)
    if clean:
        world['units'] = [unit for unit in units if unit['valid_to'] or unit['code'] in world['sent']]
    province_figures(chance, world, clean)
    return world


def register(chance, own, clean, year):
    units = []
    def unit(code, name, kind, valid_from='', valid_to='', aliases=''):
        units.append(dict(code=code, name=name, kind=kind, aliases=aliases, parent='',
                          valid_from=valid_from, valid_to=valid_to))
    names = chance.sample(['Sơn Hà', 'Đông Phú', 'Hòa Lạc', 'Thủy Nguyên', 'Bình Khê', 'Quý Xuân', 'Mỹ Trạch'],
                          chance.randint(3, 6))
    for number, name in enumerate(names, 1):
        unit(f'H{number:02}', f'Huyện {name}', 'DISTRICT', aliases=f'UBND huyện {name}|H. {name}')
    kinds = (('ENT_WATER', 'Cấp nước', 4),) if own else (
        ('ENT_TEL', 'Viễn thông', 4), ('ENT_ISP', 'Internet', 2), ('ENT_POST', 'Bưu chính', 3),
        ('ENT_IT', 'Công nghệ', 3), ('PRESS', 'Báo', 2), ('ENT_PRINT', 'Nhà in', 2), ('ENT_DISTRIB', 'Nhà sách', 1))
    for kind, name, most in kinds:
        for number in range(chance.randint(1, most)):
            unit(f'{kind.replace("ENT_", "")}-{number + 1}', f'{name} {"Alpha Beta Gamma Delta".split()[number]}', kind)
    unit('SO', 'Văn phòng Sở', 'DEPT')
    turn = chance.random()
    if turn < .45:
        unit('C1', 'Huyện Cũ Thượng', 'DISTRICT', '', f'{year - 1}-12-31')
        unit('C2', 'Huyện Cũ Hạ', 'DISTRICT', '', f'{year - 1}-12-31')
        unit('M1', 'Huyện Tân Lập', 'DISTRICT', f'{year}-01-01', '')
    elif turn < .6 and not own:
        unit('E9', 'Viễn thông Kết Thúc', 'ENT_TEL', '', f'{year - 1}-12-31')
    elif turn < .75:
        unit('X9', 'Huyện Mới Tách', 'DISTRICT', f'{year}-07-01', '')
    return units


def changes(chance, units, year):
    codes = {unit['code'] for unit in units}
    rows = []
    if 'M1' in codes:
        share = Fraction(chance.randint(1, 9), chance.choice([10, 11, 13]))
        rows = [('C1', 'M1', Fraction(1)), ('C2', 'M1', share), ('C2', 'H01', 1 - share)]
    elif 'X9' in codes:
        rows = [('H02', 'X9', Fraction(2, 7)), ('H02', 'H02', Fraction(5, 7))]
    return [(old, new, weight, f'{year}-01-01' if 'M1' in codes else f'{year}-07-01') for old, new, weight in rows]


def source_family(chance, row, units):
    """Who sends an indicator this year, where several families could."""
    families = list(dict.fromkeys(family(kind) for kind in row['reported_by'].split('|')))
    have = [one for one in families if any(u['kind'] in row['reported_by'].split('|') and family(u['kind']) == one
                                           for u in units)]
    return chance.choice(have) if have else None


def family_asks(row, source):
    return any(family(kind) == source for kind in row['reported_by'].split('|'))


def asks(row, kind, source, clean):
    if row['aggregation'].split('(')[0] != 'sum' or kind not in row['reported_by'].split('|'):
        return False
    return family(kind) == source or (not clean and family(kind) != 'department')


def answer_for(chance, world, unit, codes, clean):
    year, name = world['year'], unit['code']
    current = not unit['valid_to']
    is_new = unit['valid_from'] != ''
    status = world['status_of'][name] = chance.choice('EEEPA')
    submits = current and (clean or chance.random() < .9)
    publishes = chance.random() < .6 or not submits
    world['asked'][name] = codes
    plan_column = submits and chance.random() < .3
    values, priors = {}, {}
    for code in sorted(codes, key=lambda code: depth(code)):
        row = world['indicators'][code]
        priors[code], values[code] = pair(chance, code, row, priors, values)
    for code in codes:
        row = world['indicators'][code]
        states = [100, 0, 0, 0, 0] if clean else [84, 5, 3, 4, 4]
        state = chance.choices(['value', 'none', 'missing', 'x', 'blank'], states)[0]
        has_prior = not is_new and state != 'x'
        if submits:
            world['sent'].setdefault(name, {})[code] = (state, values[code] if state == 'value' else None, status)
            if plan_column and 'plan_pct' in row['growth_form']:
                world['sheet_plans'].setdefault(name, {})[code] = shaped(values[code] * Fraction(chance.randint(90, 110), 100), row)
        if not has_prior:
            continue
        mark = 'none' if chance.random() < .03 else 'missing' if not clean and chance.random() < .01 else 'value'
        value = priors[code] if mark == 'value' else None
        if publishes:
            world['known'].append((name, code, year - 1, chance.choice('PA'), mark, value))
            if not clean and mark == 'value' and chance.random() < .05:
                world['known'].append((name, code, year - 1, 'A', 'value', value + 3))
        elif submits and chance.random() < (1 if clean else .95):
            world['stated_priors'].setdefault(name, {})[code] = (mark, value)


def depth(code):
    return 0 if code not in PARTS else 2 if code == 'VT073' else 1 + depth(PARTS[code])


def pair(chance, code, row, priors, values):
    whole = PARTS.get(code)
    growth = Fraction(chance.choice([*range(88, 99), *range(102, 117)]), 100)
    if (growth > 1) != rises(code):
        growth = 2 - growth
    if whole in values:
        share = Fraction(chance.randint(30, 70), 100)
        if code == 'VT073' and 'TH040' in values and 'VT074' in values:
            return priors['TH040'] - priors['VT074'], values['TH040'] - values['VT074']
        prior, value = shaped(priors[whole] * share, row), shaped(values[whole] * share * Fraction(chance.randint(96, 104), 100), row)
    else:
        low, high = SCALE.get(code) or SCALE.get(row['unit'], (30, 3000))
        prior = shaped(Fraction(chance.randint(low * 100, high * 100), 100), row)
        value = shaped(prior * growth, row)
    return prior, value + Fraction(1, 10 ** PRECISE.get(row['unit'], 0)) if value == prior else value


def rises(code):
    """One indicator goes the same way everywhere: a unit that goes against all its peers is asked why (domain 7.6)."""
    return sum(map(ord, code)) % 2 > 0


def shaped(value, row):
    """As precise as people write it."""
    tens = 10 ** PRECISE.get(row['unit'], 0)
    return Fraction(round(value * tens), tens)


def province_figures(chance, world, clean):
    year = world['year']
    for code, row in world['indicators'].items():
        form = row['aggregation'].split('(')[0]
        kinds = row['reported_by'].split('|')
        register_only = form in ('province_only', 'not_additive', 'distinct_count')
        authority = form == 'sum' and family(kinds[0]) == 'authorities' and not sent_by_units(world, code)
        if 'plan_pct' in row['growth_form'] and chance.random() < .5:
            world['plans']['', code] = Fraction(chance.choice([0, 95, chance.randint(10, 500000)]), 1)
        if not (register_only or authority) or chance.random() < .3:
            continue
        low, high = PROVINCE.get(code) or ((20, 90) if row['unit'] == '%' else (2, 60) if register_only else (400000, 900000))
        prior = Fraction(chance.randint(low, high))
        value = shaped(prior * Fraction(chance.randint(102, 110), 100), row) + (1 if register_only else 0)
        value = min(value, Fraction(100)) if row['unit'] == '%' else value
        world['known'].append(('', code, year - 1, chance.choice('PA'), 'value', prior))
        if family(kinds[0]) != 'enterprises' and 'DEPT' in [u['kind'] for u in world['units']] and 'SO' in world['sent'] \
                and chance.random() < .4:
            world['sent']['SO'][code] = ('value', value, world['status_of']['SO'])
        else:
            world['known'].append(('', code, year, chance.choice('EEP'), 'value', value))


def sent_by_units(world, code):
    return any(code in answers for answers in world['sent'].values())
