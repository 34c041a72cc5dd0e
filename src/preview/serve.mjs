// Serves the embedded workbook, the pane beside it, and Microsoft's library from node_modules, all
// from one origin with a strict content security policy. Needs the builds `addin` and `preview`.
import { createServer } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00.js';
const SAMPLE = 'assets/samples/bac-giang-2022';

const PLACES = [
  { prefix: '/pane/microsoft/', folder: path.dirname(require.resolve(LIBRARY)) },
  { prefix: '/pane/preview/', folder: path.join(root, 'dist/preview') },
  { prefix: '/pane/', folder: path.join(root, 'dist/addin') },
  { prefix: '/samples/', folder: path.join(root, 'assets/samples') },
  { prefix: '/', folder: path.join(root, 'dist/preview') },
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Where the real page loads Office.js, the preview's loads the bridge and Microsoft's library. */
const PREVIEW_SCRIPTS = ['preview/bridge.js', 'microsoft/excel-web-16.00.js', 'preview/office.js']
  .map((source) => `<script src="${source}"></script>`)
  .join('');
const OFFICE_SCRIPT = /<script[^>]*data-office[^>]*><\/script>/;

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3100' } },
  strict: false,
});

const server = createServer((request, response) => {
  answer(request).then(
    ({ type, body }) => {
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Security-Policy': POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-store',
      });
      response.end(body);
    },
    () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('404');
    },
  );
});

server.on('error', (cause) => {
  console.error(
    cause.code === 'EADDRINUSE'
      ? `Cổng ${values.port} đang được dùng; chọn cổng khác: npm start -- --port 3200\n` +
          `Port ${values.port} is in use; choose another: npm start -- --port 3200`
      : cause.message,
  );
  process.exit(2);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const { port } = server.address();
  console.log(`Tổng kết TT&TT: http://localhost:${port}/`);
});

async function answer({ url, method }) {
  if (method !== 'GET' && method !== 'HEAD') throw new Error('only reading');
  const address = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (address === '/samples/bac-giang-2022.json') return sampleList();
  const wanted = address === '/' ? '/preview.html' : address;
  const { prefix, folder } = PLACES.find((place) => wanted.startsWith(place.prefix));
  const file = path.join(folder, path.normalize(`/${wanted.slice(prefix.length)}`));
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const body = await readFile(file);
  if (wanted !== '/pane/taskpane.html') return { type, body };
  return { type, body: String(body).replace(OFFICE_SCRIPT, PREVIEW_SCRIPTS) };
}

async function sampleList() {
  const names = await readdir(path.join(root, SAMPLE, 'submissions'));
  const address = (name) => `samples/bac-giang-2022/${encodeURI(name)}`;
  const body = JSON.stringify({
    book: address('book.xlsx'),
    submissions: names.map((name) => address(`submissions/${name}`)),
  });
  return { type: TYPES['.json'], body };
}
