/** The directions of docs/architecture.md. Each rule says why to the person who breaks it. */
const STAGES = [
  'numbers',
  'workbook',
  'findings',
  'catalogue',
  'submissions',
  'collection',
  'checks',
  'figures',
  'priorities',
  'forms',
  'report',
  'book',
];

const stagesFlowOneWay = STAGES.slice(0, -1).map((stage, position) => ({
  name: `${stage}-uses-only-earlier-stages`,
  comment: `The stages of the core stand in the order of the work; ${stage} may not know of what comes after it.`,
  severity: 'error',
  from: { path: `^src/core/${stage}/` },
  to: { path: `^src/core/(${STAGES.slice(position + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...stagesFlowOneWay,
    {
      name: 'core-is-pure',
      comment: 'The core uses only itself: no Node, no library, no other room.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'stages-do-not-know-the-whole',
      comment: 'compileYearEnd is the table of contents; the stages do not read it.',
      severity: 'error',
      from: { path: '^src/core/.+/' },
      to: { path: '^src/core/[^/]+\\.ts$' },
    },
    {
      name: 'only-the-start-meets-office',
      comment:
        'The pane is drawn and tested without Excel: only main.tsx calls the room excel, the rest knows its types.',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/main\\.tsx$' },
      to: {
        path: '^src/excel/',
        pathNot: '^src/excel/(openWorkbook|preferences|surroundings)\\.ts$',
      },
    },
    {
      name: 'surfaces-do-not-meet',
      comment:
        'The pane and the command line are twins: what both need belongs to the core or to files.',
      severity: 'error',
      from: { path: '^src/(cli|taskpane)/' },
      to: { path: '^src/(cli|taskpane|preview)/', pathNot: '^src/$1/' },
    },
    {
      name: 'files-use-only-the-core',
      comment: 'Reading and writing files knows nothing of the surfaces.',
      severity: 'error',
      from: { path: '^src/files/' },
      to: { path: '^src/', pathNot: '^src/(files|core)/' },
    },
    {
      name: 'only-the-command-line-touches-disks',
      comment: 'files/ works on bytes so that it runs in a browser; disks belong to cli/.',
      severity: 'error',
      from: { path: '^src/(core|files)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'excel-uses-only-the-core',
      comment: 'The open workbook becomes snapshots and plans become sheets; nothing statistical.',
      severity: 'error',
      from: { path: '^src/excel/' },
      to: { path: '^src/', pathNot: '^src/(excel|core)/' },
    },
    {
      name: 'nothing-knows-the-preview',
      comment: 'The embedded workbook loads the pane as a page, as Excel does; nobody imports it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { path: '^src/preview/' },
    },
    {
      name: 'preview-does-not-know-the-add-in',
      comment: 'What stands for Excel knows as little of the add-in as Excel does.',
      severity: 'error',
      from: { path: '^src/preview/' },
      to: { path: '^src/(excel|taskpane|commands|cli)/' },
    },
    {
      name: 'no-circular',
      comment: 'Two things that need each other are one thing, or need a third.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests use the product, never the other way.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'not-unreachable',
      comment: 'What no surface reaches is dead.',
      severity: 'error',
      from: {
        path: '^src/(cli/(main|readingWorker)|taskpane/(main|thread/thread)|commands/main|preview/(page/main|frame/(bridge|office)))\\.tsx?$|^src/taskpane/gate\\.js$',
      },
      to: {
        path: '^src/',
        pathNot: [
          '\\.(mjs|json|d\\.ts)$',
          // The table of rules is for docs/rules.md, which its test writes and holds current.
          '^src/core/checks/(rules|rulesPage|recognitionRules)\\.ts$',
          '^src/(cli/(main|readingWorker)|taskpane/(main|thread/thread)|commands/main|preview/(page/main|frame/(bridge|office)))\\.tsx?$|^src/taskpane/gate\\.js$',
        ],
        reachable: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'default'],
    },
  },
};
