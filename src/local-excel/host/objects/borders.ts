/** `range.format.borders`: the four edges, the lines inside and the diagonals. */
import type { BorderModel } from '../../workbook/workbook-model';
import { changeBorder, NO_BORDER, RANGE_SIDES, readBorder, type RangeSide } from '../cells/borders';
import type { CellAreas } from '../cells/cell-range';
import { defineObject } from '../host-object';
import type { Properties } from '../object-definition';
import { requireColor, requireOneOf } from '../wire-value';

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

type BorderTarget = { readonly ranges: CellAreas; readonly side: RangeSide };
type BorderChange = (border: BorderModel, value: unknown) => BorderModel;

/** A border that is given a colour or a weight is drawn, even if there was none. */
function drawn(border: BorderModel): BorderModel {
  return border.style === 'None' ? { ...border, style: 'Continuous' } : border;
}

/** What each property of a border may be set to. */
export const BORDER_CHANGES: Readonly<Record<keyof BorderModel, BorderChange>> = {
  style: (border, value) => ({ ...border, style: requireOneOf(value, STYLES) }),
  color: (border, value) => ({ ...drawn(border), color: requireColor(value) }),
  weight: (border, value) => ({ ...drawn(border), weight: requireOneOf(value, WEIGHTS) }),
};

function borderProperty(name: keyof BorderModel): Properties<BorderTarget>[string] {
  return {
    read: ({ ranges, side }, session) => readBorder(session, ranges, side, (border) => border[name]),
    write: ({ ranges, side }, value, session) => {
      BORDER_CHANGES[name](NO_BORDER, value);
      changeBorder(session, ranges, side, (border) => BORDER_CHANGES[name](border, value));
    },
  };
}

const borderObject = defineObject<BorderTarget>({
  type: 'RangeBorder',
  sheet: ({ ranges }) => ranges[0].sheet,
  properties: {
    style: borderProperty('style'),
    color: borderProperty('color'),
    weight: borderProperty('weight'),
    sideIndex: { read: ({ side }) => side },
  },
});

export const borderCollection = defineObject<CellAreas>({
  type: 'RangeBorderCollection',
  sheet: (ranges) => ranges[0].sheet,
  properties: { count: { read: () => RANGE_SIDES.length } },
  items: (ranges, session) => RANGE_SIDES.map((side) => borderObject(session, { ranges, side })),
  find: (ranges, key, session) => borderObject(session, { ranges, side: requireOneOf(key, RANGE_SIDES) }),
});
