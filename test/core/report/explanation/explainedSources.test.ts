import assert from 'node:assert/strict';
import { anIndicator, aUnit, boundary, published } from '../../checks/aCollectedYear';
import { linesAbout, type Story } from './told';

const POPULATION = anIndicator('TH010', { nameVi: 'Dân số', reportedBy: ['GSO'] });

describe('the sources of an authority’s figure', () => {
  const sent: Story = {
    indicators: [POPULATION],
    units: [aUnit('SO', { kind: 'DEPT' })],
    knownFigures: [],
    sent: { SO: { TH010: '9100' } },
  };
  const said = (story: Story) => linesAbout('TH010', '', story);

  it('are the cell of the department’s sheet on which it was sent', () => {
    const lines = said(sent);
    assert.ok(
      lines.some((line) => line.includes('9.100 ← SO.xlsx › Biểu › D5')),
      lines.join('\n'),
    );
    assert.ok(!lines.some((line) => line.includes('đã ghi trong sổ')));
  });

  it('are the row of the book where it was entered there', () => {
    const row = published('', 'TH010', '9100', { year: 2022 });
    const lines = said({ ...sent, sent: {}, knownFigures: [row] });
    assert.ok(lines.some((line) => line.includes('đã ghi trong sổ')));
    assert.ok(!lines.some((line) => line.includes('SO.xlsx')));
  });

  it('are of last year what each of the old provinces had, where the department was merged', () => {
    const old = ['CU-1', 'CU-2'].map((code) =>
      aUnit(code, { kind: 'DEPT', validTo: '2021-12-31' }),
    );
    const lines = said({
      ...sent,
      units: [...old, aUnit('SO', { kind: 'DEPT', validFrom: '2022-01-01' })],
      boundaries: [boundary('CU-1', 'SO'), boundary('CU-2', 'SO')],
      knownFigures: [
        published('', 'TH010', '1500'),
        published('CU-1', 'TH010', '1900'),
        published('CU-2', 'TH010', '1501'),
      ],
    });
    for (const part of ['1.900', '1.501']) {
      assert.ok(
        lines.some((line) => line.includes(part) && line.includes('←')),
        lines.join('\n'),
      );
    }
  });
});
