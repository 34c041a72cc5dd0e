"""Holds the findings of a result against what was planted.

    python3 judge.py FOLDER

prints "missed: ..." for every planted fault that no finding names, "wrong: ..." for findings about units in which nothing was
planted and which the method of outliers does not give, and a last line "planted N missed N clean N notes N warnings N errors N".
"""
import csv, sys
from collections import Counter


def rows(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        return list(csv.DictReader(file))


def names(finding, planted):
    if finding['rule'] not in planted['rules'].split('|') or finding['severity'] not in planted['severity'].split('|'):
        return False
    if finding['unit'] not in planted['unit'].split('|'):
        return False
    if planted['indicator'] and finding['indicator'] not in ('', *planted['indicator'].split('|')):
        return False
    if planted['cell']:
        if finding['file'] != planted['file'] or planted['cell'] not in finding['cell'].replace(' ', '').split(';'):
            return planted['cell'] in finding['cell']
    return True


def judge(folder):
    findings, planted, by_method = (rows(f'{folder}/{name}.csv') for name in ('out/findings', 'planted', 'outliers'))
    units = {row['unit']: row for row in rows(f'{folder}/units.csv')}
    touched = {unit for row in planted for unit in row['unit'].split('|')}
    missed = [row for row in planted if not any(names(finding, row) for finding in findings)]
    for row in missed:
        print('missed:', *row.values())
        for finding in findings:
            if finding['unit'] == row['unit']:
                print('   had:', finding['severity'], finding['rule'], finding['indicator'], finding['cell'], finding['message'][:160])
    method = {(row['severity'], row['unit'], row['indicator']) for row in by_method}
    given = {(finding['unit'], finding['indicator']) for finding in findings if finding['rule'] == 'growth-outlier'}
    wrong, counts = [], Counter()
    for finding in findings:
        # Where nobody else moved, the product only notes what the method would ask about.
        by_letter = finding['rule'] == 'growth-outlier' and any(
            (severity, finding['unit'], finding['indicator']) in method for severity in ('note', 'warning'))
        if finding['unit'] in touched or finding['unit'] == '' and finding['rule'] in province_rules(planted):
            continue
        if by_letter:
            counts['letter-' + finding['severity']] += 1
            continue
        counts[finding['severity']] += 1
        print('wrong:', finding['severity'], finding['rule'], finding['unit'], finding['indicator'], finding['file'], finding['sheet'], finding['cell'], finding['message'][:200])
    for severity, unit, indicator in sorted(method):
        if unit not in touched and (unit, indicator) not in given:
            counts['hidden-' + severity] += 1
            if '-v' in sys.argv:
                print('hidden:', severity, unit, indicator)
    clean = len(set(units) - touched - {''})
    print('planted', len(planted), 'missed', len(missed), 'clean', clean,
          *(f'{name} {counts[name]}' for name in ('note', 'warning', 'error', 'letter-note', 'letter-warning', 'hidden-note', 'hidden-warning')))
    print('faults', *(f"{row['fault']}" for row in planted))


def province_rules(planted):
    return {rule for row in planted if row['unit'] == '' for rule in row['rules'].split('|')}


if __name__ == '__main__':
    judge(sys.argv[1])
