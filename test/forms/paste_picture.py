"""Writes a workbook whose figures stand in a pasted picture, with openpyxl, a program that is not ours.

Arguments: the picture, the workbook, and the words typed above the picture ('' for none).
"""
import sys

import openpyxl
from openpyxl.drawing.image import Image


class Picture(Image):
    """As openpyxl draws it, without the library that would measure it."""

    def __init__(self, path):
        self.ref = path
        self.width = self.height = 400
        self.format = "png"

    def _data(self):
        with open(self.ref, "rb") as file:
            return file.read()


picture, path, words = sys.argv[1:]
book = openpyxl.Workbook()
sheet = book.active
if words:
    sheet["A1"] = words
sheet.add_image(Picture(picture), "A3")
book.save(path)
