"""What stands in the cells of a sheet, one a line: python3 texts_of.py BOOK.xlsx SHEET."""
import sys
from openpyxl import load_workbook

for row in load_workbook(sys.argv[1])[sys.argv[2]].iter_rows():
    for cell in row:
        if cell.value is not None:
            print(str(cell.value).replace('\n', ' '))
