/**
 * Deepest nesting of JSON that is sent or taken, in objects and lists within one another. Real schemas and arguments stay
 * below 50; a few thousand would exhaust the stack of whoever writes the text of them.
 */
export const DEEPEST_NESTING = 256;
