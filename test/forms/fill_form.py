"""Fills forms in with openpyxl, a program that is not ours.

Standard input: JSON, a list of {from, to, cells: {address: value}}; the first sheet is filled.
"""
import json
import sys

import openpyxl

for order in json.load(sys.stdin):
    book = openpyxl.load_workbook(order["from"])
    sheet = book.worksheets[0]
    for address, value in order["cells"].items():
        sheet[address] = value
    book.save(order["to"])
