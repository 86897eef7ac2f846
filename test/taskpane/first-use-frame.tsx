/** The pages of the first use, led through as the pane does it, over a workbook that is read again by what is answered. */
import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { AnalysisChoices, CellPlace, Grid } from '../../src/domain/index';
import type { WorkbookContents, WorkbookGateway } from '../../src/excel/index';
import { FirstSteps } from '../../src/taskpane/components/welcome/FirstSteps';
import { SampleNotice } from '../../src/taskpane/components/welcome/SampleNotice';
import { WelcomePage } from '../../src/taskpane/components/welcome/WelcomePage';
import { DEFAULT_CHOICES } from '../../src/taskpane/pane-choices';
import { readWorkbook, type WorkbookReading } from '../../src/taskpane/session';
import { AS_OFFERED } from '../../src/taskpane/sheet-choice';
import { LIGHT_THEME } from '../../src/taskpane/theme';
import type { ToolPageProps } from '../../src/taskpane/tool-page';
import { createWords, WordsProvider } from '../../src/taskpane/words';
import { NO_ANSWERS, sampleContents, sampleGateway } from './sample-workbook';

type Page = 'welcome' | 'steps' | 'result';

type Outcome = {
  readonly answers: AnalysisChoices[];
  readonly read: (string | null)[];
  readonly places: CellPlace[];
  closed: number;
  corrections: number;
};

type FrameProps = {
  readonly first: WorkbookReading;
  readonly page: Page;
  readonly gateway: WorkbookGateway;
  readonly outcome: Outcome;
};

/** The first use as the pane leads through it: answers are taken by a new reading of the same workbook. */
function Frame({ first, page: begun, gateway, outcome }: FrameProps) {
  const [page, setPage] = useState(begun);
  const [reading, setReading] = useState(first);
  const [answers, setAnswers] = useState<AnalysisChoices>(NO_ANSWERS);
  const props: ToolPageProps = {
    reading,
    gateway,
    order: () => ({
      choice: AS_OFFERED,
      today: '2026-11-20',
      digits: 'thai',
      fontName: 'Tahoma',
      date: null,
      runAt: null,
    }),
    now: () => new Date('2026-11-20T03:30:00Z'),
    goTo: (place) => {
      outcome.places.push(place);
      return Promise.resolve(null);
    },
    readAgain: (notice) => {
      outcome.read.push(notice);
      setPage('result');
    },
    close: () => {
      outcome.closed += 1;
    },
  };
  if (page === 'welcome')
    return (
      <WelcomePage
        {...props}
        start={() => {
          setPage('steps');
        }}
      />
    );
  if (page === 'steps')
    return (
      <FirstSteps
        {...props}
        answers={answers}
        onAnswers={(said) => {
          outcome.answers.push(said);
          setAnswers(said);
          void readWorkbook(gateway, said).then(setReading);
        }}
        openCorrection={() => {
          outcome.corrections += 1;
        }}
        finish={() => {
          setPage('result');
        }}
      />
    );
  return (
    <>
      <h2>ผล</h2>
      <SampleNotice {...props} />
    </>
  );
}

export async function open(
  page: Page,
  contents: WorkbookContents = sampleContents(),
  otherwise: Partial<WorkbookGateway> = {},
  choices: Pick<typeof DEFAULT_CHOICES, 'digits' | 'language'> = DEFAULT_CHOICES,
) {
  const gateway = sampleGateway({ scan: () => Promise.resolve(contents), ...otherwise });
  const outcome: Outcome = { answers: [], read: [], places: [], closed: 0, corrections: 0 };
  const first = await readWorkbook(gateway, NO_ANSWERS);
  const { container } = render(
    <FluentProvider theme={LIGHT_THEME}>
      <WordsProvider value={createWords({ ...choices })}>
        <main>
          <h1>ผู้ช่วย</h1>
          <Frame first={first} page={page} gateway={gateway} outcome={outcome} />
        </main>
      </WordsProvider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), container, outcome };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const step = (name: RegExp) => screen.findByRole('heading', { name });

type Row = Grid['values'][number];

/** The sample workbook with the cells of its first sheet changed. */
export function contentsWhere(change: (row: Row, index: number) => Row): WorkbookContents {
  const contents = sampleContents();
  const grids = contents.scan.grids.map((grid) => ({ ...grid, values: grid.values.map(change) }));
  return { ...contents, scan: { grids, unread: [] } };
}
