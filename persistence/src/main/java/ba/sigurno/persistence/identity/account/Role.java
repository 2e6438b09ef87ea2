package ba.sigurno.persistence.identity.account;

import java.util.EnumSet;
import java.util.Set;

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
    /** Judges reports of the hotline. */
    ANALYST(Scope.EVERYWHERE, true),
    /** Heads the hotline: its contacts, its ledger and its figures. */
    HOTLINE_HEAD(Scope.EVERYWHERE, true),
    /** Looks after the analysts and counsellors, and sees how long they work on what. */
    WELFARE_OFFICER(Scope.EVERYWHERE, true),
    /** Answers contacts of the helpline. */
    COUNSELLOR(Scope.EVERYWHERE, true),
    /** Supervises the counsellors of the helpline. */
    SUPERVISOR(Scope.EVERYWHERE, true),
    /** Leads the youth panel. */
    PANEL_LEAD(Scope.EVERYWHERE),
    /** Keeps guidelines and protocols with industry, police and ministries. */
    PARTNER_OFFICER(Scope.EVERYWHERE),
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
    private final boolean confidential;

    Role(Scope scope) {
        this(scope, false);
    }

    Role(Scope scope, boolean confidential) {
        this.scope = scope;
        this.confidential = confidential;
    }

    /** Returns the scope in which it holds. */
    public Scope getScope() {
        return scope;
    }

    /** Returns whether it opens the hotline or the helpline, which no administrator may do. */
    public boolean isConfidential() {
        return confidential;
    }

    /** Returns the roles of those who vouch for whoever has it, before it holds; none unless it is confidential. */
    public Set<Role> vouchers() {
        return switch (this) {
            case ANALYST, HOTLINE_HEAD -> EnumSet.of(HOTLINE_HEAD);
            case COUNSELLOR, SUPERVISOR -> EnumSet.of(SUPERVISOR);
            case WELFARE_OFFICER -> EnumSet.of(HOTLINE_HEAD, SUPERVISOR);
            default -> EnumSet.noneOf(Role.class);
        };
    }
}
