/** The worker of a page. */
import { responder } from "./messages";
import type { Request } from "./messages";

const respond = responder();
self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  self.postMessage(respond(data));
});
