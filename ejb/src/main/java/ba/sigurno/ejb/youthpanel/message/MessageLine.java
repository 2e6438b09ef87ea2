package ba.sigurno.ejb.youthpanel.message;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import ba.sigurno.persistence.youthpanel.message.PanelAudience;
import ba.sigurno.persistence.youthpanel.message.PanelMessage;
import java.time.Instant;

/**
 * A message in a list.
 *
 * @param author the adult who wrote it; null for one of a member
 * @param second the adult who releases it; null likewise
 * @param member the member who wrote it, or to whom it goes; null for one of an adult to the whole panel
 * @param releasedAt null while it waits for the second adult
 * @param releasable whether the reader is that adult, and it waits
 */
public record MessageLine(
        String publicId,
        String author,
        String second,
        String member,
        PanelAudience audience,
        String text,
        Instant writtenAt,
        Instant releasedAt,
        boolean releasable) {

    static MessageLine forAdult(PanelMessage message, Account reader) {
        return of(
                message,
                message.getMember().map(PanelMember::getName).orElse(null),
                message.getReleasedAt() == null
                        && message.getSecond().filter(reader::equals).isPresent());
    }

    static MessageLine forMember(PanelMessage message) {
        return of(message, message.getMember().map(PanelMember::getFirstName).orElse(null), false);
    }

    private static MessageLine of(PanelMessage message, String member, boolean releasable) {
        return new MessageLine(
                message.getPublicId(),
                message.getAuthor().map(Account::getDisplayName).orElse(null),
                message.getSecond().map(Account::getDisplayName).orElse(null),
                member,
                message.getAudience(),
                message.getText(),
                message.getWrittenAt(),
                message.getReleasedAt(),
                releasable);
    }
}
