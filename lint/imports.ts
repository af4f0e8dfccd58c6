/** Whether an import is allowed. Paths are relative to `src`. */
import { type Room, ROOMS, ROUTING_ORDER } from "./rooms.ts";

/** What is wrong with it; `undefined` when it is allowed. */
export function problemOf(from: string, to: string, isType: boolean): string | undefined {
  const [name, room] = Object.entries(ROOMS).find(([row]) => folderIn(from, row) !== undefined) ?? [];
  if (name === undefined || room === undefined) return `src/${from} belongs to no room: give it one in lint/rooms.ts.`;
  const own = folderIn(from, name) ?? name;
  if (!isAllowed(own, room, to, isType)) {
    const asType = !isType && isAllowed(own, room, to, true) ? " but as a type" : "";
    return `src/${own} may not import src/${to}${asType}: ${room.why}`;
  }
  if (!goesBack(from, to)) return undefined;
  return `Inside routing, imports go one way (${ROUTING_ORDER.join(" → ")}), and this one goes back.`;
}

function isAllowed(own: string, room: Room, to: string, isType: boolean): boolean {
  const paths = [own, ...(room.values ?? []), ...(isType ? (room.types ?? []) : [])];
  return paths.some((path) => folderIn(to, path) !== undefined);
}

/** The part of `path` that `row` stands for; `undefined` where the path does not lie in it. */
function folderIn(path: string, row: string): string | undefined {
  if (row === "") return "";
  const parts = path.split("/");
  const wanted = row.split("/");
  const fits = parts.length >= wanted.length && wanted.every((part, index) => part === "*" || part === parts[index]);
  return fits ? parts.slice(0, wanted.length).join("/") : undefined;
}

function goesBack(from: string, to: string): boolean {
  const place = (path: string): number =>
    ROUTING_ORDER.findIndex((room) => folderIn(path, `routing/${room}`) !== undefined);
  return place(to) >= 0 && place(from) > place(to);
}
