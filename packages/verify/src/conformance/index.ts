export { answerSuite } from './answer.ts';
export { runConformance, type CaseResult } from './compare.ts';
export type {
  CredentialCase,
  LabelAnswer,
  LabelCase,
  OutcomeAnswer,
  OutcomeCase,
  OutcomeStep,
  OutcomeSuite,
  SignatureCase,
  StatusListCase,
  Suite,
  TrustListCase,
} from './suite.ts';
