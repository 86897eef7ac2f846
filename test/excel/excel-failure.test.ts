import { ExcelFailure, toThrow } from '../../src/excel/excel-failure';
import type { ExcelRefusal } from '../../src/excel/excel-failure';
import { runExcel } from '../../src/excel/excel-run';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { loadOfficeInNode } from '../../src/local-excel/host/node-office';
import { refusalOf } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';

const BOOK = { คะแนน: [['i1', 85]] };

describe('toThrow', () => {
  it.each<[string, ExcelRefusal]>([
    ['InvalidOperationInCellEditMode', { code: 'cellEditing' }],
    ['AccessDenied', { code: 'notAllowed' }],
    ['RequestPayloadSizeLimitExceeded', { code: 'payloadTooLarge' }],
    ['ResponsePayloadSizeLimitExceeded', { code: 'payloadTooLarge' }],
    ['OperationCellsExceedLimit', { code: 'payloadTooLarge' }],
    ['ActivityLimitReached', { code: 'busy' }],
    ['RequestAborted', { code: 'busy' }],
    ['ServiceNotAvailable', { code: 'busy' }],
    ['Conflict', { code: 'busy' }],
    ['ItemNotFound', { code: 'itemNotFound', sheet: null }],
    ['NotImplemented', { code: 'unsupported' }],
    ['UnsupportedSheet', { code: 'unsupported' }],
    ['GeneralException', { code: 'unexpected', excelCode: 'GeneralException' }],
    ['SomethingNew', { code: 'unexpected', excelCode: 'SomethingNew' }],
  ])('reads %s from the code that office.js reports', async (code, refusal) => {
    const { host } = await startLocalExcelOn(BOOK);
    host.fail({ atSync: 1, code });
    expect((await refusalOf(excelWorkbook.scan())).refusal).toEqual(refusal);
  });

  it('leaves an error that is none of Excel’s as it is: a bug of ours', () => {
    const bug = new TypeError('undefined is not a function');
    expect(toThrow(bug, 'คะแนน')).toBe(bug);
  });

  it('does not wrap a failure twice', () => {
    const failure = new ExcelFailure({ code: 'cancelled' });
    expect(toThrow(failure, null)).toBe(failure);
  });
});

describe('runExcel', () => {
  it('refuses an Excel that is too old before it asks anything', async () => {
    const { host } = await startLocalExcelOn(BOOK);
    loadOfficeInNode(host, { ExcelApi: '1.11' });
    expect((await refusalOf(excelWorkbook.scan())).refusal).toEqual({ code: 'unsupported' });
    expect(host.counters.syncs).toBe(0);
  });

  it('lets a bug of ours through', async () => {
    await startLocalExcelOn(BOOK);
    const run = runExcel(() => Promise.reject(new RangeError('bug')));
    await expect(run).rejects.toThrow(RangeError);
  });
});
