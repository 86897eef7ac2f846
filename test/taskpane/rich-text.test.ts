import { parseRichText } from '../../src/taskpane/rich-text';

const HTML = `<div lang="th"><p style="font-size:16pt">บันทึก<br>ข้อความ</p><table><tr><td colspan="2">๑</td><td><p>ก</p></td></tr></table>
<img src="x" onerror="alert(1)"><p onclick="alert(1)">ท้าย &lt;b&gt;</p><svg><script>alert(1)</script></svg></div>`;

function rendered(): HTMLElement {
  const page = document.createElement('div');
  page.append(...parseRichText(HTML).render());
  return page;
}

describe('parseRichText', () => {
  it('shows elements with their look, and nothing that acts', () => {
    const page = rendered();
    expect(page.querySelector('p')?.style.fontSize).toBe('16pt');
    expect(page.querySelector('td')).toHaveAttribute('colspan', '2');
    expect(page.querySelectorAll('[onclick], [onerror], [src], svg, script')).toHaveLength(0);
    expect(page.lastElementChild?.lastElementChild?.textContent).toBe('ท้าย <b>');
  });

  it('gives the words alone, a line for each paragraph and row', () => {
    const lines = parseRichText(HTML)
      .text.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(lines).toEqual(['บันทึก', 'ข้อความ', '๑\tก', 'ท้าย <b>']);
  });
});
