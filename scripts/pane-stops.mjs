/**
 * The stops of the tour of the pane: each by its name, the workbook that is opened, and the way there. They are listed twice: those
 * that have a picture in the gallery, and further ones that are looked at after a change.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const SAMPLE = 'test/samples/tambon-2568.xlsx';
const WITHOUT_TABLE = 'test/samples/nothing-to-read.xlsx';
const COPIED_PAGE = `<h2>องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘</h2>
<table><tr><th>ข้อ</th><th>ข้อคำถาม</th><th>คะแนน</th></tr>
<tr><td>i1</td><td>ถ้อยคำของข้อหนึ่ง</td><td>84.77</td></tr>
<tr><td>i2</td><td>ถ้อยคำของข้อสอง</td><td>๙๐.๕๐</td></tr></table>`;

const DRAFT = `บันทึกข้อความ
เรื่อง รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
องค์การบริหารส่วนตำบลทุ่งตัวอย่างได้คะแนนภาพรวม ๙๘.๑๐ คะแนน ระดับผ่านดี`;

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
export const FIRST_USE = ['welcome', 'first-step', 'second-step', 'third-step', 'fourth-step'];

/** Name, workbook, and what a person does from the first result on. */
export const STOPS = [
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
    async ({ openTab, pressMatching, see }, { checking }) => {
      await openTab('check');
      const [beginning] = checking.fixEverything('').split('(');
      await pressMatching(beginning.trim());
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
    async ({ press, pressMatching, see }, words) => {
      await press(words.tools.correct);
      await pressMatching(words.correcting.edit);
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

async function writeAndOpen(hands, words, tab) {
  await write(hands, words);
  await hands.press(words.back);
  await hands.see(words.update);
  await hands.openTab(tab);
}

async function openCopies(hands, words) {
  await writeAndOpen(hands, words, 'sheets');
  await hands.press(words.tools.handingOut);
}

/** Name, workbook and way, as above: states of screens that a person comes to less often. */
export const FURTHER_STOPS = [
  [
    'explanation',
    readSample,
    async ({ pressText }, words) => {
      await pressText(words.explanation.open);
    },
  ],
  [
    'what-if-set',
    readSample,
    async ({ press, pressMatching }, words) => {
      await press(words.tools.whatIf);
      await pressMatching(words.supposing.sets.set('[0-9๐-๙]+', ''));
    },
  ],
  [
    'acknowledge',
    readSample,
    async ({ openTab, pressMatching, see }, { checking }) => {
      await openTab('check');
      await pressMatching(checking.acknowledge);
      await see(checking.reasonHint);
    },
  ],
  [
    'check-many',
    () => readFileSync('test/samples/follow-up-with-continuations.xlsx'),
    ({ openTab }) => openTab('check'),
  ],
  [
    'agencies',
    () => readFileSync('test/samples/one-row-an-agency.xlsx'),
    ({ see }, words) => see(words.explanation.open),
  ],
  [
    'odd-scores',
    () => readFileSync('test/samples/odd-scores.xlsx'),
    ({ see }, words) => see(words.tabs.home),
  ],
  [
    'new-year',
    readSample,
    async ({ pressMatching, see }, words) => {
      await pressMatching(words.newYear.start('[0-9๐-๙]+'));
      await see(words.preview.write);
    },
  ],
  [
    'preview-again',
    readSample,
    async (hands, words) => {
      await write(hands, words);
      await hands.press(words.back);
      await hands.press(words.update);
      await hands.see(words.preview.write);
    },
  ],
  ['sheets-again', readSample, (hands, words) => writeAndOpen(hands, words, 'sheets')],
  [
    'history',
    readSample,
    async (hands, words) => {
      await writeAndOpen(hands, words, 'sheets');
      await hands.press(words.tools.history);
      await hands.see(words.around.historyLead);
    },
  ],
  [
    'undone',
    readSample,
    async (hands, words) => {
      await write(hands, words);
      await hands.press(words.around.undo);
      await hands.press(words.around.confirm);
      await hands.see(words.undone);
    },
  ],
  ...['submission', 'publishing', 'division', 'takeBack'].map((job) => [
    `copies-${job.toLowerCase()}`,
    readSample,
    async (hands, words) => {
      await openCopies(hands, words);
      await hands.pressMatching(words.handing.jobs[job]);
    },
  ]),
];
