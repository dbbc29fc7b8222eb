import { BLOCK, type Block } from "../model/whatif/simulation/block";
import { chunksOf, type Chunk, type ChunkResult } from "../model/whatif/simulation/simulate";
import type { PlannedSimulation } from "../model/whatif/simulation/simulate-plan";
import { standardError } from "../model/whatif/simulation/statistics";
import type { Counted } from "../model/whatif/simulation/summary";
import { joinedEach, type Tally } from "../model/whatif/simulation/tally";
import type { Lane } from "./lane";

/** Fewer runs than this say nothing of how well a percentile is known. */
const FEWEST_RUNS = 2 * BLOCK;

/**
 * Shares the chunks out over the lanes and adds up what comes back, always in the order of the runs: sums are then the
 * same to the last digit however many lanes there are, and so is the moment at which it is enough.
 *
 * @param onDone told how many runs are done; what it throws ends all
 */
export async function countRuns(
  simulation: PlannedSimulation,
  lanes: readonly Lane[],
  onDone: (runs: number) => void,
): Promise<Counted> {
  const chunks = chunksOf(simulation.blocks);
  const sum = new RunningSum(chunks, stopRule(simulation), onDone);
  // One list for all lanes: each takes the next that nobody has.
  const left = chunks.entries();
  const work = async (lane: Lane): Promise<void> => {
    while (!sum.isEnough) {
      const { value: next } = left.next();
      if (next === undefined) return;
      const [place, chunk] = next;
      sum.take(place, await lane.calculate(chunk));
    }
  };
  await Promise.all(lanes.map(work));
  return sum.counted();
}

/** Adds up results in the order of their chunks; what comes early waits, and what comes after enough is dropped. */
class RunningSum {
  private readonly waiting = new Map<number, ChunkResult>();
  private readonly samples: Block[] = [];
  private tallies: readonly Tally[] = [];
  private runs = 0;
  private added = 0;
  private converged = false;

  constructor(
    private readonly chunks: readonly Chunk[],
    private readonly suffices: (tallies: readonly Tally[]) => boolean,
    private readonly onDone: (runs: number) => void,
  ) {}

  get isEnough(): boolean {
    return this.converged;
  }

  take(place: number, result: ChunkResult): void {
    this.waiting.set(place, result);
    for (let next = this.waiting.get(this.added); next && !this.converged; next = this.waiting.get(this.added)) {
      this.add(next);
    }
  }

  private add({ tallies, samples }: ChunkResult): void {
    this.tallies = this.added === 0 ? tallies : joinedEach(this.tallies, tallies);
    this.samples.push(...samples);
    this.runs += (this.chunks[this.added]?.blocks ?? 0) * BLOCK;
    this.waiting.delete(this.added);
    this.added += 1;
    this.converged = this.runs >= FEWEST_RUNS && this.suffices(this.tallies);
    this.onDone(this.runs);
  }

  counted(): Counted {
    const { runs, tallies, samples, converged, added, chunks } = this;
    return { runs, tallies, samples, stopped: converged && added < chunks.length ? "converged" : "all-runs" };
  }
}

/** Whether the chosen percentile is known well enough; never where none was chosen. */
function stopRule({
  choices: { stopWhen },
  outcomes,
  task,
}: PlannedSimulation): (tallies: readonly Tally[]) => boolean {
  const place = outcomes.findIndex(({ asked }) => asked === "stop");
  if (!stopWhen || place === -1) return () => false;
  const varying = task.program.outcomes.slice(0, place).filter((outcome) => "column" in outcome).length;
  const isVarying = "column" in (task.program.outcomes[place] ?? {});
  return (tallies) => {
    const tally = isVarying ? tallies[varying] : undefined;
    // What never varies is known at once.
    return tally === undefined || standardError(tally, stopWhen.percentile) <= stopWhen.tolerance;
  };
}
