#!/usr/bin/env node
/** `npx literouter`: the package's command. */
import { type CommandResult, simulateCommand } from "./simulate-command.ts";

function end({ exitCode, stdout, stderr }: CommandResult): void {
  if (stderr !== "") process.stderr.write(`${stderr}\n`);
  if (stdout !== "") process.stdout.write(`${stdout}\n`);
  process.exitCode = exitCode;
}

// Whoever reads may leave early: `literouter simulate … | head`.
process.stdout.on("error", () => {});

// Not awaited: a rejection is a defect, which Node shows with its stack.
void simulateCommand(process.argv.slice(2)).then(end);
