package ba.sigurno.ejb.partners.protocol;

import ba.sigurno.persistence.partners.protocol.Protocol;
import ba.sigurno.persistence.partners.protocol.ProtocolContact;
import java.time.LocalDate;
import java.util.List;

/**
 * A protocol in full.
 *
 * @param contacts those to be called today first
 * @param ended whether it was ended
 * @param over whether its last day is over
 * @param due whether it wants a look soon
 */
public record ProtocolView(
        String publicId, ProtocolCommand protocol, List<Contact> contacts, boolean ended, boolean over, boolean due) {

    /**
     * Somebody to be called.
     *
     * @param inForce whether that holds today
     */
    public record Contact(
            String publicId,
            String name,
            String duty,
            String telephone,
            String email,
            LocalDate validFrom,
            LocalDate validUntil,
            boolean inForce) {

        static Contact of(ProtocolContact contact, LocalDate today) {
            return new Contact(
                    contact.getPublicId(),
                    contact.getName(),
                    contact.getDuty(),
                    contact.getTelephone(),
                    contact.getEmail(),
                    contact.getValidFrom(),
                    contact.getValidUntil(),
                    contact.isInForce(today));
        }
    }

    static ProtocolView of(Protocol protocol, LocalDate today, LocalDate soon) {
        return new ProtocolView(
                protocol.getPublicId(),
                new ProtocolCommand(
                        protocol.getTitle(),
                        protocol.getKind(),
                        protocol.getParties(),
                        protocol.getSignedOn(),
                        protocol.getValidUntil(),
                        protocol.getReviewOn(),
                        protocol.getNote(),
                        protocol.getVersion()),
                protocol.contactsOn(today).stream()
                        .map(contact -> Contact.of(contact, today))
                        .toList(),
                protocol.isEnded(),
                protocol.isOver(today),
                protocol.isDue(soon));
    }
}
