import type { TablePlace } from '#core/report/draft/tables/grid';
import type { XmlAttributes } from '../xml/walkXml';

/** Keeps count of tables, rows and columns; a table within a cell is a part of the cell. */
export class PlaceInTables {
  private depth = 0;
  private table = -1;
  private row = -1;
  private column = -1;
  private span = 1;

  /** Of what is being read now. */
  get cell(): TablePlace | undefined {
    const { depth, table, row, column } = this;
    return depth === 1 && column >= 0 ? { table, row, column } : undefined;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'w:tbl') {
      this.depth += 1;
      if (this.depth === 1) {
        this.table += 1;
        this.row = -1;
      }
    }
    if (this.depth !== 1) return;
    if (name === 'w:tr') {
      this.row += 1;
      this.column = -1;
      this.span = 1;
    }
    if (name === 'w:tc') {
      this.column += this.span;
      this.span = 1;
    }
    if (name === 'w:gridSpan') this.span = Number(attributes('w:val') ?? 1);
  }

  close(name: string): void {
    if (name === 'w:tbl') this.depth -= 1;
  }
}
