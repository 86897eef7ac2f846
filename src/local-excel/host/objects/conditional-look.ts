/** How a highlight rule makes the cells look that it finds. */
import { defineObject } from '../host-object';
import { requireBoolean, requireColor } from '../wire-value';
import { touchRules, type RuleTarget } from './rule-target';

const fontObject = defineObject<RuleTarget>({
  type: 'ConditionalRangeFont',
  sheet: ({ sheet }) => sheet,
  properties: {
    color: {
      read: ({ rule }) => rule.fontColor ?? '',
      write: (target, value) => {
        target.rule.fontColor = requireColor(value);
        touchRules(target);
      },
    },
    bold: {
      read: ({ rule }) => rule.fontBold,
      write: (target, value) => {
        target.rule.fontBold = requireBoolean(value);
        touchRules(target);
      },
    },
  },
  commands: {
    clear: {
      effect: 'sheet',
      run: (target) => {
        target.rule.fontColor = null;
        target.rule.fontBold = null;
        touchRules(target);
      },
    },
  },
});

const fillObject = defineObject<RuleTarget>({
  type: 'ConditionalRangeFill',
  sheet: ({ sheet }) => sheet,
  properties: {
    color: {
      read: ({ rule }) => rule.fillColor ?? '',
      write: (target, value) => {
        target.rule.fillColor = requireColor(value);
        touchRules(target);
      },
    },
  },
  commands: {
    clear: {
      effect: 'sheet',
      run: (target) => {
        target.rule.fillColor = null;
        touchRules(target);
      },
    },
  },
});

export const conditionalLook = defineObject<RuleTarget>({
  type: 'ConditionalRangeFormat',
  sheet: ({ sheet }) => sheet,
  children: {
    font: (target, session) => fontObject(session, target),
    fill: (target, session) => fillObject(session, target),
  },
});
