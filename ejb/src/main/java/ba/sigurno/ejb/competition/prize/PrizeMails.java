package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.competition.prize.TicketTable;
import ba.sigurno.persistence.competition.prize.WinnersTeacher;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the mails about prizes, in the transaction in which they are won. Children have no address: their teachers are
 * told, by the number of the ticket and without a name. A rehearsal has no prizes.
 */
@ApplicationScoped
public class PrizeMails {

    /** Entries asked for at once. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Letters letters;

    /** Tells the teachers of the pupils of these entries which prizes are to be claimed, and until when. */
    public void won(Collection<Long> entryIds) throws SQLException {
        var all = List.copyOf(entryIds);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            tell(TicketTable.teachers(em.unwrap(Connection.class), some));
        }
    }

    private void tell(List<WinnersTeacher> teachers) {
        if (teachers.isEmpty()) {
            return;
        }
        var accounts = em
                .createNamedQuery(Account.BY_IDS, Account.class)
                .setParameter(
                        "ids",
                        teachers.stream()
                                .map(WinnersTeacher::accountId)
                                .distinct()
                                .toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Account::getId, Function.identity()));
        var editions = teachers.stream()
                .map(WinnersTeacher::editionId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> em.find(CompetitionEdition.class, id)));
        for (var teacher : teachers) {
            var edition = editions.get(teacher.editionId());
            if (!edition.isRehearsal()) {
                tell(accounts.get(teacher.accountId()), edition, teacher);
            }
        }
    }

    private void tell(Account account, CompetitionEdition edition, WinnersTeacher won) {
        letters.send(account, letter -> {
            var text = Localised.text(edition.getTexts(), letter.language(), EditionText::toCyrillic);
            letter.about("competition_mail_won", text.getTitle(), won.className(), won.ticket());
            if (!text.prizeName(won.prize()).isEmpty()) {
                letter.say("competition_mail_won_prize", text.prizeName(won.prize()));
            }
            letter.say("competition_mail_won_until", Dates.dateTime(letter.language(), won.claimUntil()))
                    .link("competition_mail_won_open", "/competition/prize/claim.xhtml");
        });
    }
}
