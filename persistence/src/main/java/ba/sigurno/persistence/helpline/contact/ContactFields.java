package ba.sigurno.persistence.helpline.contact;

import java.util.Set;

/**
 * What is coded of a contact; what is not known is null.
 *
 * @param codeVersion the version of the list that the codes are of
 * @param minutes how long it took
 * @param who the code of who it was, as those that follow
 * @param issue what it was about first
 * @param otherIssues what it was about too
 * @param place where online it happened
 * @param adultKnows whether an adult whom the child trusts knows of it
 * @param otherKnown whether the child knows the other person
 * @param resource the name in addresses of an item of the library
 * @param jurisdiction the code of an authority, where there was a referral
 */
public record ContactFields(
        int codeVersion,
        ContactChannel channel,
        ContactKind kind,
        int minutes,
        String who,
        String gender,
        String issue,
        Set<String> otherIssues,
        String place,
        ContactRisk risk,
        KnownFact adultKnows,
        KnownFact otherKnown,
        ContactActions actions,
        String resource,
        String jurisdiction) {

    public ContactFields {
        otherIssues = Set.copyOf(otherIssues);
    }
}
