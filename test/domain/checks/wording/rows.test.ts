import { REPEATED_ROW } from '../../../../src/domain/checks/wording/repeated-row';
import { TOO_TALL_ROW } from '../../../../src/domain/checks/wording/too-tall-row';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

const REST = 'และเผยแพร่คู่มือทางเว็บไซต์กับบอร์ดประชาสัมพันธ์ของหน่วยงาน';

describe('REPEATED_ROW', () => {
  it('finds the rest of a measure under the next one, and says of which', () => {
    const rows = [
      { measure: '1. จัดทำคู่มือ', owner: 'กองคลัง', result: 'จัดทำคู่มือแล้ว' },
      { result: REST },
      { measure: '2. อบรม', owner: 'กองช่าง' },
      { result: REST },
    ];
    const findings = foundInDocument(REPEATED_ROW, { รายงาน: measureSheet(rows) });
    expect(tuplesOf(findings)).toEqual([['X07', 'C8']]);
    expect(findings[0]?.facts).toMatchObject({ no: 1 });
  });

  it('leaves a rest of its own alone', () => {
    const rows = [
      { measure: '1. จัดทำคู่มือ', owner: 'กองคลัง', result: 'จัดทำคู่มือแล้ว' },
      { result: REST },
      { measure: '2. อบรม', owner: 'กองช่าง', result: 'อบรมแล้ว' },
      { result: 'และทดสอบความรู้ผู้เข้าอบรมทุกคนหลังอบรมทันที' },
    ];
    expect(foundInDocument(REPEATED_ROW, { รายงาน: measureSheet(rows) })).toEqual([]);
  });
});

describe('TOO_TALL_ROW', () => {
  const rowOf = (letters: number) => ({ measure: '1. จัดทำคู่มือ', owner: 'กองคลัง', steps: 'ก'.repeat(letters) });

  it('finds a cell that no row of Excel can show', () => {
    const findings = foundInDocument(TOO_TALL_ROW, { แผน: measureSheet([rowOf(2501)]) });
    expect(tuplesOf(findings)).toEqual([['X08', 'B5']]);
    expect(findings[0]?.facts).toEqual({ row: 5, letters: 2501 });
  });

  it('leaves long text that may fit alone, and text outside tables', () => {
    expect(foundInDocument(TOO_TALL_ROW, { แผน: measureSheet([rowOf(2500)]) })).toEqual([]);
    expect(foundInDocument(TOO_TALL_ROW, { บันทึก: [['บันทึก'], ['ก'.repeat(4000)]] })).toEqual([]);
  });
});
