import fc from "fast-check";

/** The same values in every run, so that a red run means a change. `PROPERTY_SEED=1 npm test` looks at others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["PROPERTY_SEED"] ?? 20_261_121) });
