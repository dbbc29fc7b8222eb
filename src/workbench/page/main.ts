import "@univerjs/preset-sheets-core/lib/index.css";
import "./page.css";
import { LossyWorkbook } from "../files";
import type { FunctionsMetadata } from "../host/functions/metadata";
import { Grid } from "./grid";
import { type Look, Pane } from "./pane";
import { readButtons, showButtons } from "./ribbon";
import { Workbench } from "./workbench";

const ADD_IN = "/addin/";
const EXAMPLE = "voorbeeld-twente.xlsx";

declare global {
  interface Window {
    /** For the pane's page and for tests; set once the workbook is open. */
    workbench?: Workbench;
  }
}

void start();

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const grid = new Grid("grid");
  const pane = new Pane(find("frame", HTMLIFrameElement), find("pane", HTMLElement), `${ADD_IN}pane.html`);
  const functions = (await (await fetch(`${ADD_IN}functions.json`)).json()) as FunctionsMetadata;
  const workbench = new Workbench(grid, pane, functions);
  window.workbench = workbench;
  pane.resize(Number(query.get("pane") ?? 450));
  const look = query.get("look") as Look | null;
  if (look) find("look", HTMLSelectElement).value = look;
  connectControls(workbench, pane);
  const fileName = query.get("file") ?? EXAMPLE;
  await said(async () => {
    const file = await fetch(`/files/${encodeURIComponent(fileName)}`);
    if (!file.ok) throw new Error(`Het bestand ${fileName} is er niet.`);
    if (look) await workbench.setLook(look);
    await openIn(workbench, new Uint8Array(await file.arrayBuffer()), fileName);
    document.title = `${fileName} – werkbank`;
  });
  const manifest = await (await fetch(`${ADD_IN}manifest.xml`)).text();
  showButtons(readButtons(manifest), find("buttons", HTMLElement), ADD_IN, async ({ action }) => {
    if (action === undefined) pane.show(!pane.isVisible());
    else await said(() => workbench.host.runRibbonAction(action));
  });
  document.body.dataset.ready = "true";
}

function connectControls(workbench: Workbench, pane: Pane): void {
  const picker = find("file", HTMLInputElement);
  find("open", HTMLButtonElement).addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    // The same file may be chosen again.
    picker.value = "";
    if (file) void said(async () => openIn(workbench, new Uint8Array(await file.arrayBuffer()), file.name));
  });
  find("save", HTMLButtonElement).addEventListener("click", () => void said(() => download(workbench)));
  const look = find("look", HTMLSelectElement);
  look.addEventListener("change", () => void workbench.setLook(look.value as Look));
  dragToResize(find("divider", HTMLElement), pane);
}

/** Once it is calculated, what cannot be answered for here is said; nobody waits for that. */
async function openIn(workbench: Workbench, bytes: Uint8Array, fileName: string): Promise<void> {
  await workbench.open(bytes, fileName);
  const message = find("message", HTMLElement);
  const before = message.textContent;
  void said(async () => {
    const warnings = await workbench.warnings();
    // Another file may have been opened meanwhile, or something else said.
    if (warnings.length > 0 && workbench.fileName === fileName && message.textContent === before)
      message.textContent = warnings.join("\n");
  });
}

async function download(workbench: Workbench): Promise<void> {
  const bytes = await workbench.save().catch((error: unknown) => {
    if (!(error instanceof LossyWorkbook) || !window.confirm(`${error.message}\n\nToch bewaren?`)) throw error;
    return workbench.save({ acceptLoss: true });
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = workbench.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

function dragToResize(divider: HTMLElement, pane: Pane): void {
  divider.addEventListener("pointerdown", (start) => {
    divider.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent) => pane.resize(document.body.clientWidth - event.clientX);
    divider.addEventListener("pointermove", move);
    divider.addEventListener("pointerup", () => divider.removeEventListener("pointermove", move), { once: true });
  });
}

/** Does something and shows what went wrong, until the next attempt. */
async function said(work: () => Promise<void>): Promise<void> {
  const message = find("message", HTMLElement);
  message.textContent = "";
  try {
    await work();
  } catch (error) {
    message.textContent = error instanceof Error ? error.message : String(error);
  }
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} with the id ${id}`);
  return element;
}
