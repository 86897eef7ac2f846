import type { RunRecord } from '../../../src/excel/undo/run-record';
import { formatRecord, parseRecord } from '../../../src/excel/undo/run-record';

describe('parseRecord', () => {
  const record: RunRecord = {
    rewritten: [],
    rules: null,
    created: [{ sheet: 'ก & ข <ค> "ง" \u0000\u0085\uffff', marks: ['', 't1 n2'], names: ['ITA_LOW'] }],
  };

  it('gives back what was kept, whatever the text', () => {
    const xml = formatRecord(7, record);
    expect(parseRecord(xml)).toEqual(record);
    expect(xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('<'))).not.toMatch(/[&<>]/);
  });

  it('gives back mended cells, and reads records of before there were any', () => {
    const cell = { sheet: 'บันทึก', address: 'A1', before: "'ป.ช.ช.", after: "'ป.ป.ช.", format: '@' };
    const fixes: RunRecord = { ...record, fixes: [cell] };
    expect(parseRecord(formatRecord(7, fixes))).toEqual(fixes);
    expect(parseRecord(formatRecord(7, record))?.fixes).toBeUndefined();
    expect(parseRecord(formatRecord(7, fixes).replace('"@"', 'null'))).toBeNull();
  });

  it('reads a part that Excel has written its own way', () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>\r\n${formatRecord(7, record).replaceAll('"', '&quot;')}`;
    expect(
      parseRecord(xml.replace('&quot;urn:ita-assistant:run:7&quot;', "'urn:ita-assistant:run:7'")),
    ).toEqual(record);
  });

  it.each([
    '',
    '<run xmlns="urn:ita-assistant:run:7"/>',
    '<run xmlns="x">{"created":[]}</run>',
    '<run>{</run>',
  ])('gives null for %p', (xml) => {
    expect(parseRecord(xml)).toBeNull();
  });
});
