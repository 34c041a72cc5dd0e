import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * LibreOffice without a window and with a profile of its own, told to recalculate every formula
 * when it loads a file: by default it keeps the cached values of files that come from elsewhere.
 */
export class LibreOffice {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'tongket-libreoffice-'));

  constructor() {
    const user = path.join(this.#folder, 'profile', 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(path.join(user, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  }

  /** Saves a file in another format ("xlsx", "ods", "txt:Text (encoded):UTF8"); gives its path. */
  convert(file: string, format: string, folder: string): string {
    const [converted = ''] = this.convertAll([file], format, folder);
    return converted;
  }

  /** The same for several files of different names in one start, which takes most of the time. */
  convertAll(files: readonly string[], format: string, folder: string): readonly string[] {
    const profile = pathToFileURL(path.join(this.#folder, 'profile')).href;
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=${profile}`,
        '--convert-to',
        format,
        '--outdir',
        folder,
        ...files,
      ],
      { stdio: 'ignore' },
    );
    const [extension = ''] = format.split(':');
    return files.map((file) =>
      path.join(folder, `${path.basename(file, path.extname(file))}.${extension}`),
    );
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
