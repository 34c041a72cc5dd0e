"""Writes workbooks whose figures stand in a pasted picture, with XlsxWriter, a program that is not ours.

Arguments: the picture, then pairs of a path and the words typed above the picture ('' for none).
"""
import sys

import xlsxwriter

picture, *orders = sys.argv[1:]
for path, words in zip(orders[::2], orders[1::2]):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Sheet1")
    if words:
        sheet.write(0, 0, words)
    sheet.insert_image("A3", picture)
    book.close()
