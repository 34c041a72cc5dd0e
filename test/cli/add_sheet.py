"""Adds a sheet of a person's own to a workbook: add_sheet.py BOOK.xlsx NAME"""

import sys

import openpyxl

book, name = sys.argv[1:]
workbook = openpyxl.load_workbook(book)
workbook.create_sheet(name)["A1"] = "quan trọng"
workbook.save(book)
