import { groupsOf } from '../../rules/overrides/place-questions';
import { isReplaced } from '../../rules/overrides/question-rules';
import { readListedQuestions } from '../../rules/overrides/read-listed-questions';
import { RULE_SUBJECTS } from '../../rules/typed-rules';
import { assembleSheet, footerOf } from '../assemble-sheet';
import { headerRow, sheetColumns } from '../column';
import { HEADER_KEY } from '../hidden-columns';
import type { PlannedRow } from '../planned-row';
import type { SheetContext } from '../sheet-context';
import type { SheetSpec } from '../sheet-spec';
import { titleRows, TITLE_ROWS } from '../title-rows';
import { questionListRows } from './question-list-rows';
import { SETTINGS_COLUMNS } from './settings-columns';
import { sectionRows, type SettingsRowContext } from './settings-rows';
import { settingsSections } from './settings-sections';
import type { SettingsSource } from './settings-source';
import { listSources } from './source-list';
import { sourceRows } from './source-rows';

const NOTE =
  'ช่องสีเหลืองอ่อน = กรอกเมื่อคู่มือของปีนั้นต่างจากค่าในแผ่นนี้ แล้วอ่านสมุดงานใหม่ ค่าที่กรอกใช้แทนค่าตามหลักเกณฑ์ และยังอยู่เมื่อสร้างแผ่นนี้ใหม่';
const DRAFT_NOTE = `หลักเกณฑ์ของปีนี้ยังไม่ประกาศ แผ่นนี้ยกมาจากปีก่อน โปรดตรวจทุกค่ากับคู่มือ · ${NOTE}`;

/** The questions of the year's rules that a pasted list stands for. */
function replacedSubjects({ base, standing }: SettingsSource): ReadonlySet<string> {
  const groups = groupsOf(base.indicators.value);
  const { lists } = readListedQuestions(standing?.typed.listed ?? [], groups, base.indicators.value);
  const listed = new Set(lists.flatMap(({ questions }) => questions.map(({ code }) => code)));
  const replaced = [...groups.keys()].filter((code) => listed.has(code) || isReplaced(code, lists));
  return new Set(replaced.map(RULE_SUBJECTS.question));
}

function ruleRows(source: SettingsSource, context: SheetContext): readonly PlannedRow[] {
  const sections = settingsSections(source.base);
  const sources = listSources(sections);
  const rowContext: SettingsRowContext = {
    context,
    sources,
    replaced: replacedSubjects(source),
    refused: source.standing?.refused ?? new Set(),
  };
  let top = TITLE_ROWS + 1;
  const rows = sections.flatMap((section) => {
    const own = sectionRows(section, top, rowContext);
    top += own.length;
    return own;
  });
  return [...rows, ...sourceRows(context, sources)];
}

/** ITA_ตั้งค่า: the rules of the year with their sources, and beside each that may be replaced a cell for the agency's own value. */
export function settingsSheet(context: SheetContext, source: SettingsSource): SheetSpec {
  const title = context.show(`หลักเกณฑ์ ITA ปีงบประมาณ พ.ศ. ${context.edition} ที่ใช้ในสมุดงานนี้`);
  const note = source.base.draft ? DRAFT_NOTE : NOTE;
  return assembleSheet(
    {
      key: 'settings',
      edition: context.edition,
      name: context.names.settings,
      tabColor: '#7F7F7F',
      columns: sheetColumns(SETTINGS_COLUMNS),
      rows: [
        ...titleRows({ ...context, otherAgencies: 0 }, title, note, SETTINGS_COLUMNS.length),
        headerRow(HEADER_KEY, SETTINGS_COLUMNS, 'compactHeader'),
        ...ruleRows(source, context),
        ...questionListRows(context, source.standing?.taken ?? 0),
      ],
      frozenRows: TITLE_ROWS + 1,
      filter: null,
      highlights: [],
      dropDowns: [],
      charts: [],
      print: {
        orientation: 'landscape',
        titleRows: [TITLE_ROWS, TITLE_ROWS],
        footer: footerOf(context.agencyName, title),
      },
      names: [],
    },
    context.styles,
  );
}
