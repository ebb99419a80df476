import './product-card/define.ts';
import './star-badge/define.ts';
import './verify/define.ts';
