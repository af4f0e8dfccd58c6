import { isFields } from "../../fields.ts";
import { type ChunkPart, hasVendorFields, type Known, vendorFieldsOf } from "../attempt/vendor-fields.ts";

/** The latest values of a vendor's own fields, from the pieces of a stream. */
export class VendorValues {
  #values: Map<string, unknown> | undefined;

  add(part: ChunkPart, known: Known): void {
    if (!hasVendorFields(part, known)) return;
    this.#values ??= new Map();
    for (const [name, value] of vendorFieldsOf(part, known)) {
      // A later empty object takes nothing back: Azure sends its filter results once.
      const isEmpty = isFields(value) && Object.keys(value).length === 0;
      if (!isEmpty || !this.#values.has(name)) this.#values.set(name, value);
    }
  }

  /** The fields, to be spread into the answer. */
  get fields(): object {
    return this.#values === undefined ? {} : Object.fromEntries(this.#values);
  }

  clear(): void {
    this.#values = undefined;
  }
}
