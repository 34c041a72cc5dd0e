// Loaded after Microsoft's library, of which the preview has the part about workbooks only: what
// Office would tell about itself.
const HIGHEST_EXCEL_API = [1, 15] as const;

const language = new URLSearchParams(window.location.search).get('language');

const about = {
  HostType: { Excel: 'Excel' },
  onReady: () => Promise.resolve({ host: 'Excel', platform: 'Preview' }),
  context: {
    displayLanguage: language === 'en' ? 'en-US' : 'vi-VN',
    partitionKey: 'preview',
    requirements: { isSetSupported },
  },
};

// The library's own `Office` answers for nothing outside Office, and cannot be written to.
const known = (window as { Office?: object }).Office ?? {};
const office: object = Object.create(known, Object.getOwnPropertyDescriptors(about));
Object.assign(window, { Office: office });

function isSetSupported(name: string, version = '1.1'): boolean {
  if (name !== 'ExcelApi') return false;
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  const [highestMajor, highestMinor] = HIGHEST_EXCEL_API;
  return major < highestMajor || (major === highestMajor && minor <= highestMinor);
}
