/** A part of a scenario that cannot be used; what it was about stays as it is. */
export interface ScenarioFault {
  /** "invoer wait-weeks", "reeks talks", "mijlpaal 4", "bestand": what it is about. */
  readonly subject: string;
  /** Dutch, a sentence or two: what is wrong, and what to do. */
  readonly message: string;
}
