import type { Answer } from './answer.ts';
import type { Question } from './check.ts';

/** Loads the verifier with the first question. The single-file build, which has it already, puts another module in this one's place. */
export async function answer(question: Question): Promise<Answer> {
  const { answerTo } = await import('./answer.ts');
  return answerTo(question);
}
