import { findPersonalCells } from '../../../../src/domain/checks/publishing/personal-cells';
import { PERSONAL_DATA } from '../../../../src/domain/checks/publishing/personal-data';
import { documentOfGrids } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { gridOf } from '../../../support/grid-of';

const ID = 1101700203450;
const MOBILE = 812345678;

function foundIn(value: number, { label = 'จำนวน', format = 'General' } = {}) {
  const grid = gridOf(
    [
      ['ชื่อ', label],
      ['สมมุติ', value],
    ],
    { formats: { '1,1': format } },
  );
  return findPersonalCells(grid).map(({ at, kind, masked }) => [at.address, kind, masked]);
}

describe('findPersonalCells', () => {
  it.each([
    ['an identity number', ID, {}, 'citizenId', '11…50'],
    ['one in Thai digits', ID, { format: '[$-D00041E]0' }, 'citizenId', '11…50'],
    ['a mobile number under its heading', MOBILE, { label: 'เบอร์โทร' }, 'mobile', '08…78'],
    ['one whose format puts the zero back', MOBILE, { format: '0000000000' }, 'mobile', '08…78'],
    ['one in the format of telephones', MOBILE, { format: '0##-###-####' }, 'mobile', '08…78'],
    ['one with the zero written out', MOBILE, { format: '"0"##-###-####' }, 'mobile', '08…78'],
  ])('finds %s, masked', (_, value, look, kind, masked) => {
    expect(foundIn(value, look)).toEqual([['B2', kind, masked]]);
  });

  it.each([
    ['thirteen digits with a wrong check digit', ID + 1, {}],
    ['an amount with thousands apart', ID, { format: '#,##0' }],
    ['an amount of as many digits as a mobile number', MOBILE, { label: 'งบประมาณ' }],
    [
      'one under a heading for telephones that is an amount',
      MOBILE,
      { label: 'ค่าโทรศัพท์', format: '#,##0.00' },
    ],
    ['a number given out to call', MOBILE, { label: 'ช่องทางร้องเรียน มือถือ' }],
    ['an office telephone', 44123456, { label: 'โทร' }],
    ['a fraction', MOBILE + 0.5, { label: 'โทร' }],
    ['a fax', MOBILE, { label: 'โทรสาร' }],
  ])('leaves %s alone', (_, value, look) => {
    expect(foundIn(value, look)).toEqual([]);
  });

  it('knows a number by the words before it, and its place in the worksheet', () => {
    const grid = gridOf([['มือถือ', MOBILE]], { top: 4, left: 2 });
    expect(findPersonalCells(grid).map(({ at }) => at.address)).toEqual(['D5']);
    const findings = PERSONAL_DATA.find(documentOfGrids([grid]));
    expect(tuplesOf(findings)).toEqual([['PD1', 'D5']]);
    expect(findings[0]).toMatchObject({ severity: 'error', facts: { because: 'mobile', found: '08…78' } });
  });
});
