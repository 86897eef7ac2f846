import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { analyseWorkbook } from '../../src/domain/index';
import { MemoCheckPage } from '../../src/taskpane/components/memo-check/MemoCheckPage';
import { DEFAULT_CHOICES } from '../../src/taskpane/pane-choices';
import { createWords, WordsProvider } from '../../src/taskpane/words';
import { findAccessibilityFaults } from './accessibility';
import { lendStreams } from './streams';
import { NO_ANSWERS, sampleContents, sampleGateway } from './sample-workbook';

lendStreams();

const MEMO = [
  'บันทึกข้อความ',
  'เรื่อง รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
  'เรียน นายกเทศมนตรีตำบลดอนสมมุติ',
  'ตามที่ ป.ช.ช. ประกาศ',
].join('\n');

async function open(memo = '') {
  const close = jest.fn();
  const contents = sampleContents();
  const reading = { contents, analysis: analyseWorkbook(contents.scan, NO_ANSWERS), knownYears: [] };
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <WordsProvider value={createWords(DEFAULT_CHOICES)}>
        <MemoCheckPage
          reading={reading}
          gateway={sampleGateway()}
          order={() => {
            throw new Error('nothing is written from this page');
          }}
          now={() => new Date(2026, 10, 20)}
          goTo={() => Promise.resolve(null)}
          readAgain={() => undefined}
          close={close}
        />
      </WordsProvider>
    </FluentProvider>,
  );
  const user = userEvent.setup();
  if (memo !== '') {
    await user.click(area());
    await user.paste(memo);
  }
  return { user, container, close };
}

const area = () => screen.getByLabelText<HTMLTextAreaElement>('ข้อความของบันทึก');
const press = (name: string) => screen.getByRole('button', { name });
const items = () => {
  const list = screen.queryByRole('list', { name: 'สิ่งที่พบ' });
  return list === null ? [] : within(list).getAllByRole('button');
};

async function check(user: ReturnType<typeof userEvent.setup>) {
  await user.click(press('ตรวจข้อความ'));
  await screen.findByText(/^ต้องแก้ .* ควรตรวจ/);
}

describe('the page on which a draft memo is checked', () => {
  it('takes the focus to its heading and says what happens to the text', async () => {
    const { container } = await open();
    expect(screen.getByRole('heading', { name: 'ตรวจร่างบันทึก' })).toHaveFocus();
    expect(screen.getByText(/ไม่ถูกเก็บและไม่ส่งออกไปที่ใด/)).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('lists what was found and marks it in the text, by number and in words', async () => {
    const { user, container } = await open(MEMO);
    await check(user);
    expect(screen.getByText('ต้องแก้ ๑ · ควรตรวจ ๑ · ข้อสังเกต ๐')).toBeVisible();
    expect(items().map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^๑ ต้องแก้ .*บรรทัดที่ ๓ · N02/),
      expect.stringMatching(/^๒ ควรตรวจ .*บรรทัดที่ ๔ · N04 · แก้ “ป\.ช\.ช\.” เป็น “ป\.ป\.ช\.”$/),
    ]);
    const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['นายกเทศมนตรีตำบลดอนสมมุติ [๑ ต้องแก้]', 'ป.ช.ช. [๒ ควรตรวจ]']);
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('is walked by the keyboard: arrows in the list, Enter to the words and back', async () => {
    const { user } = await open(MEMO);
    await check(user);
    act(() => {
      items()[0]?.focus();
    });
    await user.keyboard('{ArrowDown}');
    expect(items()[1]).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(press('[๒ ควรตรวจ]')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(items()[1]).toHaveFocus();
    expect(items().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('mends what needs no judgement and checks again', async () => {
    const { user } = await open(MEMO);
    await check(user);
    await user.click(screen.getByRole('button', { name: /^แก้คำที่แก้ได้เอง/ }));
    await waitFor(() => {
      expect(items().some(({ textContent }) => textContent.includes('N04'))).toBe(false);
    });
    expect(area().value).toContain('ตามที่ ป.ป.ช. ประกาศ');
  });

  it('says that the text has changed since, and checks the new one', async () => {
    const { user } = await open(MEMO);
    await check(user);
    await user.clear(area());
    await user.type(area(), 'ข้อความใหม่');
    expect(screen.getByText(/ข้อความเปลี่ยนหลังตรวจ/)).toBeVisible();
    await user.click(press('ตรวจอีกครั้ง'));
    expect(await screen.findByText(/^ไม่พบจุดผิด/)).toBeVisible();
    expect(screen.queryByRole('list', { name: 'สิ่งที่พบ' })).not.toBeInTheDocument();
  });

  it('copies the text, or selects it where the pane may not use the clipboard', async () => {
    const { user } = await open(MEMO);
    await check(user);
    await user.click(press('คัดลอกข้อความ'));
    expect(await screen.findByText(/^คัดลอกแล้ว/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(MEMO);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await user.click(press('คัดลอกข้อความ'));
    expect(await screen.findByText(/^คัดลอกให้ไม่ได้/)).toBeVisible();
    const own = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'ข้อความที่ตรวจ' });
    expect(own).toHaveFocus();
    expect(own.value).toBe(MEMO);
  });

  it('asks for a text where there is none', async () => {
    const { user } = await open();
    await user.click(press('ตรวจข้อความ'));
    expect(screen.getByText(/^ยังไม่มีข้อความ/)).toBeVisible();
  });

  it('never turns the text into markup', async () => {
    const { user, container } = await open('<img src=x onerror=alert(1)> ป.ช.ช. <script>alert(1)</script>');
    await check(user);
    expect(container.querySelectorAll('img, script')).toHaveLength(0);
    expect(container.querySelector('mark')?.parentElement).toHaveTextContent('<img src=x onerror=alert(1)>');
  });

  it('reads a text file in either encoding, and says when it cannot', async () => {
    const { user } = await open();
    const input = screen.getByLabelText(/ไฟล์ข้อความ/);
    await user.upload(input, new File([MEMO], 'memo.txt', { type: 'text/plain' }));
    await waitFor(() => {
      expect(area().value).toBe(MEMO);
    });
    // The letters of กา in the code page of Windows.
    await user.upload(input, new File([new Uint8Array([0xa1, 0xd2])], 'memo.txt', { type: 'text/plain' }));
    await waitFor(() => {
      expect(area().value).toBe('กา');
    });
    await user.upload(input, new File(['PK\u0000'], 'memo.txt', { type: 'text/plain' }));
    expect(await screen.findByText(/^อ่านไฟล์นี้ไม่ได้/)).toBeVisible();
    expect(area().value).toBe('กา');
  });

  it('goes back by its button', async () => {
    const { user, close } = await open();
    await user.click(press('กลับ'));
    expect(close).toHaveBeenCalledTimes(1);
  });
});
