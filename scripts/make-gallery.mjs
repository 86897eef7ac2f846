/**
 * Renders the generated sheets of the sample agency, page by page as LibreOffice prints them, into docs/gallery. Run it after a change
 * that shows on a sheet; it needs LibreOffice, pdftoppm, pdftotext, ImageMagick and a font as wide as Calibri.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SAMPLE = 'test/samples/tambon-2568.xlsx';
const GALLERY = 'docs/gallery';
const DOTS_PER_INCH = '90';
const COLORS = '32';

/** File names and captions by the stem of the sheet's name. */
const SHEETS = {
  ITA_สรุปผล: ['summary', 'total, level, instruments, indicators and the computation, all live'],
  ITA_คะแนนรายข้อ: ['question-scores', 'every question with its score, gap and the cell it was read from'],
  ITA_ข้อต่ำกว่า85: [
    'low-questions',
    'what is low by its effect on the total, with the measure that answers it',
  ],
  ITA_วิเคราะห์ตัวชี้วัด: ['indicator-analysis', 'analysis and improvement by indicator, eight columns'],
  ITA_วิเคราะห์7ประเด็น: ['issue-analysis', 'analysis by seven issues, and their limits'],
  ITA_มาตรการ: ['measures', 'register of measures, with rows for more'],
  ITA_ติดตาม6เดือน: [
    'half-year-report',
    'follow-up after six months, and where the measures of each division stand',
  ],
  ITA_รายงาน12เดือน: ['full-year-report', 'follow-up after twelve months'],
  ITA_รายงานตามตัวชี้วัด: [
    'indicator-report',
    'report by indicator, one banner an instrument, each with its tag',
  ],
  ITA_รายงานวิเคราะห์: ['analysis-report', 'full report: criteria, scores, narrative, measures'],
  ITA_บันทึกข้อความ: ['memo', 'memo that reports the result'],
  ITA_บันทึกติดตาม: ['follow-up-memo', 'memo that reports the follow-up'],
  ITA_ความเห็นผู้บริหาร: ['opinions', 'opinions of the executives in the order of signing'],
  ITA_ตารางเชื่อมโยง: ['coverage', 'which measure answers which low item'],
  ITA_เปรียบเทียบปี: ['years-compared', 'years side by side; the sample has one'],
  ITA_สรุปสำหรับผู้บริหาร: ['brief', 'one page for the executive'],
  ITA_ผลตรวจสอบ: ['findings', 'what the checks found, each with a link to its cell'],
  ITA_ตั้งค่า: ['settings', 'rules of the year, where staff may type better ones'],
  ITA_ประวัติการทำงาน: ['history', 'what each run did'],
};

function run(program, ...words) {
  return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Excel measures columns by the digits of the workbook's own font; with a wider one in its place every page comes out shrunken. */
function checkWidths() {
  const family = run('fc-match', '--format', '%{family}', 'Calibri');
  if (/Calibri|Carlito/.test(family)) return;
  throw new Error(`Install Carlito (fonts-crosextra-carlito): ${family} stands in for Calibri and is wider`);
}

/** The footer of a printed page without its number, which may stand on a line of its own; the agency's own sheets have none. */
function footerOf(text) {
  const footer = text.split('\n').findLast((line) => line.includes('·'));
  return footer === undefined ? null : footer.trim().replace(/\s+\d+\/\d+$/, '');
}

/** Pages, counted from 1, by sheet in the order of the tabs: every sheet of ours has a footer of its own. */
function pagesBySheet(pdf) {
  const sheets = [];
  run('pdftotext', '-layout', pdf, '-')
    .split('\f')
    .forEach((text, index) => {
      const footer = footerOf(text);
      if (footer === null) return;
      if (sheets.at(-1)?.footer === footer) sheets.at(-1).pages.push(index + 1);
      else sheets.push({ footer, pages: [index + 1] });
    });
  return sheets.map(({ pages }) => pages);
}

function drawPage(pdf, page, name) {
  const target = join(GALLERY, name);
  run(
    'pdftoppm',
    '-png',
    '-r',
    DOTS_PER_INCH,
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    pdf,
    target,
  );
  const png = `${target}.png`;
  run('convert', png, '+dither', '-colors', COLORS, '-define', 'png:exclude-chunks=date,time', `PNG8:${png}`);
}

function entryOf(sheet) {
  const entry = SHEETS[sheet.replace(/_\d{4}$/, '')];
  if (entry === undefined) throw new Error(`No caption for the sheet ${sheet}`);
  return entry;
}

checkWidths();
const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
const workbook = join(folder, 'sample.xlsx');
const reportFile = join(folder, 'report.json');
run(process.execPath, 'scripts/build-when-stale.mjs', 'assistant', 'command-line');
run(
  process.execPath,
  'out/command-line/command-line.cjs',
  SAMPLE,
  ...['--out', workbook, '--report', reportFile, '--sheets', 'all', '--digits', 'thai'],
);
const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, workbook);

const { written } = JSON.parse(readFileSync(reportFile, 'utf8'));
const pdf = join(folder, 'sample.pdf');
const pages = pagesBySheet(pdf);
if (pages.length !== written.length) {
  throw new Error(`${written.length} sheets were written, ${pages.length} printed`);
}

rmSync(GALLERY, { recursive: true, force: true });
mkdirSync(GALLERY, { recursive: true });
const sections = written.map(({ sheet }, index) => {
  const [stem, caption] = entryOf(sheet);
  const order = String(index + 1).padStart(2, '0');
  const images = pages[index].map((page, position) => {
    const name = `${order}-${stem}-${position + 1}`;
    drawPage(pdf, page, name);
    return `![${sheet}, page ${position + 1}](${name}.png)`;
  });
  return `## ${sheet}\n\n${caption[0].toUpperCase()}${caption.slice(1)}.\n\n${images.join('\n')}\n`;
});
const heading = `# The standard sheets

The sheets that are made for the sample agency (\`${SAMPLE}\`), with Thai digits, page by page as LibreOffice prints them.
Written by \`npm run gallery\`. Where TH SarabunPSK is not installed another font stands in for it, and rows look taller than they need be.
`;
writeFileSync(join(GALLERY, 'README.md'), `${[heading, ...sections].join('\n')}`);
rmSync(folder, { recursive: true });
console.log(`${pages.flat().length} pages of ${written.length} sheets in ${GALLERY}`);
