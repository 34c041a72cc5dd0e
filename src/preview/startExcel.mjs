// Serves dist/addin over https at the address that the manifest names, and opens Excel with the
// add-in in it. Certificates and Excel are Microsoft's tools' work, run through npx:
// office-addin-dev-certs and office-addin-debugging, which know Windows and Mac only.
//
// HTTPS_CERT and HTTPS_KEY name files of a certificate of one's own; --serve serves and opens nothing.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'dist/addin');
const manifest = path.join(root, 'manifest.xml');
/** Where office-addin-dev-certs puts what it makes. */
const certificates = path.join(homedir(), '.office-addin-dev-certs');
const PORT = 3000;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
};

const servesOnly = process.argv.includes('--serve');
const hasExcel = process.platform === 'win32' || process.platform === 'darwin';

if (!servesOnly && !hasExcel) {
  stop(
    'Chỉ mở được Excel trên Windows và Mac; trên máy này hãy dùng npm start.',
    'Excel can be opened on Windows and Mac only; use npm start on this machine.',
  );
}

const { HTTPS_CERT: ownCertificate, HTTPS_KEY: ownKey } = process.env;
if (!ownCertificate || !ownKey) {
  if (servesOnly && !hasExcel) {
    stop('Cần HTTPS_CERT và HTTPS_KEY.', 'HTTPS_CERT and HTTPS_KEY are needed.');
  }
  // Asks the person, by the system's own dialogue, whether the certificate may be trusted.
  await npx('office-addin-dev-certs@3', 'install');
}
const secrets = {
  cert: await readFile(ownCertificate ?? path.join(certificates, 'localhost.crt')),
  key: await readFile(ownKey ?? path.join(certificates, 'localhost.key')),
};

const server = createServer(secrets, (request, response) => {
  answer(request).then(
    ({ type, body }) => {
      response.writeHead(200, {
        'Content-Type': type,
        'X-Content-Type-Options': 'nosniff',
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

server.on('error', ({ code, message }) => {
  if (code !== 'EADDRINUSE') return stop(message, '');
  stop(`Cổng ${PORT} đang được dùng.`, `Port ${PORT} is in use.`);
});
server.listen(PORT, 'localhost', async () => {
  console.log(`Tổng kết TT&TT: https://localhost:${PORT}/taskpane.html (Ctrl+C)`);
  if (servesOnly) return;
  process.once('SIGINT', () => {
    void npx('office-addin-debugging@7', 'stop', manifest).finally(() => process.exit(0));
  });
  await npx('office-addin-debugging@7', 'start', manifest, 'desktop');
});

async function answer({ url, method }) {
  if (method !== 'GET' && method !== 'HEAD') throw new Error('only reading');
  const address = decodeURIComponent(new URL(url, 'https://localhost').pathname);
  const file = path.join(folder, path.normalize(`/${address}`));
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return { type, body: await readFile(file) };
}

/** Ends when the tool ends well; otherwise says which one did not, and ends everything. */
function npx(tool, ...order) {
  const isWindows = process.platform === 'win32';
  const quoted = isWindows ? order.map((word) => `"${word}"`) : order;
  const child = spawn('npx', ['--yes', tool, ...quoted], { stdio: 'inherit', shell: isWindows });
  return new Promise((resolve) => {
    child.on('error', ({ message }) => stop(message, ''));
    child.on('exit', (code) => {
      if (code === 0) return resolve();
      stop(
        `${tool} không làm được việc của nó (cần mạng); xem docs/install.md để gắn phần bổ trợ bằng tay.`,
        `${tool} did not succeed (it needs a network); docs/install.md says how to add the add-in by hand.`,
      );
    });
  });
}

function stop(...sentences) {
  console.error(sentences.join('\n'));
  process.exit(2);
}
