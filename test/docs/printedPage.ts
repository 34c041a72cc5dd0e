import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A page of the documents as HTML for A4 paper, with its pictures inside it: headings, paragraphs,
 * lists with tables in them, pictures, bold, italics and code, which is all that the guides use.
 */
export function printedPage(file: string): string {
  const text = readFileSync(file, 'utf8');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${STYLE}</style><body>${blocksOf(text, path.dirname(file))}</body></html>`;
}

const STYLE = `
@page { size: A4; margin: 16mm 15mm 14mm 20mm }
body { font: 11.2pt/1.2 'Times New Roman', 'Liberation Serif', serif; margin: 0 }
h1 { font-size: 14pt; text-align: center; margin: 0 0 3pt }
h2 { font-size: 12pt; margin: 7pt 0 2pt; break-after: avoid }
p, ul, ol { margin: 2pt 0 } ul, ol { padding-left: 16pt } li { margin: 1pt 0 }
table { border-collapse: collapse; font-size: 10.5pt; width: 100%; break-inside: avoid; margin: 3pt 0 }
th, td { border: 0.5pt solid #000; padding: 1pt 4pt; text-align: left; vertical-align: top }
th { background: #d9d9d9 }
img { display: block; margin: 3pt auto; max-width: 100%; max-height: 56mm }
h2 + p img { max-height: 95mm }
code { font-family: inherit; font-weight: bold }`;

function blocksOf(text: string, folder: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => blockOf(block.replace(/\n+$/, ''), folder))
    .join('\n')
    .replaceAll(/<\/(ul|ol)>\n<\1[^>]*>/g, '');
}

function blockOf(block: string, folder: string): string {
  const lines = block.split('\n');
  const heading = /^(#{1,2}) (.*)$/.exec(lines[0] ?? '');
  if (heading) {
    const rest = lines.slice(1).join('\n');
    const level = heading[1]?.length ?? 1;
    return `<h${level}>${inline(heading[2] ?? '', folder)}</h${level}>${rest === '' ? '' : blockOf(rest, folder)}`;
  }
  if (/^\s*\|/.test(block)) return tableOf(lines, folder);
  const item = /^(?:- |(\d+)\. )/.exec(block);
  if (item) return listOf(block, item[1], folder);
  return `<p>${inline(lines.join(' '), folder)}</p>`;
}

function listOf(block: string, first: string | undefined, folder: string): string {
  const items = block.split(/\n(?=- |\d+\. )/).map((one) => one.replace(/^(?:- |\d+\. )/, ''));
  const html = items.map((one) => `<li>${inline(one.replaceAll(/\s*\n\s*/g, ' '), folder)}</li>`);
  return first === undefined
    ? `<ul>${html.join('')}</ul>`
    : `<ol start="${first}">${html.join('')}</ol>`;
}

function tableOf(lines: readonly string[], folder: string): string {
  const rows = lines.map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => inline(cell.trim(), folder)),
  );
  const [head = [], , ...body] = rows;
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>${row(head, 'th')}${body.map((cells) => row(cells, 'td')).join('')}</table>`;
}

function inline(text: string, folder: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/!\[([^\]]*)\]\(([^)]+)\)/g, (_, alt: string, file: string) => {
      const bytes = readFileSync(path.join(folder, file)).toString('base64');
      return `<img alt="${alt}" src="data:image/png;base64,${bytes}">`;
    })
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/(?<![\p{L}\d])_([^_]+)_(?![\p{L}\d])/gu, '<i>$1</i>');
}
