package ba.sigurno.ejb.competition.correction;

import ba.sigurno.ejb.work.WorkProgress;

/**
 * How far a correction is.
 *
 * @param previewing how far the count of the last correction that was previewed is; null when none was lately
 * @param preview the preview of this very correction; null when the last one was of another, or of a result that counts no more
 * @param drawn whether the prizes have been drawn: the winners stay
 */
public record CorrectionProgress(WorkProgress previewing, CorrectionPreview preview, boolean drawn) {}
