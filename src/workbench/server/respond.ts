import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Nothing is kept: what is served changes with every build. */
const HEADERS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

export function answer(name: string, body: Uint8Array | string, headers: Record<string, string> = {}): Answer {
  const type = TYPES[extname(name).toLowerCase()] ?? "application/octet-stream";
  return { status: 200, headers: { ...HEADERS, "Content-Type": type, ...headers }, body };
}

export function missing(path: string): Answer {
  return { ...answer(".txt", `Niet gevonden: ${path}\n`), status: 404 };
}

export function failed(error: unknown): Answer {
  return { ...answer(".txt", `${String(error)}\n`), status: 500 };
}

/** A file of a folder, or 404; never one outside it. */
export async function fileOf(folder: string, path: string): Promise<Answer> {
  const full = normalize(join(folder, path));
  if (!full.startsWith(folder + sep)) return missing(path);
  try {
    return answer(full, await readFile(full));
  } catch {
    return missing(path);
  }
}
