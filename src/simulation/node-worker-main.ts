/** The worker of Node. */
import { parentPort } from "node:worker_threads";
import { responder, type Request } from "./messages";

const respond = responder();
parentPort?.on("message", (request: Request) => parentPort?.postMessage(respond(request)));
