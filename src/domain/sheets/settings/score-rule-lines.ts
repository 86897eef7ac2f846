import { WHOLE_INSTRUMENTS, type InstrumentCode } from '../../assessment/instrument';
import { FURTHER_LEVELS, TESTS_NONE } from '../../rules/overrides/override-rating';
import { ASKS_NONE, STRUCK_OUT } from '../../rules/overrides/read-level';
import type { Rulebook } from '../../rules/rulebook';
import { RULE_SUBJECTS } from '../../rules/typed-rules';
import { plainScore } from '../sheet-context';
import { NO_VALUE, type SettingsLine, type SettingsSection } from './settings-section';

/** The parts of EIT in words, so that their numbers are digits like all others. */
function scoreName(code: InstrumentCode): string {
  return code.replace(/^EIT(\d)$/, 'EIT ส่วนที่ $1');
}

/** เครื่องมือและน้ำหนัก. */
export function instrumentLines({
  instrumentNames,
  weights,
  eitParts,
  aggregation,
}: Rulebook): SettingsSection {
  const weighted = WHOLE_INSTRUMENTS.map((code): SettingsLine => {
    const weight = weights.value.get(code);
    return {
      subject: RULE_SUBJECTS.weight(code),
      code,
      name: instrumentNames.value.get(code) ?? code,
      value: weight === undefined ? NO_VALUE : plainScore(weight),
      replaces: 'value',
      citations: [weights, instrumentNames],
    };
  });
  const parts = eitParts.value.map(scoreName).join(', ');
  const { places } = aggregation.value;
  return {
    key: 'weights',
    caption: 'เครื่องมือและน้ำหนัก (ร้อยละ รวมกันต้องได้ 100)',
    lines: [
      ...weighted,
      {
        subject: 'eitParts',
        code: 'EIT',
        name: 'ส่วนที่ประกอบเป็นคะแนน EIT (ค่าเฉลี่ย)',
        value: parts === '' ? 'ไม่แยกส่วน' : parts,
        replaces: 'nothing',
        citations: [eitParts],
      },
      {
        subject: 'aggregation',
        code: '',
        name: `วิธีรวมคะแนน: ปัดเศษครั้งเดียวที่คะแนนรวม ทศนิยม ${places} ตำแหน่ง ครึ่งหนึ่งปัดขึ้น`,
        value: 'ค่าเฉลี่ย',
        replaces: 'nothing',
        citations: [aggregation],
      },
    ],
  };
}

function levelLines({ rating }: Rulebook, place: number): readonly SettingsLine[] {
  const band = rating.value.bands[place - 1];
  const citations = band === undefined ? [] : [band];
  const name = band?.level ?? '(ระดับที่เพิ่ม)';
  return [
    {
      subject: RULE_SUBJECTS.level(place),
      code: String(place),
      name,
      value: band === undefined ? NO_VALUE : plainScore(band.total),
      replaces: 'both',
      citations,
    },
    {
      subject: RULE_SUBJECTS.levelEach(place),
      code: '',
      name: `“${name}” คะแนนที่ทดสอบทุกส่วนตั้งแต่`,
      value: band === undefined ? NO_VALUE : band.each === null ? ASKS_NONE : plainScore(band.each),
      replaces: 'value',
      citations,
    },
  ];
}

/** เกณฑ์ระดับ, with a place for a level more. */
export function ratingLines(rulebook: Rulebook): SettingsSection {
  const { bands, tested, testedCitation } = rulebook.rating.value;
  const places = Array.from({ length: bands.length + FURTHER_LEVELS }, (_, index) => index + 1);
  return {
    key: 'rating',
    caption: `เกณฑ์ระดับผลการประเมิน (คะแนนรวมตั้งแต่ จากระดับสูงลงมา พิมพ์ “${STRUCK_OUT}” แทนชื่อเพื่อตัดระดับ)`,
    lines: [
      ...places.flatMap((place) => levelLines(rulebook, place)),
      {
        subject: RULE_SUBJECTS.tested,
        code: '',
        name: `ส่วนที่ทดสอบคะแนนขั้นต่ำ (พิมพ์ “${TESTS_NONE}” ถ้าใช้คะแนนรวมอย่างเดียว)`,
        value: tested.length === 0 ? TESTS_NONE : tested.map(scoreName).join(', '),
        replaces: 'value',
        citations: [testedCitation],
      },
    ],
  };
}

/** เกณฑ์คะแนนต่ำและป้าย. */
export function thresholdLines({ lowThreshold, tags }: Rulebook): SettingsSection {
  return {
    key: 'thresholds',
    caption: 'เกณฑ์คะแนนต่ำและป้ายของตัวชี้วัด (คะแนนตั้งแต่)',
    lines: [
      {
        subject: RULE_SUBJECTS.lowThreshold,
        code: '',
        name: 'คะแนนที่ต่ำกว่านี้ถือว่าต่ำกว่าเกณฑ์',
        value: plainScore(lowThreshold.value),
        replaces: 'value',
        citations: [lowThreshold],
      },
      ...tags.value.map(({ tag, from }, index): SettingsLine => ({
        subject: RULE_SUBJECTS.tag(index + 1),
        code: '',
        name: tag,
        value: plainScore(from),
        replaces: 'both',
        citations: [tags],
      })),
    ],
  };
}
