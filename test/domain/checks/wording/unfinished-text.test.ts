import { UNFINISHED_TEXT } from '../../../../src/domain/checks/wording/unfinished-text';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

function foundIn(...steps: readonly string[]) {
  const [first = '', ...rest] = steps;
  const rows = [
    { measure: '1. จัดทำคู่มือ', owner: 'กองคลัง', steps: first },
    ...rest.map((text) => ({ steps: text })),
  ];
  return foundInDocument(UNFINISHED_TEXT, { แผน: measureSheet(rows) });
}

describe('UNFINISHED_TEXT', () => {
  it.each([
    ['at the end of a cell', 'เผยแพร่คู่มือให้บุคลากรทราบอย่างทั่ว'],
    ['at the end of an item', '1. จัดทำแบบสำรวจความพึงพอใจการ 2. รายงานผู้บริหาร'],
    ['with a word that joins', 'จัดประชุมหัวหน้าส่วนราชการและ'],
    ['with a purpose left out', 'ทบทวนคู่มือการปฏิบัติงานเพื่อ'],
  ])('finds a text that stops %s', (_, text) => {
    expect(tuplesOf(foundIn(text))).toEqual([['X02', 'B5']]);
  });

  it('finds an item that stops before the next row opens another', () => {
    expect(tuplesOf(foundIn('1. จัดทำแนวทางปฏิบัติและ', '2. เผยแพร่ทางเว็บไซต์'))).toEqual([['X02', 'B5']]);
  });

  it.each([
    ['a whole sentence', ['เผยแพร่คู่มือให้บุคลากรทราบอย่างทั่วถึง']],
    ['words that end alike', ['แต่งตั้งผู้รับผิดชอบในการกำกับ']],
    ['words in การ that are whole', ['มอบหมายเจ้าหน้าที่ให้ดำเนินการ', 'เชิญหัวหน้าส่วนราชการ']],
    ['a sentence that goes on in the row below', ['ประชาสัมพันธ์ช่องทางให้แก่', 'บุคลากรและประชาชนในพื้นที่']],
    ['words that open a list', ['จัดทำสื่อหลายแบบ ได้แก่ 1. แผ่นพับ 2. ป้ายประกาศ']],
    ['an example', ['จัดทำแบบฟอร์มและตัวอย่าง']],
    ['a label', ['และ']],
    ['a question', ['ตรวจว่าเผยแพร่ครบแล้วหรือไม่']],
    ['a full stop after a whole word', ['ประชุมทุกวันจันทร์ที่ห้องประชุม อบต.']],
  ])('leaves %s alone', (_, steps) => {
    expect(foundIn(...steps)).toEqual([]);
  });
});
