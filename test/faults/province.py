"""A province of chance, as it would report in a good year: units, what each reports, both years.

Shares nothing with the product. Every figure is written by hand of a random generator: wholes are not
smaller than their parts, growth is moderate and differs a little between units, as in real life.
"""
import csv, os
from fractions import Fraction

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))
CATALOGUE = {row['code']: row for row in csv.DictReader(
    open(os.path.join(ROOT, 'assets/catalogue/indicators.csv'), encoding='utf-8-sig'))}

PLACES = ('Sơn Hà|Đông Phú|Hòa Lạc|Thủy Trung|Bình Khê|Quý Xuân|Mỹ Trạch|An Dương|Cẩm Lương|Đức Thịnh|Gia Hưng|Hồng Thái|'
          'Khánh Hội|Lai Uyên|Nam Chính|Ngọc Sơn|Phú Riềng|Quảng Lãng|Tân Tiến|Thạch Giám|Trung Nghĩa|Vạn Thắng|Xuân Lai|'
          'Yên Bài|Ea Kar|Đắk Mar|Krông Nô|Ia Pa|Chư Sê|Mường Lát|Nậm Pồ|Tủa Chùa').split('|')
LETTERS = 'Alpha Bình Minh|Sao Mai|Thành Công|Đại Dương|Hoàn Cầu|Trường Sơn|Phương Nam|Tân Thế Kỷ|Hải Âu|Bắc Đẩu|Toàn Cầu|An Khang'.split('|')

# What the kinds report: code, size of a middling unit, growth in per cent, spread of growths in points.
AREA = [('TH020', 9000, 1.5, .5), ('TH040', 60, .2, .5), ('CDS050', 14000, 9, 3), ('CDS122', 400, 5, 2.5), ('CDS092', 3800, 7, 3),
        ('TCS050', 900, 4, 2), ('NET080', 45, 6, 3), ('NET081', 60, 8, 3), ('BC180', 2600, 9, 4), ('VT092', 130, 8, 4), ('TCS030', 260, 3, 2)]
TEL = [('VT011', 9000, -3, 2), ('VT012', 260000, 4, 1.6), ('VT052', 320, 2, 1.5), ('VT054', 640, 6, 2), ('NET020', 52000, 8, 2.5),
       ('VT100', 190, 6, 2.5), ('VT110', 11, 5, 3), ('VT120', 310, 2, 2.5), ('VT150', 4200, 5, 4)]
POST = [('BC021', 34, 4, 3), ('BC022', 70, 1, 1), ('BC023', 60, 4, 3), ('BC070', 420000, 12, 4), ('BC080', 390000, 11, 4),
        ('BC090', 82000, 12, 4), ('BC110', 46, 9, 3), ('BC120', 3, 7, 3), ('BC130', 240, 3, 2.5), ('BC140', 16000, 8, 4)]
IT = [('CN030', 330, 6, 3), ('CN041', 300, 9, 4), ('CN042', 60, 10, 4), ('CN043', 25, 8, 4), ('CN060', 5, 6, 3)]
PRINT = [('XBI020', 320, 4, 3), ('XBI030', 34, 5, 3), ('XBI031', 2, 4, 3), ('XBI032', 62, 2, 2)]
# Parts as shares of their wholes (the notes and the column part_of say so), in per cent.
PARTS = {'CDS051': ('CDS050', 70), 'CDS071': ('CDS050', 60), 'CDS091': ('CDS092', 85), 'VT074': ('TH040', 97), 'VT081': ('TH040', 90),
         'CDS121': ('TH040', 98), 'VT015': ('VT012', 80), 'VT020': ('VT012', 75), 'NET021': ('NET020', 88), 'BC091': ('BC090', 60)}
DERIVED = {'VT010': ['VT011', 'VT012'], 'CN040': ['CN041', 'CN042', 'CN043']}


