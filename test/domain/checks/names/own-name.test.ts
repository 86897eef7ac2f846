import { assert, constantFrom, property } from 'fast-check';
import { findAgencyMentions } from '../../../../src/domain/checks/names/agency-mentions';
import { type OwnName, ownNameOf, relationOf } from '../../../../src/domain/checks/names/own-name';
import { documentOf } from '../../../support/document-of';

const DOCUMENT = documentOf({
  บันทึก: [['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'], ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568']],
});

function ownName(): OwnName {
  const own = ownNameOf(DOCUMENT);
  if (own === null) throw new Error('the document names its body');
  return own;
}

function relationIn(text: string) {
  return findAgencyMentions(text).map((mention) => relationOf(mention, ownName()));
}

describe('ownNameOf', () => {
  it('takes kind and place of the body apart', () => {
    expect(ownName()).toMatchObject({ kind: 'subdistrictAdministration', place: 'ทุ่งตัวอย่าง' });
  });

  it('is unknown for a body outside local government', () => {
    expect(ownNameOf(documentOf({ บันทึก: [['กรมตัวอย่าง'], ['ผลการประเมิน ITA ปี 2568']] }))).toBeNull();
  });
});

describe('relationOf', () => {
  it('knows the own name whatever words are glued to it', () => {
    const glued = constantFrom('', 'ได้คะแนน', 'ประจำปี', 'ทราบ', 'มีผล', 'ที่', 'ฯ', ' ');
    assert(
      property(glued, (words) => {
        expect(relationIn(`อบต.ทุ่งตัวอย่าง${words}`)).toEqual(['own']);
      }),
    );
  });

  it.each([
    ['อบต.ทุ่งตัวอย่างใหญ่', 'other'],
    ['ทต.ทุ่งตัวอย่าง', 'other'],
    ['อบต.บ้านสมมุติ', 'other'],
    ['อบต.ทุ่งตัว', 'own'],
    ['อบต.ทุงตัวอย่าง', 'misspelt'],
    ['อบต.ทุ่งตัวอยาง', 'misspelt'],
    ['อบต.ทุงตัวอย่างมีหน้าที่บริการประชาชน', 'misspelt'],
  ])('takes “%s” for %s', (text, relation) => {
    expect(relationIn(text)).toEqual([relation]);
  });
});
