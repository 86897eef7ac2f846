import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Linter } from 'eslint';

const BOOT = readFileSync(resolve(__dirname, '../src/taskpane/boot.js'), 'utf8');

function syntaxErrors(source: string): string[] {
  const messages = new Linter().verify(source, [
    { languageOptions: { ecmaVersion: 5, sourceType: 'script' } },
  ]);
  return messages.filter(({ fatal }) => fatal === true).map(({ message }) => message);
}

describe('boot.js', () => {
  it('is ECMAScript 5, for the browsers inside old Excel that it turns away', () => {
    expect(syntaxErrors(BOOT)).toEqual([]);
  });

  it('would be told apart from newer script', () => {
    expect(syntaxErrors(`${BOOT}\nconst late = () => 1;`)).toHaveLength(1);
  });
});
