"""Answers reply sheets with openpyxl, as a unit would: finds its row by the indicator's code.

Arguments: the folder of reply sheets, the folder to write into. Standard input: JSON, a list of
{file, code, answer, value, reason}; sheets that nobody answers are not sent back.
"""
import json
import os
import sys

import openpyxl

folder, out = sys.argv[1:3]
os.makedirs(out, exist_ok=True)
by_file = {}
for answer in json.load(sys.stdin):
    by_file.setdefault(answer["file"], []).append(answer)
for name, answers in by_file.items():
    book = openpyxl.load_workbook(os.path.join(folder, name))
    sheet = book.worksheets[0]
    rows = list(sheet.iter_rows(min_row=1))
    head = next(row for row in rows if any(cell.value == "Trả lời" for cell in row))
    column = {cell.value: cell.column for cell in head}
    for answer in answers:
        matches = [row for row in rows if row[column["Mã số"] - 1].value == answer["code"]]
        assert matches, (name, answer["code"])
        for row in matches:
            at = row[0].row
            sheet.cell(at, column["Trả lời"]).value = answer.get("answer")
            sheet.cell(at, column["Sửa thành"]).value = answer.get("value")
            sheet.cell(at, column["Lý do"]).value = answer.get("reason")
    book.save(os.path.join(out, name))
