import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, join, resolve } from "node:path";
import { bundlePage } from "./bundle";
import { type Answer, answer, failed, fileOf, missing } from "./respond";

const ROOT = resolve(__dirname, "../../..");
const PAGE = join(ROOT, "src/workbench/page");
const OFFICE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** How the add-in's page names office.js: from Microsoft, as their licence wants it in production. */
const OFFICE_SCRIPT =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/;

/** The add-in's pages that load it: the pane, and the window that it opens. */
const OFFICE_PAGES = ["/addin/pane.html", "/addin/presentation.html"];

/** The workbench's own page may speak to its own server only; Univer writes styles and draws pictures of its own. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "worker-src 'self' blob:; frame-src 'self'; connect-src 'self' data:";

export interface ServeOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Folder of the add-in's production build. */
  readonly dist: string;
  /** Path of the workbook that is open at the start; others in its folder can be opened with `?file=`. */
  readonly open: string;
}

export interface Served {
  /** Address of the workbench, with the workbook that it opens. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the workbench on this machine only. */
export async function serve({ port = 0, dist, open }: ServeOptions): Promise<Served> {
  const page = await bundlePage(ROOT);
  const workbooks = dirname(resolve(open));
  const server = createServer((request, response) => {
    const places = { page, dist: resolve(dist), workbooks };
    void respond(pathOf(request.url ?? "/"), places)
      .catch(failed)
      .then(({ status, headers, body }) => {
        response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
      });
  });
  await new Promise<void>((ready, refuse) => {
    server.once("error", refuse).listen(port, "127.0.0.1", ready);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/?file=${encodeURIComponent(basename(open))}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The path that was asked, as text; "" for one that is none. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "";
  }
}

interface Places {
  readonly page: ReadonlyMap<string, Uint8Array>;
  readonly dist: string;
  readonly workbooks: string;
}

async function respond(path: string, { page, dist, workbooks }: Places): Promise<Answer> {
  const [, folder = "", rest = ""] = /^\/([^/]*)\/(.*)$/.exec(path) ?? [];
  if (path === "/") return withPolicy(await fileOf(PAGE, "index.html"));
  if (path === "/attach.js") return answer("attach.js", "(window.opener ?? window.parent).workbench.attach(window);\n");
  if (OFFICE_PAGES.includes(path)) return withLocalOffice(await fileOf(dist, path.slice("/addin/".length)));
  if (folder === "addin") return fileOf(dist, rest);
  if (folder === "office") return fileOf(OFFICE, rest);
  if (folder === "files" && rest.endsWith(".xlsx")) return fileOf(workbooks, rest);
  const bundled = page.get(path.slice(1));
  return bundled ? answer(path, bundled) : missing(path);
}

function withPolicy(page: Answer): Answer {
  return { ...page, headers: { ...page.headers, "Content-Security-Policy": POLICY } };
}

/** The one difference with production: office.js comes from here, after the script that attaches it to our host. */
function withLocalOffice(page: Answer): Answer {
  if (page.status !== 200) return page;
  const html = Buffer.from(page.body).toString("utf8");
  if (!OFFICE_SCRIPT.test(html)) throw new Error("The add-in's page does not load office.js from Microsoft's address");
  const scripts = '<script src="/attach.js"></script><script src="/office/office.js"></script>';
  return { ...page, body: html.replace(OFFICE_SCRIPT, scripts) };
}
