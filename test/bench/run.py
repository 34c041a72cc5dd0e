"""npm run bench: 4,000 submissions through the command line, a pandas script and the floor.

All three in one run on the same files; prints wall time, processor time, peak memory of each
process and the ratios. Needs python3-openpyxl and python3-pandas (Debian's packages).
"""
import csv, os, shutil, subprocess, sys, tempfile, time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))
HERE = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.join(ROOT, '.cache', 'bench')
CLI = ['node', os.path.join(ROOT, 'src/cli/tongket.mjs')]


def measured(name, command, good=(0,)):
    """Runs a command, which must end with one of the good exit codes, and returns (wall seconds, processor seconds, peak MiB of its process)."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    code = os.waitstatus_to_exitcode(status)
    if code not in good:
        sys.exit(f'{name}: exit {code}')
    print(f'{name:<22} {wall:8.1f} s wall {usage.ru_utime + usage.ru_stime:8.1f} s processor '
          f'{usage.ru_maxrss / 1024:8.0f} MiB')
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    if not os.path.exists(os.path.join(CORPUS, 'totals.csv')):
        print('Making the corpus (once) …', flush=True)
        subprocess.run(['/usr/bin/python3', os.path.join(HERE, 'corpus.py'), CORPUS], check=True)
    out = tempfile.mkdtemp()
    book, result = os.path.join(out, 'book.xlsx'), os.path.join(out, 'result')
    subprocess.run([*CLI, 'init', '--department', 'Sở mô phỏng', '--year', '2026', '--out', book,
                    '--indicators', os.path.join(CORPUS, 'indicators.csv'),
                    '--units', os.path.join(CORPUS, 'units.csv')], check=True, stdout=subprocess.DEVNULL)
    submissions = os.path.join(CORPUS, 'submissions')
    floor = measured('floor', ['node', os.path.join(HERE, 'floor.mjs'), submissions])
    ours = measured('tongket compile', [*CLI, 'compile', book, submissions, '--out', result],
                    good=(0, 1))  # 1: done, with findings
    compare_totals(result)
    pandas = measured('pandas + openpyxl', ['/usr/bin/python3', os.path.join(HERE, 'with_pandas.py'),
                                            CORPUS, os.path.join(out, 'pandas.csv')])
    print(f'\nfaster than the script (wall):        {pandas[0] / ours[0]:5.1f} times (aim: at least 8)')
    print(f'processor time against the floor:     {ours[1] / floor[1]:5.1f} times (aim: at most 4)')
    print(f'peak memory:                          {ours[2]:5.0f} MiB (aim: under 1024)')
    shutil.rmtree(out)


def compare_totals(result):
    """The speed of wrong totals is of no interest."""
    with open(os.path.join(CORPUS, 'totals.csv'), encoding='utf-8') as file:
        expected = {row['indicator']: row['value'] for row in csv.DictReader(file)}
    with open(os.path.join(result, 'summary.csv'), encoding='utf-8') as file:
        computed = {row['indicator']: row['value'] for row in csv.DictReader(file)}
    if expected != computed:
        sys.exit('the totals differ from the corpus')


if __name__ == '__main__':
    main()
