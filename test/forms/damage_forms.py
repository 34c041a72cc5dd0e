"""Does to filled forms what offices do to them, with openpyxl, a program that is not ours.

Standard input: JSON, a list of {from, to, does: [[name, arguments…]…]}.
"""
import json
import sys

import openpyxl


def set_cell(book, sheet, address, value):
    book.worksheets[sheet][address] = value


def unmerge(book):
    for area in list(book.worksheets[0].merged_cells.ranges):
        book.worksheets[0].unmerge_cells(str(area))


def insert_rows(book, at, count):
    unmerge(book)
    book.worksheets[0].insert_rows(at, count)


def insert_columns(book, at):
    unmerge(book)
    book.worksheets[0].insert_cols(at)


def insert_into(book, sheet, at, count):
    sheet = book.worksheets[sheet]
    for area in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(area))
    sheet.insert_rows(at, count)


def insert_columns_into(book, sheet, at):
    book.worksheets[sheet].insert_cols(at)


def sort_areas(book, sheet, first, last):
    sheet = book.worksheets[sheet]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(first, last)]
    for row, values in zip(range(first, last + 1), reversed(rows)):
        for column, value in enumerate(values, start=1):
            sheet.cell(row, column).value = value


def delete_columns(book, at, count):
    unmerge(book)
    book.worksheets[0].delete_cols(at, count)


def sort_rows(book, first, last):
    """By label, backwards; formulas become blank as they no longer fit."""
    sheet = book.worksheets[0]
    unmerge(book)
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(first, last, 1, 13)]
    rows.sort(key=lambda values: str(values[1]), reverse=True)
    for row, values in enumerate(rows, start=first):
        for column, value in enumerate(values, start=1):
            is_formula = isinstance(value, str) and value.startswith("=")
            sheet.cell(row, column).value = None if is_formula else value


def rename_and_reorder(book):
    book.worksheets[0].title = "Sheet1"
    book.worksheets[1].title = "2"
    book.move_sheet(book.worksheets[0], 2)


def remove(book, name):
    del book[name]


def clear(book, name):
    for row in book[name].iter_rows():
        for cell in row:
            cell.value = None


def say(book, key, value):
    """Changes a line of the hidden identity."""
    for row in book["_meta"].iter_rows():
        if row[0].value == key:
            row[1].value = value


def show_identity(book):
    book["_meta"].sheet_state = "visible"
    book["_meta"].title = "thong tin"


def paste_values(book, results):
    """What Excel computed, pasted over the formulas."""
    for address, value in results.items():
        book.worksheets[0][address] = value
    for row in book.worksheets[0].iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith("="):
                cell.value = None


def relabel(book, first, last):
    for row in range(first, last + 1):
        book.worksheets[0].cell(row, 2).value = f"Dòng {row}"


DEEDS = {
    name: deed
    for name, deed in list(globals().items())
    if callable(deed) and getattr(deed, "__module__", "") == "__main__"
}

for order in json.load(sys.stdin):
    book = openpyxl.load_workbook(order["from"])
    for name, *arguments in order["does"]:
        DEEDS[name](book, *arguments)
    book.save(order["to"])
