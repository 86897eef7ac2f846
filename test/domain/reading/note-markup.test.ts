import { noteMarkup } from '../../../src/domain/reading/note-markup';
import { tuplesOf } from '../../support/found';
import { sheetOf } from '../../support/grid-of';

describe('noteMarkup', () => {
  it('X04: finds cells with HTML tags', () => {
    const findings = noteMarkup(
      sheetOf([
        ['ก', '<p>ข</p>'],
        ['<ul style="x">ค', 5],
      ]),
    );
    expect(tuplesOf(findings)).toEqual([
      ['X04', 'B1'],
      ['X04', 'A2'],
    ]);
    expect(findings.map(({ facts }) => facts['found'])).toEqual(['<p>', '<ul style="x">']);
    expect(findings.map(({ fix }) => fix?.to)).toEqual(['ข', 'ค']);
  });

  it('mends a cell into a line for each paragraph', () => {
    const [found] = noteMarkup(sheetOf([['<p>๑. รวบรวม&nbsp;ข้อมูล</p>\n <p>๒. เผยแพร่</p>']]));
    expect(found?.fix?.to).toBe('๑. รวบรวม ข้อมูล\n๒. เผยแพร่');
  });

  it('finds nothing in signs that are no tags', () => {
    expect(noteMarkup(sheetOf([['Q&A', '3 < 5', '**หนา**', '<ชื่อ>']]))).toEqual([]);
  });
});
