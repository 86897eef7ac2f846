import { resolve } from 'node:path';
import { parseArguments } from './parse-arguments';
import { runAnalysis } from './run-analysis';
import { summarise } from './summarise';
import { UnusableInput } from './unusable-input';

const EXIT_UNUSABLE = 2;
const EXIT_OUR_FAILURE = 1;

async function main(words: readonly string[]): Promise<string> {
  const parsed = parseArguments(words);
  if (!parsed.ok) throw new UnusableInput(parsed.problem.thai, parsed.problem.english);
  const { report, shortcomings, account } = await runAnalysis(
    parsed.arguments,
    resolve(__dirname, '../assistant/assistant.cjs'),
    new Date(),
  );
  return `${[summarise(report, shortcomings, parsed.arguments.output), ...account].join('\n')}\n`;
}

main(process.argv.slice(2)).then(
  (summary) => {
    process.stdout.write(summary);
  },
  (error: unknown) => {
    if (error instanceof UnusableInput) {
      process.stderr.write(`${error.thai}\n${error.english}\n`);
      process.exit(EXIT_UNUSABLE);
    }
    process.stderr.write(
      `โปรแกรมทำงานไม่สำเร็จ ไฟล์ต้นทางไม่ถูกแก้\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(EXIT_OUR_FAILURE);
  },
);
