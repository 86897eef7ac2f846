import type { init } from 'excelize-wasm';

/** The file engine once its WebAssembly is running; one serves every workbook. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** A workbook open in the engine. */
export type EngineFile = ReturnType<Excelize['NewFile']>;

type EngineAnswer = { readonly error?: string | null };

/** Passes on what the engine answered. Throws when it refused, because a save that skips a step would lose work unseen. */
export function done<Answer extends EngineAnswer>(answer: Answer, step: string): Answer {
  if (answer.error) throw new Error(`The file engine could not ${step}: ${answer.error}`);
  return answer;
}
