/** Lets the user keep a file; nothing leaves the computer. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some web views fetch the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  text: "text/plain",
  json: "application/json",
} as const;
