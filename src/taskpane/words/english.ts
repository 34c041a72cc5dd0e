import { countEn } from '#core/findings/countInWords';
import type { VerdictKind } from '#core/report/draft/verdict';
import { counted } from './counted';
import type { PaneWords } from './paneWords';

const n = counted('en');

/** The pane in English. */
export const ENGLISH: PaneWords = {
  product: 'ICT Year-End',
  noBook: 'No book yet',
  yearOf: (year) => `Year ${year}`,
  unitsSent: (sent, all) => `${n(sent)}/${n(all)} units have sent`,
  findingsOpen: (count) => (count === 0 ? 'No open findings' : `${countEn(count, 'finding')} open`),
  isDraft: 'Draft',
  fit: 'No errors left',

  steps: {
    start: 'Start',
    collect: 'Collect',
    check: 'Check',
    compile: 'Compile',
    explain: 'Explain',
  },
  stepTitles: {
    start: 'The book',
    collect: 'Collect what the units sent',
    check: 'Check the figures',
    compile: 'Write the tables',
    explain: 'Explain a figure',
  },
  stepsLabel: 'Steps',
  settings: 'Options',
  language: 'Language',
  otherLanguage: 'Tiếng Việt',
  theme: 'Appearance',
  themes: { system: 'As in Excel', light: 'Light', dark: 'Dark' },
  close: 'Close',
  more: (count) => `Show more (${n(count)} left)`,
  wait: 'Working…',
  again: 'Try again',

  start: {
    looking: 'Looking at this workbook…',
    making: 'Making the book…',
    found: 'The book was recognised',
    foundHint:
      'Catalogue, units and last year’s figures come from the sheets of the book. Edit them there, then press “Read the book again”.',
    lookAgain: 'Read the book again',
    next: 'Collect reports',
    noBookTitle: 'Make a book',
    noBookHint:
      'The open workbook is not a book yet. Enter the department and the year; the sheets of the book are added, and those that are there stay as they are.',
    department: 'Department',
    departmentHint: 'For example: Sở Khoa học và Công nghệ tỉnh …',
    year: 'Year of the report',
    unitsFile: 'Units (a CSV file, optional)',
    unitsFileHint: 'Columns: unit, name, kind, aliases, parent, valid_from and valid_to.',
    figuresFile: 'Known figures of earlier years (a CSV file, optional)',
    figuresFileHint:
      'Columns: unit, indicator, year, status, value, mark, measure, file, sheet and cell.',
    make: 'Make the book',
    afterMaking: 'Enter the units on the sheet “Đơn vị”, then press “Read the book again”.',
    units: 'Reporting units',
    indicators: 'Indicators',
    privacy: 'Everything happens on this computer; no figure is sent anywhere.',
    noUnits: 'The book has no reporting units yet.',
  },

  collect: {
    needsBook: 'Reports are collected into a book; make or open one first.',
    drop: 'Drop files or a folder here',
    dropHint: 'Files are only read, never changed. Macros do not run.',
    formats: '.xlsx  .xlsm  .xls  .xlsb  .ods  .csv',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    fromSheets: 'Take sheets of this workbook',
    fromSheetsHint: 'Choose the sheets that hold units’ reports.',
    hiddenSheet: 'hidden: not read; unhide it in Excel, then read the book again',
    readChosen: 'Read the chosen sheets',
    reading: (done, total) => `${n(done)} of ${countEn(total, 'file')} read`,
    readingNow: (file) => `Reading: ${file}`,
    compiling: 'Checking and compiling…',
    stop: 'Stop, keep nothing',
    board: 'Who has sent',
    search: 'Find a unit',
    states: { received: 'Received', partial: 'Partial', missing: 'Missing', late: 'Late' },
    all: 'All',
    observations: (count) => countEn(count, 'figure'),
    nothingSent: 'no file yet',
    problems: (errors, warnings) =>
      [
        ...(errors > 0 ? [countEn(errors, 'error')] : []),
        ...(warnings > 0 ? [countEn(warnings, 'warning')] : []),
      ].join(', '),
    openProblems: (unit) => `See the findings about ${unit}`,
    nobody: 'There is no such unit.',
    next: 'See the findings',
  },

  check: {
    nothingRead: 'No report was read yet, so there is nothing to check.',
    allWell: 'There are no findings.',
    severities: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
    severityHints: {
      error: 'These figures stay out until somebody decides.',
      warning: 'These count, but somebody must look.',
      note: 'For the record; nothing to do.',
    },
    filterLabel: 'Severity',
    aboutNoUnit: 'About no unit',
    onlyUnit: (unit) => `Only about: ${unit}`,
    everyUnit: 'Show every unit',
    place: 'Where',
    goTo: (place) => `See cell ${place}`,
    proposal: (text) => `Proposal: ${text}`,
    noneHere: 'There are no findings of this severity.',
    next: 'Write the tables',
  },

  contacts: {
    title: 'Whom to call first',
    hint: 'Ordered by how far a unit can move the province’s growth or rate and by how doubtful its figure is: a more doubtful one may stand before one that moves more points; a change told in a measure of its own is placed by its per cent of last year.',
    department: 'Figures of the province (department)',
    effect: (indicator, moved, measure) =>
      measure === ''
        ? `If wrong or missing: “${indicator}” moves by ${moved} percentage points`
        : `If wrong or missing: the change of “${indicator}” moves by ${moved} ${measure}`,
    levelEffect: (indicator, moved, measure) =>
      `If wrong or missing: “${indicator}” moves by ${moved} ${measure}`,
    unprinted: (count) =>
      `${n(count)} indicators are not printed, or not compared with last year, before it answers`,
    more: (count) => `${n(count)} more to call: see the sheet “Thứ tự liên hệ” of the book.`,
    others: (count) =>
      `${n(count)} more cannot, even taken together, change a digit of any printed growth or rate.`,
  },

  decide: {
    open: 'Decide',
    again: 'Decide again',
    kinds: { accept: 'Accept', correct: 'Correct', exclude: 'Exclude' },
    kindHints: {
      accept: 'The submitted figure counts.',
      correct: 'The figure below counts; the submitted one is kept beside it.',
      exclude: 'This figure counts nowhere.',
    },
    acceptUnread: 'Accept that it stays out: no figure is counted.',
    kind: 'What to do',
    value: (measure) => `Right figure (${measure})`,
    badValue: 'Enter a number as English writes it, for example 1,234.5.',
    reason: 'Reason',
    noReason:
      'Write why you decide so, such as “confirmed by the unit”; without a reason nothing is decided.',
    by: 'Who decides',
    noName: 'Write who decides; the name is remembered for the next decisions.',
    keep: 'Keep the decision',
    applyProposal: 'Apply the proposal',
    proposalReason: 'As the program proposed',
    askReason: 'Asked; waiting for the unit’s answer',
    countedTwice: (unit, submitted) => `Leave out ${submitted} of ${unit}, count the other unit`,
    leftOut: (submitted) => `Submitted ${submitted}, another row’s figure: left out`,
    copied: (submitted) => `Submitted ${submitted}, copied from another column: left out`,
    values: (submitted, value) => `Submitted ${submitted}, corrected to ${value}`,
    undo: 'Undo the last decision',
    keptHint:
      'Decisions count at once; they are kept on the sheet “Quyết định” when the tables are written.',
    ask: 'Ask the unit',
    questions: (count) => `To ask the units (${n(count)})`,
    questionsHint: 'Copy each unit’s questions and send them together.',
    copyQuestions: (unit) => `Copy the questions to ${unit}`,
  },

  compile: {
    nothingRead: 'There are no figures to write yet. Collect the units’ reports first.',
    ready: (totals, observations) =>
      `${countEn(totals, 'indicator')} of the province have a figure, from ${countEn(observations, 'submitted figure')}.`,
    draftHint: (errors) =>
      `${countEn(errors, 'error')} undecided: the tables will say DỰ THẢO (draft), and the figures in error are left out.`,
    plan: 'Preview what will be written',
    planHint: 'A preview changes nothing in the workbook.',
    planning: 'Preparing the tables…',
    tables: 'Tables',
    tablesHint: 'Clear the tables you do not need.',
    records: (count) => `Figures and records (${countEn(count, 'sheet')})`,
    recordsHint: 'Always written, because the formulas of the tables lead there.',
    changes: { create: 'new', replace: 'replaces the old one', taken: 'name is taken' },
    leftOut: 'not written',
    summary: (create, replace) =>
      `${countEn(create, 'sheet')} will be made and ${n(replace)} replaced.`,
    takenHint: (sheets) =>
      `Sheet ${sheets} was not made by this program and is not overwritten. Rename it, then preview again.`,
    editedCells: (sheet, cells, more) =>
      `“${sheet}” (${cells}${more > 0 ? ` and ${countEn(more, 'more cell')}` : ''})`,
    editedTables: (places) =>
      `Cells that are not as the program wrote them: ${places}. Writing replaces them with what the records of the book give; copy what you want to keep to another sheet first.`,
    editedRecords: (places) =>
      `Changed since the book was read: ${places}. Press “Read the book again” at the step “Start” to take the changes in; if you write now, they are lost.`,
    olderTables: (sheets) =>
      `Not written this time: ${sheets}. These sheets keep the figures of an earlier run and may not agree with the new ones.`,
    write: (sheets) => `Write ${countEn(sheets, 'sheet')}`,
    writing: (percent) => `Writing: ${n(percent)}%`,
    written: (created, replaced) => `${countEn(created, 'sheet')} made, ${n(replaced)} replaced.`,
    writtenHint: 'Select any cell of a table to see where its figure comes from.',
    stop: 'Stop, leave the workbook as it was',
    remove: 'Remove this run',
    removeHint: 'Deletes the sheets just made and puts back those that were replaced.',
    removing: 'Putting the workbook back…',
    again: 'Preview again',
  },

  review: {
    title: 'Since the last compilation',
    first: 'This book was not compiled before; there is nothing to compare with.',
    summary: (figures, cells, sentences) =>
      figures + cells + sentences === 0
        ? 'Nothing differs from the last compilation of this book.'
        : `${countEn(figures, 'submitted figure')}, ${countEn(cells, 'cell')} of tables and ${countEn(sentences, 'sentence')} differ.`,
    moved: (before, after) =>
      `${before === '' ? 'nothing' : before} → ${after === '' ? 'nothing' : after}`,
    more: (count) =>
      `${n(count)} more figures: see the sheet “Thay đổi so với lần trước” once it is written.`,
    approvals: 'Approval of tables',
    approved: (kept, all, changed) =>
      `${n(kept)} of ${countEn(all, 'table')} approved${changed === 0 ? '' : `; ${n(changed)} changed since`}`,
    approvalsHint:
      'Approves a table as it will be written; its foot and the sheet “Phê duyệt” say who and when. It takes effect when the tables are written; when a figure under the table moves later, the table says that it changed since.',
    signer: 'Approved by',
    noSigner: 'Write the name of the person who approves.',
    approve: 'Approve',
    approveAgain: 'Approve again',
    approveTable: (table) => `Approve ${table}`,
    withdraw: 'Withdraw',
    withdrawTable: (table) => `Withdraw the approval of ${table}`,
    approvalStates: {
      unchanged: () => 'Approved; not changed since',
      changed: (changes) => `CHANGED since it was approved (${countEn(changes, 'cell')})`,
      nameless: () => 'not approved: the line on the sheet names nobody',
      replaced: () => 'Approved again later',
      unknown: () => 'The book prints no such table',
      withdrawn: () => 'Approval withdrawn',
      earlier: () => 'Of an earlier year’s report',
    },
    approvedBy: (name, isoDay) => (isoDay === '' ? name : `${name}, ${isoDay}`),
    withdrawnBy: (name, isoDay) => `withdrawn by ${name}${isoDay === '' ? '' : `, ${isoDay}`}`,
  },

  explain: {
    nothingSelected: 'Select a cell of a table to see where its figure comes from.',
    nothingCompiled: 'Nothing has been compiled yet.',
    looking: 'Looking for the source of this cell…',
    noFigure: 'This cell is not a figure of the report.',
    cell: (sheet, cell) => `Sheet “${sheet}”, cell ${cell}`,
    wholeProvince: 'Whole province',
    years: 'The years known',
    byUnit: (count) => `Unit by unit (${n(count)})`,
    submittedCells: 'Submitted cells',
    headlines: 'Headline figures',
    partial: (reported, expected) =>
      reported === expected
        ? 'parts are missing'
        : `from ${n(reported)} of ${countEn(expected, 'unit')}`,
    rank: (place, among) => `rank ${place}${among === undefined ? '' : ` of ${n(among)}`}`,
    back: 'Back to the headline figures',
    chart: {
      points: 'Bars: contribution to growth in percentage points, the largest first.',
      rate: 'Bars: contribution to the change of the rate, the largest first.',
      change: 'Bars: change against last year, the largest first.',
      level: 'Bars: this year’s figure, the largest first.',
    },
    findings: 'Findings',
    noSource: 'No source cell: the unit has not sent it, or the department entered the figure.',
  },

  form: {
    title: 'Report form',
    ready: 'Ready to send',
    notReady: 'Not ready to send',
    about: (form, unit, year) =>
      [`Form ${form}`, `unit ${unit}`, ...(year === undefined ? [] : [`year ${year}`])].join(', '),
    missing: (count) => (count === 0 ? 'Complete.' : `Still missing: ${countEn(count, 'place')}.`),
    doubtful: (count) =>
      count === 0 ? 'No contradictions.' : `To be looked at again: ${countEn(count, 'place')}.`,
    checkAgain: 'Check again',
  },

  forms: {
    title: 'Forms for the units',
    hint: 'One Excel form for each unit: last year’s figures filled in, money in millions of đồng. Downloaded as one .zip file.',
    make: 'Make the forms',
    making: (done, total) => `${n(done)}/${n(total)} forms made`,
    stop: 'Stop, keep nothing',
  },

  report: {
    title: 'Word report',
    hint: 'The sentences, tables and charts of this compilation in one .docx file; number, date and signatory are left open.',
    make: 'Make the Word report',
    making: 'Making the Word report…',
  },

  sentences: {
    title: 'Sentences of the report',
    hint: 'Choose the wording of each sentence, leave it out, add others or write your own. Your own words are held against the figures at once and at every compilation; what is not true does not enter the report. Choices are kept when the sheets are written. Sentences are in Vietnamese, as the report is.',
    looking: 'Looking for the sentences…',
    doubtful: (count) => `${n(count)} sentences not true, not proven, or of figures to be checked`,
    search: 'Sentence, indicator or code',
    noneHere: 'There is no such sentence.',
    domain: (name, count) => `${name} (${count})`,
    repair: 'Use the repair',
    repairOf: (sentence) => `Use the repair: ${sentence}`,
    leaveOut: 'Leave out',
    putBack: 'Put back into the report',
    wording: 'Wording',
    level: 'How the level is said',
    change: 'How the change is said',
    plan: 'Plan',
    coverage: 'While units are missing',
    own: 'Your own words (in Vietnamese)',
    keepOwn: 'Use these words',
    dropOwn: "Back to the program's sentence",
    ask: 'Add a sentence of an indicator',
    chooseOne: 'Choose a sentence…',
    add: 'Add the sentence',
    kinds: {
      level: 'level and change',
      share: 'share',
      highest: 'highest units',
      extremes: 'highest and lowest',
      done: 'units that have some',
      'not-done': 'units that have none',
    },
    levels: {
      usual: 'as usual',
      exact: 'exactly',
      rounded: 'rounded',
      'over-1': 'hơn (over) (1 digit)',
      'over-2': 'hơn (over) (2 digits)',
      'over-3': 'hơn (over) (3 digits)',
      'over-5': 'hơn (over) (to fives)',
      'above-1': 'trên (above) (1 digit)',
      'above-2': 'trên (above) (2 digits)',
      'above-3': 'trên (above) (3 digits)',
      'above-5': 'trên (above) (to fives)',
      'nearly-1': 'gần (nearly) (1 digit)',
      'nearly-2': 'gần (nearly) (2 digits)',
      'nearly-3': 'gần (nearly) (3 digits)',
      'nearly-5': 'gần (nearly) (to fives)',
      'about-1': 'khoảng (about) (1 digit)',
      'about-2': 'khoảng (about) (2 digits)',
      'about-3': 'khoảng (about) (3 digits)',
      'about-5': 'khoảng (about) (to fives)',
      'in-brackets': 'names in brackets',
      counted: 'number of units only',
      'of-all': 'of all units',
      'of-all-named': 'of all units, with names',
      'first-only': 'highest only',
      'last-only': 'lowest only',
      'first-five': 'first five places',
      'without-figures': 'without figures',
    },
    changes: {
      usual: 'as usual',
      growth: 'growth in %',
      index: 'index (last year = 100)',
      difference: 'difference',
      added: 'tăng thêm (more)',
      'difference-growth': 'difference and %',
      multiple: 'multiple',
      'with-prior': "with last year's figure",
      prior: "last year's figure only",
      none: 'not said',
    },
    plans: {
      usual: 'as usual',
      shown: '% of the plan',
      amount: '% and the plan itself',
      completion: 'đạt … % of the plan',
      gap: 'above or below it in %',
      'gap-amount': 'above or below it by how much',
      target: 'the plan itself only',
      none: 'not said',
    },
    states: {
      'as-chosen': 'true',
      'form-not-true':
        'the chosen wording is not true of the figures any more; the usual one is used',
      'own-true': 'true, in your own words',
      'own-false': 'NOT TRUE: your words do not fit the figures; the report has the repair',
      'own-unproven':
        'NOT PROVEN: the book has no figure for part of your words; the report has the repair',
      'left-out': 'left out',
      'nothing-to-say': 'no figures to speak of',
      'all-alike': 'all units are alike (all have some, or none has): there is nothing to say',
      repeated:
        'SAID TWICE: a later row about the same indicator and kind counts, this one is not printed; join the two rows or delete one of them on the sheet',
      impossible:
        'TO BE CHECKED: a rate outside 0–100% is not printed; look at its numerator and denominator',
      'unknown-indicator':
        'UNKNOWN CODE: the catalogue has no such indicator; correct the code or delete the row',
    },
    coverages: {
      usual: 'as usual',
      leading: 'at the head of the sentence',
      missing: 'number of missing units',
      named: 'names of missing units',
    },
    doubts: {
      false: 'not true',
      missing: 'missing',
      unproven: 'not proven',
      unnamed: 'the indicator is not named',
    },
  },

  draft: {
    title: 'Read a draft of the report back',
    hint: 'Drop a .docx here or paste text: every number is held against the book.',
    choose: 'Choose a draft',
    text: 'Or paste text',
    pasted: 'pasted text',
    read: 'Read the text',
    reading: 'Reading the draft…',
    summary: (numbers, counts) => `${countEn(numbers, 'number')}: ${verdictCounts(counts)}.`,
    others: (numbers, counts) =>
      `See the other ${countEn(numbers, 'number')}: ${verdictCounts(counts)}`,
    verdicts: {
      agree: 'Agrees',
      disagree: 'Disagrees',
      'not-found': 'Not found in the book',
      ambiguous: 'Ambiguous',
    },
    against: (indicator, unit, year) =>
      `Held against: ${[indicator, unit, ...(year === undefined ? [] : [String(year)])].filter((part) => part !== '').join(', ')}`,
    line: (line) => `line ${n(line)}`,
    copy: 'Copy the wording',
    copyWording: (wording) => `Copy the wording: ${wording}`,
  },

  look: {
    at: (place) => `See cell ${place} in the submitted file`,
    title: 'A cell of the submitted file',
    opening: 'Opening the file…',
    notAtHand:
      'This cell cannot be shown: its file was not given since this pane was opened, or has no such cell any more. Drop the file again under “Collect”.',
  },

  notices: {
    refused: 'This could not be done',
    bug: 'The program failed. The workbook is not changed further.',
    bugHint: 'The report holds no figures and can be sent to the developers.',
    copyReport: 'Copy the report',
    done: (done) => {
      switch (done.what) {
        case 'book-found':
          return 'The book was read.';
        case 'book-made':
          return 'The book was made.';
        case 'read':
          return `${countEn(done.files, 'file')} read.`;
        case 'decided':
          return 'The decision was kept and everything compiled again.';
        case 'undone':
          return 'The decision was undone.';
        case 'stopped':
          return 'Stopped; nothing was written or kept.';
        case 'written':
          return `${countEn(done.sheets, 'sheet')} written.`;
        case 'removed':
          return `The run was removed: ${countEn(done.sheets, 'sheet')} as before.`;
        case 'forms-made':
          return `${countEn(done.forms, 'form')} made, in one .zip file.`;
        case 'no-forms':
          return 'No unit of the book has a form to fill in.';
        case 'report-made':
          return 'The Word report was made.';
      }
    },
  },
};

/** "9 disagree, 63 agree": what has to be looked at first, and nothing of what there is none. */
function verdictCounts(counts: Readonly<Record<VerdictKind, number>>): string {
  const said: readonly (readonly [number, string])[] = [
    [counts.disagree, 'in disagreement'],
    [counts.ambiguous, 'ambiguous'],
    [counts.agree, 'in agreement'],
    [counts['not-found'], 'not found in the book'],
  ];
  return said.flatMap(([count, what]) => (count === 0 ? [] : [`${n(count)} ${what}`])).join(', ');
}
