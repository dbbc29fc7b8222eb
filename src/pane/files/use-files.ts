import { useState } from "react";
import { useTexts } from "../texts/texts";
import { copy } from "./clipboard";
import { download, type TYPES } from "./download";

export interface Files {
  /** How the last one went where that is not as the user expects; "" otherwise. */
  readonly message: string;
  /** Gives the user a text as a file; where no file can leave the pane, on the clipboard. */
  readonly give: (name: string, content: string, type: (typeof TYPES)["json" | "text"]) => Promise<void>;
}

export function useFiles(): Files {
  const { files: texts } = useTexts();
  const [message, setMessage] = useState("");
  return {
    message,
    give: async (name, content, type) => {
      setMessage("");
      if (download(name, content, type)) return;
      const html = `<pre>${content.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</pre>`;
      setMessage((await copy({ html, text: content })) ? texts.copied(name) : texts.none(name));
    },
  };
}
