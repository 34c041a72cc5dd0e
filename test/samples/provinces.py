"""The five sample years: real provinces and districts, fictitious enterprises, synthetic figures.

What five real reports published is reproduced to the unit (test/samples/claims.csv says where);
everything else is invented at the scale of the province. Money is in million dong here, as
enterprises file it, so that it stays whole.
"""
import zlib
from fractions import Fraction

TELECOM = ['VT011', 'VT012', 'VT015', 'VT020', 'VT040', 'VT052', 'VT053', 'VT054', 'VT055', 'VT090',
           'VT100', 'VT110', 'VT120', 'VT150', 'NET020', 'NET021', 'NET022', 'BPT060']
INTERNET = ['NET020', 'NET021', 'NET022', 'VT090', 'VT100', 'VT110', 'VT120', 'BPT060']
POST = ['BC021', 'BC022', 'BC023', 'BC024', 'BC070', 'BC080', 'BC090', 'BC091', 'BC100', 'BC105',
        'BC110', 'BC120', 'BC130', 'BC140', 'BC150', 'BC160', 'BC180']
IT = ['CN030', 'CN041', 'CN042', 'CN043', 'CN050', 'CN060']
PRINT = ['XBI020', 'XBI030', 'XBI031', 'XBI032']
DISTRIBUTION = ['XBI060', 'XBI031', 'XBI032']
PRESS = ['BPT030', 'BPT050', 'BPT051', 'BPT100']
DISTRICT = ['TH020', 'TH030', 'TH040', 'BC022', 'BC180', 'VT073', 'VT074', 'VT081', 'VT092', 'NET080',
            'NET081', 'CDS050', 'CDS051', 'CDS071', 'CDS091', 'CDS092', 'CDS101', 'CDS120', 'CDS121',
            'CDS122', 'ATT010', 'ATT011', 'TCS010', 'TCS020', 'TCS021', 'TCS030', 'TCS050']
DEPARTMENT = ['TH010', 'TH015', 'TH030', 'TH050', 'TH100', 'BC010', 'VT050', 'VT061', 'VT130', 'NET050',
              'NET070', 'CN010', 'CDS020', 'CDS030', 'CDS060', 'CDS081', 'CDS082', 'CDS110', 'CDS131',
              'CDS150', 'CDS151', 'ATT020', 'ATT050', 'BPT010', 'BPT040', 'BPT090', 'XBI010', 'XBI040',
              'XBI070']
ANSWERS = {'ENT_TEL': TELECOM, 'ENT_ISP': INTERNET, 'ENT_POST': POST, 'ENT_IT': IT,
           'ENT_PRINT': PRINT, 'ENT_DISTRIB': DISTRIBUTION, 'PRESS': PRESS,
           'DISTRICT': DISTRICT, 'DEPT': DEPARTMENT}

# A part of each unit's own whole: never more than it.
INSIDE = {'VT015': 'VT012', 'VT020': 'VT012', 'NET021': 'NET020', 'NET022': 'NET021', 'BC091': 'BC090',
          'CDS051': 'CDS050', 'CDS071': 'CDS050', 'CDS091': 'CDS092', 'ATT011': 'ATT010',
          'VT073': 'TH040', 'VT081': 'TH040', 'CDS121': 'TH040', 'CDS101': 'TH030', 'CDS120': 'TH030',
          'TCS020': 'TH030', 'TCS021': 'TCS020'}

# What did not exist yet: digital teams and the DTI's public ranking began in 2022 and 2021.
SINCE = {'CDS120': 2022, 'CDS121': 2022, 'CDS122': 2022, 'CDS131': 2022, 'CDS150': 2021, 'CDS151': 2021}

# Per cent by which what is young may grow before anybody asks.
YOUNG = {'BC180': 30, 'CDS051': 100, 'CDS071': 250, 'CDS081': 300, 'CDS101': 200, 'CDS110': 80, 'CDS131': 60, 'TCS021': 60}

