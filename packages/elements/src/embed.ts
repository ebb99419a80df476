import './define.ts';
import { configureTrustText } from './trust/trust-anchor.ts';

// Only a classic script knows its own tag, and only while it runs. Elements upgraded above check in a microtask, hence after this line.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset.trust : undefined;
if (own !== undefined) configureTrustText(own);
