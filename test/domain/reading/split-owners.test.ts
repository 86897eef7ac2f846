import { splitOwners } from '../../../src/domain/reading/split-owners';

describe('splitOwners', () => {
  it.each([
    ['สำนักปลัด กองคลัง กองช่าง', ['สำนักปลัด', 'กองคลัง', 'กองช่าง']],
    ['๑. สำนักปลัด ๒. กองคลัง ๓. กองช่าง', ['สำนักปลัด', 'กองคลัง', 'กองช่าง']],
    ['สำนักปลัด/กองคลัง/กองการศึกษาฯ', ['สำนักปลัด', 'กองคลัง', 'กองการศึกษาฯ']],
    ['- สำนักปลัด\n- กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['กองช่างและกองคลัง', ['กองช่าง', 'กองคลัง']],
    ['หัวหน้าสำนักปลัด, ผู้อำนวยการกองคลัง', ['หัวหน้าสำนักปลัด', 'ผู้อำนวยการกองคลัง']],
  ])('parts %s', (text, owners) => {
    expect(splitOwners(text)).toEqual({ owners, doubt: null });
  });

  it.each([
    ['(๑) สำนักปลัด (๒) กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['1) สำนักปลัด 12) กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['1 . สำนักปลัด', ['สำนักปลัด']],
    ['สำนักปลัด;กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['• สำนักปลัด • กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['สำนักปลัด - กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['กองช่าง และ กองคลัง', ['กองช่าง', 'กองคลัง']],
    ['กองช่าง กับกองคลัง', ['กองช่าง', 'กองคลัง']],
    ['กองช่าง  กองคลัง', ['กองช่าง', 'กองคลัง']],
    ['กองช่าง : ', ['กองช่าง']],
    ['. กองช่าง', ['กองช่าง']],
    ['งานพัสดุ งานธุรการ', ['งานพัสดุ', 'งานธุรการ']],
    ['งานพัสดุและงานธุรการ', ['งานพัสดุ', 'งานธุรการ']],
    ['งานพัสดุ กองคลัง กองช่าง', ['งานพัสดุ กองคลัง', 'กองช่าง']],
    ['กองคลัง งานพัสดุ', ['กองคลัง', 'งานพัสดุ']],
    ['กองช่าง งานพัสดุ กองคลัง', ['กองช่าง', 'งานพัสดุ กองคลัง']],
    ['กองคลัง/กองคลัง', ['กองคลัง']],
    ['กองคลัง, กอง คลัง', ['กองคลัง']],
    ['กองคลัง-ฝ่ายพัสดุ', ['กองคลัง-ฝ่ายพัสดุ']],
  ])('parts “%s” by its signs', (text, owners) => {
    expect(splitOwners(text)).toEqual({ owners, doubt: null });
  });

  it.each([
    ['กองช่างกองคลัง', ['กองช่าง', 'กองคลัง']],
    ['สำนักปลัดกองคลังกองช่าง', ['สำนักปลัด', 'กองคลัง', 'กองช่าง']],
    ['ฝ่ายบริหารงานพัสดุ', ['ฝ่ายบริหารงานพัสดุ']],
    ['หน่วยงานพัสดุ', ['หน่วยงานพัสดุ']],
    ['คณะกองคลัง', ['คณะกองคลัง']],
    ['งานกองคลัง', ['งานกองคลัง']],
  ])('parts “%s” only where a name ends before a known one', (text, owners) => {
    expect(splitOwners(text)).toEqual({ owners, doubt: owners.length > 1 ? 'runTogether' : null });
  });

  it('joins only short rests that open with no owner', () => {
    expect(splitOwners(`คณะทำงาน\n${'ก'.repeat(30)}`).owners).toEqual([`คณะทำงาน${'ก'.repeat(30)}`]);
    expect(splitOwners(`คณะทำงาน\n${'ก'.repeat(31)}`).owners).toEqual(['คณะทำงาน', 'ก'.repeat(31)]);
    expect(splitOwners('ทุก\nส่วน\nราชการ').owners).toEqual(['ทุก', 'ส่วนราชการ']);
  });

  it('takes up to sixty letters for a name, and more where it opens with an owner', () => {
    expect(splitOwners('ก'.repeat(60))).toEqual({ owners: ['ก'.repeat(60)], doubt: null });
    expect(splitOwners('ก'.repeat(61))).toEqual({ owners: [], doubt: 'notOwners' });
    const long = `กองคลัง${'ก'.repeat(60)}`;
    expect(splitOwners(long)).toEqual({ owners: [long], doubt: null });
  });

  it('keeps a unit and its division as one owner', () => {
    expect(splitOwners('งานพัสดุ กองคลัง').owners).toEqual(['งานพัสดุ กองคลัง']);
  });

  it('keeps a long name whole', () => {
    expect(splitOwners('กองสาธารณสุขและสิ่งแวดล้อม').owners).toEqual(['กองสาธารณสุขและสิ่งแวดล้อม']);
    expect(splitOwners('พนักงานส่วนตำบลทุกคน').owners).toEqual(['พนักงานส่วนตำบลทุกคน']);
  });

  it('parts names that run together, and doubts it', () => {
    expect(splitOwners('งานธุรการงานนิติการสำนักปลัด')).toEqual({
      owners: ['งานธุรการ', 'งานนิติการ', 'สำนักปลัด'],
      doubt: 'runTogether',
    });
  });

  it('leaves out the text of another column', () => {
    const other = 'จัดทำสรุปผลการประชุมและเผยแพร่ให้พนักงานทราบทางกลุ่มข่าวสารของหน่วยงานทุกเดือน';
    expect(splitOwners(`สำนักปลัด\n${other}`)).toEqual({ owners: ['สำนักปลัด'], doubt: 'notOwners' });
  });

  it('names each owner once, and joins a name broken over two lines', () => {
    expect(splitOwners('ทุกส่วนราชการ\nทุกส่วน\nราชการ').owners).toEqual(['ทุกส่วนราชการ']);
  });

  it.each(['', '-', '–'])('finds nobody in “%s”', (text) => {
    expect(splitOwners(text)).toEqual({ owners: [], doubt: null });
  });
});
