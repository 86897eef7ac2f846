import { runChecks } from '../../../src/domain/checks/run-checks';
import { documentOf, type Sheets } from '../../support/document-of';

const LOW_2568 = ['ข้อ', 'คะแนน'] as const;

function codesOf(sheets: Sheets): readonly string[] {
  return runChecks(documentOf(sheets)).map(
    ({ code, at }) => `${code} ${at?.sheet ?? ''}!${at?.address ?? ''}`,
  );
}

function missingMeasures(sheets: Sheets): readonly string[] {
  return codesOf(sheets).filter((told) => told.startsWith('C01'));
}

const CODES = ['i1', 'i2', 'i3', 'e1', 'o12'] as const;
const MATRIX = [
  ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568', '', '', '', '', ''],
  ['หน่วยงาน', ...CODES],
  ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง', 90, 91, 92, 93, 0],
  ['องค์การบริหารส่วนตำบลนาสมมติ', 80, 91, 92, 93, 100],
];

describe('runChecks', () => {
  it('asks for measures on the low questions of the agency whose workbook it is', () => {
    const own = [
      ['คะแนน ITA ปีงบประมาณ พ.ศ. 2568 องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
      LOW_2568,
      ['o12', 0],
      ['i1', 90],
    ];
    expect(missingMeasures({ คะแนน: own })).toEqual(['C01 คะแนน!B3']);
  });

  it('asks for none in a report on many agencies, which holds no plan', () => {
    expect(missingMeasures({ รวม: MATRIX })).toEqual([]);
  });

  it('asks for none on the scores of an earlier year', () => {
    const years = {
      ปี2568: [['ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2568'], LOW_2568, ['o12', 0]],
      ปี2567: [['ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2567'], LOW_2568, ['o12', 0]],
    };
    expect(missingMeasures(years)).toEqual(['C01 ปี2568!B3']);
  });

  it('tells partial OIT scores of one sheet once where they are many', () => {
    const rows = ['o1', 'o2', 'o3', 'o4', 'o5'].map((code) => [code, 50]);
    const sheets = { คะแนน: [['คะแนน ITA ปีงบประมาณ พ.ศ. 2568'], LOW_2568, ...rows] };
    expect(codesOf(sheets).filter((told) => told.startsWith('S10'))).toEqual(['S10 คะแนน!B3']);
  });
});
