"""The benchmark's corpus: a year of a country-sized department. Synthetic, made once, by openpyxl.

3,321 communes and 679 enterprises, 40 indicators each, two years a sheet, in .cache/bench.
"""
import csv, os, sys
from openpyxl import Workbook

COMMUNES, ENTERPRISES, INDICATORS = 3321, 679, 40
YEAR = 2026


def units():
    for number in range(1, COMMUNES + 1):
        yield f'X{number:05d}', f'Xã mô phỏng số {number}', 'COMMUNE'
    for number in range(1, ENTERPRISES + 1):
        yield f'D{number:04d}', f'Doanh nghiệp mô phỏng số {number}', 'ENT_TEL'


def indicators(kind):
    prefix = 'XA' if kind == 'COMMUNE' else 'DN'
    return [(f'{prefix}{number * 10:03d}', f'Chỉ tiêu mô phỏng {prefix.lower()} thứ {number}')
            for number in range(1, INDICATORS + 1)]


def figures(number, place):
    prior = 100 + (number * 7919 + place * 104729) % 9000
    return prior + 1 + (number * 31 + place * 17) % (prior // 10), prior


def main(folder):
    submissions = os.path.join(folder, 'submissions')
    os.makedirs(submissions, exist_ok=True)
    write_book_files(folder)
    totals = {}
    for number, (code, name, kind) in enumerate(units()):
        rows = [(indicator, label, *figures(number, place))
                for place, (indicator, label) in enumerate(indicators(kind))]
        for indicator, _, current, _ in rows:
            totals[indicator] = totals.get(indicator, 0) + current
        write_submission(os.path.join(submissions, code[0], f'{code}.xlsx'), name, rows)
    write_csv(folder, 'totals.csv', ['indicator', 'value'], sorted(totals.items()))


def write_submission(path, name, rows):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    book = Workbook()
    sheet = book.active
    sheet.title = 'Báo cáo'
    sheet['A1'] = 'Biểu báo cáo năm'
    sheet['D1'] = f'Đơn vị báo cáo: {name}'
    sheet['A3'] = 'BÁO CÁO SỐ LIỆU CUỐI NĂM'
    sheet['A4'] = f'(Kỳ báo cáo: năm {YEAR})'
    heads = ['STT', 'Chỉ tiêu', 'ĐVT', f'Chính thức năm {YEAR - 1}', f'Ước thực hiện năm {YEAR}', 'Ghi chú']
    for column, head in enumerate(heads, 1):
        sheet.cell(6, column, head)
    for place, (_, label, current, prior) in enumerate(rows):
        for column, value in enumerate([place + 1, label, 'hồ sơ', prior, current], 1):
            sheet.cell(7 + place, column, value)
    sheet.cell(9 + len(rows), 2, 'Người lập biểu')
    sheet.cell(9 + len(rows), 5, 'Thủ trưởng đơn vị')
    book.save(path)


def write_book_files(folder):
    head = ('code,domain,name_vi,name_en,unit,nature,aggregation,reported_by,growth_form,itu_code,'
            'notes,decimals,polarity,boundary_sensitive').split(',')
    write_csv(folder, 'indicators.csv', head, [
        [code, 'Mô phỏng', label, label, 'hồ sơ', 'flow', 'sum', kind, 'growth_pct', '', '', 0, 'neutral', 'no']
        for kind in ('COMMUNE', 'ENT_TEL') for code, label in indicators(kind)])
    write_csv(folder, 'units.csv', 'unit,name,kind,aliases,parent,valid_from,valid_to'.split(','),
              [[*unit, '', '', '', ''] for unit in units()])


def write_csv(folder, name, head, rows):
    with open(os.path.join(folder, name), 'w', encoding='utf-8', newline='') as file:
        csv.writer(file).writerows([head, *rows])


if __name__ == '__main__':
    main(sys.argv[1])
