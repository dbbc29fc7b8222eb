import { useState } from "react";
import type { Place } from "../../model/plan/finding";
import { reference } from "../../workbook/cells/address";
import { useActions } from "../state/actions";
import { useSession } from "../state/session";
import { insertionOf, plainInsertionOf, readCall, type FieldFault } from "./call";
import type { CatalogueEntry } from "./catalogue";

const NO_FAULTS: ReadonlyMap<string, FieldFault> = new Map();

/** The argument form's state: what was typed, what is wrong with it, and how inserting ended. */
export function useInsertion(entry: CatalogueEntry) {
  const session = useSession();
  const actions = useActions();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [faults, setFaults] = useState(NO_FAULTS);
  const [inserted, setInserted] = useState<Place | null>(null);
  const [reason, setReason] = useState<string | null>(null);

  const type = (parameter: string, text: string) => {
    setTyped((before) => ({ ...before, [parameter]: text }));
    setFaults((before) => new Map([...before].filter(([name]) => name !== parameter)));
  };

  return {
    typed,
    faults,
    inserted,
    reason,
    type,
    /** Fills a field with the cells that are selected in the workbook. */
    takeSelection: async (parameter: string) => {
      const place = await session.selection();
      if (place) type(parameter, reference(place.sheet, place.address));
    },
    /** Writes the formula in the selected cell: a call of the function, or Excel's own. */
    insert: async (as: "function" | "plain") => {
      setInserted(null);
      setReason(null);
      const call = readCall(entry, typed);
      setFaults("faults" in call ? call.faults : NO_FAULTS);
      if ("faults" in call) return;
      const insertion = as === "plain" ? plainInsertionOf(entry, call.arguments) : insertionOf(entry, call.arguments);
      if ("reason" in insertion) setReason(insertion.reason);
      else setInserted(await actions.insert(insertion));
    },
    forget: () => setInserted(null),
  };
}
