/** Where a figure was published. */
export interface Source {
  /** Title of the document. */
  readonly document: string;
  /** Who supplied the figure there, or where in the document it stands. */
  readonly detail?: string;
}
