import { formatLook, parseLook } from '../../../src/excel/undo/kept-look';
import { lookOf, specOfLook, stylesOfLook } from '../../../src/excel/undo/sheet-look';
import { ALL_SHEETS, analysisOf, fullQuestions, PROCUREMENT_MEASURE } from '../../support/analysis-builder';
import { planWorkbook } from '../../../src/domain/sheets/plan-workbook';

const PLAN = planWorkbook(
  analysisOf({
    figures: { questions: fullQuestions({ o12: '0', o13: '0', e1: '84.77' }) },
    measures: [PROCUREMENT_MEASURE],
  }),
  [],
  ALL_SHEETS,
);

describe('formatLook', () => {
  it.each(PLAN.changes.map(({ spec }) => [spec.key, spec] as const))(
    'keeps all of the sheet %s but its contents, in a few kilobytes',
    (_, spec) => {
      const text = formatLook(lookOf(spec, PLAN.styles));
      const look = parseLook(text);
      expect(look).not.toBeNull();
      if (look === null) return;
      const again = specOfLook(look, spec);
      const { columns, rows } = spec;
      expect(again).toMatchObject({ ...spec, tabColor: '', columns: again.columns, rows: again.rows });
      expect(again.columns.map(({ width, hidden }) => [width, hidden])).toEqual(
        columns.map(({ width, hidden = false }) => [width, hidden]),
      );
      expect(again.rows.map(({ height, cells }) => [height, cells.map((cell) => cell?.style)])).toEqual(
        rows.map(({ height, cells }) => [height, cells.map((cell) => cell?.style)]),
      );
      for (const { name, style } of look.styles) expect(stylesOfLook(look)[name]).toEqual(style);
      expect(text.length).toBeLessThan(40_000);
    },
  );
});

describe('parseLook', () => {
  const [first] = PLAN.changes;
  const whole = first === undefined ? '' : formatLook(lookOf(first.spec, PLAN.styles));

  it.each([
    ['no JSON', '{'],
    ['another value', '[]'],
    ['a part missing', whole.replace('"merges"', '"joined"')],
    ['a style of another version', whole.replace('"name":"title"', '"name":"headline"')],
    [
      'a chart of another kind',
      whole.replaceAll('"kind":"column"', '"kind":"pie"').replaceAll('"kind":"radar"', '"kind":"pie"'),
    ],
    ['a number where a text belongs', whole.replace(/"numberFormat":"[^"]*"/, '"numberFormat":1')],
  ])('gives null for %s', (_, text) => {
    expect(whole).toContain('"kind"');
    expect(parseLook(text)).toBeNull();
  });
});
