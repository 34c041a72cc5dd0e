import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT, temporaryFolder, tongket } from './commandLine';

const SAMPLE = path.join(ROOT, 'assets/samples/vinh-phuc-2021');

/** Python's own csv and json hold the open data against the files of the contract. */
const COMPARE = String.raw`
import csv, json, sys
folder = sys.argv[1]
rows = lambda name: list(csv.DictReader(open(f"{folder}/{name}", encoding="utf-8-sig", newline="")))
status = {"missing": "L", "not-applicable": "M", "blank": "O"}
expected = []
for one in rows("figures.csv"):
    mark = one["mark"]
    expected.append((
        one["unit"] or "_T", one["indicator"], one["year"],
        "0" if mark == "none" else one["value"], status.get(mark, one["status"]), mark,
        one["file"], one["sheet"], one["cell"],
    ))
every = rows("figures.sdmx.csv")
totals = [one for one in every if one["REPORTING_UNIT"] == "_T" and one["SOURCE_FILE"] == ""]
sdmx = [one for one in every if one not in totals]
told = {(one["INDICATOR"], one["TIME_PERIOD"]): (one["OBS_VALUE"], one["OBS_STATUS"]) for one in totals}
assert told == {
    (one["indicator"], one["year"]): (one["value"], one["status"])
    for one in rows("summary.csv") if one["value"]
}
found = [(
    one["REPORTING_UNIT"], one["INDICATOR"], one["TIME_PERIOD"], one["OBS_VALUE"], one["OBS_STATUS"],
    one["MARK"], one["SOURCE_FILE"], one["SOURCE_SHEET"], one["SOURCE_CELL"],
) for one in sdmx]
assert found == expected, [pair for pair in zip(found, expected) if pair[0] != pair[1]][:3]
keys = {(one["REPORTING_UNIT"], one["INDICATOR"], one["TIME_PERIOD"]) for one in every}
assert len(keys) == len(every), "a key stands twice"
assert {(one["STRUCTURE"], one["ACTION"], one["FREQ"]) for one in sdmx} == {("dataflow", "I", "A")}

# The structure message names every column and every code, and each of its references leads somewhere.
text = open(f"{folder}/figures.sdmx-structure.json", encoding="utf-8").read()
structure = json.loads(text)["data"]
(definition,) = structure["dataStructures"]
parts = definition["dataStructureComponents"]
dimensions = parts["dimensionList"]["dimensions"]
coded = dimensions + parts["attributeList"]["attributes"]
components = coded + [parts["dimensionList"]["timeDimension"]] + parts["measureList"]["measures"]
assert {one["id"] for one in components} == set(every[0]) - {"STRUCTURE", "STRUCTURE_ID", "ACTION"}
urn = lambda kind, one: f'urn:sdmx:org.sdmx.infomodel.{kind}={one["agencyID"]}:{one["id"]}({one["version"]})'
lists = {urn("codelist.Codelist", one): {code["id"] for code in one["codes"]} for one in structure["codelists"]}
for one in coded:
    listed = one["localRepresentation"].get("enumeration")
    if listed:
        assert {row[one["id"]] for row in every} - {""} <= lists[listed], one["id"]
(scheme,) = structure["conceptSchemes"]
known = {urn("conceptscheme.Concept", scheme) + "." + one["id"] for one in scheme["concepts"]}
assert {one["conceptIdentity"] for one in components} == known
(flow,) = structure["dataflows"]
assert flow["structure"] == urn("datastructure.DataStructure", definition)
assert {one["STRUCTURE_ID"] for one in every} == {f'{flow["agencyID"]}:{flow["id"]}({flow["version"]})'}

report = json.load(open(f"{folder}/report.json", encoding="utf-8"))
summary = rows("summary.csv")
assert len(report["indicators"]) == len(summary)
for one, row in zip(report["indicators"], summary):
    for column, text in row.items():
        value = one[column]
        assert ("" if value is None else str(value)) == text, (row["indicator"], column, value, text)
lines = [line.split("\t") for line in open(f"{folder}/sentences.txt", encoding="utf-8").read().splitlines()]
said = [[one["indicator"], sentence] for one in report["indicators"] for sentence in one["sentences"]]
assert sorted(said) == sorted(lines)
print(len(found), len(summary), sorted({one[4] for one in found}))
`;

describe('open data beside the CSV files', () => {
  const folder = temporaryFolder();

  function compared(source: string, name: string): string {
    const out = path.join(folder, name);
    const ended = tongket('compile', `${source}/book.xlsx`, `${source}/submissions`, '--out', out);
    assert.notEqual(ended.code, 2, ended.error);
    return execFileSync('/usr/bin/python3', ['-c', COMPARE, out], { encoding: 'utf8' });
  }

  it('is figures.csv and totals with SDMX statuses, their structure, and summary.csv with sentences', () => {
    assert.match(compared(SAMPLE, 'sample'), /^\d{3,} \d+ /);
  });
});
