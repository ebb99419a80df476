import backOfPack from './back-of-pack.json' with { type: 'json' };
import bottleNeck from './bottle-neck.json' with { type: 'json' };
import carton from './carton.json' with { type: 'json' };
import hangTag from './hang-tag.json' with { type: 'json' };
import jarLid from './jar-lid.json' with { type: 'json' };
import { type LabelTemplate, parseTemplate } from './label-template.ts';

/** The templates that are shipped, smallest first. Sizes are this project's; a user's own JSON stands beside them on equal terms. */
export const TEMPLATES: readonly LabelTemplate[] = [backOfPack, jarLid, bottleNeck, hangTag, carton].map(parseTemplate);

/** A shipped template by its identifier. */
export function findTemplate(id: string): LabelTemplate | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
