/** A placed answer: how sure it was said to be, and whether it is right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Answers whose confidence lies from `from` to below `to` (the last bin includes 1). */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  /** Mean confidence, and share of right ones; absent in an empty bin. */
  readonly confidence?: number;
  readonly right?: number;
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /**
   * Expected calibration error: the mean distance of confidence and share of right answers over the bins, weighted by
   * their sizes (M. P. Naeini et al., Obtaining well calibrated probabilities using Bayesian binning, AAAI 2015).
   */
  readonly calibrationError: number;
}

const BINS = 10;

/** Says how far confidences can be taken at their word. */
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, index): ReliabilityBin => {
    const own = judged.filter(({ confidence }) => binOf(confidence) === index);
    const answers = own.length;
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      answers,
      ...(answers > 0 && {
        confidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / answers,
        right: own.filter(({ right }) => right).length / answers,
      }),
    };
  });
  const distances = bins.map(
    ({ answers, confidence = 0, right = 0 }) => answers * Math.abs(confidence - right),
  );
  const sum = distances.reduce((all, one) => all + one, 0);
  return { bins, calibrationError: judged.length === 0 ? 0 : sum / judged.length };
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)));
}
