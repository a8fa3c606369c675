import { afterEach, beforeEach, describe } from "vitest";
import type { Archive } from "../archive.ts";
import { commitmentsContract } from "./commitments.ts";
import { countingContract } from "./counting.ts";
import { decidingContract } from "./deciding.ts";
import { exportingContract } from "./exporting.ts";
import { figuresContract } from "./figures.ts";
import { incidentsContract } from "./incidents.ts";
import { joiningContract } from "./joining.ts";
import { joiningToldContract } from "./joining-told.ts";
import { keepingContract } from "./keeping.ts";
import { learningContract } from "./learning.ts";
import { orderContract } from "./order.ts";
import { originsContract } from "./origins.ts";
import { partiesContract } from "./parties.ts";
import { positionsContract } from "./positions.ts";
import { readingContract } from "./reading.ts";
import { remarkingContract } from "./remarking.ts";
import { removingContract } from "./removing.ts";
import { renewingContract } from "./renewing.ts";
import { repeatingContract } from "./repeating.ts";
import { roundsContract } from "./rounds.ts";
import { savingContract } from "./saving.ts";
import { searchingContract } from "./searching.ts";
import { sidesContract } from "./sides.ts";
import { suggestingContract } from "./suggesting.ts";
import { swappingContract } from "./swapping.ts";
import { tellingContract } from "./telling.ts";
import { unansweredContract } from "./unanswered.ts";
import { unreadTextsContract } from "./unread-texts.ts";
import { wordingContract } from "./wording.ts";

/** A store under test: makes an empty archive, on real disk, closed and removed by the suite. */
export type OpenEmpty = () => Promise<{ archive: Archive; remove: () => Promise<void> }>;

/** Gives a test the archive that was opened for it, and more where it needs several. */
export interface Stage {
  readonly archive: Archive;
  another(): Promise<Archive>;
  /** How often a property is tried of which many archives are made: what is the same on every store is tried in full on one. */
  runs(full: number): number;
}

/** What every store must do, written against the interface only. */
export function archiveContract(name: string, open: OpenEmpty, { runs = (full) => full }: Partial<Pick<Stage, "runs">> = {}): void {
  describe(name, () => {
    let opened: Awaited<ReturnType<OpenEmpty>>[] = [];
    const another = async () => {
      const made = await open();
      opened.push(made);
      return made.archive;
    };
    const stage: Stage = {
      get archive() {
        return opened[0]!.archive;
      },
      another,
      runs,
    };
    beforeEach(async () => {
      await another();
    });
    afterEach(async () => {
      for (const { archive, remove } of opened) {
        await archive.close();
        await remove();
      }
      opened = [];
    });

    for (const contract of [
      ...[
        keepingContract,
        readingContract,
        searchingContract,
        savingContract,
        countingContract,
        decidingContract,
        remarkingContract,
        roundsContract,
        suggestingContract,
        repeatingContract,
        renewingContract,
        exportingContract,
        figuresContract,
        learningContract,
        tellingContract,
        wordingContract,
        unreadTextsContract,
        removingContract,
      ],
      ...[
        partiesContract,
        originsContract,
        incidentsContract,
        joiningContract,
        orderContract,
        commitmentsContract,
        positionsContract,
        unansweredContract,
        joiningToldContract,
        swappingContract,
        sidesContract,
      ],
    ])
      contract(stage);
  });
}
