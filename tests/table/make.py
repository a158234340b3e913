#!/usr/bin/python3
"""Makes the spreadsheets beside it (python3-openpyxl); they are kept, so that tests do not need it.

    tests/table/make.py              the small ones
    tests/table/make.py ROWS FILE    a large one
"""
import datetime
import os
import sys
import zipfile

import openpyxl

here = os.path.dirname(os.path.abspath(__file__))
titles = ["id", "Sistem klien", "hasil-penanggulangan", "event-weeks", "imbalance", "felt-need", "Kabupaten"]


def book(rows, name="Data"):
    it = openpyxl.Workbook()
    it.active.title = name
    for row in rows:
        it.active.append(row)
    return it


def save(it, name):
    it.save(os.path.join(here, name))


def xlsx():
    it = book([["DATA KASUS 2025"], ["Dinas Sosial"], [], titles,
               ["K-1", "keluarga", "gagal", 3, "social", "ya", "Bantul"], ["K-2", "keluarga", "gagal", 4, "social", "ya", None],
               ["K-3", "kelompok", "failed", 5, None, "tidak", "Sleman"]])
    it.active.merge_cells("A1:G1")
    it.active.merge_cells("G5:G6")
    save(it, "merged.xlsx")

    it = book([titles + ["Tanggal", "Jam"], ["K-1", "family", "failed", 3, None, "ya", "Bantul", datetime.date(2025, 3, 5), 0.5],
               ["K-2", "family", "failed", 4, None, "ya", "Bantul", datetime.datetime(2024, 2, 29, 23, 59), 1.25]])
    it.active["H3"].number_format = 'dddd, d mmmm yyyy'
    save(it, "dates.xlsx")

    it = book([titles, ["K-1", "family", "failed", "=1+2", None, "ya", "Bantul"], ["K-2", "family", "failed", 3, None, True, "Bantul"],
               ["K-3", "family", "failed", 7.0, None, False, "Bantul"]])
    save(it, "formulas.xlsx")

    it = book([["rahasia"]], "Lama")
    it.active.sheet_state = "hidden"
    for name, id in ("Data", "K-1"), ("Tahun 2024", "K-9"):
        it.create_sheet(name)
        it[name].append(titles)
        it[name].append([id, "family", "failed", 3, None, "ya", "Bantul"])
    it.active = 1
    save(it, "hidden.xlsx")

    it = book([["a&b <c>", "id"], ["x\ny", "K-1"], ["=cmd|' /C calc'!A0", "K-2"]])
    it.active["A3"].data_type = "s"
    save(it, "text.xlsx")


ods_head = """<?xml version="1.0" encoding="UTF-8"?>%s
<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">
<office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet>"""
ods_foot = "</office:spreadsheet></office:body></office:document-content>"


def ods(name, body, head=""):
    with zipfile.ZipFile(os.path.join(here, name), "w", zipfile.ZIP_DEFLATED) as it:
        it.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.spreadsheet")
        it.writestr(zipfile.ZipInfo("content.xml"), ods_head % head + body + ods_foot)


def cell(text, more=""):
    return '<table:table-cell %s><text:p>%s</text:p></table:table-cell>' % (more, text)


def row(cells, more=""):
    return "<table:table-row %s>%s</table:table-row>" % (more, "".join(cells))


def all_ods():
    empty = '<table:table-cell table:number-columns-repeated="16380"/>'
    ods("merged.ods", '<table:table table:name="Lama" table:style-name="ta2">' + row([cell("x")]) + "</table:table>"
        '<table:table table:name="Data">' + row([cell("LAPORAN", 'table:number-columns-spanned="4"'), "<table:covered-table-cell/>", empty]) +
        row([cell("id"), cell("Sistem klien"), cell("event-weeks"), cell("Kabupaten"), cell("Tanggal")]) +
        row([cell("K-1"), cell("keluarga"), cell("3,0", 'office:value-type="float" office:value="3"'),
             cell("Bantul", 'table:number-rows-spanned="2"'), cell("5 Maret", 'office:value-type="date" office:date-value="2025-03-05"')]) +
        row([cell("K-2"), cell("keluarga"), cell("4", 'office:value-type="float" office:value="4"'), "<table:covered-table-cell/>"]) +
        row([cell("K-3"), cell("kelompok"), cell("5")], 'table:number-rows-repeated="2"') +
        row([empty], 'table:number-rows-repeated="1048500"') + "</table:table>")
    ods("deep.ods", "<table:table>" * 100 + "</table:table>" * 100)
    ods("entities.ods", '<table:table table:name="A">' + row([cell("&a;")]) + "</table:table>",
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>')
    with open(os.path.join(here, "merged.ods"), "rb") as whole, open(os.path.join(here, "cut.ods"), "wb") as cut:
        cut.write(whole.read()[:-200])


def large(count, path):
    it = openpyxl.Workbook(write_only=True)
    sheet = it.create_sheet("Data")
    sheet.append(titles)
    for i in range(count):
        sheet.append(["K-%d" % i, "keluarga", "gagal", i % 50, "social", "ya" if i % 2 else "T", "Desa %d" % (i % 78)])
    it.save(path)


if len(sys.argv) > 2:
    large(int(sys.argv[1]), sys.argv[2])
else:
    xlsx()
    all_ods()
