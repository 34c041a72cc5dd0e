"""The five sample years: real places, fictitious enterprises, synthetic figures.

Province totals reproduce the published figures of five real reports; how they are spread over
units is invented. Money is in million dong here (what enterprises file), so that it stays whole.
"""

# Indicators each kind of unit answers, in the order of its form. The measure is what the form
# asks for; 'triệu đồng' where the catalogue keeps tỷ đồng.
TELECOM = ['VT011', 'VT012', 'VT015', 'VT020', 'VT040', 'VT052', 'VT053', 'VT054', 'VT055',
           'VT090', 'VT100', 'VT110', 'VT120', 'VT150', 'NET020', 'NET021', 'NET022', 'BPT060']
INTERNET = ['VT090', 'VT100', 'VT110', 'VT120', 'NET020', 'NET021', 'NET022', 'BPT060']
POST = ['BC021', 'BC022', 'BC023', 'BC024', 'BC070', 'BC080', 'BC090', 'BC091', 'BC100', 'BC105',
        'BC110', 'BC120', 'BC130', 'BC140', 'BC150', 'BC160', 'BC180']
IT = ['CN030', 'CN041', 'CN042', 'CN043', 'CN050', 'CN060']
PRINT = ['XBI020', 'XBI030', 'XBI031', 'XBI032']
DISTRIBUTION = ['XBI031', 'XBI032', 'XBI060']
PRESS = ['BPT030', 'BPT050', 'BPT051', 'BPT100']
DISTRICT = ['TH020', 'TH040', 'VT073', 'VT074', 'VT081', 'VT092', 'NET080', 'NET081', 'CDS050',
            'CDS051', 'CDS071', 'CDS091', 'CDS092', 'CDS101', 'CDS120', 'CDS121', 'CDS122',
            'ATT010', 'ATT011', 'TCS010', 'TCS020', 'TCS021', 'TCS030', 'TCS050']
DEPARTMENT = ['TH010', 'TH015', 'TH030', 'TH050', 'TH100', 'BC010', 'VT050', 'VT061', 'VT130',
              'NET050', 'NET070', 'CN010', 'CDS020', 'CDS030', 'CDS060', 'CDS081', 'CDS082',
              'CDS110', 'CDS131', 'CDS150', 'CDS151', 'ATT020', 'ATT050', 'BPT010', 'BPT040',
              'BPT090', 'XBI010', 'XBI040', 'XBI070']

ANSWERS = {'ENT_TEL': TELECOM, 'ENT_ISP': INTERNET, 'ENT_POST': POST, 'ENT_IT': IT,
           'ENT_PRINT': PRINT, 'ENT_DISTRIB': DISTRIBUTION, 'PRESS': PRESS,
           'DISTRICT': DISTRICT, 'DEPT': DEPARTMENT}

# Parts that lie inside another figure of the same unit, with the largest share they may take.
INSIDE = {'VT020': 'VT012', 'VT015': 'VT012', 'NET021': 'NET020', 'BC091': 'BC090',
          'VT073': 'TH040', 'VT081': 'TH040', 'CDS051': 'CDS050',
          'CDS071': 'CDS050', 'CDS121': 'TH040', 'CDS091': 'CDS092', 'ATT011': 'ATT010', 'TCS021': 'TCS020'}


