"""Answers forms with the figures of a compiled result, using openpyxl, a program that is not ours.

Arguments: the folder of empty forms, the result's figures.csv, the folder to write into. openpyxl
does not calculate: the totals that a form adds up arrive without results, as from many programs.
"""
import csv
import os
import re
import sys
from fractions import Fraction

import openpyxl

MARKS = {"none": "-", "missing": "…", "not-applicable": "x"}
CODE, MEASURE, PRIOR, CURRENT = 2, 3, 4, 7

forms, figures, out = sys.argv[1:4]
os.makedirs(out, exist_ok=True)
with open(figures, encoding="utf-8-sig") as file:
    records = list(csv.DictReader(file))
year = max(record["year"] for record in records)
known = {(r["unit"], r["indicator"], r["year"]): r for r in records}


def in_measure(value, measure):
    exact = Fraction(value) * (1000 if measure == "triệu đồng" else 1)
    return int(exact) if exact.denominator == 1 else float(exact)


def content(record, measure):
    if record["mark"]:
        return MARKS.get(record["mark"])
    return in_measure(record["value"], measure)


def answer(row, unit):
    code, measure = row[CODE].value, row[MEASURE].value
    adds_itself_up = str(row[CURRENT].value or "").startswith("=")
    record = known.get((unit, code, year)) or known.get(("", code, year))
    if adds_itself_up or record is None:
        return
    row[CURRENT].value = content(record, measure)
    prior = known.get((unit, code, str(int(year) - 1)))
    if prior and row[PRIOR].value is None:
        row[PRIOR].value = content(prior, measure)


def own_figure(sheet, code):
    """What the form itself holds, a sum added up from its parts."""
    for row in sheet.iter_rows(min_row=11):
        if row[CODE].value != code:
            continue
        content = row[CURRENT].value
        parts = re.search(r"SUM\(([A-Z]+\d+(?:,[A-Z]+\d+)*)\)", str(content))
        if not parts:
            return content
        values = [sheet[cell].value for cell in parts[1].split(",")]
        return sum(value for value in values if isinstance(value, (int, float)))
    return None


def break_down(book):
    """Shares each figure out over the areas: whole numbers evenly, others to the first."""
    sheet = book["Chia theo địa bàn"]
    head = next(row for row in sheet.iter_rows() if row[2].value == "Mã địa bàn")
    codes = sheet[head[0].row + 1]
    areas = [row for row in sheet.iter_rows(min_row=head[0].row + 5) if row[2].value]
    for code in codes[3:-1]:
        figure = own_figure(book.worksheets[0], code.value)
        for place, row in enumerate(areas):
            cell = row[code.column - 1]
            if not isinstance(figure, int):
                cell.value = figure if place == 0 or not isinstance(figure, float) else "-"
            else:
                share = figure // len(areas)
                cell.value = figure - share * (len(areas) - 1) if place == 0 else share


for name in sorted(os.listdir(forms)):
    book = openpyxl.load_workbook(os.path.join(forms, name))
    identity = {row[0].value: row[1].value for row in book["_meta"].iter_rows(max_col=2)}
    for row in book.worksheets[0].iter_rows(min_row=11):
        if row[CODE].value:
            answer(row, identity["unit"])
    if "Chia theo địa bàn" in book.sheetnames:
        break_down(book)
    book.save(os.path.join(out, name))
