/** What a person does with the built pane in a browser, up to the press that may fail and again after it has failed. */
import { dirname, join } from 'node:path';
import type { Frame } from 'playwright-core';
import { correctionTh } from '../../src/taskpane/correction-text.th';
import { newTableTh } from '../../src/taskpane/new-table-text.th';
import { en } from '../../src/taskpane/text.en';
import { th, type PaneText } from '../../src/taskpane/text.th';
import { writingEn } from '../../src/taskpane/writing-text.en';
import { writingTh } from '../../src/taskpane/writing-text.th';
import { SAMPLE } from './command-line';

/** The sheet of the sample that holds the scores. */
export const SCORES = 'คะแนน ITA 68';

/** A job of the pane: the way to the press that fails, and what success looks like once the user has tried again. */
export type Job = {
  readonly task: keyof PaneText['failed']['tasks'];
  readonly begin: (pane: Frame) => Promise<void>;
  readonly press: (pane: Frame) => Promise<void>;
  /** The file it is done with; the sample where it is left out. */
  readonly file?: string;
  /** In English, into which the user has changed meanwhile. */
  readonly succeed: (pane: Frame) => Promise<void>;
};

export function pressButton(pane: Frame, name: string | RegExp): Promise<void> {
  return pane.getByRole('button', { name }).first().click();
}

export function seeHeading(pane: Frame, name: string): Promise<void> {
  return pane.getByRole('heading', { name }).first().waitFor();
}

/** From the settings, where the language has been changed. */
async function seeResult(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: en.tabs.home }).click();
  await pane.getByRole('button', { name: new RegExp(`^(${en.create}|${en.update})$`) }).waitFor();
}

export const READING: Job = {
  task: 'read',
  begin: () => Promise.resolve(),
  press: (pane) => pressButton(pane, th.header.readAgain),
  succeed: seeResult,
};
export const WRITING: Job = {
  task: 'write',
  begin: async (pane) => {
    await pressButton(pane, new RegExp(`^(${th.create}|${th.update})$`));
    await seeHeading(pane, th.preview.title);
  },
  press: (pane) => pressButton(pane, th.preview.write),
  succeed: async (pane) => {
    await pressButton(pane, en.preview.write);
    await seeHeading(pane, en.done.title);
  },
};
export const NEW_YEAR: Job = {
  ...WRITING,
  task: 'newYear',
  begin: async (pane) => {
    await pressButton(pane, th.newYear.start('๒๕๖๙'));
    await seeHeading(pane, th.preview.title);
  },
};
export const MARKING: Job = {
  task: 'highlight',
  begin: () => Promise.resolve(),
  press: (pane) => pressButton(pane, th.low.highlight('๘๕')),
  succeed: async (pane) => {
    await seeResult(pane);
    await pane.getByRole('button', { name: en.low.removeHighlights }).waitFor();
  },
};
export const CORRECTING: Job = {
  task: 'correct',
  begin: async (pane) => {
    await pressButton(pane, th.tools.correct);
    await pressButton(pane, correctionTh.defineNamed(SCORES));
    await pane.getByLabel(correctionTh.column('A', 'ข้อ')).selectOption('code');
  },
  press: (pane) => pressButton(pane, correctionTh.use),
  succeed: async (pane) => {
    await pane.getByRole('tab', { name: en.tabs.home }).click();
    await pane.getByText(en.tools.corrected).waitFor();
  },
};
export const ADDING: Job = {
  task: 'addSheet',
  file: join(dirname(SAMPLE), 'nothing-to-read.xlsx'),
  begin: async (pane) => {
    await pressButton(pane, th.tools.blank);
    await pane.getByLabel(newTableTh.year).selectOption('2568');
  },
  press: (pane) => pressButton(pane, th.tools.blank),
  succeed: async (pane) => {
    await pane.getByRole('tab', { name: en.tabs.home }).click();
    await pane.getByText(en.tools.sheetAdded).waitFor();
  },
};
export const TAKING_BACK: Job = {
  task: 'undo',
  begin: async (pane) => {
    await pane.getByRole('tab', { name: th.tabs.sheets }).click();
    await pressButton(pane, th.tools.history);
    await pressButton(pane, writingTh.undo);
  },
  press: (pane) => pressButton(pane, writingTh.confirm),
  succeed: async (pane) => {
    await pressButton(pane, writingEn.undo);
    await pressButton(pane, writingEn.confirm);
    await seeHeading(pane, en.undone);
  },
};
