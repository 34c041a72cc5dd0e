import path from 'node:path';
import { projectRoot } from './projectRoot';

/** The standard catalogue, which comes with the program. */
export function standardCatalogueFile(): string {
  return path.join(projectRoot(), 'assets/catalogue/indicators.csv');
}