# Enterprises and their weights in the market. The names are invented and say so.
MARKET = {
    'ENT_TEL': [('VT-A', 'Viễn thông A', 42), ('VT-B', 'Viễn thông B', 34), ('VT-C', 'Viễn thông C', 17),
                ('VT-D', 'Viễn thông D', 6)],
    'ENT_ISP': [('IN-E', 'Internet E', 7), ('IN-F', 'Truyền hình cáp F', 3)],
    'ENT_POST': [('BC-A', 'Bưu chính A', 52), ('BC-B', 'Bưu chính B', 24), ('BC-C', 'Chuyển phát C', 10),
                 ('BC-D', 'Chuyển phát D', 8), ('BC-E', 'Chuyển phát E', 6)],
    'ENT_IT': [('CN-A', 'Công ty Điện tử A', 61), ('CN-B', 'Công ty Linh kiện B', 33),
               ('CN-C', 'Công ty Phần mềm C', 6)],
    'ENT_PRINT': [('XB-A', 'Công ty In A', 58), ('XB-B', 'Công ty Bao bì B', 42)],
    'ENT_DISTRIB': [('PH-A', 'Công ty Sách A', 64), ('PH-B', 'Nhà sách B', 36)],
    'PRESS': [('BAO', 'Báo mô phỏng', 38), ('DAI', 'Đài Phát thanh - Truyền hình mô phỏng', 62)],
}


def chance(*words):
    """A number from -1 to 1 that is always the same for the same words."""
    return zlib.crc32('|'.join(map(str, words)).encode()) % 2001 / 1000 - 1


def typical(province, year, population, households, hamlets, communes):
    """{indicator: (this year, the year before)} of a province of that size. Synthetic."""
    scale = population / 1_890_900
    years = year - 2022

    def pair(code, level, growth):
        now = level * scale * (1 + growth / 100) ** years * (1 + .09 * chance(province, code))
        percent = growth + 2.2 * chance(province, year, code) * (growth != 0)
        now = round(now)
        return now, round(now / (1 + percent / 100))

    def share(whole, now, before):
        shift = .02 * chance(province, now)
        return round(whole[0] * (now + shift)), round(whole[1] * (before + shift))

    made = {code: pair(code, level, growth) for code, level, growth in LEVELS}
    made['TH010'] = population, round(population / (1.011 + .002 * chance(province, 'TH010')))
    made['TH015'] = share(made['TH010'], .745, .744)
    made['TH020'] = households, round(households / 1.014)
    made['TH030'] = communes, communes
    made['TH040'] = hamlets, hamlets
    made['TCS010'] = None
    digital = {2020: .31, 2021: .46, 2022: .67}
    made['CDS051'] = share(made['CDS050'], digital[year], digital[year] - .12)
    made['CDS071'] = share(made['CDS050'], digital[year] - .15, digital[year] - .26)
    made['CDS091'] = share(made['CDS092'], .93 + .015 * (years + 1), .885)
    made['CDS082'] = share(made['CDS050'], .29, .28)
    made['CDS081'] = share(made['CDS082'], {2020: .09, 2021: .21, 2022: .46}[year],
                           {2020: .04, 2021: .10, 2022: .24}[year])
    made['NET021'] = share(made['NET020'], .975, .96)
    made['NET022'] = share(made['NET020'], .91, .905)
    made['BC091'] = share(made['BC090'], .76, .72)
    made['VT015'] = share(made['VT012'], .72 + .03 * years, .69 + .03 * years)
    made['VT055'] = {2020: (0, 0), 2021: (2, 0), 2022: (11, 4)}[year]
    made['VT061'] = share(made['VT050'], .31, .29)
    made['VT073'] = 0, round(hamlets * .004)
    made['VT074'] = None
    made['VT081'] = hamlets - round(hamlets * .015), hamlets - round(hamlets * .042)
    made['CDS101'] = communes, communes - 4
    made['CDS120'] = communes, communes - 11
    made['CDS121'] = hamlets - round(hamlets * .03), hamlets - round(hamlets * .19)
    made['TCS020'] = communes - round(communes * .02), communes - round(communes * .05)
    made['TCS021'] = round(communes * .42), round(communes * .31)
    made['ATT011'] = share(made['ATT010'], .71, .58)
    made['TH050'] = round(population * 79 * 1.08 ** years), round(population * 79 * 1.08 ** (years - 1))
    made['TH100'] = share(made['TH050'], .17, .166)
    made['NET050'] = Fraction(764 + 31 * years, 10), Fraction(733 + 31 * years, 10)
    made['NET070'] = Fraction(8361 + 1450 * years, 100), Fraction(6911 + 1450 * years, 100)
    made['CDS150'] = Fraction(5821, 10000), Fraction(4347, 10000)
    made['CDS151'] = 22, 25
    made['ATT050'] = 2, 2
    made['BPT010'], made['BPT040'] = (3, 3), (4, 4)
    made['BC010'] = (len(MARKET['ENT_POST']),) * 2
    made['VT130'] = (len(MARKET['ENT_TEL']) + len(MARKET['ENT_ISP']),) * 2
    return {code: value for code, value in made.items() if SINCE.get(code, 0) <= year}


