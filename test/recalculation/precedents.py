"""Follows formulas with openpyxl, as Excel's Trace Precedents does, from every figure of the tables down to what was submitted.

    python3 precedents.py BOOK.xlsx

prints each formula cell of a table of which some way down does not end in a cell of the records, and a last line
"traced N cells of M tables". Shares nothing with the product.
"""
import re, sys
from openpyxl import load_workbook
from openpyxl.formula import Tokenizer

RECORDS = {'Số liệu', 'Số đã công bố', 'Kế hoạch', 'Địa giới', 'Chia theo địa bàn'}


def precedents(sheet, formula):
    """(sheet, range) of every reference in a formula."""
    for token in Tokenizer(formula).items:
        if token.type == 'OPERAND' and token.subtype == 'RANGE':
            name, _, cells = token.value.rpartition('!')
            yield name.strip("'").replace("''", "'") or sheet, cells.replace('$', '')


def cells_of(book, name, cells):
    found = book[name][cells]
    rows = found if isinstance(found, tuple) else ((found,),)
    return [cell for row in rows for cell in (row if isinstance(row, tuple) else (row,))]


def ends_in_records(book, cell, memory):
    key = (cell.parent.title, cell.coordinate)
    if key not in memory:
        memory[key] = True
        memory[key] = decided(book, cell, memory)
    return memory[key]


def decided(book, cell, memory):
    if cell.parent.title in RECORDS:
        return cell.value is not None
    if not (isinstance(cell.value, str) and cell.value.startswith('=')):
        # A sign such as "…" stands where nobody gave a figure; a number would come from nowhere.
        return cell.value is None or isinstance(cell.value, str)
    ways = [one for name, cells in precedents(cell.parent.title, cell.value) for one in cells_of(book, name, cells)]
    return bool(ways) and all(ends_in_records(book, one, memory) for one in ways)


def main(path):
    book, memory, traced, tables = load_workbook(path), {}, 0, set()
    for sheet in book:
        if not re.fullmatch(r'Biểu (?!14)\d\db?', sheet.title):
            continue
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith('='):
                    traced += 1
                    tables.add(sheet.title)
                    if not ends_in_records(book, cell, memory):
                        print('adrift:', sheet.title, cell.coordinate, cell.value)
    print('traced', traced, 'cells of', len(tables), 'tables')


if __name__ == '__main__':
    main(sys.argv[1])
