import type { Measure } from '../../../src/domain/assessment/measure';
import { questionCode } from '../../../src/domain/assessment/question-code';
import {
  isForIndicator,
  measureSlots,
  saysSomething,
  type MeasureFit,
} from '../../../src/domain/sheets/measure-slots';
import { measureFor, rulebookOf } from '../../support/stated-assessment';

const [i10, i11] = [questionCode('i', 10), questionCode('i', 11)];
const ANY: MeasureFit = { covers: () => false, fitsAny: () => true };
const NONE: MeasureFit = { covers: () => false, fitsAny: () => false };

function measure(no: number, covered: Partial<Measure> = {}): Measure {
  return { ...measureFor({}), no, ...covered };
}

function placed(measures: readonly Measure[], fit: MeasureFit) {
  return measureSlots([i10, i11], measures, fit).map(({ question, measure: one, sharedWith }) => [
    question,
    one?.no ?? null,
    sharedWith,
  ]);
}

describe('measureSlots', () => {
  it('puts a measure that names a question before one that is meant for it without naming it', () => {
    const fit: MeasureFit = { covers: (one) => one.no === 1, fitsAny: () => false };
    expect(placed([measure(1), measure(2, { questions: [i10] })], fit)).toEqual([
      ['i10', 2, null],
      ['i11', 1, null],
    ]);
  });

  it('puts only a measure that fits any question beside one that has none', () => {
    const measures = [measure(1), measure(2)];
    expect(placed(measures, { covers: () => false, fitsAny: ({ no }) => no === 2 })).toEqual([
      ['i10', 2, null],
      ['i11', null, null],
      [null, 1, null],
    ]);
    expect(placed(measures, ANY)).toEqual([
      ['i10', 1, null],
      ['i11', 2, null],
    ]);
  });

  it('has a row where there is neither a question nor a measure', () => {
    expect(measureSlots([], [], NONE)).toEqual([{ question: null, measure: null, sharedWith: null }]);
  });
});

describe('isForIndicator', () => {
  const fourth = rulebookOf(2568).indicators.value.filter(({ number }) => number === 4);

  it('takes a measure that names the indicator or one of its questions, and no other', () => {
    const measures = [
      measure(1, { indicators: [4] }),
      measure(2, { questions: [i10] }),
      measure(3, { indicators: [5] }),
    ];
    expect(fourth.map((rule) => measures.map((one) => isForIndicator(one, rule)))).toEqual([
      [true, true, false],
    ]);
  });
});

describe('saysSomething', () => {
  it('is true of an analysis, a measure or steps, and not of an owner alone', () => {
    const nothing = measure(1, { analysis: null, measure: ' ', steps: null, owners: ['กองคลัง'] });
    expect([saysSomething({ ...nothing, steps: 'ประชุม' }), saysSomething(nothing)]).toEqual([true, false]);
  });
});
