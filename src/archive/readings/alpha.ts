/** What readers said of one unit; a reader who said nothing is left out. */
export type Unit = readonly string[];

/** How far readers agree beyond chance. */
export interface Alpha {
  /** 1: always; 0: as by chance; null where nothing can be compared, or all said one and the same, so that there is nothing to tell apart. */
  readonly alpha: number | null;
  /** Units that at least two read. */
  readonly units: number;
  /** Of the pairs of readings of one unit, the share that says the same; null where there are none. */
  readonly observed: number | null;
}

/**
 * Krippendorff's alpha for nominal data, any number of readers, and units that not all of them read (Krippendorff, Content Analysis, 4th edition, chapter 12;
 * by the matrix of coincidences). A unit with one reading tells nothing.
 */
export function alphaOf(units: readonly Unit[]): Alpha {
  const paired = units.filter((unit) => unit.length >= 2);
  const totals = new Map<string, number>();
  let values = 0;
  let disagreeing = 0;
  let [pairs, same] = [0, 0];
  for (const unit of paired) {
    const counts = new Map<string, number>();
    for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1);
    let alike = 0;
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      alike += count * (count - 1);
    }
    const all = unit.length * (unit.length - 1);
    values += unit.length;
    disagreeing += (all - alike) / (unit.length - 1);
    pairs += all;
    same += alike;
  }
  const observed = pairs === 0 ? null : same / pairs;
  const byChance = [...totals.values()].reduce((sum, total) => sum + total * (values - total), 0);
  const alpha = byChance === 0 ? null : 1 - ((values - 1) * disagreeing) / byChance;
  return { alpha, units: paired.length, observed };
}
