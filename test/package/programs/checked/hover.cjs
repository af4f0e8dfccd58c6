// What an editor shows for each of the marked names: the documentation that TypeScript's language service finds.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const ts = require("typescript");

const file = join(__dirname, "hovered.ts");
const lines = [
  'import { completion, Router } from "literouter";',
  "const router = new Router({ model_list: [], num_retries: 1 });",
  'const call = { model: "main", messages: [] };',
  "router./*1*/completion(call);",
  "router./*2*/completion({ ...call, stream: true });",
  "router.chat.completions./*3*/create(call);",
  'router./*4*/embedding({ model: "main", input: "one" });',
  'router.embeddings./*5*/create({ model: "main", input: "one" });',
  "/*6*/completion(call);",
  "router./*7*/acompletion(call);",
  "new /*8*/Router({ model_list: [], /*9*/total_timeout: 1 });",
];
const text = lines.join("\n");
const options = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  types: ["node"],
};
const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    if (name === file) return ts.ScriptSnapshot.fromString(text);
    return ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8")) : undefined;
  },
  getCurrentDirectory: () => __dirname,
  getCompilationSettings: () => options,
  getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
});
const shown = [...text.matchAll(/\/\*\d\*\//g)].map(({ index }) => {
  const info = service.getQuickInfoAtPosition(file, index + 5);
  return ts.displayPartsToString(info?.documentation ?? []);
});
console.log(JSON.stringify({ shown }));
