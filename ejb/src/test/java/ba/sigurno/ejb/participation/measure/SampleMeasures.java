package ba.sigurno.ejb.participation.measure;

/** SampleMeasures for tests of what is drawn of them. */
public final class SampleMeasures {

    private SampleMeasures() {}

    /** Returns pupils reached of pupils enrolled; null for enrolled when that is not known. */
    public static Measures reached(long reached, Long enrolled) {
        var measures = new Measures();
        measures.put(Measure.REACHED, reached);
        measures.put(Measure.ENROLLED, enrolled);
        return measures;
    }

    /** Returns those of a year: pupils reached of pupils enrolled, and of all else the same number. */
    public static Measures year(long reached, long enrolled, long number) {
        var measures = new Measures();
        for (var measure : Measure.values()) {
            measures.put(measure, number);
        }
        measures.put(Measure.REACHED, reached);
        measures.put(Measure.ENROLLED, enrolled);
        return measures;
    }
}
