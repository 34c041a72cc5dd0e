"""Holds a result folder against what the reference expects.

    python3 compare.py FOLDER [--clean]

prints every difference; exit 1 when there is one.
"""
import csv, os, sys
from fractions import Fraction


def rows(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        return list(csv.DictReader(file))


def same(expected, found):
    if expected == '?' or expected == found:
        return True
    try:
        want, have = Fraction(expected), Fraction(found)
    except (ValueError, ZeroDivisionError):
        return False
    return want == have or abs(want - have) <= abs(want) * Fraction(1, 10 ** 14)


def differences(folder, clean):
    summary = {row['indicator']: row for row in rows(f'{folder}/out/summary.csv')}
    for want in rows(f'{folder}/expected.csv'):
        have = summary.get(want['indicator'])
        for column in want:
            if have is None or not same(want[column], have[column]):
                yield f"summary {want['indicator']} {column}: expected {decimal(want[column])}, got {have and have[column]}"
    keys = ('unit', 'indicator', 'year', 'file', 'cell')
    found = {tuple(row[key] for key in keys): row for row in rows(f'{folder}/out/figures.csv')}
    for want in rows(f'{folder}/observations.csv'):
        have = found.get(tuple(want[key] for key in keys))
        if have is None:
            yield f"figures: no row {want}"
            continue
        for column in want:
            if not same(want[column], have[column]):
                yield f"figures {want['unit']} {want['indicator']} {want['year']} {want['file']} {want['cell']} {column}: expected {want[column]}, got {have[column]}"
    for row in rows(f'{folder}/out/findings.csv'):
        if row['severity'] == 'error' or clean and row['severity'] == 'warning':
            yield f"finding: {row['severity']} {row['rule']} {row['unit']} {row['indicator']} {row['file']} {row['sheet']} {row['cell']} {row['message'][:140]}"


def decimal(text):
    return f'{float(Fraction(text)):.15g}' if '/' in text else text


if __name__ == '__main__':
    found = list(differences(sys.argv[1], '--clean' in sys.argv))
    print(*found, sep='\n')
    sys.exit(1 if found else 0)
