// The tests let LibreOffice recalculate what we write, openpyxl write what we read, and Chromium
// run the add-in. Where they
// are missing and can be installed (Debian, as root), they are; otherwise this says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NEEDED = [
  { package: 'libreoffice-calc', isThere: () => runs('soffice', ['--version']) },
  // soffice may be there without its writer; outside Debian it comes as a whole.
  { package: 'libreoffice-writer', isThere: () => !isAbsent('libreoffice-writer') },
  {
    package: 'python3-openpyxl',
    isThere: () =>
      existsSync('/usr/bin/python3') && runs('/usr/bin/python3', ['-c', 'import openpyxl']),
  },
  { package: 'chromium', isThere: () => runs('chromium', ['--version']) },
  // Pages are as long as their letters are wide: those of Times New Roman.
  { package: 'fonts-liberation', isThere: () => !isAbsent('fonts-liberation') },
];

const missing = NEEDED.filter((one) => !one.isThere()).map((one) => one.package);
if (missing.length > 0) install(missing);

function install(packages) {
  const canInstall = process.getuid?.() === 0 && runs('apt-get', ['--version']);
  if (!canInstall) stop(packages);
  console.log(`Installing for the tests: ${packages.join(' ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  const installed = spawnSync(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    options,
  );
  if (installed.status !== 0) stop(packages);
}

function stop(packages) {
  console.error(
    `Cần cài trước khi chạy kiểm thử: sudo apt-get install ${packages.join(' ')}\n` +
      `The tests need these packages: sudo apt-get install ${packages.join(' ')}`,
  );
  process.exit(1);
}

/** Whether Debian's package register is there and does not hold the package. */
function isAbsent(name) {
  return runs('dpkg-query', ['--version']) && !runs('dpkg-query', ['--status', name]);
}

function runs(command, words) {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}
