import { compileSheet } from '../../src/excel/compile-sheet';
import { batchesOf } from '../../src/excel/sheet-write';
import { apply } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';
import { create, number, planOf, specOf, STYLES, text } from '../support/sheet-plan';

function write(bytes: number) {
  return { bytes, run: () => undefined };
}

function sizes(bytes: readonly number[], limit: number) {
  return batchesOf(bytes.map(write), limit).map((batch) => batch.map((one) => one.bytes));
}

describe('batchesOf', () => {
  it('sends what fits in one request together', () => {
    expect(sizes([40, 30, 30], 100)).toEqual([[40, 30, 30]]);
  });

  it('starts another request for what would be one byte too much, in the same order', () => {
    expect(sizes([40, 30, 31, 60], 100)).toEqual([
      [40, 30],
      [31, 60],
    ]);
  });

  it('sends what is larger than a request by itself, since it cannot be cut', () => {
    expect(sizes([10, 500, 10], 100)).toEqual([[10], [500], [10]]);
  });
});

describe('writeToBlock', () => {
  it('asks Excel to keep no range, since each is used once', async () => {
    const { host } = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    await apply(planOf(create(specOf({ cells: [[text('i1'), number(85)]] }))));
    const [, writing] = host.log;
    expect(writing?.request).toContain('GetRangeByIndexes');
    expect(writing?.request).not.toContain('_KeepReference');
  });

  it('stays below what it says the request will have', async () => {
    const { host } = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    const spec = specOf({ cells: Array.from({ length: 30 }, (_, row) => [text(`ข้อ ${row}`), number(row)]) });
    await apply(planOf(create(spec)));
    const estimate = compileSheet(spec, STYLES, null).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(host.counters.largestRequest).toBeLessThan(estimate);
  });
});
