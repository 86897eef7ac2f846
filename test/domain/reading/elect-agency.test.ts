import { countAgencies, electAgency } from '../../../src/domain/reading/elect-agency';

function elected(...texts: readonly string[]): string | null {
  const lines = texts.map((text, row) => ({ text, at: { sheet: 'Sheet1', address: `A${row + 1}` } }));
  const agency = electAgency(lines);
  return agency === null ? null : `${agency.name} ${agency.at?.address ?? ''}`;
}

describe('electAgency', () => {
  it('takes the name that stands alone before names in sentences', () => {
    expect(elected('ศึกษาดูงาน อบต.ต้นแบบ', 'ร่วมกับ อบต.ต้นแบบ', 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง อำเภอเมือง')).toBe(
      'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง A3',
    );
  });

  it('does not take the addressee of a letter', () => {
    expect(elected('เรียน นายกเทศบาลตำบลอื่น', 'จาก อบต.ทุ่งตัวอย่าง')).toBe('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง A2');
  });

  it('takes the spelling that is most frequent', () => {
    expect(elected('เทศบาลเมืองบ้านแม่', 'ของเทศบาลเมืองบ้านแม ในปี', 'ของเทศบาลเมืองบ้านแม ในปี')).toBe(
      'เทศบาลเมืองบ้านแม A1',
    );
  });

  it('gives votes of names with words glued to them to the name itself', () => {
    expect(elected('อบต.ทุ่งตัวอย่าง', 'อบต.ทุ่งตัวอย่างเป็นต้น', 'เทศบาลตำบลอื่น', 'เทศบาลตำบลอื่น จังหวัดหนึ่ง')).toBe(
      'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง A1',
    );
  });

  it('knows nobody where nobody is named', () => {
    expect(elected('รายงานผลการประเมิน', 'สำนักปลัด')).toBeNull();
  });
});

function counted(...texts: readonly string[]): readonly string[] {
  const lines = texts.map((text, row) => ({ text, at: { sheet: 'Sheet1', address: `A${row + 1}` } }));
  return countAgencies(lines).map(
    ({ agency, count }) => `${agency.shortName} ${count} ${agency.at?.address ?? ''}`,
  );
}

describe('countAgencies', () => {
  it('counts places, titles and mentions alike, the most frequent first', () => {
    expect(counted('เทศบาลตำบลอื่น', 'ร่วมกับ อบต.ทุ่งตัวอย่าง', 'ผลของ อบต.ทุ่งตัวอย่าง และ อบต.ทุ่งตัวอย่าง')).toEqual([
      'อบต.ทุ่งตัวอย่าง 3 A2',
      'ทต.อื่น 1 A1',
    ]);
  });

  it('counts a name with words glued to it for the name', () => {
    expect(counted('อบต.ทุ่งตัวอย่าง', 'อบต.ทุ่งตัวอย่างเป็นต้น')).toEqual(['อบต.ทุ่งตัวอย่าง 2 A1']);
  });

  it('counts nobody whom a letter is addressed to', () => {
    expect(counted('เรียน นายกเทศบาลตำบลอื่น')).toEqual([]);
  });

  it('is as quick with a list of all bodies of the country', () => {
    const letterOf = (figure: number) => String.fromCharCode(0x0e01 + (figure % 20));
    const names = Array.from({ length: 8000 }, (_, index) => {
      const place = [Math.floor(index / 400), Math.floor(index / 20), index].map(letterOf).join('');
      return `อบต.${place}`;
    });
    expect(counted(...names)).toHaveLength(50);
  });
});
