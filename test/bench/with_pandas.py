"""What people would script otherwise: pandas reads every sheet, finds the head, adds up."""
import glob, os, sys
import pandas


def main(folder, out):
    totals = {}
    for path in glob.glob(os.path.join(folder, 'submissions', '**', '*.xlsx'), recursive=True):
        sheet = pandas.read_excel(path, header=None)
        head = sheet.index[sheet[1] == 'Chỉ tiêu'][0]
        table = sheet.iloc[head + 1:]
        table = table[pandas.to_numeric(table[0], errors='coerce').notna()]
        for label, value in zip(table[1], pandas.to_numeric(table[4])):
            totals[label] = totals.get(label, 0) + value
    pandas.DataFrame(sorted(totals.items()), columns=['label', 'value']).to_csv(out, index=False)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2])
