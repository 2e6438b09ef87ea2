package ba.sigurno.persistence.identity.account;

/** A role of a person. Its name is also the name of its group in the server's security. */
public enum Role {
    /** Keeps accounts and roles. */
    ADMIN(Scope.EVERYWHERE),
    /** Writes modules and quizzes. */
    EDITOR(Scope.EVERYWHERE),
    /** Plans workshops. */
    PLANNER(Scope.EVERYWHERE),
    /** Holds workshops and teacher trainings. */
    TRAINER(Scope.EVERYWHERE),
    /** Sees one jurisdiction and approves its workshops. */
    COORDINATOR(Scope.AUTHORITY),
    /** Keeps the teachers of a school: its principal, or a pedagogue. */
    SCHOOL_COORDINATOR(Scope.SCHOOL),
    /** Has classes at a school. */
    TEACHER(Scope.SCHOOL),
    /** Learns; has no account, so it can be granted to none. */
    PUPIL(Scope.NONE);

    /** The scope of a role. */
    public enum Scope {
        EVERYWHERE,
        AUTHORITY,
        SCHOOL,
        NONE
    }

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    /** Returns the scope in which it holds. */
    public Scope getScope() {
        return scope;
    }
}
