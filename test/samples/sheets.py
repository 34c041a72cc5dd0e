"""A sheet as a plain grid, and the programs that save it: openpyxl, XlsxWriter, xlwt, LibreOffice, csv."""
import csv, datetime, io, os, re, subprocess, tempfile, zipfile
import xlsxwriter, xlwt
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter


class Formula:
    """A formula and the value that it has."""

    def __init__(self, text, value):
        self.text, self.value = text, value


class Sheet:
    def __init__(self, name, widths):
        self.name, self.widths, self.cells, self.merges = name, widths, {}, []

    def put(self, row, column, value, **style):
        if value is not None:
            self.cells[row, column] = (value, style)

    def line(self, row, values, **style):
        for column, value in enumerate(values, 1):
            self.cells[row, column] = (value, {**style, 'border': True})

    def merge(self, row, column, last_row, last_column):
        self.merges.append((row, column, last_row, last_column))


def column_name(number):
    return get_column_letter(number)


def shown_format(value):
    if isinstance(value, datetime.date):
        return 'd/m'
    if isinstance(value, Formula):
        value = value.value
    return '#,##0' if isinstance(value, int) else '#,##0.00##' if isinstance(value, float) else 'General'


def with_openpyxl(sheets, path, moment, keeps_formulas=False):
    book = Workbook()
    book.remove(book.active)
    book.properties.creator = book.properties.lastModifiedBy = 'Văn thư'
    thin = Border(*[Side(style='thin')] * 4)
    for plan in sheets:
        sheet = book.create_sheet(plan.name)
        for (row, column), (value, style) in sorted(plan.cells.items()):
            cell = sheet.cell(row, column)
            if isinstance(value, Formula):
                cell.value = '=' + value.text if keeps_formulas else value.value
            else:
                cell.value = value
            cell.font = Font(name='Times New Roman', size=style.get('size', 12), bold=style.get('bold', False),
                             italic=style.get('italic', False))
            cell.number_format = shown_format(value)
            if style.get('border'):
                cell.border = thin
            if style.get('fill'):
                cell.fill = PatternFill('solid', fgColor='D9E1F2')
            if style.get('center') or style.get('wrap'):
                cell.alignment = Alignment(horizontal='center' if style.get('center') else None,
                                           vertical='center', wrap_text=style.get('wrap', False))
        for row, column, last_row, last_column in plan.merges:
            sheet.merge_cells(start_row=row, start_column=column, end_row=last_row, end_column=last_column)
        for place, width in enumerate(plan.widths, 1):
            sheet.column_dimensions[get_column_letter(place)].width = width
    book.save(path)
    settle(path, moment)


def with_xlsxwriter(sheets, path, moment):
    book = xlsxwriter.Workbook(path)
    book.set_properties({'author': 'Văn thư', 'created': moment})
    formats = {}

    def format_of(value, style):
        key = (shown_format(value), *sorted(style.items()))
        if key not in formats:
            wanted = {'font_name': 'Times New Roman', 'font_size': style.get('size', 12), 'num_format': key[0]}
            wanted.update({name: True for name in ('bold', 'italic') if style.get(name)})
            wanted.update({'border': 1} if style.get('border') else {})
            wanted.update({'align': 'center', 'valign': 'vcenter'} if style.get('center') else {})
            wanted.update({'text_wrap': True} if style.get('wrap') else {})
            wanted.update({'bg_color': '#E2EFDA'} if style.get('fill') else {})
            formats[key] = book.add_format(wanted)
        return formats[key]

    for plan in sheets:
        sheet = book.add_worksheet(plan.name)
        for place, width in enumerate(plan.widths):
            sheet.set_column(place, place, width)
        for row, column, last_row, last_column in plan.merges:
            value, style = plan.cells.get((row, column), (None, {}))
            sheet.merge_range(row - 1, column - 1, last_row - 1, last_column - 1, '', format_of(value, style))
        for (row, column), (value, style) in sorted(plan.cells.items()):
            covered = any(r <= row <= r2 and c <= column <= c2 and (r, c) != (row, column)
                          for r, c, r2, c2 in plan.merges)
            if covered:
                continue
            shown = format_of(value, style)
            if isinstance(value, Formula):
                sheet.write_formula(row - 1, column - 1, '=' + value.text, shown, value.value)
            elif isinstance(value, str):
                sheet.write_string(row - 1, column - 1, value, shown)
            else:
                sheet.write(row - 1, column - 1, value, shown)
    book.close()
    settle(path, moment)


