/** Version of this copy of the elements: on every class, in the name of the embed. The check compares it with package.json. */
export const VERSION = '0.0.0';
