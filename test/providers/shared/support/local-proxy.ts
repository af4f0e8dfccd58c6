import { createServer, request as httpRequest, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { connect, type Socket } from "node:net";
import { certificate } from "./certificate.ts";
import { LocalServer } from "./local-server.ts";

/** What a proxy was asked for. */
export interface ProxyRecord {
  /** `CONNECT host:port` or `POST http://host:port/path`, in order. */
  readonly asked: string[];
  /** The `proxy-authorization` of each. */
  readonly credentials: (string | undefined)[];
}

/** A forward proxy on 127.0.0.1 that tunnels and forwards; with `refusal` it answers everything with that status. */
export async function localProxy(refusal?: number, secure = false): Promise<LocalServer & ProxyRecord> {
  const record: ProxyRecord = { asked: [], credentials: [] };
  const create = (listener: RequestListener): Server =>
    secure ? createSecureServer(certificate, listener) : createServer(listener);
  const server = create((request, response) => {
    note(record, request);
    if (refusal !== undefined) return void response.writeHead(refusal).end();
    const headers = { ...request.headers };
    delete headers["proxy-authorization"];
    const onward = httpRequest(request.url ?? "", { method: request.method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 0, reply.headers);
      reply.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  server.on("connect", (request, socket: Socket) => {
    note(record, request);
    socket.on("error", () => {});
    // Stays open by itself, as proxies do that wait for a second try with a credential.
    socket.on("end", () => socket.end());
    if (refusal !== undefined) return void socket.resume().write(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const [host = "", port] = (request.url ?? "").split(":");
    const onward = connect(Number(port), host === "service.test" ? "127.0.0.1" : host, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("close", () => onward.destroy());
  });
  return Object.assign(await LocalServer.of(server, secure ? "https" : "http"), record);
}

function note(
  record: ProxyRecord,
  request: { method?: string | undefined; url?: string | undefined; headers: NodeJS.Dict<string | string[]> },
): void {
  record.asked.push(`${request.method} ${request.url}`);
  record.credentials.push(request.headers["proxy-authorization"] as string | undefined);
}
