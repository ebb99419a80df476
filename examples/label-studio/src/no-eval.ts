import { config } from 'zod';

// zod tries whether it may compile its schemas with `new Function`; the page's policy says no, and would log the attempt.
config({ jitless: true });
