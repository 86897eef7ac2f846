import { MISTYPED_WORDS } from '../../../../src/domain/checks/wording/mistyped-words';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

function foundIn(text: string) {
  return foundInDocument(MISTYPED_WORDS, { บันทึก: [['บันทึก'], [text]] });
}

describe('MISTYPED_WORDS', () => {
  it.each([
    ['การทุจริตและประพฤตินิชอบ', 'ประพฤตินิชอบ', 'ประพฤติมิชอบ'],
    ['สแกน OR Code ณ จุดบริการ', 'OR Code', 'QR Code'],
    ['ทางเวปไซต์ของหน่วยงาน', 'เวปไซต์', 'เว็บไซต์'],
    ['ตามกฏหมายที่เกี่ยวข้อง', 'กฏหมาย', 'กฎหมาย'],
    ['บุคคลากรทุกคน', 'บุคคลากร', 'บุคลากร'],
    ['หลักธรรมมาภิบาล', 'ธรรมมาภิบาล', 'ธรรมาภิบาล'],
  ])('finds the slip in %s, with the word to put in its place', (text, from, to) => {
    const findings = foundIn(text);
    expect(tuplesOf(findings)).toEqual([['X09', 'A2']]);
    expect(findings[0]?.fix).toEqual({ from, to });
  });

  it('finds two slips of one cell', () => {
    expect(tuplesOf(foundIn('กฏหมายและบุคคลากร'))).toEqual([
      ['X09', 'A2'],
      ['X09', 'A2'],
    ]);
  });

  it.each([
    'การทุจริตและประพฤติมิชอบ',
    'สแกน QR Code และ FOR Coding',
    'เว็บไซต์ อินเทอร์เน็ต แอปพลิเคชัน',
    'กฎหมาย อนุญาต ปรากฏ ปฏิบัติ มาตรฐาน หลักเกณฑ์',
    'บุคคลภายนอกและบุคลากร',
    'ลายเซ็น สัมมนา สังเกตการณ์ เจตจำนง เจตนารมณ์',
    'รักษามาตรฐาน และสารี กำหนด',
  ])('leaves %s alone', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
