/** Who looks on while a large workbook is read in parts. */
export interface ReadingWatch {
  /** @param done cells that were read, `of` all that will be */
  progress(done: number, of: number): void;
  /** Whether someone asked to stop: looked at between two parts. */
  stopped(): boolean;
}

export const UNWATCHED: ReadingWatch = { progress: () => undefined, stopped: () => false };
