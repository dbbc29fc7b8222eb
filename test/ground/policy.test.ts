/**
 * The built page in a real browser under its own policy: everything loads, and nothing is asked of anyone but its own
 * server and Microsoft's office.js. Without Excel around it office.js refuses to run in a frame, so the framed pane at
 * work is tested in the workbench.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { built, dist } from "../support/dist";

const office = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeFiles = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  built("pane.html");
  server = createServer(({ url = "" }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    response.setHeader("content-type", types[extname(path)] ?? "text/html");
    response.end(fileIn(dist, path));
  }).listen(0, "127.0.0.1");
  browser = await launchBrowser();
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page and keeps what it asks for and what it complains of. */
async function open(path: string) {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await serveOffice(page);
  await page.goto(origin + path);
  const strangers = () => requests.filter((url) => !url.startsWith(origin) && !url.startsWith(office));
  return { page, complaints, strangers };
}

test("outside Excel the page says so, without a breach of its policy", async () => {
  const { page, complaints, strangers } = await open("/pane.html");
  await page.getByRole("alert").filter({ hasText: "Excel" }).waitFor();
  expect(complaints).toEqual([]);
  expect(strangers()).toEqual([]);
}, 60_000);

test("the policy lets Fluent UI style the page as it does: rules put in an empty style element", async () => {
  const { page } = await open("/pane.html");
  const width = await page.evaluate(() => {
    const style = document.createElement("style");
    document.head.append(style);
    style.sheet?.insertRule("#root { width: 123px }");
    return document.getElementById("root")?.offsetWidth;
  });
  expect(width).toBe(123);
}, 60_000);

test("the policy stops what it should: inline script, inline style and another server", async () => {
  const { page } = await open("/pane.html");
  const allowed = await page.evaluate(
    async (server) => {
      const inline = document.createElement("script");
      inline.textContent = "window.inlineRan = true";
      document.head.append(inline);
      const reached = await fetch(server).then(
        () => true,
        () => false,
      );
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      document.head.append(style);
      return {
        inline: "inlineRan" in window,
        styled: style.sheet !== null && style.sheet.cssRules.length > 0,
        reached,
      };
    },
    `${origin.replace("127.0.0.1", "localhost")}/pane.css`,
  );
  expect(allowed).toEqual({ inline: false, styled: false, reached: false });
}, 60_000);

/** Answers the requests for office.js from the package; the browser itself reaches no one. */
async function serveOffice(page: Page): Promise<void> {
  await page.route(`${office}**`, (route) =>
    route.fulfill({
      body: fileIn(
        officeFiles,
        route
          .request()
          .url()
          .slice(office.length - 1),
      ),
      contentType: "text/javascript",
    }),
  );
}

function fileIn(folder: string, path: string): Buffer {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file) : Buffer.from("");
}
