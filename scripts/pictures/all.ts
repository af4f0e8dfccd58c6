/** The pictures of the documentation, as the files they are in. */
import { callTimeline } from "./call-timeline.ts";
import { circuit } from "./circuit.ts";
import { continuedStream } from "./continued-stream.ts";
import { Drawing, type Picture } from "./drawing.ts";
import { groups } from "./groups.ts";
import { streamLimits } from "./stream-limits.ts";
import { THEMES } from "./theme.ts";

export const PICTURES: readonly Picture[] = [groups, callTimeline, circuit, streamLimits, continuedStream];

/** Each picture in each theme: the path of its file from the repository's root, and what stands in it. */
export function pictureFiles(): readonly (readonly [path: string, svg: string])[] {
  return PICTURES.flatMap((picture) => {
    const drawing = new Drawing();
    picture.draw(drawing);
    return Object.entries(THEMES).map(
      ([name, theme]) => [`docs/pictures/${picture.name}-${name}.svg`, drawing.svg(picture, theme)] as const,
    );
  });
}