class Row:
    """One indicator of one unit: both years, and what the sheet says beside them."""

    def __init__(self, code, prior, value):
        self.code, self.prior, self.value = code, prior, value
        self.note, self.stated, self.written, self.prior_written = None, None, None, None


def places_of(code):
    return int(CATALOGUE[code]['decimals'])


def shaped(value, code):
    tens = 10 ** places_of(code)
    return Fraction(round(value * tens), tens)


def make(chance, quick=False):
    year = chance.choice([2023, 2024, 2026, 2027])
    area = 'DISTRICT' if year < 2025 else 'COMMUNE'
    units, names = [], chance.sample(PLACES, chance.randint(12, 16 if quick else 30))
    word = 'Huyện' if area == 'DISTRICT' else 'Xã'
    for number, name in enumerate(names, 1):
        units.append((f'{area[0]}{number:02}', f'{word} {name}', area))
    for kind, name, low, high in (('ENT_TEL', 'Viễn thông', 8, 11), ('ENT_POST', 'Bưu chính', 4, 12), ('ENT_IT', 'Công ty Phần mềm', 3, 6),
                                  ('ENT_PRINT', 'Công ty In', 2, 5)):
        for number, letter in enumerate(chance.sample(LETTERS, chance.randint(low, high)), 1):
            units.append((f'{kind[4:]}-{number}', f'{name} {letter}', kind))
    units.append(('SO', 'Văn phòng Sở', 'DEPT'))
    asked = {kind: [item for item in items if kind == area and item[0] == 'TH040' or chance.random() < .85]
             for kind, items in ((area, AREA), ('ENT_TEL', TEL), ('ENT_POST', POST), ('ENT_IT', IT), ('ENT_PRINT', PRINT))}
    # The derived sums and the pairs of volume and value need their sides.
    for kind, needed in (('ENT_TEL', {'VT011', 'VT012', 'VT100'}), ('ENT_POST', {'BC070', 'BC110'}), ('ENT_IT', {'CN041', 'CN042', 'CN043'}),
                         (area, {'CDS050', 'CDS122'})):
        have = {item[0] for item in asked[kind]}
        asked[kind] += [item for item in {'ENT_TEL': TEL, 'ENT_POST': POST, 'ENT_IT': IT}.get(kind, AREA) if item[0] in needed - have]
    parts = {code for code in PARTS if chance.random() < .75}
    world = {'year': year, 'units': units, 'area': area, 'rows': {}, 'states': {}}
    for code, _, kind in units:
        if kind != 'DEPT':
            world['rows'][code] = rows_of(chance, asked[kind], parts, chance.lognormvariate(0, .7))
    world['rows']['SO'] = office(chance)
    return world


def rows_of(chance, asked, parts, size):
    rows = {}
    for code, middling, growth, spread in asked:
        prior = max(shaped(Fraction(middling * size * chance.uniform(.8, 1.25)), code), Fraction(1))
        change = Fraction(max(min(chance.gauss(growth, spread), growth + 3 * spread), growth - 3 * spread)) / 100
        rows[code] = Row(code, prior, shaped(prior * (1 + change), code))
    for part in PARTS:
        whole, share = PARTS[part]
        if part not in parts or whole not in rows:
            continue
        before = Fraction(min(max(chance.gauss(share, 4), 20), 99)) / 100
        now = min(before * (1 + Fraction(chance.uniform(-.02, .02))), Fraction(1))
        rows[part] = Row(part, shaped(rows[whole].prior * before, part), shaped(rows[whole].value * now, part))
    return rows


def office(chance):
    rows = {}
    for code, low, high in (('BC010', 8, 20), ('VT130', 6, 12), ('CN010', 60, 190), ('CDS020', 600, 1100), ('CDS030', 900, 1500),
                            ('CDS110', 40, 90), ('XBI070', 90, 150), ('BPT040', 12, 20), ('BPT090', 30, 60)):
        prior = Fraction(chance.randint(low, high))
        rows[code] = Row(code, prior, prior + chance.randint(1, max(1, int(prior / 14))))
    return rows
