# What `wrangler` makes of a Worker, in short: one bundled module, Node's modules on, the network open. By this date
# Workers call themselves `node`, and have a `node:http`.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    ( name = "service",
      worker = (
        modules = [ ( name = "worker.mjs", esModule = embed "worker.mjs" ) ],
        compatibilityDate = "2026-11-01",
        compatibilityFlags = ["nodejs_compat"],
        bindings = [ ( name = "OPENAI_API_KEY", text = "sk-of-the-test" ) ],
        globalOutbound = "network",
      ),
    ),
    ( name = "network", network = ( allow = ["private", "public"] ) ),
  ],
  sockets = [ ( name = "http", http = (), service = "service" ) ],
);
