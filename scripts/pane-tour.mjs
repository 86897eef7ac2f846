/**
 * The screens of the built pane as a person comes to them on the preview page, each by its name and the way there: a workbook, and
 * buttons by their words. Guide and gallery take their pictures at these stops; every stop begins anew, so that none depends on another.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadTypeScript } from './load-typescript.mjs';

const SAMPLE = 'test/samples/tambon-2568.xlsx';
const WITHOUT_TABLE = 'test/samples/nothing-to-read.xlsx';
const COPIED_PAGE = `<h2>องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘</h2>
<table><tr><th>ข้อ</th><th>ข้อคำถาม</th><th>คะแนน</th></tr>
<tr><td>i1</td><td>ถ้อยคำของข้อหนึ่ง</td><td>84.77</td></tr>
<tr><td>i2</td><td>ถ้อยคำของข้อสอง</td><td>๙๐.๕๐</td></tr></table>`;

const DRAFT = `บันทึกข้อความ
เรื่อง รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
องค์การบริหารส่วนตำบลทุ่งตัวอย่างได้คะแนนภาพรวม ๙๘.๑๐ คะแนน ระดับผ่านดี`;

const { startPreview } = loadTypeScript('test/support/preview-session.ts');

/** The words of the pane by the parts of it that bring them. */
function wordsIn(language) {
  const suffix = language === 'th' ? 'Th' : 'En';
  const partOf = (file, name) =>
    loadTypeScript(`src/taskpane/${file}-text.${language}.ts`)[`${name}${suffix}`];
  return {
    ...loadTypeScript(`src/taskpane/text.${language}.ts`)[language],
    correcting: partOf('correction', 'correction'),
    explanation: partOf('explanation', 'explanation'),
    newTable: partOf('new-table', 'newTable'),
    around: partOf('writing', 'writing'),
    checking: partOf('checking', 'checking'),
    memoChecking: partOf('memo-check', 'memoCheck'),
    welcoming: partOf('welcome', 'welcome'),
    helping: loadTypeScript('src/taskpane/help-frame-text.ts').HELP_FRAME_TEXT[language],
  };
}

/** A workbook whose structure may not be changed, so that Excel refuses new sheets. */
function protectedCopy(file) {
  const parts = unzipSync(readFileSync(file));
  const book = strFromU8(parts['xl/workbook.xml']);
  const closed = book.replace('<sheets', '<workbookProtection lockStructure="1"/><sheets');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(closed) });
}

const readSample = () => readFileSync(SAMPLE);
const readWithoutTable = () => readFileSync(WITHOUT_TABLE);
const readProtected = () => protectedCopy(SAMPLE);

async function write({ press, see }, words) {
  await press(words.create);
  await press(words.preview.write);
  await see(words.done.title);
}

async function goToStep({ press, see }, { welcoming }, count) {
  await press(welcoming.welcome.start);
  for (let step = 1; step < count; step += 1) {
    await see(welcoming.steps.skip);
    await press(welcoming.steps.next);
  }
  await see(count === 4 ? welcoming.steps.finish : welcoming.steps.next);
}

/** Stops that a person comes to on the first opening alone. */
const FIRST_USE = ['welcome', 'first-step', 'second-step', 'third-step', 'fourth-step'];

