/** A text as it stands in a page. */
export function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

export function paragraph(text: string): string {
  return `    <p>${html(text)}</p>`;
}

/** Names with their meaning. */
export function list(items: readonly { readonly name: string; readonly description: string }[]): string {
  const lines = items.flatMap(({ name, description }) => [
    `  <dt>${html(name)}</dt>`,
    `  <dd>${html(description)}</dd>`,
  ]);
  return ["<dl>", ...lines, "</dl>"].join("\n");
}

/** A part of the page that a link can lead to. */
export function section(id: string, heading: string, parts: readonly string[]): string {
  const lines = [`<h3>${html(heading)}</h3>`, ...parts].join("\n").replace(/^/gm, "      ");
  return `    <section id="${id}">\n${lines}\n    </section>`;
}
