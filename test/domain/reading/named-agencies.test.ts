import { detectLayout } from '../../../src/domain/reading/detect-layout';
import type { CellValue } from '../../../src/domain/reading/grid';
import { namedAgencies } from '../../../src/domain/reading/named-agencies';
import { findSectionHeadings } from '../../../src/domain/reading/section-headings';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function named(...rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf(rows);
  const layout = detectLayout(sheet, RULE_WORDS).value;
  const agencies = namedAgencies(sheet, layout, findSectionHeadings(sheet, layout));
  return agencies.map(({ shortName, at }) => `${shortName} ${at?.address ?? '-'}`);
}

const LIST = [
  ['เครื่องมือ', 'คะแนน'],
  ['IIT', 90],
  ['EIT', 91],
];

describe('namedAgencies', () => {
  it('gives each block of scores the cell that names its agency', () => {
    expect(named(['อบต.ทุ่งตัวอย่าง'], ...LIST, [], ['เทศบาลตำบลบ้านสมมุติ'], ...LIST)).toEqual([
      'อบต.ทุ่งตัวอย่าง A1',
      'ทต.บ้านสมมุติ A6',
    ]);
  });

  it('gives each column of scores, and each list beside another, the cell over it', () => {
    expect(named(['ตัวชี้วัด', 'อบต.ทุ่งตัวอย่าง', 'ทต.บ้านสมมุติ'], ['การใช้อำนาจ', 90, 91])).toEqual([
      'อบต.ทุ่งตัวอย่าง B1',
      'ทต.บ้านสมมุติ C1',
    ]);
    const beside = LIST.map((row) => [...row, '', ...row]);
    expect(named(['อบต.ทุ่งตัวอย่าง', '', '', 'ทต.บ้านสมมุติ'], ...beside)).toContain('ทต.บ้านสมมุติ D1');
  });

  it('finds none where no heading names one', () => {
    expect(named(['ผลการประเมินของ อบต.ทุ่งตัวอย่าง ประจำปี'], ...LIST)).toEqual([]);
  });
});
