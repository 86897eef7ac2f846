import { lastingKeys, standingMeasures } from '../../../src/domain/sheets/lasting-keys';
import { measureKeys } from '../../../src/domain/sheets/measure-key';
import type { ExistingTable } from '../../../src/domain/sheets/keeping/existing-table';
import { measureFor } from '../../support/stated-assessment';

const named = (measure: string, steps: string | null = null) => measureFor({ measure, steps });

const CALENDAR = named('จัดทำปฏิทินเผยแพร่ข้อมูลจัดซื้อจัดจ้าง');
const MANUAL = named('จัดทำคู่มือการให้บริการประชาชน');
const TRAINING = named('อบรมบุคลากรเรื่องผลประโยชน์ทับซ้อน');

/** The sheet as it stands after these measures were written there. */
function standingOf(...measures: readonly ReturnType<typeof named>[]) {
  const keys = measureKeys(measures);
  return new Map(measures.map((one) => [keys.get(one) ?? '', one.measure ?? ''] as const));
}

function keyOf(one: ReturnType<typeof named>): string {
  return measureKeys([one]).get(one) ?? '';
}

describe('lastingKeys', () => {
  it('follows a measure wherever it is moved', () => {
    const keys = lastingKeys([TRAINING, CALENDAR], standingOf(CALENDAR, MANUAL, TRAINING));
    expect([...keys.values()]).toEqual([keyOf(TRAINING), keyOf(CALENDAR)]);
  });

  it('follows a measure that was reworded', () => {
    const reworded = named('จัดทำปฏิทินการเผยแพร่ข้อมูลการจัดซื้อจัดจ้างรายเดือน');
    const keys = lastingKeys([MANUAL, reworded], standingOf(CALENDAR, MANUAL));
    expect(keys.get(reworded)).toBe(keyOf(CALENDAR));
  });

  it('follows it through a second rewording', () => {
    const once = 'จัดทำปฏิทินการเผยแพร่ข้อมูลการจัดซื้อจัดจ้างรายเดือน';
    const twice = named('จัดทำปฏิทินการเผยแพร่และรายงานข้อมูลการจัดซื้อจัดจ้างรายเดือน');
    expect(lastingKeys([twice], new Map([[keyOf(CALENDAR), once]])).get(twice)).toBe(keyOf(CALENDAR));
  });

  it('gives another measure in the place of a deleted one a key of its own', () => {
    const keys = lastingKeys([CALENDAR, TRAINING], standingOf(CALENDAR, MANUAL));
    expect(keys.get(TRAINING)).toBe(keyOf(TRAINING));
  });

  it('tells a measure from the reworded one whose first words it has', () => {
    const reworded = named('จัดทำปฏิทินการเผยแพร่ข้อมูลการจัดซื้อจัดจ้างรายเดือน');
    const standing = new Map([[keyOf(CALENDAR), reworded.measure ?? '']]);
    const keys = lastingKeys([CALENDAR, reworded], standing);
    expect(keys.get(reworded)).toBe(keyOf(CALENDAR));
    expect(keys.get(CALENDAR)).toBe(`${keyOf(CALENDAR)}-2`);
  });

  it('tells measures of one title by their steps', () => {
    const [first, second] = [named('จัดประชุม', 'ไตรมาสแรก'), named('จัดประชุม', 'ไตรมาสสอง')];
    const standing = standingOf(first, second);
    const keys = lastingKeys([second, first], standing);
    expect([keys.get(first), keys.get(second)]).toEqual([...standing.keys()]);
  });

  it('keeps the key of a row whose words staff have replaced on the sheet', () => {
    const keys = lastingKeys([CALENDAR], new Map([[keyOf(CALENDAR), 'ตามหนังสือที่แนบ']]));
    expect(keys.get(CALENDAR)).toBe(keyOf(CALENDAR));
  });
});

describe('standingMeasures', () => {
  const row = (key: string | null, text: string): ExistingTable['rows'][number] => {
    const contents = [{ kind: 'text', text } as const];
    return { key, isCopy: false, contents, results: contents, fingerprints: new Map() };
  };

  it('joins a text that goes on in rows below and leaves other rows alone', () => {
    const rows = [
      row('2568|half|a', 'จัดทำปฏิทิน'),
      row('2568|half|a|2', '(ต่อ) และเผยแพร่'),
      row('2568|full|b', 'อื่น'),
      row(null, 'แถวของผู้ใช้'),
    ];
    const found = standingMeasures({ headings: ['มาตรการ'], hidden: [], rows }, '2568|half|', 0);
    expect([...found]).toEqual([['a', 'จัดทำปฏิทินและเผยแพร่']]);
  });
});
