package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.competition.edition.DrawSeed;
import ba.sigurno.ejb.competition.readiness.EditionSwitch;
import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import jakarta.json.Json;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Creates a rehearsal of the quiz of Safer Internet Day that is open while the demonstration is used. */
final class DemoCompetition {

    /** As many as each age band has. */
    private static final int ITEMS = 5;

    private static final int DAYS = 30;

    private final DemoTime time;
    private final Sealer sealer;

    DemoCompetition(DemoTime time, Sealer sealer) {
        this.time = time;
        this.sealer = sealer;
    }

    /** Creates the edition from these questions, each paper of its own age band. */
    CompetitionEdition read(List<AgeBand> ageBands, Collection<QuestionVersion> versions) {
        var opens = time.at(-1, 9);
        var edition =
                new CompetitionEdition(opens.atZone(ClockProducer.ZONE).getYear(), true, opens, time.at(DAYS, 19));
        try (var reader = Json.createReader(DemoFiles.open("competition.json"))) {
            reader.readObject()
                    .forEach((tag, text) -> edition.text(
                            Language.ofTag(tag).orElseThrow(),
                            new EditionText(
                                    text.asJsonObject().getString("title"),
                                    text.asJsonObject().getString("rules"),
                                    text.asJsonObject().getString("prizes"),
                                    text.asJsonObject().getString("prizeNames"))));
        }
        ageBands.forEach(ageBand -> edition.paper(ageBand).ask(items(ageBand, versions)));
        var seed = DrawSeed.random();
        edition.switchOn(sealer.seal(EditionSwitch.SEED, seed.hex()), seed.commitment(), time.at(-2, 9));
        return edition;
    }

    private static List<QuestionVersion> items(AgeBand ageBand, Collection<QuestionVersion> versions) {
        return versions.stream()
                .filter(version -> ageBand.equals(version.getQuestion().getAgeBand())
                        && version.getStatus() == ReviewStatus.APPROVED
                        && !version.getQuestion().isRetired()
                        && version.getContent().interaction() instanceof ChoiceInteraction
                        && version.getContent().languages().size() >= 4)
                // Those with a picture first: the youngest are asked by pictures.
                .sorted(Comparator.comparing(version -> version.getContent().picture() == null))
                .limit(ITEMS)
                .toList();
    }
}
