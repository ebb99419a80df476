import './scanner/define.ts';
