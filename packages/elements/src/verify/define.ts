import { OcopVerify } from './verify.ts';

OcopVerify.define();
