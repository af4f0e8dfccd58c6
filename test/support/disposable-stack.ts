/** Node 22 has `await using`, but not yet the stack that goes with it: as much of it as the tests use. */
class Stack implements AsyncDisposable {
  readonly #undo: (() => unknown)[] = [];

  use<T extends AsyncDisposable | Disposable>(resource: T): T {
    this.defer(() => (Symbol.asyncDispose in resource ? resource[Symbol.asyncDispose]() : resource[Symbol.dispose]()));
    return resource;
  }

  defer(undo: () => unknown): void {
    this.#undo.push(undo);
  }

  async disposeAsync(): Promise<void> {
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) await undo();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.disposeAsync();
  }
}

if (!("AsyncDisposableStack" in globalThis))
  Object.defineProperty(globalThis, "AsyncDisposableStack", { value: Stack });
