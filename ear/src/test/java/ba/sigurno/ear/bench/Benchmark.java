package ba.sigurno.ear.bench;

/** Measures one thing. */
@FunctionalInterface
interface Benchmark {

    /** Measures, and tells the report what came out. */
    void run(Report report) throws Exception;
}
