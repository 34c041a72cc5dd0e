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
sdmx = rows("figures.sdmx.csv")
found = [(
    one["REPORTING_UNIT"], one["INDICATOR"], one["TIME_PERIOD"], one["OBS_VALUE"], one["OBS_STATUS"],
    one["MARK"], one["SOURCE_FILE"], one["SOURCE_SHEET"], one["SOURCE_CELL"],
) for one in sdmx]
assert found == expected, [pair for pair in zip(found, expected) if pair[0] != pair[1]][:3]
assert len({one[:3] for one in found}) == len(found), "a key stands twice"
assert {(one["STRUCTURE"], one["ACTION"], one["FREQ"]) for one in sdmx} == {("dataflow", "I", "A")}

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

  it('is figures.csv with SDMX statuses, and summary.csv with sentences, of a sample year', () => {
    assert.match(compared(SAMPLE, 'sample'), /^\d{3,} \d+ /);
  });
});
