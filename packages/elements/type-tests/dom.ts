// The DOM alone: tags and events are known by name. Each line under an expected error must be one, or the type check fails.
import '@ocop/elements/define';
import '@ocop/elements/scanner/define';
import '@ocop/elements/programme-progress/define';

const badge = document.createElement('ocop-star-badge');
badge.variant = 'stamp';
badge.addEventListener('ocop-outcome', ({ detail }) => detail.standing);
document.addEventListener('ocop-scan-result', ({ detail }) => detail.text);
document.addEventListener('ocop-programme', ({ detail }) => detail.state);
export const outcome = document.querySelector('ocop-verify')?.outcome?.state;
export const start = document.querySelector('ocop-scanner')?.start();
export const report = document.querySelector('ocop-programme-progress')?.report;

// @ts-expect-error -- no such size
badge.size = 'xl';
// @ts-expect-error -- nobody sets a verdict
badge.outcome = null;
// @ts-expect-error -- that detail has no such member
document.addEventListener('ocop-select', ({ detail }) => detail.price);
