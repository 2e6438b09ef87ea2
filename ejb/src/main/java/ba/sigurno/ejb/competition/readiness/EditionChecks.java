package ba.sigurno.ejb.competition.readiness;

import ba.sigurno.ejb.competition.edition.SaferInternetDay;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Checks the texts and the window of an edition. */
final class EditionChecks {

    private final Findings findings;
    private final CompetitionEdition edition;

    EditionChecks(Findings findings, CompetitionEdition edition) {
        this.findings = findings;
        this.edition = edition;
    }

    void texts() {
        var missing =
                Findings.NEEDED.stream().filter(language -> !isWhole(language)).toList();
        if (missing.isEmpty()) {
            findings.add(CheckStatus.GREEN, FixLocation.EDITION, "competition_readiness_texts_fine");
        } else {
            findings.add(
                    CheckStatus.RED,
                    FixLocation.EDITION,
                    "competition_readiness_texts_missing",
                    findings.names(missing.stream()));
        }
        if (!isWhole(Language.ENGLISH)) {
            findings.add(CheckStatus.AMBER, FixLocation.EDITION, "competition_readiness_texts_english");
        }
    }

    private boolean isWhole(Language language) {
        return edition.textIn(language).filter(this::isWhole).isPresent();
    }

    private boolean isWhole(EditionText text) {
        return !text.getTitle().isBlank()
                && !text.getRules().isBlank()
                && (edition.getPrizesPerPool() == 0 || !text.getPrizes().isBlank());
    }

    /** Checks the window against the other editions that are not over. */
    void window(List<CompetitionEdition> others, Instant now) {
        if (!edition.getOpensAt().isAfter(now)) {
            findings.add(CheckStatus.RED, FixLocation.EDITION, "competition_readiness_window_past");
        } else {
            findings.add(
                    CheckStatus.GREEN,
                    FixLocation.EDITION,
                    "competition_readiness_window_fine",
                    Dates.dateTime(findings.language(), edition.getOpensAt()),
                    Dates.dateTime(findings.language(), edition.getClosesAt()));
        }
        var day = SaferInternetDay.of(edition.getYear());
        if (!edition.isRehearsal() && !isWithin(day)) {
            findings.add(
                    CheckStatus.AMBER,
                    FixLocation.EDITION,
                    "competition_readiness_window_day",
                    String.valueOf(edition.getYear()),
                    Dates.date(findings.language(), day));
        }
        others.stream()
                .filter(other -> !other.equals(edition) && other.isSwitchedOn() && other.overlaps(edition))
                // A real one weighs more than a rehearsal at the same time.
                .min(Comparator.comparing(CompetitionEdition::isRehearsal))
                .ifPresentOrElse(
                        other -> findings.add(
                                other.isRehearsal() || edition.isRehearsal() ? CheckStatus.AMBER : CheckStatus.RED,
                                FixLocation.EDITIONS,
                                "competition_readiness_overlap",
                                String.valueOf(other.getYear())),
                        () -> findings.add(CheckStatus.GREEN, FixLocation.EDITIONS, "competition_readiness_alone"));
    }

    private boolean isWithin(LocalDate day) {
        return Dates.local(edition.getOpensAt()).toLocalDate().equals(day)
                && Dates.local(edition.getClosesAt()).toLocalDate().equals(day);
    }

    /** Checks the number of rehearsals of that year that have opened. */
    void rehearsals(long opened) {
        if (!edition.isRehearsal()) {
            findings.add(
                    opened > 0 ? CheckStatus.GREEN : CheckStatus.AMBER,
                    FixLocation.EDITIONS,
                    opened > 0 ? "competition_readiness_rehearsed" : "competition_readiness_unrehearsed");
        }
    }
}
