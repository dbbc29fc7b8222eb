import type { SimulationTask } from "../model/whatif/simulation/block";
import type { Lane } from "./lane";
import type { Request, Response } from "./messages";

/** A worker, of a page or of Node. */
export interface WorkerPort {
  post(request: Request): void;
  /** @param listen is told each answer; @param fail that there will be none */
  listen(listen: (response: Response) => void, fail: (reason: Error) => void): void;
  terminate(): void;
}

/** A worker that knows its task. Rejected when it cannot start. */
export async function workerLane(port: WorkerPort, task: SimulationTask): Promise<Lane> {
  let settle: { resolve: (response: Response) => void; reject: (reason: Error) => void } | null = null;
  let broken: Error | null = null;
  const fail = (reason: Error) => {
    broken = reason;
    settle?.reject(reason);
  };
  port.listen((response) => settle?.resolve(response), fail);
  const ask = async (request: Request): Promise<Response> => {
    const answer = new Promise<Response>((resolve, reject) => {
      if (broken) reject(broken);
      settle = { resolve, reject };
    });
    port.post(request);
    const response = await answer;
    if ("failed" in response) throw new Error(response.failed);
    return response;
  };
  try {
    await ask({ task });
  } catch (error) {
    port.terminate();
    throw error;
  }
  return {
    calculate: async (chunk) => {
      const response = await ask({ chunk });
      if (!("result" in response)) throw new Error("the worker gave no result");
      return response.result;
    },
    close: () => {
      port.terminate();
      fail(new Error("the worker was closed"));
    },
  };
}
