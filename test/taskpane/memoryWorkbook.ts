import { refuse, success, type Result } from '#core/findings/refusal';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import type {
  OpenWorkbook,
  SelectedCell,
  SelectionListener,
  SheetChange,
  SheetOverview,
  WorkbookOverview,
  WritingOrder,
  WrittenRun,
} from '#excel/openWorkbook';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';

/**
 * A workbook in memory that keeps the promises of `OpenWorkbook`, for tests of the pane without
 * any Excel: what is written can be read again, through the same bytes as a file.
 */
export class MemoryWorkbook implements OpenWorkbook {
  readonly selections: string[] = [];
  private readonly listeners = new Set<SelectionListener>();
  private readonly marked = new Set<string>();
  private runs: { readonly run: WrittenRun; readonly before: WorkbookSnapshot }[] = [];

  constructor(private snapshot: WorkbookSnapshot = emptyWorkbook()) {}

  /** The workbook of these bytes, all of whose sheets carry our mark. */
  static of(bytes: Uint8Array, file: string): MemoryWorkbook {
    const opened = openWorkbook(bytes, file);
    if (!opened.ok) throw new Error(`${file} cannot be opened`);
    const workbook = new MemoryWorkbook(opened.value);
    for (const { name } of opened.value.sheets) workbook.marked.add(name);
    return workbook;
  }

  overview(): Promise<Result<WorkbookOverview>> {
    return answered({ name: this.snapshot.file, sheets: this.sheets() });
  }

  read(names?: readonly string[]): Promise<Result<WorkbookSnapshot>> {
    const sheets = this.snapshot.sheets.filter(({ name }) => names?.includes(name) ?? true);
    return answered({ ...this.snapshot, sheets });
  }

  dryRun(names: readonly string[]): Promise<Result<readonly SheetChange[]>> {
    return answered(names.map((sheet) => ({ sheet, change: this.changeOf(sheet) })));
  }

  write({ sheets, startedAt, onProgress }: WritingOrder): Promise<Result<WrittenRun>> {
    const names = sheets.map(({ name }) => name);
    const changes = names.map((sheet) => ({ sheet, change: this.changeOf(sheet) }));
    const taken = changes.find(({ change }) => change === 'taken');
    if (taken) {
      return Promise.resolve(
        refuse({ code: 'excel-sheet-not-ours', arguments: { sheet: taken.sheet } }),
      );
    }
    const bytes = writeWorkbook({ sheets, title: '', properties: new Map() });
    const written = openWorkbook(bytes, this.snapshot.file);
    if (!written.ok) return Promise.resolve(written);
    const run = {
      startedAt,
      created: changes.filter(({ change }) => change === 'create').map(({ sheet }) => sheet),
      replaced: changes.filter(({ change }) => change === 'replace').map(({ sheet }) => sheet),
    };
    this.runs.push({ run, before: this.snapshot });
    for (const name of names) this.marked.add(name);
    const kept = this.snapshot.sheets.filter(({ name }) => !names.includes(name));
    this.snapshot = { ...this.snapshot, sheets: [...kept, ...written.value.sheets] };
    onProgress?.(1);
    return answered(run);
  }

  lastRun(): Promise<Result<WrittenRun | undefined>> {
    return answered(this.runs.at(-1)?.run);
  }

  removeLastRun(): Promise<Result<WrittenRun>> {
    const last = this.runs.pop();
    if (!last) throw new Error('there is no run to remove');
    this.snapshot = last.before;
    return answered(last.run);
  }

  selectCell(sheet: string, cell: string): Promise<Result<void>> {
    this.selections.push(`${sheet}!${cell}`);
    return answered(undefined);
  }

  selectedCell(): Promise<Result<SelectedCell>> {
    return answered({ sheet: this.snapshot.sheets[0]?.name ?? '', cell: 'A1', row: 0, column: 0 });
  }

  followSelection(listener: SelectionListener): Promise<Result<() => Promise<void>>> {
    this.listeners.add(listener);
    return answered(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  /** As if a person clicked a cell. */
  select(selected: SelectedCell): void {
    for (const listener of this.listeners) listener(selected);
  }

  private sheets(): readonly SheetOverview[] {
    return this.snapshot.sheets.map(({ name, visibility }) => ({
      name,
      visibility,
      isOurs: this.marked.has(name),
      isProtected: false,
    }));
  }

  private changeOf(name: string): SheetChange['change'] {
    const isThere = this.snapshot.sheets.some((sheet) => sheet.name === name);
    if (!isThere) return 'create';
    return this.marked.has(name) ? 'replace' : 'taken';
  }
}

function emptyWorkbook(): WorkbookSnapshot {
  const sheet = {
    name: 'Sheet1',
    visibility: 'visible',
    rows: [],
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  } as const;
  return { file: 'Book1', properties: new Map(), sheets: [sheet], warnings: [] };
}

function answered<Value>(value: Value): Promise<Result<Value>> {
  return Promise.resolve(success(value));
}