# Level of 2022 in a province of 1.89 million, and its usual growth in per cent.
LEVELS = [
    ('VT011', 29_600, -9.8), ('VT012', 1_812_000, 3.1), ('VT020', 1_344_000, 4.9),
    ('VT040', 231_400, -4.4), ('VT052', 1_310, -5.6), ('VT053', 1_674, -2.9), ('VT054', 2_216, 9.4),
    ('VT090', 11_870, 4.6), ('VT100', 1_986_400, 4.8), ('VT110', 84_350, 5.5), ('VT120', 1_240, -2.4),
    ('VT150', 41_600, 12.5), ('NET020', 371_000, 8.4), ('BPT060', 122_700, 3.4),
    ('BC021', 52, 3.9), ('BC022', 196, -1.1), ('BC023', 61, 5.2), ('BC024', 24, 8.7),
    ('BC070', 6_410_000, 11.7), ('BC080', 9_240_000, 13.2), ('BC090', 4_020_000, 15.9),
    ('BC100', 512_000, -8.7), ('BC105', 7_340_000, -4.1), ('BC110', 462_600, 12.1),
    ('BC120', 16_820, 9.8), ('BC130', 1_310, 3.3), ('BC140', 94_300, 14.6), ('BC150', 101_700, 13.9),
    ('BC160', 23_900, -3.6), ('BC180', 158_200, 17.3), ('CN030', 42_700, 4.4),
    ('CN041', 158_300_000, 6.6), ('CN042', 214_000, 9.1), ('CN043', 482_000, 5.7), ('CN050', 6_330, 7.2),
    ('CN060', 1_318_000, 4.8), ('XBI020', 1_840, 3.4), ('XBI030', 308_400, 4.2), ('XBI031', 12_730, 3.9),
    ('XBI032', 742, -2.7), ('XBI060', 117_900, 4.6), ('BPT030', 214, 2.9), ('BPT050', 6_570, 3.4),
    ('BPT051', 7_120, 3.7), ('BPT100', 31_450, -3.1), ('VT092', 188, 16.0), ('NET080', 214, -13.2),
    ('NET081', 136, 21.0), ('CDS050', 486_000, 6.1), ('CDS092', 871_000, 7.0), ('CDS122', 9_640, 9.0),
    ('ATT010', 158, 6.0), ('TCS030', 2_470, 4.0), ('TCS050', 88_400, 3.2), ('VT050', 1_730, 4.0),
    ('CN010', 192, 9.0), ('CDS020', 842, 10.0), ('CDS030', 1_214, 15.0), ('CDS060', 298_000, 26.0),
    ('CDS110', 388, 12.0), ('CDS131', 41_200, 46.0), ('ATT020', 1_130, -12.0), ('BPT090', 13, -14.0),
    ('XBI010', 92, 4.0), ('XBI040', 78, 4.0), ('XBI070', 121, 6.0),
]

# (code, name, communes, weight by population)
VINH_PHUC = [('243', 'Thành phố Vĩnh Yên', 9, 122), ('244', 'Thành phố Phúc Yên', 10, 107),
             ('246', 'Huyện Lập Thạch', 20, 137), ('247', 'Huyện Tam Dương', 13, 115),
             ('248', 'Huyện Tam Đảo', 9, 84), ('249', 'Huyện Bình Xuyên', 13, 132),
             ('251', 'Huyện Yên Lạc', 17, 156), ('252', 'Huyện Vĩnh Tường', 28, 206),
             ('253', 'Huyện Sông Lô', 17, 98)]

# The province's figures of the years before last, for Biểu 13; money in million dong.
BAC_GIANG_SINCE_2018 = {
    'VT011': (53_700, 45_200, 38_900), 'VT012': (1_621_900, 1_668_400, 1_712_300),
    'VT020': (934_200, 1_098_700, 1_241_000), 'NET020': (231_800, 268_300, 301_500),
    'TH070': (74_208_100, 96_315_800, 118_420_350), 'VT100': (1_745_300, 1_812_950, 1_893_420),
    'BC110': (251_330, 296_440, 351_870), 'BC070': (2_987_400, 3_602_500, 4_318_000),
}


def since(first, series):
    """{(indicator, year): figure} of runs of years."""
    return {(code, first + place): value for code, run in series.items() for place, value in enumerate(run)}


