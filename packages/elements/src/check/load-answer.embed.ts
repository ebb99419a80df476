export { answerTo as answer } from './answer.ts';
