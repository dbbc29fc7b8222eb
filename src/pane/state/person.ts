import { createContext, useContext } from "react";
import type { Person } from "../person";

/** Who is at the pane; App provides it. */
export const PersonContext = createContext<Person | null>(null);

export function usePerson(): Person {
  const person = useContext(PersonContext);
  if (!person) throw new Error("no person: render inside PersonContext");
  return person;
}
