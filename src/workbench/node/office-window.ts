import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM, ResourceLoader } from "jsdom";
import { attach, type AttachOptions } from "../host/attach";
import type { Host } from "../host/host";

/** Only a name: everything under it is read from the package on disk. */
const OFFICE_URL = "https://office.workbench.invalid/";
const OFFICE_FOLDER = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/** The global names of office.js, and of the page that the add-in's own modules use. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly DOMParser: typeof DOMParser;
}

export interface OfficeWindow {
  readonly globals: OfficeGlobals;
  close(): void;
}

/** Loads Microsoft's unmodified office.js in a window without a screen, attached to the host. No network. */
export async function openOfficeWindow(host: Host, options: AttachOptions = {}): Promise<OfficeWindow> {
  let detach = (): void => undefined;
  const dom = new JSDOM(`<!doctype html><script src="${OFFICE_URL}office.js"></script>`, {
    url: `${OFFICE_URL}pane.html`,
    runScripts: "dangerously",
    resources: new DiskLoader(),
    beforeParse(window) {
      detach = attach(window, host, options);
    },
  });
  await new Promise<void>((resolve) => dom.window.addEventListener("load", () => resolve()));
  // jsdom's window has no types of the scripts that run in it.
  const globals = dom.window as unknown as OfficeGlobals;
  await globals.Office.onReady();
  return {
    globals,
    close() {
      detach();
      dom.window.close();
    },
  };
}

/** Reads office.js' files from its package, and refuses everything else. */
class DiskLoader extends ResourceLoader {
  override fetch(url: string) {
    if (!url.startsWith(OFFICE_URL)) return null;
    const file = readFile(join(OFFICE_FOLDER, new URL(url).pathname));
    return Object.assign(file, { abort: () => undefined });
  }
}