def with_xlwt(sheets, path, moment, encode=None):
    """Excel 97-2003. `encode` turns a text into (stored text, font name)."""
    book = xlwt.Workbook()
    styles = {}

    def style_of(value, style, font):
        key = (shown_format(value), font, *sorted(style.items()))
        if key not in styles:
            text = (f"font: name {font}, height {20 * style.get('size', 12)}, bold {bool(style.get('bold'))}, "
                    f"italic {bool(style.get('italic'))}; align: wrap {bool(style.get('wrap'))}"
                    + (', horiz center, vert center' if style.get('center') else ''))
            if style.get('border'):
                text += '; borders: left thin, right thin, top thin, bottom thin'
            styles[key] = xlwt.easyxf(text, num_format_str=key[0].replace('General', 'general'))
        return styles[key]

    for plan in sheets:
        sheet = book.add_sheet(plan.name)
        for place, width in enumerate(plan.widths):
            sheet.col(place).width = width * 256
        spans = {(row, column): (last_row, last_column) for row, column, last_row, last_column in plan.merges}
        covered = {(r, c) for (row, column), (last_row, last_column) in spans.items()
                   for r in range(row, last_row + 1) for c in range(column, last_column + 1)}
        for (row, column), (value, style) in sorted(plan.cells.items()):
            font = 'Times New Roman'
            if isinstance(value, Formula):
                value = value.value
            if isinstance(value, str) and encode:
                value, font = encode(value)
            shown = style_of(value, style, font)
            if (row, column) in spans:
                last_row, last_column = spans[row, column]
                sheet.write_merge(row - 1, last_row - 1, column - 1, last_column - 1, value, shown)
            elif (row, column) not in covered:
                sheet.write(row - 1, column - 1, value, shown)
    book.save(path)


def with_csv(sheets, path, moment):
    [plan] = sheets
    last_row, last_column = max(row for row, _ in plan.cells), max(column for _, column in plan.cells)
    with open(path, 'w', encoding='utf-8-sig', newline='') as file:
        writer = csv.writer(file)
        for row in range(1, last_row + 1):
            values = [plan.cells.get((row, column), (None,))[0] for column in range(1, last_column + 1)]
            writer.writerow([value.value if isinstance(value, Formula) else value for value in values])


class LibreOffice:
    """Collects files and saves them all in one start of the program, as .xlsx, .xls or .ods."""

    def __init__(self):
        self.staged = {}

    def add(self, sheets, path, moment):
        extension = path.rsplit('.', 1)[1]
        staging = self.staged.setdefault(extension, (tempfile.mkdtemp(), {}))
        source = os.path.join(staging[0], f'{len(staging[1]):03d}.xlsx')
        with_openpyxl(sheets, source, moment, keeps_formulas=True)
        staging[1][source] = (path, moment)

    def save(self):
        profile = os.path.join(tempfile.gettempdir(), 'tongket-samples-profile')
        for extension, (staging, sources) in self.staged.items():
            made = tempfile.mkdtemp()
            subprocess.run(['soffice', f'-env:UserInstallation=file://{profile}', '--headless', '--convert-to',
                            extension, '--outdir', made, *sorted(sources)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for source, (path, moment) in sources.items():
                with open(os.path.join(made, os.path.basename(source)[:-4] + extension), 'rb') as converted:
                    with open(path, 'wb') as kept:
                        kept.write(converted.read())
                if extension != 'xls':
                    settle(path, moment)


def settle(path, moment):
    """Replaces what the writers put into a package about the time of writing."""
    stamp = moment.strftime('%Y-%m-%dT%H:%M:%SZ')
    with zipfile.ZipFile(path) as package:
        parts = [(info, package.read(info)) for info in package.infolist()]
    settled = io.BytesIO()
    with zipfile.ZipFile(settled, 'w') as package:
        for info, content in parts:
            if info.filename in ('docProps/core.xml', 'meta.xml'):
                content = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?', stamp.encode(), content)
                content = re.sub(rb'PT[\dHM]*\d+S|P0D', b'PT0S', content)
            if info.filename == 'styles.xml':
                content = re.sub(rb'<text:(date|time)\b.*?</text:\1>', b'', content)
            plain = zipfile.ZipInfo(info.filename, (1980, 1, 1, 0, 0, 0))
            plain.compress_type = info.compress_type
            package.writestr(plain, content)
    with open(path, 'wb') as file:
        file.write(settled.getvalue())


PAIRS = ('µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị'
         'ßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ'
         '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ')
STORED = {PAIRS[place + 1]: PAIRS[place] for place in range(0, len(PAIRS), 2)}


def tcvn3(text):
    """A text as offices stored it before Unicode; capitals are a font of their own (.VnTimeH)."""
    plain = text.replace('–', '-').replace('…', '...').replace('“', '"').replace('”', '"')
    if plain.upper() == plain and plain.lower() != plain:
        return ''.join(STORED.get(letter, letter) for letter in plain.lower()), '.VnTimeH'
    stored = ''.join(STORED.get(letter, letter) for letter in plain)
    assert all(ord(letter) < 256 for letter in stored), text
    return stored, '.VnTime'
