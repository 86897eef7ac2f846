import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WorkbookAnswers } from '../../src/excel/index';
import { App } from '../../src/taskpane/components/App';
import { DEFAULT_CHOICES, type PaneChoices } from '../../src/taskpane/pane-choices';
import { findAccessibilityFaults } from './accessibility';
import { NO_ANSWERS, sampleContents, sampleGateway } from './sample-workbook';

/** The pane on a computer where nobody has used it, over a workbook that remembers what is answered. */
function open(choices: PaneChoices = { ...DEFAULT_CHOICES, welcomed: false }) {
  const kept: { answers: WorkbookAnswers } = { answers: NO_ANSWERS };
  const gateway = sampleGateway({
    scan: () => Promise.resolve({ ...sampleContents(), answers: kept.answers }),
    saveAnswers: (answers) => {
      kept.answers = answers;
      return Promise.resolve();
    },
  });
  const { container } = render(
    <App
      gateway={gateway}
      store={{ load: () => choices, save: () => undefined }}
      readOfficeColors={() => undefined}
      now={() => new Date(2026, 10, 20)}
    />,
  );
  return { user: userEvent.setup(), container, kept };
}

type Pressing = (name: string) => Promise<void>;

function counting(user: ReturnType<typeof userEvent.setup>): { presses: number; readonly press: Pressing } {
  const count = {
    presses: 0,
    press: async (name: string) => {
      await user.click(await screen.findByRole('button', { name }));
      count.presses += 1;
    },
  };
  return count;
}

describe('the main job', () => {
  it('takes somebody who never saw the pane to the written sheets in at most eight presses', async () => {
    const { user, kept, container } = open();
    const count = counting(user);
    await count.press('เริ่มใช้งาน');
    await screen.findByRole('heading', { name: /^ขั้น ๑ จาก ๔/ });
    await count.press('ถัดไป');
    await screen.findByRole('heading', { name: /^ขั้น ๒ จาก ๔/ });
    expect(kept.answers).toEqual({ ...NO_ANSWERS, planYear: 2569 });
    await count.press('ถัดไป');
    await screen.findByRole('heading', { name: /^ขั้น ๓ จาก ๔/ });
    await count.press('ถัดไป');
    await screen.findByRole('heading', { name: /^ขั้น ๔ จาก ๔/ });
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await count.press('ไปหน้าผล');
    await count.press('สร้างชีต');
    await count.press('เขียนลงไฟล์');
    expect(await screen.findByRole('heading', { name: 'เสร็จแล้ว' })).toBeVisible();
    expect(count.presses).toBeLessThanOrEqual(8);
  });

  it('takes somebody who knows it two presses', async () => {
    const { user } = open({ ...DEFAULT_CHOICES, welcomed: true });
    const count = counting(user);
    await count.press('สร้างชีต');
    await count.press('เขียนลงไฟล์');
    expect(await screen.findByRole('heading', { name: 'เสร็จแล้ว' })).toBeVisible();
    expect(count.presses).toBe(2);
  });
});
