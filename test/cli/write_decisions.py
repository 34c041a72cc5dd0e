"""Writes lines below the others on a sheet of a book, by hand as it were: no add-in, no product.

    python3 write_decisions.py BOOK.xlsx SHEET HEADING=VALUE... [-- HEADING=VALUE...]

Each group is a line; the columns are found by their headings.
"""
import sys
from openpyxl import load_workbook


def main(path, sheet_name, words):
    book = load_workbook(path)
    sheet = book[sheet_name]
    first = words[0].partition('=')[0]
    head = next(row for row in sheet.iter_rows() if any(cell.value == first for cell in row))
    columns = {cell.value: cell.column for cell in head if cell.value}
    line = head[0].row + 1
    while any(sheet.cell(line, column).value not in (None, '') for column in columns.values()):
        line += 1
    for word in words:
        if word == '--':
            line += 1
            continue
        heading, _, value = word.partition('=')
        sheet.cell(line, columns[heading], int(value) if value.isdigit() else value)
    book.save(path)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