def typical(population, households, hamlets, communes, scale):
    """A province's year at a given size; (this year, the year before). Synthetic."""
    def grown(value, percent):
        return value, round(value / (1 + percent / 100))
    n = lambda value, percent=3.7: grown(round(value * scale), percent)
    return {
        'TH010': grown(population, 1.1), 'TH015': grown(round(population * .744), 1.3),
        'TH020': grown(households, 1.2), 'TH030': (communes, communes), 'TH040': (hamlets, hamlets + 9),
        'TH050': grown(round(population * 78), 8.6), 'TH100': grown(round(population * 12), 7.9),
        'VT011': n(31_500, -11.3), 'VT012': n(1_520_000, 3.1), 'VT015': n(1_180_000, 5.2),
        'VT020': n(1_310_000, 2.4), 'VT040': n(214_000, -4.4), 'VT052': n(1_020, -6.1),
        'VT053': n(1_480, -2.3), 'VT054': n(2_260, 9.4), 'VT055': (n(14)[0], n(9)[0]),
        'VT090': n(9_870, 4.6), 'VT100': n(1_652_400, 4.8), 'VT110': n(71_350, 5.5),
        'VT120': n(1_140, -1.8), 'VT150': n(38_600, 12.5), 'NET020': n(341_000, 7.9),
        'NET021': n(333_500, 9.2), 'NET022': n(298_400, 8.3), 'BPT060': n(122_700, 2.9),
        'BC021': n(48, 2.1), 'BC022': n(196, 1.1), 'BC023': n(57, 5.0), 'BC024': n(21, 5.0),
        'BC070': n(6_410_000, 11.7), 'BC080': n(9_240_000, 13.2), 'BC090': n(4_020_000, 15.9),
        'BC091': n(3_110_000, 19.4), 'BC100': n(512_000, -8.7), 'BC105': n(7_340_000, -3.5),
        'BC110': n(412_600, 12.1), 'BC120': n(14_820, 9.8), 'BC130': n(1_310, 3.3),
        'BC140': n(94_300, 14.6), 'BC150': n(101_700, 13.9), 'BC160': n(23_900, -1.6),
        'BC180': n(158_200, 17.3), 'CN030': n(42_700, 4.4), 'CN041': n(58_300_000, 6.6),
        'CN042': n(214_000, 9.1), 'CN043': n(482_000, 5.7), 'CN050': n(2_330, 7.2),
        'CN060': n(318_000, 3.8), 'XBI020': n(1_840, 3.4), 'XBI030': n(208_400, 4.2),
        'XBI031': n(9_730, 3.9), 'XBI032': n(642, -2.7), 'XBI060': n(87_900, 2.6),
        'BPT030': n(214, 1.9), 'BPT050': n(6_570, 1.4), 'BPT051': n(7_120, 1.7),
        'BPT100': n(31_450, -3.1),
        'VT073': (0, 3), 'VT074': (hamlets, hamlets + 6),
        'VT081': (hamlets - round(hamlets * .02), hamlets - round(hamlets * .05)),
        'VT092': n(188, 22.0), 'NET080': n(214, -13.2), 'NET081': n(96, 21.0),
        'CDS050': n(486_000, 6.1), 'CDS051': n(321_700, 24.2), 'CDS071': n(262_900, 31.0),
        'CDS091': n(812_000, 12.0), 'CDS092': n(871_000, 7.0),
        'CDS101': (communes, communes - 4), 'CDS120': (communes, communes - 6),
        'CDS121': (hamlets - round(hamlets * .04), hamlets - round(hamlets * .13)),
        'CDS122': n(9_640, 13.0), 'ATT010': n(138, 4.0), 'ATT011': n(96, 18.0),
        'TCS010': None, 'TCS020': (communes, communes - 2),
        'TCS021': (round(communes * .42), round(communes * .31)), 'TCS030': n(2_470, 4.0),
        'TCS050': n(88_400, 2.2),
        'BC010': (14, 13), 'VT050': n(1_730, 3.0), 'VT061': n(530, 9.0), 'VT130': (7, 7),
        'NET050': (76.4, 74.2), 'NET070': (83.61, 74.25), 'CN010': n(212, 9.0),
        'CDS020': n(842, 10.0), 'CDS030': n(1_214, 15.0), 'CDS060': n(298_000, 26.0),
        'CDS081': n(64_300, 48.0), 'CDS082': n(142_000, 9.0), 'CDS110': n(388, 8.0),
        'CDS131': n(41_200, 80.0), 'CDS150': (0.5821, 0.5347), 'CDS151': (22, 25),
        'ATT020': n(1_130, -12.0), 'ATT050': (2, 2), 'BPT010': (3, 3), 'BPT040': (4, 4),
        'BPT090': (11, 14), 'XBI010': n(72, 2.0), 'XBI040': n(58, 2.0), 'XBI070': n(121, 6.0),
    }


