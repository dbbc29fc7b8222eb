/** A text in the two forms in which programs take it over: with looks, and without. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts both forms on the clipboard, to be called on a click. Where the page may not use the clipboard itself, as in
 * Excel on the web, it asks the browser to copy and fills in what is copied.
 * @returns whether it was allowed
 */
export async function copy(content: Copied): Promise<boolean> {
  return (await copyByClipboard(content)) || copyByCommand(content);
}

async function copyByClipboard({ html, text }: Copied): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand({ html, text }: Copied): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    filled = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  try {
    // The one way that is left where the clipboard of the page is closed; every browser still carries it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy") && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
