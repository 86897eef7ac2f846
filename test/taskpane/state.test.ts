import type { WorkbookPlan } from '../../src/domain/index';
import type { ApplyResult } from '../../src/excel/index';
import type { WorkbookReading } from '../../src/taskpane/session';
import { INITIAL_STATE, reducePane, type PaneEvent, type PaneState } from '../../src/taskpane/state';
import { resolveStyles } from '../../src/domain/sheets/styles';
import { emptyReading, sampleReading } from './sample-workbook';

const PLAN: WorkbookPlan = {
  changes: [],
  styles: resolveStyles({ digits: 'thai', fontName: 'Sarabun' }),
  untouched: [],
};
const RESULT: ApplyResult = { written: [], unwritten: [], unfinished: [], formulaErrors: [], syncs: 2 };

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reducePane, INITIAL_STATE);
}

let reading: WorkbookReading;
let empty: WorkbookReading;
let readFinished: Extract<PaneEvent, { type: 'readFinished' }>;
let planned: Extract<PaneEvent, { type: 'planned' }>;

beforeAll(async () => {
  reading = await sampleReading();
  empty = await emptyReading();
  readFinished = { type: 'readFinished', reading, highlighted: false, notice: null };
  planned = { type: 'planned', purpose: 'sheets', reading, plan: PLAN, warning: null };
});

