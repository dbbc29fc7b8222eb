import { useState } from "react";
import { fileNames } from "../../letter/output/file-name";
import { toHtml } from "../../letter/output/html";
import { toPlainText } from "../../letter/output/plain-text";
import { register } from "../../model/provenance/register";
import { fitting } from "../../workbook/store/register-room";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useLetterTexts } from "../texts/letter";
import { copy } from "../files/clipboard";
import { TYPES, canDownload, download } from "../files/download";
import type { Letters } from "./use-letters";

export interface Sending {
  /** How the last one went, for the user. */
  readonly message: string;
  readonly copy: () => Promise<void>;
  readonly toSheet: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** Each letter as a document of its own, in one file. */
  readonly saveApart: () => Promise<void>;
}

/** The ways in which a letter leaves the pane. What its reference stands for is kept in the workbook each time. */
export function useSending({ letters, printed, name: own, ending = "" }: Letters): Sending {
  const texts = useLetterTexts();
  const actions = useActions();
  const [message, setMessage] = useState("");
  const { letters: known } = useSessionState();
  /** Before a letter leaves: a reference that could not be kept would mean nothing. */
  const isFull = () => {
    const full = fitting(register(known, printed)) === null;
    if (full) setMessage(texts.full);
    return full;
  };
  const names = fileNames(
    letters.map(({ title }) => title),
    ending,
  );
  const [only, ...others] = names;
  const name = own ?? (only === undefined || others.length > 0 ? `${texts.fileName}-${ending}` : only);
  const leave = async (file: string, make: () => Promise<Uint8Array>, type: string) => {
    setMessage("");
    // Nothing is kept of a letter that did not leave.
    if (!canDownload()) return setMessage(texts.noFiles);
    if (isFull()) return;
    try {
      download(file, new Uint8Array(await make()), type);
      setMessage(texts.saved(file));
      await actions.keepReference(printed);
    } catch {
      setMessage(texts.notSaved);
    }
  };
  const onSheet = () =>
    actions.writeLetter(
      letters.flatMap(({ blocks }) => blocks),
      printed,
    );
  return {
    message,
    copy: async () => {
      if (isFull()) return;
      const html = toHtml(letters);
      if (await copy({ html, text: toPlainText(letters) })) {
        setMessage(texts.copied);
        await actions.keepReference(printed);
      } else if (await onSheet()) {
        setMessage(texts.copyRefused);
      } else {
        setMessage(download(`${name}.html`, html, TYPES.html) ? texts.copyToFile : texts.noWayOut);
      }
    },
    toSheet: async () => {
      setMessage("");
      if (await onSheet()) setMessage(texts.onSheet);
    },
    // Their code is loaded only now: most letters are copied.
    save: () =>
      leave(
        `${name}.docx`,
        async () => {
          const { toDocx } = await import(/* webpackChunkName: "letter-docx" */ "../../letter/output/docx");
          return toDocx(letters);
        },
        TYPES.docx,
      ),
    saveApart: () =>
      leave(
        `${name}.zip`,
        async () => {
          const { toZip } = await import(/* webpackChunkName: "letter-zip" */ "../../letter/output/zip");
          return toZip(letters, names);
        },
        TYPES.zip,
      ),
  };
}
