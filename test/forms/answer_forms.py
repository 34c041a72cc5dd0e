"""Answers forms with the figures of a compiled result, using openpyxl, a program that is not ours.

Arguments: the folder of empty forms, the result's figures.csv, the folder to write into. openpyxl
does not calculate: the totals that a form adds up arrive without results, as from many programs.
"""
import csv
import os
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


for name in sorted(os.listdir(forms)):
    book = openpyxl.load_workbook(os.path.join(forms, name))
    identity = {row[0].value: row[1].value for row in book["_meta"].iter_rows(max_col=2)}
    for row in book.worksheets[0].iter_rows(min_row=11):
        if row[CODE].value:
            answer(row, identity["unit"])
    book.save(os.path.join(out, name))
