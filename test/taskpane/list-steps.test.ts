import { stepAmongTabs, stepInList } from '../../src/taskpane/list-steps';

describe('stepInList', () => {
  it('ends at the first and at the last', () => {
    expect(stepInList('ArrowDown', 1, 2)).toBe(2);
    expect(stepInList('ArrowDown', 2, 2)).toBe(2);
    expect(stepInList('ArrowUp', 0, 2)).toBe(0);
    expect([stepInList('Home', 1, 2), stepInList('End', 1, 2)]).toEqual([0, 2]);
  });

  it('leaves other keys to whoever needs them', () => {
    expect(stepInList('Enter', 1, 2)).toBeNull();
    expect(stepInList('ArrowRight', 1, 2)).toBeNull();
  });
});

describe('stepAmongTabs', () => {
  it('goes round', () => {
    expect(stepAmongTabs('ArrowRight', 2, 2)).toBe(0);
    expect(stepAmongTabs('ArrowLeft', 0, 2)).toBe(2);
    expect(stepAmongTabs('ArrowRight', 0, 2)).toBe(1);
    expect(stepAmongTabs('ArrowLeft', 2, 2)).toBe(1);
  });

  it('leaves the keys that scroll alone', () => {
    expect(stepAmongTabs('ArrowDown', 1, 2)).toBeNull();
  });
});
