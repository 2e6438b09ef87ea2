package ba.sigurno.ejb.participation.measure;

import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.Selection;
import java.util.Locale;

/** What is counted. Its name and its definition are messages of the room. */
public enum Measure {
    /** Active schools. */
    SCHOOLS,
    /** Schools with classes here. */
    ACTIVE_SCHOOLS,
    /** Pupils by the schools' own figures. */
    ENROLLED,
    /** Classes here. */
    CLASSES,
    /** Pupils of these classes; rounded. */
    PUPILS,
    /** Pupils who completed a module; rounded. */
    REACHED,
    /** Modules begun, each as often as by pupils; rounded. */
    BEGUN,
    /** Modules completed, each as often as by pupils; rounded. */
    COMPLETIONS,
    /** Pupils who took part in a competition; rounded, for whole jurisdictions and schools only. */
    ENTRANTS,
    /** What was known before a module, in percent of the questions; missing when it is about few. */
    BEFORE,
    /** What was known after it. */
    AFTER,
    /** What was answered correctly in the quizzes of modules, in percent of the questions of first attempts; missing likewise. */
    QUIZ_CORRECT,
    /** Workshops asked for. */
    REQUESTS,
    /** Those of them that were approved. */
    APPROVED,
    /** Workshops reported as held. */
    WORKSHOPS,
    /** Pupils whom these met, each as often as met, without workshops that met few; by grade, few of any grade. */
    MET,
    /** Teachers in service. */
    TEACHERS,
    /** Those of them with a valid certificate. */
    CERTIFIED,
    /** Certificates of teachers in service that expire within 90 days. */
    EXPIRING,
    /** Certificates for trainings of the year. */
    CERTIFICATES;

    /**
     * Returns whether it is counted of a selection by a dimension: nobody knows how many of the enrolled pupils are taught in a
     * language, nor for which age band a workshop was asked. Who took part in a competition is counted for whole jurisdictions and for a
     * school alone: boards and the result show schools as they are, so that rounded figures of parts of one would tell of few.
     */
    public boolean isCounted(Selection selection, Dimension dimension) {
        return switch (this) {
            case SCHOOLS, REQUESTS, APPROVED, WORKSHOPS, TEACHERS, CERTIFIED, EXPIRING, CERTIFICATES ->
                dimension.isOfSchools() && !selection.isOfPart();
            case MET -> (dimension.isOfSchools() || dimension == Dimension.GRADE) && !selection.isOfPart();
            case ACTIVE_SCHOOLS, CLASSES ->
                selection.ageBand() == null
                        && (dimension.isOfSchools() || dimension == Dimension.CLASS || dimension == Dimension.LANGUAGE);
            case ENROLLED -> selection.language() == null && (dimension.isOfSchools() || dimension == Dimension.GRADE);
            case PUPILS -> dimension != Dimension.STRAND && dimension != Dimension.MONTH;
            case ENTRANTS ->
                selection.strand() == null
                        && !selection.isOfPart()
                        && (selection.school() == null
                                ? selection.municipality() == null
                                        && (dimension == Dimension.TOTAL || dimension == Dimension.AUTHORITY)
                                : dimension == Dimension.TOTAL);
            case BEGUN, BEFORE, AFTER, QUIZ_CORRECT -> dimension != Dimension.MONTH;
            case REACHED, COMPLETIONS -> true;
        };
    }

    /** Returns whether it is a percentage, and no number. */
    public boolean isPercentage() {
        return this == BEFORE || this == AFTER || this == QUIZ_CORRECT;
    }

    /** Returns its name in messages, addresses and files. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }
}
