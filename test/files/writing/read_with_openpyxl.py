"""Prints what openpyxl reads in a workbook, as JSON: a reader that shares nothing with ours."""

import json
import sys

import openpyxl


def described(cell, cached):
    value, result = cell.value, cached.value
    return {
        "value": value,
        "result": result,
        "type": cell.data_type,
        "format": cell.number_format,
        "font": [cell.font.name, cell.font.sz, bool(cell.font.b), bool(cell.font.i)],
        "fill": cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else None,
        "border": cell.border.left.style,
        "side": cell.alignment.horizontal,
        "wraps": bool(cell.alignment.wrap_text),
        "guarded": bool(cell.quotePrefix),
        "locked": bool(cell.protection.locked),
    }


def sheet_of(sheet, cached):
    return {
        "state": sheet.sheet_state,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "titles": sheet.print_title_rows,
        "orientation": sheet.page_setup.orientation,
        "paper": sheet.page_setup.paperSize,
        "fit": [sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight],
        "widths": {key: column.width for key, column in sheet.column_dimensions.items()},
        "hidden": [key for key, column in sheet.column_dimensions.items() if column.hidden],
        "heights": {key: row.ht for key, row in sheet.row_dimensions.items() if row.ht},
        "header": sheet.oddHeader.center.text,
        "cells": {
            cell.coordinate: described(cell, cached[cell.coordinate])
            for cell in sheet._cells.values()
            if not isinstance(cell, openpyxl.cell.cell.MergedCell)
        },
    }


book = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
json.dump(
    {
        "title": book.properties.title,
        "sheets": {sheet.title: sheet_of(sheet, values[sheet.title]) for sheet in book.worksheets},
    },
    sys.stdout,
    ensure_ascii=False,
)
