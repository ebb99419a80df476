import './programme-progress/define.ts';
