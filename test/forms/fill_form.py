"""Fills forms in with openpyxl, a program that is not ours.

Standard input: JSON, a list of {from, to, cells: {address: value}}; an address without the name of a
sheet (“Trang!A1”) is one of the first.
"""
import json
import sys

import openpyxl

for order in json.load(sys.stdin):
    book = openpyxl.load_workbook(order["from"])
    for address, value in order["cells"].items():
        name, _, cell = address.rpartition("!")
        sheet = book[name] if name else book.worksheets[0]
        sheet[cell] = value
    book.save(order["to"])
