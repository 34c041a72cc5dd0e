import openpyxl, datetime
from openpyxl.styles import Font, PatternFill, Border, Side
from openpyxl.worksheet.table import Table
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Biểu 01 & phụ lục"
ws["A1"]="UBND HUYỆN LẬP THẠCH"; ws.merge_cells("A1:C1")
ws["A2"]="Đơn vị báo cáo: Phòng VH&TT\nnăm 2022"
ws.append([]); 
ws["A4"]="STT"; ws["B4"]="Chỉ tiêu"; ws["C4"]="Năm 2022"; ws["D4"]="__proto__"; ws["E4"]="Ngày"
rows=[(1,"Thuê bao di động <3G>",1850000,"=C5*2",datetime.date(2022,12,31)),
(2,"Tỷ lệ hộ có Internet",0.8567,None,datetime.datetime(2022,6,1,12,0)),
(3,"Doanh thu (tỷ đồng)",742.67,"-",None),
(4,"  - Trong đó: nước ngoài",-3.5,"+5",None),
(5,"Mã lệnh",True,"@SUM(A1)",None),
(6,"Số rất nhỏ",1.2345678901234567e-7,"=cmd",None),
(7,"Số rất lớn",123456789012345680000,None,None),
(8,"0.1+0.2",0.30000000000000004,None,None)]
for i,r in enumerate(rows):
    for j,v in enumerate(r):
        c=ws.cell(5+i,1+j)
        if isinstance(v,str) and v.startswith("=") and v!="=C5*2":
            c.value=v; c.data_type='s'
        elif v is not None: c.value=v
ws["C6"].number_format="0.00%"; ws["C5"].number_format="#,##0"
ws["B8"].font=Font(name=".VnTime")
ws["C13"]="=SUM(C5:C7)"; ws["B13"]="Tổng"; ws["D13"]="=1/0"
ws.row_dimensions[7].hidden=True; ws.column_dimensions["E"].hidden=True
h=wb.create_sheet("Ẩn"); h["A1"]="form"; h["B1"]="x1"; h.sheet_state="hidden"
v=wb.create_sheet("_meta"); v["A1"]="unit"; v["B1"]="Huyện A"; v.sheet_state="veryHidden"
from openpyxl.chart import BarChart, Reference
ch=BarChart(); ch.add_data(Reference(ws,min_col=3,min_row=5,max_row=8)); cs=wb.create_chartsheet("Đồ thị"); cs.add_chart(ch)
e=wb.create_sheet("Trống")
wb.properties.modified=datetime.datetime(2022,12,20,8,30)
wb.save("openpyxl.xlsx")
# 1904
from openpyxl.utils.datetime import CALENDAR_MAC_1904
wb=openpyxl.Workbook(); wb.epoch=CALENDAR_MAC_1904; ws=wb.active; ws["A1"]=datetime.date(2022,12,31); ws["A2"]=5; wb.save("1904-dates.xlsx")
