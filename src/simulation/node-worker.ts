/** Workers of Node, for scripts. No page imports this. */
import { Worker } from "node:worker_threads";
import type { Response } from "./messages";
import type { WorkerPort } from "./worker-lane";

/** Starts a worker of Node; its program is TypeScript, as all of the project's. */
export function startNodeWorker(): WorkerPort {
  const worker = new Worker(new URL("./node-worker-main.ts", import.meta.url), { execArgv: ["--import", "tsx"] });
  return {
    post: (request) => worker.postMessage(request),
    listen: (listen, fail) => {
      worker.on("message", (response: Response) => listen(response));
      worker.on("error", fail);
    },
    terminate: () => void worker.terminate(),
  };
}
