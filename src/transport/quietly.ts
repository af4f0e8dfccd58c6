/** Ends something and ignores whether that fails, at once or later. */
export async function quietly(end: () => unknown): Promise<void> {
  try {
    await end();
  } catch {
    // Ignored on purpose.
  }
}
