package ba.sigurno.persistence.hotline.intake;

import java.util.Set;

/** How a report stands. Which status may follow which is said here and nowhere else. */
public enum ReportStatus {
    /** Taken, and looked at by nobody yet. */
    RECEIVED,
    /** Waits for what the reporter was asked. */
    NEEDS_INFO,
    /** The same address was reported before; it is dealt with there. */
    DUPLICATE,
    /** Nothing that a hotline deals with. */
    OUT_OF_REMIT,
    /** To be assessed. */
    TRIAGED,
    /** Assessed: no law forbids it. */
    NOT_ILLEGAL,
    /** Assessed: no law forbids it, and it harms. */
    HARMFUL,
    /** Harmful, and handed to who can help. */
    REFERRED,
    /** Assessed: against the law. */
    ILLEGAL,
    /** Handed to a police unit; a provider is told only after the time that the protocol sets. */
    FORWARDED_POLICE,
    /** Handed to the hotline of the country where it is. */
    FORWARDED_INHOPE,
    /** Its provider was told. */
    NOTICE_SENT,
    /** Looked for again, and still there. */
    STILL_UP,
    /** Looked for again, and gone. */
    REMOVED,
    /** Nothing is left to do. */
    CLOSED,
    /** Its time is over: its key was destroyed, and only what is counted stays. */
    SHREDDED;

    /** Returns whether its provider may be told, or was. */
    public boolean isForProvider() {
        return this == NOTICE_SENT || next().contains(NOTICE_SENT);
    }

    /** Returns what may follow. */
    public Set<ReportStatus> next() {
        return switch (this) {
            case RECEIVED -> Set.of(TRIAGED, DUPLICATE, OUT_OF_REMIT, NEEDS_INFO);
            case NEEDS_INFO -> Set.of(TRIAGED, DUPLICATE, OUT_OF_REMIT, CLOSED);
            case TRIAGED -> Set.of(NOT_ILLEGAL, HARMFUL, ILLEGAL, NEEDS_INFO);
            case HARMFUL -> Set.of(REFERRED);
            case ILLEGAL -> Set.of(FORWARDED_POLICE, FORWARDED_INHOPE);
            case FORWARDED_POLICE -> Set.of(NOTICE_SENT, FORWARDED_INHOPE, STILL_UP, REMOVED);
            case FORWARDED_INHOPE, NOTICE_SENT -> Set.of(STILL_UP, REMOVED);
            case STILL_UP -> Set.of(NOTICE_SENT, STILL_UP, REMOVED);
            case DUPLICATE, OUT_OF_REMIT, NOT_ILLEGAL, REFERRED, REMOVED -> Set.of(CLOSED);
            case CLOSED -> Set.of(SHREDDED);
            case SHREDDED -> Set.of();
        };
    }
}
