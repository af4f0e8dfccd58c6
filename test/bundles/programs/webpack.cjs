// Bundles entry.mjs as `webpack` does by itself for a service; prints its warnings.
const webpack = require("webpack");

const [out] = process.argv.slice(2);
const config = {
  mode: "production",
  target: "node",
  context: __dirname,
  entry: "./entry.mjs",
  output: { path: out, filename: "main.cjs" },
};
webpack(config, (error, stats) => {
  if (error) throw error;
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  console.log(JSON.stringify(warnings.map(({ message }) => message)));
});