YEARS = {
    'vinh-phuc-2020': {
        'province': 'Vĩnh Phúc', 'year': 2020, 'house': ['--growth-decimals', '1'],
        'districts': [('243', 'Thành phố Vĩnh Yên', 14), ('244', 'Thành phố Phúc Yên', 12),
                      ('246', 'Huyện Lập Thạch', 11), ('247', 'Huyện Tam Dương', 10),
                      ('248', 'Huyện Tam Đảo', 7), ('249', 'Huyện Bình Xuyên', 12),
                      ('251', 'Huyện Yên Lạc', 12), ('252', 'Huyện Vĩnh Tường', 14),
                      ('253', 'Huyện Sông Lô', 8)],
        'totals': {**typical(1_171_200, 310_000, 1_237, 136, .63),
                   'TH020': (310_000, 306_120), 'NET022': (199_950, 181_340),
                   'NET020': (214_300, 195_600), 'NET021': (208_900, 187_700),
                   'CN041': (96_400_000, 92_750_000), 'CDS110': (412, 263)},
        'nil': {'VT092': ['247', '253', '246'],
                'CDS101': ['251', '249', '246', '253', '248', '244']},
    },
    'ninh-thuan-2020': {
        'province': 'Ninh Thuận', 'year': 2020,
        'house': ['--growth-decimals', '1', '--base', 'same-period'],
        'districts': [('582', 'Thành phố Phan Rang - Tháp Chàm', 28), ('584', 'Huyện Bác Ái', 6),
                      ('585', 'Huyện Ninh Sơn', 14), ('586', 'Huyện Ninh Hải', 15),
                      ('587', 'Huyện Ninh Phước', 21), ('588', 'Huyện Thuận Bắc', 7),
                      ('589', 'Huyện Thuận Nam', 9)],
        'totals': {**typical(593_600, 162_400, 402, 65, .34), 'VT100': (742_670, 698_000),
                   'VT110': (31_240, 29_870)},
    },
    'vinh-phuc-2021': {
        'province': 'Vĩnh Phúc', 'year': 2021, 'house': ['--growth-decimals', '1'],
        'districts': [('243', 'Thành phố Vĩnh Yên', 14), ('244', 'Thành phố Phúc Yên', 12),
                      ('246', 'Huyện Lập Thạch', 11), ('247', 'Huyện Tam Dương', 10),
                      ('248', 'Huyện Tam Đảo', 7), ('249', 'Huyện Bình Xuyên', 12),
                      ('251', 'Huyện Yên Lạc', 12), ('252', 'Huyện Vĩnh Tường', 14),
                      ('253', 'Huyện Sông Lô', 8)],
        'totals': {**typical(1_191_800, 318_300, 1_237, 136, .66),
                   # TH070 = BC110 + VT100 + CN041 + CN042 + CN043 + BPT100 + XBI030 + XBI060
                   'BC110': (318_400, 271_900), 'VT100': (1_406_300, 1_352_100),
                   'CN042': (152_000, 139_600), 'CN043': (343_000, 331_200),
                   'BPT100': (20_700, 21_900), 'XBI030': (131_200, 126_800),
                   'XBI060': (58_400, 57_700),
                   'CN041': (107_770_000, 104_698_800),
                   'TH100': (25_180_000, 23_410_000), 'TH050': (123_600_000, 113_900_000),
                   'CDS110': (496, 412), 'VT055': (2, 0), 'ATT050': (1, 1)},
    },
    'bac-giang-2022': {
        'province': 'Bắc Giang', 'year': 2022,
        'house': ['--comparison', 'index', '--growth-decimals', '1', '--base', 'same-period'],
        'districts': [('213', 'Thành phố Bắc Giang', 14), ('215', 'Huyện Yên Thế', 6),
                      ('216', 'Huyện Tân Yên', 10), ('217', 'Huyện Lạng Giang', 12),
                      ('218', 'Huyện Lục Nam', 12), ('219', 'Huyện Lục Ngạn', 12),
                      ('220', 'Huyện Sơn Động', 5), ('221', 'Huyện Yên Dũng', 8),
                      ('222', 'Huyện Việt Yên', 10), ('223', 'Huyện Hiệp Hòa', 11)],
        'totals': {**typical(1_890_900, 512_600, 2_129, 209, 1.0),
                   'VT011': (28_400, 33_100), 'VT012': (1_821_600, 1_766_500),
                   'VT020': (1_352_000, 1_359_600), 'NET020': (368_000, 340_000),
                   'NET021': (361_200, 329_900), 'NET022': (334_700, 309_800),
                   'VT015': (1_294_000, 1_262_000), 'CDS151': (10, 10)},
    },
    'vinh-long-2022': {
        'province': 'Vĩnh Long', 'year': 2022, 'house': ['--growth-decimals', '2'],
        'districts': [('855', 'Thành phố Vĩnh Long', 15), ('857', 'Huyện Long Hồ', 16),
                      ('858', 'Huyện Mang Thít', 10), ('859', 'Huyện Vũng Liêm', 15),
                      ('860', 'Huyện Tam Bình', 15), ('861', 'Thị xã Bình Minh', 9),
                      ('862', 'Huyện Trà Ôn', 13), ('863', 'Huyện Bình Tân', 7)],
        'totals': {**typical(1_028_800, 289_300, 752, 107, .55),
                   'VT011': (19_317, 22_400), 'VT012': (1_285_200, 1_088_300),
                   'VT020': (752_456, 640_900), 'NET020': (242_000, 217_500),
                   'NET021': (236_100, 208_700), 'NET022': (221_800, 199_900),
                   'VT015': (861_000, 779_000),
                   'TH040': (752, 752), 'VT073': (0, 3), 'VT074': (752, 749),
                   'VT081': (749, 731), 'CDS120': (107, 96), 'CDS121': (752, 688),
                   'CDS060': (343_218, 271_640), 'CDS030': (1_108, 964), 'CDS101': (107, 101)},
    },
}
