/** The worker of Node. */
import { parentPort } from "node:worker_threads";
import { responder } from "./messages";
import type { Request } from "./messages";

const respond = responder();
parentPort?.on("message", (request: Request) => parentPort?.postMessage(respond(request)));
