import { LRUCache } from "lru-cache";
import type { ModelGroup } from "../deployment.ts";

/** Cached resolution of names that are not a group's own name. */
export interface NameCache {
  get(name: string): ModelGroup | undefined;
  set(name: string, group: ModelGroup): void;
  clear(): void;
}

/** The most names that are kept … */
const NAMES = 1000;
/** … and their total length, in characters. */
const LENGTH_OF_NAMES = 1024 * 1024;

/** Keeps the names that were resolved last. */
export function nameCache(): NameCache {
  return new LRUCache<string, ModelGroup>({
    max: NAMES,
    maxSize: LENGTH_OF_NAMES,
    sizeCalculation: (_, name) => Math.max(1, name.length),
  });
}
