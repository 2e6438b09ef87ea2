package ba.sigurno.ear.inserver.support;

/** The columns of the {@link ba.sigurno.ear.inserver.access.AccessMatrix}: who asks, as seen from what the {@link ba.sigurno.ear.inserver.access.AccessScene} holds. */
public enum Who {
    /** Somebody who has not signed in. */
    ANY(null),
    /** A pupil of the class. */
    PUP(null),
    /** A pupil of a class elsewhere. */
    PU2(null),
    /** A teacher of the class, who asked for the workshops and came to the training. */
    TEA("teacher.tk@demo.test"),
    /** A colleague at the same school. */
    COL("teacher2.tk@demo.test"),
    /** A teacher of another school of the same authority. */
    NXT("teacher3.tk@demo.test"),
    /** A teacher of another authority. */
    FAR("teacher.rs@demo.test"),
    /** The coordinator of the school's authority. */
    COO("coordinator.tk@demo.test"),
    /** The coordinator of another authority. */
    CO2("coordinator.rs@demo.test"),
    /** The coordinator of the authority above, which sees sums. */
    FED("coordinator.fbih@demo.test"),
    /** The trainer of the trainings and of the planned workshop. */
    TRA("trainer@demo.test"),
    /** Another trainer. */
    TR2("trainer2@demo.test"),
    /** A planner of the centre. */
    PLA("planner@demo.test"),
    /** An editor of the centre. */
    EDI("editor@demo.test"),
    /** An administrator. */
    ADM("admin@demo.test");

    private final String email;

    Who(String email) {
        this.email = email;
    }

    /** By which a staff member signs in; null for who has no account. */
    public String email() {
        return email;
    }
}
