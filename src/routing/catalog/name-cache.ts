import { LRUCache } from "lru-cache";
import type { ModelGroup } from "../deployment.ts";

/** Where a model name led to that is not a group's own. */
export interface NameCache {
  get(name: string): ModelGroup | undefined;
  set(name: string, group: ModelGroup): void;
  clear(): void;
}

/** Names that are remembered … */
const NAMES = 1000;
/** … and their length in all, in characters. */
const LENGTH_OF_NAMES = 1024 * 1024;

/** Remembers a bounded number of names of a bounded length, those asked for last. */
export function nameCache(): NameCache {
  return new LRUCache<string, ModelGroup>({
    max: NAMES,
    maxSize: LENGTH_OF_NAMES,
    sizeCalculation: (_, name) => Math.max(1, name.length),
  });
}
