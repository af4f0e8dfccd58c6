/** Where one stands in a line. */
export interface Place<Item> {
  readonly item: Item;
  /** Lower first. */
  readonly priority: number;
  /** Of two with one priority the lower came first. */
  readonly sequence: number;
}

/** Those who wait, by priority, and within one priority in the order in which they came. */
export class WaitingLine<Item> {
  readonly #byPriority = new Map<number, Set<Place<Item>>>();
  /** Those that somebody waits with, in order. */
  #priorities: readonly number[] = [];
  #sequence = 0;
  size = 0;

  join(item: Item, priority: number): Place<Item> {
    const place = { item, priority, sequence: this.#sequence++ };
    let level = this.#byPriority.get(priority);
    if (level === undefined) {
      this.#byPriority.set(priority, (level = new Set()));
      this.#priorities = [...this.#priorities, priority].toSorted((one, other) => one - other);
    }
    level.add(place);
    this.size += 1;
    return place;
  }

  leave(place: Place<Item>): void {
    const level = this.#byPriority.get(place.priority);
    if (level?.delete(place) !== true) return;
    this.size -= 1;
    if (level.size > 0) return;
    this.#byPriority.delete(place.priority);
    this.#priorities = this.#priorities.filter((priority) => priority !== place.priority);
  }

  /** All in order. Somebody may leave or join meanwhile. */
  *inOrder(): Iterable<Place<Item>> {
    for (const priority of this.#priorities) yield* this.#byPriority.get(priority) ?? [];
  }

  /** How many are before `place`. */
  countBefore(place: Place<Item>): number {
    let count = 0;
    for (const each of this.inOrder()) {
      if (each === place) break;
      count += 1;
    }
    return count;
  }

  /** Those before `place`; before a newcomer with that priority where it is a number. */
  *before(place: Place<Item> | number): Iterable<Place<Item>> {
    const [priority, sequence] = typeof place === "number" ? [place, Infinity] : [place.priority, place.sequence];
    for (const each of this.inOrder()) {
      if (each.priority > priority || (each.priority === priority && each.sequence >= sequence)) return;
      yield each;
    }
  }
}
