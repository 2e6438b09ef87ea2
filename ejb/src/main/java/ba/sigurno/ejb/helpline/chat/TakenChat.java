package ba.sigurno.ejb.helpline.chat;

import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/**
 * A conversation as its counsellor sees it.
 *
 * @param left whether the child has ended it, by which every word is gone
 */
public record TakenChat(String id, Language reader, long minutes, boolean left, List<ChatLine> lines) {}
