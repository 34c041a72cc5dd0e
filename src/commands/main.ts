import { excelWorkbook } from '#excel/excelWorkbook';
import { offerCommands } from '#excel/offerCommands';
import { SHEETS } from '#core/book/sheetNames';

// The ribbon's buttons that need no pane; the others open the pane at their step (manifest.xml).
offerCommands({
  showFindings: async () => {
    await excelWorkbook().selectCell(SHEETS.findings, 'A1');
  },
});
