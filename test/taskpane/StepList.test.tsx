import { render, screen } from '@testing-library/react';
import { StepList } from '../../src/taskpane/components/StepList';
import { createWords, WordsProvider } from '../../src/taskpane/words';

function open(choices: Parameters<typeof createWords>[0]): void {
  render(
    <WordsProvider value={createWords(choices)}>
      <StepList steps={['กรอก 2 ช่อง', 'บันทึก']} />
    </WordsProvider>,
  );
}

describe('StepList', () => {
  it('is numbered in Thai digits where these are chosen', () => {
    open({ language: 'th', digits: 'thai' });
    expect(screen.getByRole('list')).toHaveStyle({ listStyleType: 'thai' });
    expect(screen.getByText('กรอก ๒ ช่อง')).toBeVisible();
  });

  it.each([
    { language: 'th', digits: 'arabic' },
    { language: 'en', digits: 'thai' },
  ] as const)('is numbered in Arabic digits otherwise ($language, $digits)', (choices) => {
    open(choices);
    expect(screen.getByRole('list')).not.toHaveStyle({ listStyleType: 'thai' });
    expect(screen.getByText('กรอก 2 ช่อง')).toBeVisible();
  });
});
