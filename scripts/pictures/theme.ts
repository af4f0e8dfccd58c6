/** The colours of a picture by what they stand for, on a light and on a dark page. */
export interface Theme {
  readonly page: string;
  readonly panel: string;
  readonly line: string;
  readonly title: string;
  readonly text: string;
  readonly call: string;
  readonly callFill: string;
  readonly good: string;
  readonly goodFill: string;
  readonly bad: string;
  readonly badFill: string;
  readonly wait: string;
  readonly waitFill: string;
}

export type Colour = keyof Theme;

export const THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: {
    page: "#ffffff",
    panel: "#f6f8fa",
    line: "#c4ccd4",
    title: "#1f2328",
    text: "#57606a",
    call: "#0860ca",
    callFill: "#e3f1ff",
    good: "#176f30",
    goodFill: "#e1f7e5",
    bad: "#c0182a",
    badFill: "#ffecea",
    wait: "#855700",
    waitFill: "#fff6d6",
  },
  dark: {
    page: "#0d1117",
    panel: "#161b22",
    line: "#444c56",
    title: "#f0f6fc",
    text: "#9ea7b3",
    call: "#58a6ff",
    callFill: "#12263f",
    good: "#4ac26b",
    goodFill: "#10291a",
    bad: "#ff7b72",
    badFill: "#351a1c",
    wait: "#e0a82e",
    waitFill: "#2f2410",
  },
};