/** Name, workbook, and what a person does from the first result on. */
const STOPS = [
  ['welcome', readSample, ({ see }, { welcoming }) => see(welcoming.welcome.start)],
  ['first-step', readSample, (hands, words) => goToStep(hands, words, 1)],
  ['second-step', readSample, (hands, words) => goToStep(hands, words, 2)],
  ['third-step', readSample, (hands, words) => goToStep(hands, words, 3)],
  ['fourth-step', readSample, (hands, words) => goToStep(hands, words, 4)],
  ['home', readSample, ({ see }, words) => see(words.explanation.open)],
  ['what-if', readSample, ({ press }, words) => press(words.tools.whatIf)],
  ['check', readSample, ({ openTab }) => openTab('check')],
  [
    'fix',
    readSample,
    async ({ openTab, press, see }, { checking }) => {
      await openTab('check');
      await press(checking.fixEverything('๑'));
      await see(checking.preview.title);
    },
  ],
  [
    'memo-check',
    readSample,
    async ({ openTab, press, fill, see }, { tools, memoChecking }) => {
      await openTab('check');
      await press(tools.memoCheck);
      await fill(memoChecking.area, DRAFT);
      await press(memoChecking.check);
      await see(memoChecking.findings);
    },
  ],
  ['sheets', readSample, ({ openTab }) => openTab('sheets')],
  [
    'preview',
    readSample,
    async ({ press, see }, words) => {
      await press(words.create);
      await see(words.preview.write);
    },
  ],
  ['done', readSample, write],
  [
    'home-again',
    readSample,
    async (hands, words) => {
      await write(hands, words);
      await hands.press(words.back);
      await hands.see(words.update);
    },
  ],
  [
    'undo',
    readSample,
    async (hands, words) => {
      await write(hands, words);
      await hands.press(words.around.undo);
      await hands.see(words.around.willDelete);
    },
  ],
  [
    'memo',
    readSample,
    async ({ openTab, press, see }, words) => {
      await openTab('sheets');
      await press(words.tools.memo);
      await see(words.around.memoLead);
    },
  ],
  [
    'copies',
    readSample,
    async ({ openTab, press }, words) => {
      await openTab('sheets');
      await press(words.tools.handingOut);
    },
  ],
  ['correction', readSample, ({ press }, words) => press(words.tools.correct)],
  [
    'correction-of-a-table',
    readSample,
    async ({ press, pressFirst, see }, words) => {
      await press(words.tools.correct);
      await pressFirst(words.correcting.edit);
      await see(words.correcting.use);
    },
  ],
  ['nothing-found', readWithoutTable, ({ see }, words) => see(words.nothingFound.title)],
  [
    'paste',
    readWithoutTable,
    async ({ press, paste, see }, words) => {
      await press(words.tools.paste);
      await paste(words.newTable.area, COPIED_PAGE);
      await see(words.newTable.mirror);
    },
  ],
  [
    'blank',
    readWithoutTable,
    async ({ press, see }, words) => {
      await press(words.tools.blank);
      await see(words.newTable.blankLead);
    },
  ],
  ['settings', readSample, ({ openTab }) => openTab('settings')],
  [
    'help',
    readSample,
    async ({ press, seeHeading }, words) => {
      await press(words.header.help);
      await seeHeading(new RegExp(`^${words.helping.title}`));
    },
  ],
  [
    'failed',
    readProtected,
    async ({ press, see }, words) => {
      await press(words.create);
      await press(words.preview.write);
      await see(words.failed.title);
    },
  ],
];

/** What a person does with the pane, by the words on it. */
function handsOn(preview, words) {
  const pane = () => preview.pane();
  return {
    press: async (name) => (await pane()).getByRole('button', { name, exact: true }).first().click(),
    pressFirst: async (beginning) =>
      (await pane())
        .getByRole('button', { name: new RegExp(`^${beginning}`) })
        .first()
        .click(),
    openTab: async (tab) => (await pane()).getByRole('tab', { name: words.tabs[tab], exact: true }).click(),
    seeHeading: async (name) => (await pane()).getByRole('heading', { name }).first().waitFor(),
    fill: async (label, text) => (await pane()).getByLabel(label, { exact: true }).fill(text),
    see: async (text) => (await pane()).getByText(text, { exact: true }).first().waitFor(),
    paste: async (label, html) => {
      const source = await preview.context.newPage();
      await source.setContent(html);
      await source.keyboard.press('Control+A');
      await source.keyboard.press('Control+C');
      await source.close();
      await preview.page.bringToFront();
      await (await pane()).getByLabel(label).press('Control+V');
    },
  };
}

/** What the pane remembers on this computer: its language, and whether somebody has been welcomed. */
function remember(preview, choices) {
  return preview.page.evaluate(
    (text) => localStorage.setItem('ita-assistant.choices', text),
    JSON.stringify(choices),
  );
}

/** Leads to each named stop in turn and calls `visit` there; all stops when no names are given. */
export async function tourPane({ language, names = STOPS.map(([name]) => name), visit }) {
  const words = wordsIn(language);
  const preview = await startPreview(SAMPLE);
  preview.page.setDefaultTimeout(15_000);
  const hands = handsOn(preview, words);
  for (const [name, read, go] of STOPS.filter(([one]) => names.includes(one))) {
    const welcomed = !FIRST_USE.includes(name);
    await remember(preview, { language, welcomed });
    // The preview page tells that a workbook is open by its name, so each has one of its own.
    await preview.open(`${name}.xlsx`, read());
    try {
      if (welcomed) await (await preview.pane()).getByRole('tablist').waitFor();
      await go(hands, words);
    } catch (error) {
      throw new Error(`the way to the stop ${name} has changed`, { cause: error });
    }
    await visit(name, preview);
  }
  await preview.close();
}
