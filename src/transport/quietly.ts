/** Ends something whose failing, at once or later, is nobody's concern any more. */
export async function quietly(end: () => unknown): Promise<void> {
  try {
    await end();
  } catch {
    // As said.
  }
}
