package ba.sigurno.ejb.hotline.casework;

/**
 * How much an analyst has looked at today, and how much is enough; seen by the analyst alone.
 *
 * @param minutes minutes of today
 * @param inOneGo minutes of the last hour
 * @param assessments assessments of today
 */
public record Exposure(
        long minutes, long maxMinutes, long inOneGo, long maxInOneGo, long assessments, long maxAssessments) {

    /** Returns whether today is over. */
    public boolean isDone() {
        return minutes >= maxMinutes || assessments >= maxAssessments;
    }

    /** Returns whether it is time for a break. */
    public boolean isPause() {
        return !isDone() && inOneGo >= maxInOneGo;
    }

    /** Returns whether nothing more may be looked at now. */
    public boolean isEnough() {
        return isDone() || isPause();
    }
}
