import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseCsv } from '#core/catalogue/csvText';
import { domainIn, measureIn } from '#core/catalogue/englishNames';
import { readIndicators } from '#core/catalogue/readIndicators';

const CATALOGUE = new URL('../../../assets/catalogue/indicators.csv', import.meta.url);

describe('names of the catalogue in English', () => {
  const table = parseCsv(readFileSync(CATALOGUE, 'utf8'), 'indicators.csv');
  const indicators = table.ok ? readIndicators(table.value, 'indicators.csv') : table;
  assert.ok(indicators.ok);
  const domains = new Set(indicators.value.map(({ domain }) => domain));
  const measures = new Set(indicators.value.map(({ unit }) => unit));

  it('are there for every domain and every unit of measure of the standard catalogue', () => {
    assert.equal(domains.size, 10);
    assert.ok(measures.size > 30);
    for (const domain of domains) assert.match(domainIn('en', domain), /^[A-Za-z ,]+$/, domain);
    for (const measure of measures) {
      assert.match(measureIn('en', measure), /^[A-Za-z0-9%/ ]+$/, measure);
      if (/[^A-Za-z0-9%/ ]/.test(measure)) continue;
      assert.ok(
        ['%', 'km', 'Mbps'].includes(measure) || measureIn('en', measure) !== measure,
        measure,
      );
    }
  });

  it('leave the Vietnamese ones as they are, and those that a department has made', () => {
    assert.equal(measureIn('vi', 'thuê bao'), 'thuê bao');
    assert.equal(domainIn('vi', 'Bưu chính'), 'Bưu chính');
    assert.equal(measureIn('en', 'cột thu phát'), 'cột thu phát');
  });
});
