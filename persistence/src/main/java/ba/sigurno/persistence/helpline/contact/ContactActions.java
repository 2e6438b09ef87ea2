package ba.sigurno.persistence.helpline.contact;

import ba.sigurno.persistence.helpline.directory.InstitutionKind;

/**
 * What a counsellor did for somebody.
 *
 * @param advised gave advice
 * @param hotlineTold told of the page of the hotline
 * @param escalated handed the matter on
 * @param referral the kind of institution that somebody was referred to; null for none
 */
public record ContactActions(boolean advised, boolean hotlineTold, boolean escalated, InstitutionKind referral) {

    /** Nothing. */
    public static final ContactActions NONE = new ContactActions(false, false, false, null);
}
