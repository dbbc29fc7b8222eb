import type { Response } from "./messages";
import type { WorkerPort } from "./worker-lane";

/** Starts a worker of the page, from a file of its own: the page's policy asks for that. */
export function startWebWorker(): WorkerPort {
  const worker = new Worker(/* webpackChunkName: "simulation-worker" */ new URL("./worker.ts", import.meta.url));
  return {
    post: (request) => worker.postMessage(request),
    listen: (listen, fail) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Response>) => listen(data));
      worker.addEventListener("error", ({ message }) => fail(new Error(message || "the worker does not start")));
    },
    terminate: () => worker.terminate(),
  };
}
