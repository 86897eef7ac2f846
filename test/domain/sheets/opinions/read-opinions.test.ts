import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import { readOpinions } from '../../../../src/domain/sheets/opinions/read-opinions';
import { ALL_SHEETS, analysisOf } from '../../../support/analysis-builder';
import { RESULT, SheetInExcel } from '../../../support/existing-sheet';
import { rowKeys, sheetOf } from '../../../support/spec-cells';

const CLERK_FIRST = '2568|opinion|clerk|1';
const CLERK_SECOND = '2568|opinion|clerk|2';

const SPEC = sheetOf(planWorkbook(analysisOf({}), [], { ...ALL_SHEETS, sheets: ['opinions'] }), 'opinions');

function opinions(): SheetInExcel {
  return SheetInExcel.written(SPEC);
}

function cellIn(column: string, key: string): string {
  return `${column}${rowKeys(SPEC).indexOf(key) + 1}`;
}

/** The reviewer's title is typed, as staff may have worded it. */
function sentBack(sheet = opinions()): SheetInExcel {
  return sheet
    .type(CLERK_FIRST, 'ตำแหน่ง', 'ปลัด อบต.')
    .type(CLERK_FIRST, 'ความเห็น', 'ให้แก้ไข')
    .type(CLERK_FIRST, 'เนื่องจาก/ข้อความ', 'ระบุผู้รับผิดชอบ')
    .type(CLERK_FIRST, 'ชีตและแถวที่ให้แก้', 'มาตรการ แถว 14');
}

function correctionsIn(sheet: SheetInExcel) {
  return readOpinions('2568', [sheet.read('ความเห็น')])?.corrections.map(({ title, words, at }) =>
    [title, words, at.sheet, at.address].join(' | '),
  );
}

describe('readOpinions', () => {
  it.each([
    ['รอ ปลัด อบต.', { kind: 'awaited', title: 'ปลัด อบต.' }],
    ['รอแก้ไขตามความเห็นของ ปลัด อบต.', { kind: 'correcting', title: 'ปลัด อบต.' }],
    ['ให้ความเห็นครบทุกตำแหน่งแล้ว', { kind: 'complete' }],
  ])('tells whose turn it is: %s', (words, turn) => {
    const sheet = opinions().type('#status', 'รอบเสนอที่', '=A1', words);
    expect(readOpinions('2568', [sheet.read()])).toEqual({ turn, corrections: [] });
  });

  it('tells what somebody has made the sheet say instead as it stands', () => {
    const { turn } = readOpinions('2568', [opinions().read()]) ?? {};
    expect(turn).toEqual({ kind: 'other', words: RESULT });
  });

  it('tells no turn where the formula shows an error', () => {
    const broken = opinions().type('#status', 'รอบเสนอที่', '=A1', '#REF!').read();
    expect(readOpinions('2568', [broken])?.turn).toBeNull();
  });

  it('tells who sent the matter back, why, and where it stands', () => {
    expect(correctionsIn(sentBack())).toEqual([
      `ปลัด อบต. | ระบุผู้รับผิดชอบ · มาตรการ แถว 14 | ความเห็น | ${cellIn('D', CLERK_FIRST)}`,
    ]);
  });

  it('finds the opinion where the user has inserted a column', () => {
    const moved = sentBack().insertColumn('ความเห็น', 'โทรศัพท์', {});
    expect(correctionsIn(moved)).toEqual([
      `ปลัด อบต. | ระบุผู้รับผิดชอบ · มาตรการ แถว 14 | ความเห็น | ${cellIn('E', CLERK_FIRST)}`,
    ]);
  });

  it('takes what a reviewer says in the second round for the last word', () => {
    expect(correctionsIn(sentBack().type(CLERK_SECOND, 'ความเห็น', 'อนุมัติ'))).toEqual([]);
    const again = sentBack(opinions().type(CLERK_FIRST, 'ความเห็น', 'อนุมัติ')).type(
      CLERK_SECOND,
      'ความเห็น',
      'ให้แก้ไข',
    );
    expect(correctionsIn(again)).toEqual([`${RESULT} |  | ความเห็น | ${cellIn('D', CLERK_SECOND)}`]);
  });

  it('knows nothing of another year, or of a sheet without its row keys', () => {
    expect(readOpinions('2567', [opinions().read()])).toBeNull();
    expect(readOpinions('2568', [opinions().withoutHiddenColumns().read()])).toBeNull();
    expect(readOpinions('2568', [])).toBeNull();
  });
});
