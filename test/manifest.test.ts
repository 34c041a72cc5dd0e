import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { Parser } from 'saxen';

// What Microsoft's online validator would say, after the rules of its documentation
// (manifest-element-ordering, localization, validate-a-manifest).

const ROOT = path.resolve(import.meta.dirname, '..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const ORIGIN = 'https://localhost:3000';

describe('the manifest', () => {
  const root = parseXml(MANIFEST);
  const overrides = only(root, 'VersionOverrides');
  const resources = only(overrides, 'Resources');

  it('has its elements in the order of the schema', () => {
    assert.deepEqual(names(root), [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    assert.deepEqual(names(overrides), ['Description', 'Hosts', 'Resources']);
    assert.deepEqual(names(resources), [
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ]);
    const form = all(overrides, 'DesktopFormFactor').map(names);
    assert.deepEqual(form, [['GetStarted', 'FunctionFile', 'ExtensionPoint']]);
    for (const control of all(overrides, 'Control')) {
      assert.deepEqual(names(control), ['Label', 'Supertip', 'Icon', 'Action']);
    }
  });

  it('is an add-in for workbooks of Excel 2021 and later', () => {
    assert.equal(root.attributes['xsi:type'], 'TaskPaneApp');
    assert.equal(overrides.attributes['xsi:type'], 'VersionOverridesV1_0');
    assert.deepEqual(
      all(root, 'Set').map(({ attributes }) => attributes),
      [{ Name: 'ExcelApi', MinVersion: '1.13' }],
    );
    assert.match(only(root, 'Id').text, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('bears the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal(only(root, 'Version').text, `${version}.0`);
  });

  it('uses every resource and defines every one it uses', () => {
    const defined = resources.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes['id'] ?? ''),
    );
    const used = everything(overrides).flatMap(({ attributes }) => attributes['resid'] ?? []);
    assert.deepEqual([...new Set(defined)], defined, 'no resource is defined twice');
    assert.deepEqual([...new Set(used)].sort(), [...defined].sort());
  });

  it('keeps to the lengths that Office allows', () => {
    const texts = (name: string) =>
      all(root, name).flatMap((one) => [one.attributes['DefaultValue'] ?? '', ...overridden(one)]);
    const strings = (name: string) =>
      all(only(resources, name), 'bt:String').flatMap((one) => [
        one.attributes['DefaultValue'] ?? '',
        ...overridden(one),
      ]);
    const within = (most: number) => (text: string) => text.length > 0 && text.length <= most;
    assert.ok(texts('DisplayName').every(within(125)));
    assert.ok(overridden(only(root, 'Description')).every(within(250)));
    assert.ok(within(250)(only(root, 'Description').attributes['DefaultValue'] ?? ''));
    assert.ok(strings('bt:ShortStrings').every(within(125)));
    assert.ok(strings('bt:LongStrings').every(within(250)));
    const ids = everything(resources).flatMap(({ attributes }) => attributes['id'] ?? []);
    assert.ok(ids.every(within(32)));
  });

  it('says every text in Vietnamese, and in English by an override', () => {
    assert.equal(only(root, 'DefaultLocale').text, 'vi-VN');
    const texts = [
      only(root, 'DisplayName'),
      only(root, 'Description'),
      ...all(resources, 'bt:String'),
    ];
    for (const text of texts) {
      const locales = text.children.map(({ attributes }) => attributes['Locale']);
      assert.deepEqual(locales, ['en-US'], JSON.stringify(text.attributes));
    }
  });

  it('names addresses of its own origin only, each a file that the build puts there', () => {
    const addresses = everything(root).flatMap(({ name, attributes }) => {
      const isText = name === 'bt:String' || name === 'DisplayName' || name === 'Description';
      return isText ? [] : (attributes['DefaultValue'] ?? []);
    });
    for (const address of addresses) {
      const { origin, pathname } = new URL(address);
      assert.equal(origin, ORIGIN);
      const built = BUILT[pathname] ?? pathname.replace('/icons/', 'assets/icons/');
      assert.ok(existsSync(path.join(ROOT, built)), `${address} is nowhere`);
    }
  });

  it('has icons of every size that Office asks for, drawn in that size', () => {
    for (const icon of all(overrides, 'Icon')) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
      assert.deepEqual(sizes, [16, 20, 24, 32, 40, 48, 64, 80, 96]);
      for (const { attributes } of icon.children) {
        assert.deepEqual(pixels(addressOf(attributes['resid'] ?? '')), attributes['size']);
      }
    }
    assert.equal(pixels(only(root, 'IconUrl').attributes['DefaultValue'] ?? ''), '32');
    assert.equal(
      pixels(only(root, 'HighResolutionIconUrl').attributes['DefaultValue'] ?? ''),
      '64',
    );
  });

  it('calls only functions that the page of commands offers', () => {
    const commands = readFileSync(path.join(ROOT, 'src/commands/main.ts'), 'utf8');
    for (const { text } of all(overrides, 'FunctionName')) {
      assert.ok(new RegExp(`^  ${text}: async`, 'm').test(commands), text);
    }
  });

  function addressOf(resource: string): string {
    const image = all(resources, 'bt:Image').find(
      ({ attributes }) => attributes['id'] === resource,
    );
    return image?.attributes['DefaultValue'] ?? '';
  }
});

/** Pages are built from these. */
const BUILT: Readonly<Record<string, string>> = {
  '/taskpane.html': 'src/taskpane/taskpane.html',
  '/commands.html': 'src/commands/commands.html',
  '/support.html': 'assets/support.html',
};

/** The width of a square PNG; its header says it in bytes 16 to 24. */
function pixels(address: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1);
  const png = readFileSync(path.join(ROOT, 'assets/icons', name));
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  assert.equal(png.readUInt32BE(16), png.readUInt32BE(20));
  return String(png.readUInt32BE(16));
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parseXml(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = new Parser();
  parser.on('error', (problem) => assert.fail(problem));
  parser.on('openTag', (name, attributes) => {
    const decoded = Object.entries(attributes() || {}).map(([key, value]) => [key, plain(value)]);
    const element = { name, attributes: Object.fromEntries(decoded), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const parent = open.at(-1);
    if (parent) parent.text += plain(text).trim();
  });
  parser.on('closeTag', () => void open.pop());
  parser.parse(xml);
  assert.equal(open.length, 1, 'every element is closed');
  const [root] = document.children;
  assert.ok(root);
  return root;
}

/** The manifest uses one entity. */
function plain(text: string): string {
  return text.replaceAll('&amp;', '&');
}

function names({ children }: Element): readonly string[] {
  return children.map(({ name }) => name);
}

function everything(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everything)];
}

function all(element: Element, name: string): readonly Element[] {
  return everything(element).filter((one) => one.name === name);
}

function only(element: Element, name: string): Element {
  const found = element.children.find((one) => one.name === name);
  assert.ok(found, `${element.name} has no ${name}`);
  return found;
}

function overridden({ children }: Element): readonly string[] {
  return children.map(({ attributes }) => attributes['Value'] ?? '');
}
