/** The worker of a page. */
import { responder, type Request } from "./messages";

const respond = responder();
self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  self.postMessage(respond(data));
});
