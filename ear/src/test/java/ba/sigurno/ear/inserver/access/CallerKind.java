package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.support.Demo;

/** The columns of the {@link AccessMatrix}: who asks, as seen from what the {@link AccessScene} holds. */
public enum CallerKind {
    /** Somebody who has not signed in. */
    ANY(null),
    /** A pupil of the class. */
    PUP(null),
    /** A pupil of a class elsewhere. */
    PU2(null),
    /** A teacher of the class, who asked for the workshops and came to the training. */
    TEA(Demo.TEACHER_TK),
    /** A colleague at the same school. */
    COL(Demo.TEACHER_2_TK),
    /** A teacher of another school of the same authority. */
    NXT(Demo.TEACHER_3_TK),
    /** A teacher of another authority. */
    FAR(Demo.TEACHER_RS),
    /** The coordinator of the school's authority. */
    COO(Demo.COORDINATOR_TK),
    /** The coordinator of another authority. */
    CO2(Demo.COORDINATOR_RS),
    /** The coordinator of the authority above, which sees sums. */
    FED(Demo.COORDINATOR_FBIH),
    /** The trainer of the trainings and of the planned workshop. */
    TRA(Demo.TRAINER),
    /** Another trainer. */
    TR2(Demo.TRAINER_2),
    /** A planner of the centre. */
    PLA(Demo.PLANNER),
    /** An editor of the centre. */
    EDI(Demo.EDITOR),
    /** An administrator. */
    ADM(Demo.ADMIN),
    /** A former teacher of the class, whose role was withdrawn. */
    FTE(null),
    /** A former teacher of the class, who teaches at another school now. */
    FSC(null),
    /** Who coordinates the school. */
    SCO(Demo.SCHOOL_COORDINATOR_TK),
    /** Who coordinates another school of the same authority. */
    SC2(Demo.SCHOOL_COORDINATOR_2_TK),
    /** A former substitute in the class, who still teaches at its school. */
    FSU(null),
    /** An analyst of the hotline. */
    ANA(Demo.ANALYST),
    /** The head of the hotline. */
    HEA(Demo.HOTLINE_HEAD),
    /** The officer for the welfare of staff. */
    WEL(Demo.WELFARE_OFFICER),
    /** A counsellor of the helpline. */
    COU(Demo.COUNSELLOR),
    /** A supervisor of the helpline. */
    SUP(Demo.SUPERVISOR),
    /** Who leads the youth panel. */
    LEA(Demo.PANEL_LEAD),
    /** Who keeps guidelines and protocols. */
    PAR(Demo.PARTNER_OFFICER);

    private final String email;

    CallerKind(String email) {
        this.email = email;
    }

    /** By which a staff member of the demonstration signs in; null for who is none. */
    public String email() {
        return email;
    }
}
