import { browserChoiceStore, DEFAULT_CHOICES, parseChoices } from '../../src/taskpane/pane-choices';

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

describe('parseChoices', () => {
  it('starts with Thai, Thai digits and the font of official documents', () => {
    expect(parseChoices(null)).toEqual({
      language: 'th',
      digits: 'thai',
      font: 'TH SarabunPSK',
      sheets: { added: [], dropped: [] },
      welcomed: false,
    });
  });

  it('takes nothing but a plain yes for having been welcomed', () => {
    expect(parseChoices(JSON.stringify({ welcomed: true })).welcomed).toBe(true);
    expect(parseChoices(JSON.stringify({ welcomed: 'true' })).welcomed).toBe(false);
  });

  it('keeps what it knows and falls back where it does not', () => {
    expect(parseChoices('{"language":"en","digits":"roman","font":7}')).toEqual({
      ...DEFAULT_CHOICES,
      language: 'en',
    });
  });

  it('remembers kinds of sheets by name, and no other word', () => {
    const stored = JSON.stringify({ sheets: { added: ['brief', 'คะแนน ITA 68', 7], dropped: 'memo' } });
    expect(parseChoices(stored).sheets).toEqual({ added: ['brief'], dropped: [] });
  });

  it.each(['', '{', 'null', '[]', '"th"'])('takes damaged text %j for a first start', (stored) => {
    expect(parseChoices(stored)).toEqual(DEFAULT_CHOICES);
  });
});

describe('browserChoiceStore', () => {
  it('remembers choices under the key that Office gives, and under that key only', () => {
    const chosen = { ...DEFAULT_CHOICES, language: 'en' as const };
    browserChoiceStore('tenant-a').save(chosen);
    expect(browserChoiceStore('tenant-a').load()).toEqual(chosen);
    expect(browserChoiceStore('tenant-b').load()).toEqual(DEFAULT_CHOICES);
  });

  it('works where the browser forbids storage', () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const store = browserChoiceStore(undefined);
    expect(() => {
      store.save(DEFAULT_CHOICES);
    }).not.toThrow();
    expect(store.load()).toEqual(DEFAULT_CHOICES);
  });
});
