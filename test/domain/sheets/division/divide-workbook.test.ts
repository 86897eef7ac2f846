import { divideWorkbook } from '../../../../src/domain/sheets/division/divide-workbook';
import { SheetInExcel } from '../../../support/existing-sheet';
import { sheetOf } from '../../../support/spec-cells';
import { dataKeys, handedOut, homeSheets, planOver, sheetFor, workOf } from '../../../support/two-divisions';

const HOME = homeSheets();
const TREASURY = 'กองคลัง';
const OFFICE = 'สำนักปลัด';
const OWNERS = 'ผู้รับผิดชอบ';
const FIRST = '2568|half|1n42li9';

/** Home with the owners of the first measure written anew in its follow-up sheet. */
function homeWithOwner(owner: string) {
  const sheet = SheetInExcel.written(sheetOf(planOver([]), 'halfYearReport'))
    .type(FIRST, OWNERS, owner)
    .read();
  return HOME.map((one) => (one.key === 'halfYearReport' ? sheet : one));
}

describe('divideWorkbook', () => {
  it('lists the divisions that own rows, a unit under its division', () => {
    const { divisions } = divideWorkbook(HOME, planOver(HOME));
    expect(divisions.map(({ division }) => division)).toEqual([TREASURY, OFFICE]);
  });

  it('gives each division its own rows and those it shares, under the keys they have here', () => {
    const keysFor = (name: string) => dataKeys(sheetFor('measures', handedOut(name, HOME)));
    expect(keysFor(TREASURY)).toEqual(['2568|measure|m-1n42li9', '2568|measure|m-im85dd']);
    expect(keysFor(OFFICE)).toHaveLength(2);
    expect(keysFor(OFFICE)).toContain('2568|measure|m-im85dd');
    expect(keysFor(OFFICE)).not.toContain('2568|measure|m-1n42li9');
  });

  it.each([
    ['lowQuestions', ['2568|low|o12']],
    ['indicatorAnalysis', ['2568|analysis|9|o12', '2568|analysis|9|measure-4']],
    ['halfYearReport', ['2568|half|1n42li9', '2568|half|im85dd']],
    ['fullYearReport', ['2568|full|1n42li9', '2568|full|im85dd']],
  ] as const)('takes the rows of the sheet %s by its column of owners', (key, rows) => {
    expect(dataKeys(sheetFor(key, handedOut(TREASURY, HOME)))).toEqual(rows);
  });

  it('leaves out what is reckoned over the whole table, and keeps title and headings', () => {
    const sheet = sheetFor('halfYearReport', handedOut(TREASURY, HOME));
    const headings = sheet.values.map((cells) => String(cells.at(-1))).filter((key) => !key.includes('|'));
    expect(headings).toEqual(['#title', '#agency', '#date', '#note', 'รหัสแถว']);
  });

  it('goes by the owners that stand in the sheet now', () => {
    const work = workOf('กองช่าง', homeWithOwner('กองช่าง'));
    expect(work.sheets.map(({ sheet }) => sheet)).toEqual(['ITA_ติดตาม6เดือน_2569']);
  });

  it.each(['ทุกส่วนราชการ', 'เจ้าหน้าที่ทุกคน'])(
    'gives a row of %s to every division, and makes no division of it',
    (everybody) => {
      const home = homeWithOwner(everybody);
      const { divisions } = divideWorkbook(home, planOver(home));
      expect(divisions.map(({ division }) => division)).toEqual([TREASURY, OFFICE]);
      expect(dataKeys(sheetFor('halfYearReport', handedOut(OFFICE, home)))).toContain(FIRST);
      expect(dataKeys(sheetFor('halfYearReport', handedOut(TREASURY, home)))).toContain(FIRST);
    },
  );

  it('lists the rows that nobody owns', () => {
    const { unowned } = divideWorkbook(HOME, planOver(HOME));
    const low = unowned.find(({ sheet }) => sheet === 'ITA_ข้อต่ำกว่า85_2568');
    expect(low?.rows).toEqual(['2568|low|o25']);
  });

  it('gives nothing of sheets that have not been made', () => {
    expect(divideWorkbook([], planOver([]))).toEqual({ divisions: [], unowned: [] });
  });

  it('gives the rows that a long text goes on in with the row that it begins in', () => {
    const steps = Array.from({ length: 60 }, (_, index) => `ขั้นที่ ${index + 1} ตรวจเอกสารและรายงานผล`).join(
      '\n',
    );
    const long = SheetInExcel.written(sheetOf(planOver([]), 'halfYearReport'))
      .insertRow(FIRST, { วิธีการดำเนินการ: steps, รหัสแถว: `${FIRST}|2` })
      .read();
    const home = HOME.map((one) => (one.key === 'halfYearReport' ? long : one));
    expect(dataKeys(sheetFor('halfYearReport', handedOut(TREASURY, home))).slice(0, 2)).toEqual([
      FIRST,
      `${FIRST}|2`,
    ]);
  });
});
