import { attach, attachDialog } from "../host/attach";
import { Dialogs, type DialogWindow } from "../host/dialogs";
import type { Host } from "../host/host";

export type Look = "light" | "dark" | "contrast";

const MIN_WIDTH = 320;
const MAX_WIDTH = 450;

/** The task pane: the add-in's page in a frame, which office.js finds attached to our host. */
export class Pane {
  private detach: () => void = () => undefined;
  private host: Host | null = null;
  private look: Look = "light";
  private readonly dialogs = new Dialogs(openWindow);

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly place: HTMLElement,
    private readonly url: string,
  ) {}

  /** Loads the add-in anew, for another workbook or in another look: Excel starts a shared runtime anew as well. */
  start(host: Host, look: Look): void {
    this.host = host;
    this.look = look;
    host.onPane((visible) => this.show(visible));
    this.frame.src = this.url;
    // The same address again does not load by itself.
    if (this.frame.contentWindow?.location.href.endsWith(this.url)) this.frame.contentWindow.location.reload();
  }

  /** Called by the frame itself, or by a window that it opened, before its office.js loads. */
  attach(window: Window): void {
    if (!this.host) throw new Error("The pane started before the workbook was open");
    if (this.look === "contrast") pretendContrast(window);
    const { dialogs } = this;
    const options = { theme: this.look === "light" ? "light" : "dark", dialogs } as const;
    if (window !== this.frame.contentWindow) return attachDialog(window, this.host, options);
    this.detach();
    this.detach = attach(window, this.host, options);
  }

  /** As Excel does: a hidden pane keeps running. */
  show(visible: boolean): void {
    this.place.hidden = !visible;
  }

  isVisible(): boolean {
    return !this.place.hidden;
  }

  /** Width in pixels, kept between what Excel's users have. */
  resize(width: number): void {
    const kept = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(width)));
    this.place.style.width = `${kept}px`;
  }
}

/** Lets the pane believe that the system asks for contrast colours; a page cannot switch those on for real. */
function pretendContrast(window: Window): void {
  const real = window.matchMedia.bind(window);
  window.matchMedia = (query) => {
    const list = real(query);
    if (query.includes("forced-colors: active")) Object.defineProperty(list, "matches", { value: true });
    return list;
  };
}

/** A window of its own, as Excel on the web opens one that is not shown in a frame. */
function openWindow(address: string, width: number, height: number): DialogWindow | null {
  const part = (of: number, hundredths: number) => Math.round((of * hundredths) / 100);
  const size = `width=${part(screen.availWidth, width)},height=${part(screen.availHeight, height)}`;
  const opened = window.open(address, "_blank", `popup,${size}`);
  return opened && { isClosed: () => opened.closed, close: () => opened.close() };
}
