import type { HostWorkbook } from '../hostWorkbook';
import { areasObject } from './areasObject';
import type { ObjectModel } from './hostObject';
import { rangeObject } from './rangeObject';
import { worksheetObject } from './worksheetObject';

export function objectModel(book: HostWorkbook): ObjectModel {
  const model: ObjectModel = {
    book,
    worksheet: (sheet) => worksheetObject(model, sheet),
    range: (sheet, area) => rangeObject(model, sheet, area),
    areas: (sheet, areas) => areasObject(model, sheet, areas),
  };
  return model;
}
