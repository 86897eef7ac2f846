import { ExcelFailure } from '../../src/excel/excel-failure';
import { failureCode, failureOf } from '../../src/taskpane/failure';

afterEach(() => {
  jest.restoreAllMocks();
});

describe('failureOf', () => {
  it('keeps what Excel refused and which sheets were complete by then', () => {
    const written = [{ sheet: 'ITA_สรุปผล_2568', rows: 24 }];
    const failure = failureOf('write', new ExcelFailure({ code: 'protectedWorkbook' }, written));
    expect(failure).toEqual({ task: 'write', refusal: { code: 'protectedWorkbook' }, written });
  });

  it('tells a bug of ours by its name alone and leaves it whole in the console', () => {
    const log = jest.spyOn(console, 'error').mockReturnValue(undefined);
    const bug = new TypeError('cannot read “เนื้อหาในเซลล์”');
    const failure = failureOf('read', bug);
    expect(failureCode(failure)).toBe('read/unexpected/TypeError');
    expect(JSON.stringify(failure)).not.toContain('เนื้อหาในเซลล์');
    expect(log).toHaveBeenCalledWith(bug);
  });

  it('tells a part that did not come apart from bugs of ours, and leaves the console alone', () => {
    const log = jest.spyOn(console, 'error').mockReturnValue(undefined);
    const error = Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });
    expect(failureCode(failureOf('open', error))).toBe('open/unfetched');
    expect(log).not.toHaveBeenCalled();
  });

  it('can tell even a thrown text', () => {
    jest.spyOn(console, 'error').mockReturnValue(undefined);
    expect(failureCode(failureOf('goTo', 'no'))).toBe('goTo/unexpected/NotAnError');
  });
});

describe('failureCode', () => {
  it('names the task and the refusal', () => {
    expect(failureCode(failureOf('read', new ExcelFailure({ code: 'cellEditing' })))).toBe(
      'read/cellEditing',
    );
  });
});
