import { summarise } from '../../../src/local-excel/command-line/summarise';
import type { Report } from '../../../src/local-excel/report/report';

const REPORT: Report = {
  format: 'ita-report/1',
  fiscalYear: 2568,
  planYear: 2569,
  agencies: [
    {
      name: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
      fiscalYear: 2568,
      scores: { questions: {}, subIndicators: {}, indicators: {}, instruments: {} },
      total: {
        score: '90.10',
        computed: '90.10',
        range: ['90.10', '90.11'],
        published: null,
        agrees: null,
        missing: [],
        terms: [],
      },
      rating: { level: 'ผ่านดี', published: null, agrees: null, certain: true, because: 'เพราะครบทุกเงื่อนไข' },
      low: [{ kind: 'question', code: 'o13', score: '0.00', at: "'คะแนน'!C41", gain: '2.00' }],
    },
  ],
  measures: [],
  findings: Array.from({ length: 10 }, (_, index) => ({
    code: 'C01',
    severity: 'error',
    at: null,
    message: `ข้อที่ ${index + 1}`,
    facts: {},
  })),
  written: [{ sheet: 'ITA_สรุปผล_2568', rows: 24 }],
  work: { syncs: { scan: 3, apply: 7 }, milliseconds: { read: 1, analyse: 1, apply: 1 } },
};

describe('summarise', () => {
  it('says total, level with its reason, what is low and where the result lies', () => {
    const summary = summarise(REPORT, [], 'ผล.xlsx');
    expect(summary).toContain('90.10');
    expect(summary).toContain('ผ่านดี — เพราะครบทุกเงื่อนไข');
    expect(summary).toMatch(/o13 +0\.00 +เพิ่มได้ 2\.00 คะแนน +'คะแนน'!C41/);
    expect(summary).toMatch(/ผลลัพธ์อยู่ที่ +ผล\.xlsx$/);
  });

  it('shows the first findings and counts the rest', () => {
    const summary = summarise(REPORT, [], null);
    expect(summary).toContain('ข้อที่ 8');
    expect(summary).not.toContain('ข้อที่ 9');
    expect(summary).toContain('อีก 2 รายการ');
  });

  it('hides nothing that the sheets lack', () => {
    expect(summarise(REPORT, ["สูตรที่ 'ก'!A1 แสดง #N/A"], null)).toContain("โปรดตรวจ: สูตรที่ 'ก'!A1 แสดง #N/A");
  });
});
