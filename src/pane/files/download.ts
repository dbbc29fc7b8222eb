/**
 * Whether a file can leave the pane. Excel for Mac and iPad show it in a web view that lets none through, by design
 * (OfficeDev/office-js, issue 2700), and say nothing of it.
 */
export function canDownload(): boolean {
  const platform: unknown = (globalThis as { Office?: { context?: Office.Context } }).Office?.context?.platform;
  return platform !== "Mac" && platform !== "iOS";
}

/**
 * Offers the user a file; nothing leaves the computer.
 * @returns whether it was offered. What the user does with it, the pane does not learn.
 */
export function download(name: string, content: BlobPart, type: string): boolean {
  if (!canDownload()) return false;
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some web views fetch the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return true;
}

export const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
  html: "text/html",
  text: "text/plain",
  json: "application/json",
} as const;
