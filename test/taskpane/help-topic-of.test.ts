import { helpTopicOf } from '../../src/taskpane/help-topic-of';
import type { PaneState } from '../../src/taskpane/state';
import { sampleReading } from './sample-workbook';

describe('helpTopicOf', () => {
  it('explains the tab that the user is on', () => {
    const reading: PaneState = { screen: 'reading', reading: null };
    expect(helpTopicOf(reading, 'home')).toBe('home');
    expect(helpTopicOf(reading, 'check')).toBe('checking');
  });

  it('explains a step of a job whatever tab it began on', async () => {
    const reading = await sampleReading();
    const from = { screen: 'result', reading, highlighted: false, notice: null } as const;
    expect(helpTopicOf({ screen: 'correcting', reading }, 'check')).toBe('correction');
    expect(helpTopicOf({ screen: 'tool', tool: 'handingOut', reading, from }, 'sheets')).toBe('copies');
    expect(helpTopicOf({ screen: 'tool', tool: 'whatIf', reading, from }, 'home')).toBe('whatIf');
  });
});
