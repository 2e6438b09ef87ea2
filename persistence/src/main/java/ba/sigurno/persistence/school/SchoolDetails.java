package ba.sigurno.persistence.school;

import ba.sigurno.persistence.entity.EmailAddress;
import ba.sigurno.persistence.entity.Telephone;
import ba.sigurno.persistence.i18n.DomainException;

/**
 * What is said of a school beside where it belongs: how it is called and how it is reached.
 *
 * @param name its name
 * @param kind what it teaches
 * @param place the town or village; null when not known
 * @param street street and number; null when not known
 * @param telephone the telephone of the office; null when not known
 * @param email the address of the office; null when not known
 * @param principal the name of the principal; null when not known
 */
public record SchoolDetails(
        String name, SchoolKind kind, String place, String street, String telephone, String email, String principal) {

    /** The longest street, in characters. */
    public static final int STREET_LENGTH = 120;

    /** The longest place, in characters. */
    public static final int PLACE_LENGTH = 80;

    /** The longest name of a principal, in characters. */
    public static final int PRINCIPAL_LENGTH = 100;

    /** Strips what is typed; what is blank is not known. */
    public SchoolDetails {
        name = checked(name, School.NAME_LENGTH);
        place = checked(place, PLACE_LENGTH);
        street = checked(street, STREET_LENGTH);
        telephone = checked(telephone, Telephone.LENGTH);
        email = checked(email, EmailAddress.LENGTH);
        principal = checked(principal, PRINCIPAL_LENGTH);
        DomainException.require(name != null, "school_rule_name_needed");
        DomainException.require(telephone == null || Telephone.isValid(telephone), "school_rule_telephone");
        DomainException.require(email == null || EmailAddress.isValid(email), "school_rule_email");
    }

    private static String checked(String typed, int max) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip().replaceAll("\\s+", " ");
        // No more of it than tells which cell it is.
        DomainException.require(
                text.length() <= max, "school_rule_too_long", text.substring(0, Math.min(20, text.length())), max);
        return text;
    }
}
