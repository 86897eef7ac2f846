import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HelpPage } from '../../src/taskpane/components/help/HelpPage';
import type { HelpTopic } from '../../src/taskpane/help-article';
import { HELP_FRAME_TEXT } from '../../src/taskpane/help-frame-text';
import { helpEn } from '../../src/taskpane/help-text.en';
import { helpTh } from '../../src/taskpane/help-text.th';
import { DEFAULT_CHOICES, type PaneLanguage } from '../../src/taskpane/pane-choices';
import { LIGHT_THEME } from '../../src/taskpane/theme';
import { createWords, WordsProvider } from '../../src/taskpane/words';
import { findAccessibilityFaults } from './accessibility';

function open(topic: HelpTopic, language: PaneLanguage = 'th') {
  const told: string[] = [];
  const { container } = render(
    <FluentProvider theme={LIGHT_THEME}>
      <WordsProvider value={createWords({ ...DEFAULT_CHOICES, language })}>
        <main>
          <HelpPage
            topic={topic}
            close={() => {
              told.push('closed');
            }}
          />
        </main>
      </WordsProvider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), container, told };
}

describe('HelpPage', () => {
  it('opens with the article of the screen, its title read out first', async () => {
    const { container } = open('preview');
    const title = await screen.findByRole('heading', { name: /ดูก่อนเขียน$/ });
    expect(title).toHaveFocus();
    expect(screen.getByText(helpTh.preview.unchanged)).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(
      helpTh.preview.steps.length + helpTh.preview.trouble.length + Object.keys(helpTh).length - 1,
    );
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('leads to another article by keyboard, and its title takes the focus', async () => {
    const { user } = open('home');
    await screen.findByRole('heading', { name: /หน้าหลัก$/ });
    await user.tab();
    expect(screen.getByRole('button', { name: helpTh.firstUse.title })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: /เริ่มใช้ครั้งแรก$/ })).toHaveFocus();
    expect(screen.queryByRole('button', { name: helpTh.firstUse.title })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: helpTh.home.title })).toBeVisible();
  });

  it('speaks English where the pane does', async () => {
    open('failure', 'en');
    expect(await screen.findByText(helpEn.failure.lead)).toBeVisible();
    expect(screen.getByRole('button', { name: HELP_FRAME_TEXT.en.back })).toBeVisible();
  });

  it('is left by Escape and by its button, and by no other key', async () => {
    const { user, told } = open('done');
    await screen.findByRole('heading', { name: /เสร็จแล้ว$/ });
    await user.keyboard('x{ArrowDown}');
    expect(told).toEqual([]);
    await user.keyboard('{Escape}');
    expect(told).toEqual(['closed']);
    await user.click(screen.getByRole('button', { name: 'กลับ' }));
    expect(told).toEqual(['closed', 'closed']);
  });
});
