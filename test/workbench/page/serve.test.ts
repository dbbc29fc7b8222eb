import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Served } from "../../../src/workbench/server/serve";

let folder: string;
let served: Served;

const PAGE = `<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="pane.js"></script></head>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "werkbank-"));
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "dist/pane.html"), PAGE);
  await writeFile(join(folder, "dist/functions.json"), "{}");
  await writeFile(join(folder, "boek.xlsx"), "PK");
  await writeFile(join(folder, "geheim.txt"), "geheim");
  served = await serve({ dist: join(folder, "dist"), open: join(folder, "boek.xlsx") });
}, 60_000);
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

async function get(path: string): Promise<{ status: number; type: string; policy: string; text: string }> {
  const response = await fetch(new URL(path, served.url));
  const header = (name: string) => response.headers.get(name) ?? "";
  const policy = header("content-security-policy");
  return { status: response.status, type: header("content-type"), policy, text: await response.text() };
}

test("listens on this machine only, and opens the workbook that was asked", () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?file=boek\.xlsx$/);
});

test("the page, its script and its styles", async () => {
  const page = await get("/");
  expect(page).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
  expect(page.policy).toContain("default-src 'self'");
  expect(page.policy).not.toMatch(/https?:|unsafe-eval/);
  expect(await get("/page.js")).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8" });
  expect(await get("/page.css")).toMatchObject({ status: 200, type: "text/css; charset=utf-8" });
});

test("the add-in's page gets office.js from here after the script that attaches it, and is otherwise as built", async () => {
  const { text } = await get("/addin/pane.html");
  expect(text).toBe(
    `<head><script src="/attach.js"></script><script src="/office/office.js"></script><script defer src="pane.js"></script></head>`,
  );
  expect((await get("/attach.js")).text).toContain("(window.opener ?? window.parent).workbench.attach(window)");
  expect((await get("/office/office.js")).status).toBe(200);
  expect((await get("/addin/functions.json")).type).toBe("application/json; charset=utf-8");
});

test("workbooks beside the one that is open, and nothing else of that folder", async () => {
  expect((await get("/files/boek.xlsx")).text).toBe("PK");
  expect((await get("/files/geheim.txt")).status).toBe(404);
  expect((await get("/addin/bestaat-niet.js")).status).toBe(404);
});

test("an add-in that loads office.js from elsewhere is an error, told as such", async () => {
  const page = join(folder, "dist/pane.html");
  await writeFile(page, '<script src="office.js"></script>');
  expect(await get("/addin/pane.html")).toMatchObject({ status: 500, text: expect.stringContaining("office.js") });
  await writeFile(page, PAGE);
});

test.each(["/addin/../geheim.txt", "/addin/..%2fgeheim.txt", "/%"])("%s leads nowhere", async (path) => {
  // fetch would tidy the path up before sending it.
  const status = await new Promise((resolve) => {
    const { hostname, port } = new URL(served.url);
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode)).end();
  });
  expect(status).toBe(404);
});
