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
