"""Makes workbooks of folders of CSV sheets, by a library that is not ours.

    python3 make_workbook.py CASE/submissions TARGET

CASE/submissions/NAME/SHEET.csv becomes TARGET/NAME.xlsx. A field that is a plain decimal becomes a
number; one that begins with ' stays text, without the mark.
"""
import csv, os, re, sys
from openpyxl import Workbook


def content(field):
    if re.fullmatch(r'-?\d+(\.\d+)?', field):
        return float(field) if '.' in field else int(field)
    return field[1:] if field.startswith("'") else field or None


def make(source, target):
    for name in sorted(os.listdir(source)):
        book = Workbook()
        book.remove(book.active)
        for sheet_file in sorted(os.listdir(os.path.join(source, name))):
            sheet = book.create_sheet(sheet_file[:-len('.csv')])
            with open(os.path.join(source, name, sheet_file), encoding='utf-8', newline='') as file:
                for row, fields in enumerate(csv.reader(file), 1):
                    for column, field in enumerate(fields, 1):
                        sheet.cell(row, column, content(field))
        book.save(os.path.join(target, f'{name}.xlsx'))


if __name__ == '__main__':
    make(*sys.argv[1:])
