import { NAMING_RULES } from './namingRules';
import { CELL_RULES } from './cellRules';
import { FORM_RULES } from './formRules';
import { READING_NOTE_RULES } from './readingNoteRules';

/**
 * Rules that are found while files are read and versions are chosen, before any check: what
 * cannot be recognised with certainty is not guessed. Described here so that the rules page and
 * the table of rules have all of them.
 */
export const RECOGNITION_RULES = [
  ...NAMING_RULES,
  ...CELL_RULES,
  ...FORM_RULES,
  ...READING_NOTE_RULES,
] as const;