YEARS = {
    'vinh-phuc-2020': {
        'province': 'Vĩnh Phúc', 'year': 2020, 'house': ['--growth-decimals', '1'],
        'districts': VINH_PHUC, 'size': (1_171_200, 310_000, 1_237, 136),
        'totals': {'TH020': (310_000, 306_120), 'NET020': (214_300, 195_600), 'NET021': (208_900, 187_700),
                   'NET022': (199_950, 181_340), 'VT050': (1_164, 1_117), 'VT092': (86, 71),
                   'CDS101': (50, 44), 'CN010': (181, 166), 'CDS110': (412, 263), 'ATT050': (1, 1),
                   'TH100': (23_410_000, 21_780_000), 'TH050': (117_900_000, 111_300_000),
                   # The year before vinh-phuc-2021: together 107.000 tỷ.
                   'BC110': (271_900, 246_300), 'VT100': (1_352_100, 1_297_800),
                   'CN041': (104_698_800, 98_214_000), 'CN042': (139_600, 128_100),
                   'CN043': (331_200, 309_500), 'BPT100': (21_900, 23_600),
                   'XBI030': (126_800, 121_400), 'XBI060': (57_700, 56_300)},
        # Districts with nothing to report, in both years.
        'nil': {'VT092': ['247', '253', '246'], 'CDS101': ['251', '249', '246', '253', '248', '244']},
        'province_rows': {'TH020': 310_000},
        'plans': {'VT100': 1_360_000, 'BC110': 265_000, 'NET022': 205_000, 'CN040': 103_000_000,
                  'NET040': Fraction(66), 'CDS052': Fraction(30), 'BC180': 75_000},
        'layouts': 'own', 'encoding': 'tcvn3',
    },
    'ninh-thuan-2020': {
        'province': 'Ninh Thuận', 'year': 2020,
        'house': ['--growth-decimals', '1', '--base', 'same-period'],
        'districts': [('582', 'Thành phố Phan Rang - Tháp Chàm', 16, 168), ('584', 'Huyện Bác Ái', 9, 31),
                      ('585', 'Huyện Ninh Sơn', 8, 77), ('586', 'Huyện Ninh Hải', 9, 92),
                      ('587', 'Huyện Ninh Phước', 9, 129), ('588', 'Huyện Thuận Bắc', 6, 43),
                      ('589', 'Huyện Thuận Nam', 8, 54)],
        'size': (593_600, 162_400, 402, 65),
        'totals': {'VT100': (742_670, 698_000), 'VT110': (31_240, 29_870), 'VT050': (571, 552),
                   'VT090': (6_120, 5_790), 'BC070': (2_114_000, 1_897_000), 'BC110': (98_400, 88_300),
                   'BC021': (16, 15), 'BC022': (47, 48), 'BC023': (38, 35), 'BC024': (12, 11),
                   'CN041': (41_000, 38_700), 'CN042': (6_200, 5_600), 'CN043': (83_000, 78_900),
                   'CN050': (1, 1), 'CN030': (310, 296), 'CN060': (4_100, 3_860), 'CN010': (24, 21)},
        'plans': {'VT100': 740_000, 'BC110': 95_000, 'CDS052': Fraction(30), 'BC180': 36_000},
        'layouts': 'districts down', 'priors': 'submitted by enterprises',
    },
    'vinh-phuc-2021': {
        'province': 'Vĩnh Phúc', 'year': 2021, 'house': ['--growth-decimals', '1'],
        # Last year's figures are those of the set before.
        'previous': 'vinh-phuc-2020',
        'districts': VINH_PHUC, 'size': (1_191_800, 318_300, 1_237, 136),
        'totals': {'VT050': (1_203, 1_164), 'NET020': (236_400, 214_300), 'NET021': (231_300, 208_900),
                   'NET022': (217_700, 199_950), 'TH020': (318_300, 310_000), 'CN010': (196, 181),
                   # Together 110.200 tỷ and 107.000 tỷ: TH070.
                   'BC110': (318_400, 271_900), 'VT100': (1_406_300, 1_352_100),
                   'CN041': (107_770_000, 104_698_800), 'CN042': (152_000, 139_600),
                   'CN043': (343_000, 331_200), 'BPT100': (20_700, 21_900),
                   'XBI030': (131_200, 126_800), 'XBI060': (58_400, 57_700),
                   'TH100': (25_180_000, 23_410_000), 'TH050': (123_600_000, 117_900_000),
                   'CDS110': (496, 412), 'VT055': (2, 0), 'ATT050': (1, 1), 'CDS101': (134, 50),
                   'CDS150': (Fraction(3913, 10000), 'x'), 'CDS151': (11, 'x')},
        'earlier': {('ATT050', 2019): 1},
        'plans': {'TH070': 110_000_000, 'VT100': 1_420_000, 'BC110': 305_000, 'CN040': 108_000_000,
                  'CDS052': Fraction(50), 'NET040': Fraction(70)},
        'layouts': 'own',
    },
    'bac-giang-2022': {
        'province': 'Bắc Giang', 'year': 2022,
        'house': ['--comparison', 'index', '--growth-decimals', '1', '--base', 'same-period'],
        'districts': [('213', 'Thành phố Bắc Giang', 16, 179), ('215', 'Huyện Yên Thế', 19, 112),
                      ('216', 'Huyện Tân Yên', 22, 182), ('217', 'Huyện Lạng Giang', 21, 226),
                      ('218', 'Huyện Lục Nam', 25, 236), ('219', 'Huyện Lục Ngạn', 29, 238),
                      ('220', 'Huyện Sơn Động', 17, 79), ('221', 'Huyện Yên Dũng', 18, 158),
                      ('222', 'Huyện Việt Yên', 17, 212), ('223', 'Huyện Hiệp Hòa', 25, 269)],
        'size': (1_890_900, 512_600, 2_129, 209),
        'totals': {'VT011': (28_400, 33_100), 'VT012': (1_821_600, 1_766_500),
                   'VT020': (1_352_000, 1_359_600), 'NET020': (368_000, 340_000),
                   'NET021': (361_200, 329_900), 'NET022': (334_700, 309_800),
                   'CDS151': (10, 10), 'CDS150': (Fraction(4561, 10000), Fraction(3508, 10000))},
        # The ranking of 2019 was never made: the run of equal ranks begins with 2020's.
        'earlier': {('CDS151', 2020): 'x', **since(2018, BAC_GIANG_SINCE_2018)},
        'plans': {'VT010': 1_840_000, 'NET010': 1_700_000, 'VT100': 2_050_000, 'BC110': 440_000,
                  'BC180': 150_000, 'CDS052': Fraction(80), 'CDS070': Fraction(60)},
        'layouts': 'own',
    },
    'vinh-long-2022': {
        'province': 'Vĩnh Long', 'year': 2022, 'house': ['--growth-decimals', '2'],
        'districts': [('855', 'Thành phố Vĩnh Long', 11, 140), ('857', 'Huyện Long Hồ', 15, 164),
                      ('858', 'Huyện Mang Thít', 12, 98), ('859', 'Huyện Vũng Liêm', 20, 158),
                      ('860', 'Huyện Tam Bình', 17, 152), ('861', 'Thị xã Bình Minh', 8, 96),
                      ('862', 'Huyện Trà Ôn', 14, 132), ('863', 'Huyện Bình Tân', 10, 92)],
        'size': (1_028_800, 289_300, 752, 107),
        'totals': {'VT011': (19_317, 22_400), 'VT012': (1_285_200, 1_088_300),
                   'VT020': (752_456, 640_900), 'NET020': (242_000, 217_500),
                   'NET021': (236_100, 208_700), 'NET022': (221_800, 199_900),
                   'VT073': (0, 3), 'VT081': (749, 731), 'CDS101': (107, 101), 'CDS120': (107, 0),
                   'CDS121': (752, 0), 'CDS122': (4_806, 0), 'CDS060': (343_218, 271_640),
                   'CDS030': (1_108, 964), 'CN041': (312_000, 288_000), 'CN042': (31_000, 27_600),
                   'CN043': (164_000, 152_700), 'CN050': (9, 8), 'CN030': (1_240, 1_190),
                   'CN060': (14_300, 13_500), 'CN010': (46, 41), 'CDS151': (27, 33),
                   'CDS150': (Fraction(4213, 10000), Fraction(3187, 10000))},
        'earlier': {('ATT050', 2020): 3},
        'plans': {'VT010': 1_250_000, 'VT100': 1_150_000, 'CDS052': Fraction(70),
                  'CDS123': Fraction(100), 'BC180': 85_000},
        'layouts': 'districts across',
    },
}


def totals_of(sample):
    province, year = sample['province'], sample['year']
    totals = {**typical(province, year, *sample['size']), **sample['totals']}
    return {code: totals[code] for code in totals if SINCE.get(code, 0) <= year}
