import { LRUCache } from "lru-cache";
import type { ModelGroup } from "./deployment.ts";

/** Where a model name led to that is not a group's own. */
export interface FoundNames {
  get(name: string): ModelGroup | undefined;
  set(name: string, group: ModelGroup): void;
  clear(): void;
}

/** Names that are remembered. */
const NAMES = 1000;

/** Remembers a bounded number of names, those asked for last. */
export function foundNames(): FoundNames {
  return new LRUCache<string, ModelGroup>({ max: NAMES });
}
