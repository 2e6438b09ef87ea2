package ba.sigurno.ear.inserver.competition;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ejb.competition.running.LiveEditions;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Makes short editions of the competition that are open now. */
@ApplicationScoped
public class OpenQuiz {

    /** For longer than the rehearsal of the demonstration, so that pages which show the latest edition still show that. */
    private static final Duration OPEN = Duration.ofDays(10);

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @Inject
    private Rows rows;

    @Inject
    private LiveEditions shelf;

    /** An edition with so many questions of one choice each for every age band; gives its public id once the server knows it. */
    public String make(int items, boolean rehearsal) throws Exception {
        var now = Instant.now();
        var edition = new CompetitionEdition(2020, rehearsal, now.minus(OPEN), now.plus(Duration.ofHours(1)));
        for (var language : List.of(Language.BOSNIAN, Language.SERBIAN_LATIN)) {
            edition.text(language, new EditionText("Kratki kviz", "", "", ""));
        }
        rows.write(em -> {
            var versions = em.createNamedQuery(QuestionVersion.APPROVED, QuestionVersion.class).getResultList().stream()
                    .filter(version -> version.getContent().interaction() instanceof ChoiceInteraction choice
                            && choice.type() == QuestionType.SINGLE_CHOICE)
                    .sorted(Comparator.comparing(QuestionVersion::getId))
                    .limit(items)
                    .toList();
            em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList().forEach(ageBand -> edition.paper(ageBand)
                    .ask(versions));
            edition.switchOn(new byte[] {1}, "0".repeat(64), now.minus(OPEN.multipliedBy(2)));
            em.persist(edition);
        });
        if (!Wait.until(TIMEOUT, () -> isKnown(edition.getPublicId()))) {
            throw new IllegalStateException("the server does not know the edition");
        }
        return edition.getPublicId();
    }

    /** Closes it, so that it is the one of the day for no other test. */
    void close(String publicId) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE competition_edition SET closes_at = UTC_TIMESTAMP(6),"
                        + " version = version + 1 WHERE public_id = ?1")
                .setParameter(1, publicId)
                .executeUpdate());
    }

    private boolean isKnown(String publicId) {
        return shelf.all().stream().anyMatch(edition -> edition.publicId().equals(publicId));
    }
}
