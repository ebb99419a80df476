import { OcopStarBadge } from './star-badge.ts';

OcopStarBadge.define();
