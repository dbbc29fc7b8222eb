/**
 * The built pane in a real browser, framed as Excel frames it, under its own policy: everything must load and be
 * styled, and nothing may be asked of anyone but its own server and Microsoft's office.js.
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
    response.end(path === "/frame" ? `<iframe src="pane.html" width=450 height=600></iframe>` : fileIn(dist, path));
  }).listen(0, "127.0.0.1");
  browser = await launchBrowser();
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

test("the pane runs framed, styled and without a breach of its policy", async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await serveOffice(page);

  await page.goto(`${origin}/frame`);
  const pane = page.frameLocator("iframe");
  await pane.locator(".fui-FluentProvider").waitFor();

  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith(office))).toEqual([]);
  // Fluent UI's rules arrived: the theme's own colour stands in a custom property of the provider.
  const theme = await pane
    .locator(".fui-FluentProvider")
    .evaluate((element) => getComputedStyle(element).getPropertyValue("--colorBrandBackground"));
  expect(theme).toMatch(/^#[0-9a-f]{6}$/i);
}, 60_000);

test("the policy stops what it should: inline script, inline style and another server", async () => {
  const page = await browser.newPage();
  await serveOffice(page);
  await page.goto(`${origin}/pane.html`);
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