describe('reducePane', () => {
  it('begins by reading', () => {
    expect(INITIAL_STATE).toEqual({ screen: 'reading', reading: null });
  });

  it('shows the result of an agency that has scores', () => {
    expect(after(readFinished).screen).toBe('result');
  });

  it('says that nothing was found where no agency has scores', () => {
    expect(after({ ...readFinished, reading: empty }).screen).toBe('nothingFound');
  });

  it('opens a tool over what was read, and closing it leads back there without an old notice', () => {
    const noticed = { ...readFinished, notice: 'corrected' } as const;
    const open = after(noticed, { type: 'toolOpened', tool: 'whatIf' });
    expect(open).toMatchObject({ screen: 'tool', tool: 'whatIf', reading });
    expect(reducePane(open, { type: 'toolClosed' })).toEqual({
      screen: 'result',
      reading,
      highlighted: false,
      notice: null,
    });
  });

  it('opens no tool over a step of writing', () => {
    expect(after(readFinished, planned, { type: 'toolOpened', tool: 'whatIf' }).screen).toBe('preview');
    expect(after(readFinished, { type: 'toolClosed' }).screen).toBe('result');
  });

  it('writes only what has been previewed', () => {
    expect(after(readFinished, { type: 'writeStarted', plan: PLAN }).screen).toBe('result');
    expect(after(readFinished, planned, { type: 'writeStarted', plan: PLAN })).toEqual({
      screen: 'writing',
      purpose: 'sheets',
      reading,
      plan: PLAN,
      step: { step: 'readingAgain' },
      cancelling: false,
    });
  });

  it('keeps the steps of writing, and that the user wants to stop', () => {
    const state = after(
      planned,
      { type: 'writeStarted', plan: PLAN },
      { type: 'cancelAsked' },
      { type: 'stepStarted', step: { step: 'finishing' } },
    );
    expect(state).toMatchObject({ screen: 'writing', cancelling: true, step: { step: 'finishing' } });
  });

  it('is done when everything is written', () => {
    expect(
      after(
        planned,
        { type: 'writeStarted', plan: PLAN },
        { type: 'written', result: RESULT, undoable: true },
      ),
    ).toMatchObject({
      screen: 'done',
      result: RESULT,
      undoable: true,
    });
  });

  it('remembers what the plan is for until it is done', () => {
    const forYear: PaneEvent = { ...planned, purpose: 'newYear' };
    const steps: readonly PaneEvent[] = [
      forYear,
      { type: 'writeStarted', plan: PLAN },
      { type: 'written', result: RESULT, undoable: true },
    ];
    const states = steps.map((_, index) => after(...steps.slice(0, index + 1)));
    expect(states.map((state) => [state.screen, 'purpose' in state && state.purpose])).toEqual([
      ['preview', 'newYear'],
      ['writing', 'newYear'],
      ['done', 'newYear'],
    ]);
  });

  it('takes no notice of a late step once the user has gone elsewhere', () => {
    const result = after(readFinished);
    expect(reducePane(result, { type: 'stepStarted', step: { step: 'finishing' } })).toBe(result);
    expect(reducePane(result, { type: 'written', result: RESULT, undoable: true })).toBe(result);
    expect(reducePane(result, { type: 'cancelAsked' })).toBe(result);
  });

  it('tells what has become of the highlights', () => {
    expect(after(readFinished, { type: 'highlightChanged', highlighted: true })).toMatchObject({
      highlighted: true,
      notice: 'highlighted',
    });
    expect(after(readFinished, { type: 'highlightChanged', highlighted: false })).toMatchObject({
      notice: 'unhighlighted',
    });
    expect(after({ type: 'highlightChanged', highlighted: true })).toBe(INITIAL_STATE);
  });

  it('opens the screens that help, and tells what came of them on either screen of a reading', () => {
    expect(after(readFinished, { type: 'correctionOpened', reading })).toEqual({
      screen: 'correcting',
      reading,
    });
    expect(after({ type: 'newTableOpened', reading: empty, way: 'blank' })).toEqual({
      screen: 'newTable',
      reading: empty,
      way: 'blank',
    });
    expect(after({ ...readFinished, notice: 'corrected' })).toMatchObject({ notice: 'corrected' });
    expect(after({ ...readFinished, reading: empty, notice: 'sheetAdded' })).toMatchObject({
      screen: 'nothingFound',
      notice: 'sheetAdded',
    });
  });

  it('takes a run back from the list of runs only, and keeps the reading for the header', () => {
    const opened: PaneEvent = { type: 'historyOpened', runs: [], asked: null };
    const result = {
      runId: '1',
      undone: [],
      rulesAdded: 0,
      rulesRemoved: 0,
      kept: [],
      complete: true,
      syncs: 2,
    };
    expect(after(readFinished, { type: 'undoStarted' }).screen).toBe('result');
    expect(after(readFinished, opened, { type: 'undone', result }).screen).toBe('history');
    expect(
      after(
        readFinished,
        opened,
        { type: 'undoStarted' },
        { type: 'cancelAsked' },
        {
          type: 'stepStarted',
          step: { step: 'finishing' },
        },
      ),
    ).toEqual({ screen: 'undoing', reading, step: { step: 'finishing' }, cancelling: true });
    expect(after(readFinished, opened, { type: 'undoStarted' }, { type: 'undone', result })).toEqual({
      screen: 'undone',
      reading,
      result,
    });
    expect(after(opened)).toMatchObject({ reading: null });
  });

  it('shows a failure from any screen', () => {
    const failure = { task: 'read', refusal: { code: 'cellEditing' }, written: [] } as const;
    expect(after({ type: 'failed', failure })).toEqual({ screen: 'failed', failure, from: null });
    expect(after(readFinished, { type: 'failed', failure })).toMatchObject({ screen: 'failed', failure });
  });

  it('shows the result with its marks once marking them has been tried again', () => {
    const failure = { task: 'highlight', refusal: { code: 'busy' }, written: [] } as const;
    const failed = { type: 'failed', failure } as const;
    const marked = { type: 'highlightChanged', highlighted: true } as const;
    expect(after(readFinished, failed, marked)).toMatchObject({
      screen: 'result',
      reading,
      highlighted: true,
      notice: 'highlighted',
    });
    expect(after(failed, marked).screen).toBe('failed');
  });

  it('opens a tool from the result that stood before its page could not be fetched, once or twice', () => {
    const failure = { task: 'open', refusal: { code: 'unfetched' }, written: [] } as const;
    const failed = { type: 'failed', failure } as const;
    const opened = after(readFinished, failed, failed, { type: 'toolOpened', tool: 'whatIf' });
    expect(opened).toMatchObject({ screen: 'tool', tool: 'whatIf', reading, from: { screen: 'result' } });
    expect(after(failed, { type: 'toolOpened', tool: 'whatIf' }).screen).toBe('failed');
  });
});
