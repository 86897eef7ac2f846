import { planWorkbook, type SheetOptions } from '../../../../src/domain/sheets/plan-workbook';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
  PUBLISHED_2568,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';
import { score, without, type StatedFigures } from '../../../support/stated-assessment';

function summaryOf(parts: AnalysisParts, options: SheetOptions = ALL_SHEETS) {
  return sheetOf(planWorkbook(analysisOf(parts), [], options), 'summary');
}

const QUESTIONS = { questions: fullQuestions({ o12: '0', o13: '0' }) };

/** The formula in a cell of the sheet, by its address. */
function at(sheet: ReturnType<typeof summaryOf>, address: string): string | number | null {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const content = sheet.rows[Number(row) - 1]?.cells[letter.charCodeAt(0) - 65]?.content;
  if (content?.kind === 'formula') return content.formula;
  if (content?.kind === 'text') return content.text;
  return content?.kind === 'number' ? content.value : null;
}

describe('summarySheet', () => {
  it('has total and level in the box and the instruments from row 10', () => {
    const sheet = summaryOf({ figures: PUBLISHED_2568 });
    expect([at(sheet, 'A5'), at(sheet, 'A6')]).toEqual(['คะแนนรวม', 'ระดับผลการประเมิน']);
    expect(['B10', 'B11', 'B12', 'B13', 'B14'].map((address) => at(sheet, address))).toEqual([
      'IIT',
      'EIT ส่วนที่ ๑',
      'EIT ส่วนที่ ๒',
      'OIT',
      'รวม',
    ]);
    expect(['D10', 'D11', 'D12', 'D13'].map((address) => at(sheet, address))).toEqual([0.3, 0.15, 0.15, 0.4]);
  });

  it('closes the box on every side: cells under a merged block wear its style', () => {
    const { rows, merges } = summaryOf({ figures: PUBLISHED_2568 });
    const inBox = merges.filter(({ row }) => row === 4 || row === 5 || row === 6);
    expect(inBox.length).toBeGreaterThanOrEqual(3);
    for (const { row, column, columns } of inBox) {
      const styles =
        rows[row]?.cells.slice(column, column + columns).map((cell) => cell?.style ?? null) ?? [];
      expect(new Set(styles).size).toBe(1);
      expect(styles).not.toContain(null);
    }
  });

  it('has one row of thirty percent for EIT where its parts are not both known', () => {
    const sheet = summaryOf({ figures: { instruments: { IIT: '90', EIT1: '90', OIT: '90' } } });
    expect(['B10', 'B11', 'B12', 'B13'].map((address) => at(sheet, address))).toEqual([
      'IIT',
      'EIT',
      'OIT',
      'รวม',
    ]);
    expect(at(sheet, 'D11')).toBe(0.3);
  });

  it('weighs unrounded scores and divides by the weights', () => {
    const sheet = summaryOf({ figures: PUBLISHED_2568 });
    expect(at(sheet, 'E10')).toBe('=IF(COUNT($G$84)=0,"",$G$84*$D$10)');
    expect(at(sheet, 'E14')).toBe('=IF(COUNT($E$10:$E$13)<4,"",ROUND(SUM($E$10:$E$13)/SUM($D$10:$D$13),8))');
  });

  it('computes indicators from question scores, those of OIT by way of sub-indicators', () => {
    const sheet = summaryOf({ figures: QUESTIONS });
    const [questions, third] = ["'ITA_คะแนนรายข้อ_2568'!$F$6:$F$57", "'ITA_คะแนนรายข้อ_2568'!$D$6:$D$57"];
    expect(contentAt(sheet, '2568|calculation|subIndicator|9.3', 'd')).toBe(
      `=COUNTIFS(${third},"๙.๓",${questions},">=0")`,
    );
    expect(contentAt(sheet, '2568|calculation|subIndicator|9.3', 'e')).toBe(
      `=IF($D$66<$C$66,"",ROUND(AVERAGEIFS(${questions},${third},"๙.๓"),8))`,
    );
    expect(contentAt(sheet, '2568|calculation|indicator|9', 'e')).toBe(
      '=IF($D$79<$C$79,"",ROUND(AVERAGE($G$64,$G$65,$G$66,$G$67,$G$68),8))',
    );
    expect(contentAt(sheet, '2568|calculation|indicator|1', 'e')).toContain(
      `AVERAGEIFS(${questions},'ITA_คะแนนรายข้อ_2568'!$C$6:$C$57,1)`,
    );
  });

  it('shows the published score where it agrees, else the computed one', () => {
    const sheet = summaryOf({ figures: PUBLISHED_2568 });
    expect(contentAt(sheet, '2568|calculation|instrument|IIT', 'h')).toBe(
      '=IF(COUNT($E$84,$F$84)<2,$G$84,IF(ROUND(ABS(ROUND($E$84,2)-ROUND($F$84,2)),2)<=0.01,$F$84,$E$84))',
    );
    expect(contentAt(sheet, '2568|instrument|IIT', 'c')).toBe('=IF(COUNT($H$84)=0,"",$H$84)');
  });

  it('points at the published figures of the user', () => {
    const sheet = summaryOf({ figures: PUBLISHED_2568 });
    expect(contentAt(sheet, '2568|calculation|indicator|9', 'f')).toMatch(/'คะแนน ปี ''68'!\$C\$13/);
    expect(contentAt(sheet, '2568|calculation|total|', 'f')).toMatch(/'คะแนน ปี ''68'!\$C\$19/);
  });

  it('says which instruments and questions the total waits for', () => {
    const questions = without(fullQuestions(), 'o20');
    const sentence = at(summaryOf({ figures: { questions } }), 'A7');
    expect(sentence).toContain('"ยังสรุปคะแนนรวมไม่ได้ เพราะยังไม่มีคะแนนของ"&IF(COUNT(');
    expect(sentence).toContain('" ขาดคะแนนข้อ o๒๐ (ช่องว่างไม่นับเป็นศูนย์)"');
  });

  it('tags indicators by the thresholds of the year', () => {
    expect(contentAt(summaryOf({ figures: QUESTIONS }), '2568|indicator|9', 'h')).toBe(
      '=IF(COUNT($D$25)=0,"ไม่มีข้อมูล",IF(ROUND($D$25,2)>=95,"รักษาระดับ",IF(ROUND($D$25,2)>=85,"พัฒนายกระดับ","แก้ไขเร่งด่วน")))',
    );
  });

  it("tags indicators by the workbook's own thresholds where it has some", () => {
    const source = analysisOf({ figures: QUESTIONS });
    const tags = [
      { tag: 'คงไว้', from: score('90') },
      { tag: 'เร่งแก้', from: score('0') },
    ];
    const agencies = source.agencies.map(({ rulebook, ...agency }) => ({
      ...agency,
      rulebook: { ...rulebook, tags: { ...rulebook.tags, value: tags } },
    }));
    const sheet = sheetOf(planWorkbook({ ...source, agencies }, [], ALL_SHEETS), 'summary');
    expect(contentAt(sheet, '2568|indicator|9', 'h')).toBe(
      '=IF(COUNT($D$25)=0,"ไม่มีข้อมูล",IF(ROUND($D$25,2)>=90,"คงไว้","เร่งแก้"))',
    );
  });

  it('counts low questions live and takes from the sheet of low questions which have a measure', () => {
    const sheet = summaryOf({ figures: QUESTIONS, measures: [PROCUREMENT_MEASURE] });
    expect(contentAt(sheet, '2568|count|OIT', 'e')).toBe(
      `=COUNTIFS('ITA_คะแนนรายข้อ_2568'!$B$6:$B$57,"OIT",'ITA_คะแนนรายข้อ_2568'!$F$6:$F$57,"<84.995")`,
    );
    expect(contentAt(sheet, '2568|count|OIT', 'f')).toBe(
      `=COUNTIFS('ITA_ข้อต่ำกว่า85_2568'!$E$6:$E$7,"<84.995",'ITA_ข้อต่ำกว่า85_2568'!$B$6:$B$7,"o*",'ITA_ข้อต่ำกว่า85_2568'!$L$6:$L$7,"มีมาตรการแล้ว")`,
    );
  });

  it('says plainly that there are no question scores to count', () => {
    expect(contentAt(summaryOf({ figures: PUBLISHED_2568 }), '2568|count|IIT', 'c')).toBe('ไม่มีคะแนนรายข้อ');
  });

  it('draws the indicators beside their figures, with a line at the threshold', () => {
    const { charts, rows } = summaryOf({ figures: PUBLISHED_2568 });
    expect(charts.map(({ kind, axisMinimum }) => [kind, axisMinimum])).toEqual([
      ['column', 50],
      ['radar', 50],
    ]);
    for (const chart of charts) {
      const [scores, bound] = chart.series;
      expect(chart.categories.rows).toBe(10);
      expect(scores?.values.rows).toBe(10);
      expect(bound).toMatchObject({ line: true, name: 'เกณฑ์ ๘๕' });
      expect(rows[bound?.values.row ?? 0]?.cells[bound?.values.column ?? 0]?.content).toEqual({
        kind: 'number',
        value: 85,
      });
      expect(chart.position.column).toBeGreaterThan(scores?.values.column ?? 99);
    }
  });

  it('says below the charts what they show, with live figures', () => {
    const sheet = summaryOf({ figures: PUBLISHED_2568 });
    const [chart] = sheet.charts.slice(-1);
    const words = sheet.rows.findIndex(({ key }) => key === '#words');
    expect(words).toBe((chart?.position.row ?? 0) + (chart?.position.rows ?? 0));
    expect(contentAt(sheet, '#words', 'no')).toContain(
      '" ตัวชี้วัด สูงสุด "&IF(COUNT($D$51:$D$60)=0,"",INDEX($B$51:$B$60,',
    );
    expect(contentAt(sheet, '#words', 'no')).toContain('COUNTIF($D$51:$D$60,"<84.995")');
  });

  it('begins the axis ten below a very low score, at a ten', () => {
    const axis = (score: string) =>
      summaryOf({ figures: { indicators: { '1': score } } }).charts[0]?.axisMinimum;
    expect(axis('59.99')).toBe(40);
    expect(axis('60.00')).toBe(50);
    expect(axis('34.20')).toBe(20);
    expect(axis('3.00')).toBe(0);
  });

  it('leaves indicators without a score out of the charts, and draws no radar of two', () => {
    const two = summaryOf({ figures: { indicators: { '4': '90', '9': '80' } } });
    expect(two.charts.map(({ kind, categories }) => [kind, categories.rows])).toEqual([['column', 2]]);
    expect(summaryOf({}).charts).toEqual([]);
  });

  it('says why the columns of what was announced are empty, and only where all of them are', () => {
    const captions = (figures: StatedFigures) => {
      const sheet = summaryOf({ figures });
      return ['#instruments', '#indicators'].map((key) =>
        String(contentAt(sheet, key, 'no')).includes('ไม่พบคะแนนที่ประกาศ'),
      );
    };
    expect(captions(QUESTIONS)).toEqual([true, true]);
    expect(captions(PUBLISHED_2568)).toEqual([false, false]);
    expect(captions({ ...QUESTIONS, total: '97.00' })).toEqual([false, true]);
  });

  it('keeps page one, charts and computation on pages of their own', () => {
    const sheet = summaryOf({ figures: QUESTIONS });
    const broken = sheet.rows.filter((row) => row.pageBreakBefore).map((row) => row.key);
    expect(broken).toEqual(['#counts', '#calculation']);
    const pages = [[...sheet.rows]];
    for (const key of broken) {
      const page = pages.at(-1) ?? [];
      pages.push(page.splice(page.findIndex((row) => row.key === key)));
    }
    const heights = pages.map((page) => page.reduce((sum, row) => sum + row.height, 0));
    expect(Math.max(...heights)).toBeLessThanOrEqual(770);
  });

  it('writes Arabic digits where they are asked for', () => {
    const sheet = summaryOf({ figures: PUBLISHED_2568 }, { ...ALL_SHEETS, digits: 'arabic', date: null });
    const texts = sheet.rows.flatMap((row) =>
      row.cells.flatMap((cell) => (cell?.content.kind === 'text' ? [cell.content.text] : [])),
    );
    expect(texts.filter((text) => /[๐-๙]/.test(text))).toEqual([]);
    expect(rowKeys(sheet)).toEqual(rowKeys(summaryOf({ figures: PUBLISHED_2568 })));
  });
});
