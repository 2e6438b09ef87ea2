package ba.sigurno.ejb.competition.readiness;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Checks the papers of an edition. */
final class PaperChecks {

    private final Findings findings;

    PaperChecks(Findings findings) {
        this.findings = findings;
    }

    /** Checks the papers of the country's age bands, given by their codes. */
    void look(List<AgeBand> ageBands, Map<String, List<QuestionVersion>> items) {
        ageBands.forEach(ageBand -> look(ageBand, items.getOrDefault(ageBand.getCode(), List.of())));
        if (items.values().stream().map(List::size).distinct().count() > 1) {
            findings.add(CheckStatus.AMBER, FixLocation.EDITION, "competition_readiness_counts");
        }
    }

    private void look(AgeBand ageBand, List<QuestionVersion> items) {
        var code = ageBand.getCode();
        var name = Localised.text(ageBand.getTexts(), findings.language());
        if (items.isEmpty()) {
            findings.ofPaper(CheckStatus.RED, code, "competition_readiness_paper_empty", name);
            return;
        }
        long foreign =
                count(items, version -> !ageBand.equals(version.getQuestion().getAgeBand()));
        boolean wordsOnly = ageBand.isLearningToRead() && items.stream().noneMatch(PaperChecks::isPictured);
        long unfit = count(items, version -> !isFit(version));
        var missing = Findings.NEEDED.stream()
                .filter(language -> count(items, version -> lacks(version, language)) > 0)
                .toList();
        if (unfit > 0) {
            findings.ofPaper(CheckStatus.RED, code, "competition_readiness_paper_unfit", name, unfit);
        }
        if (foreign > 0) {
            findings.ofPaper(CheckStatus.RED, code, "competition_readiness_paper_age_band", name, foreign);
        }
        if (wordsOnly) {
            findings.ofPaper(CheckStatus.RED, code, "competition_readiness_paper_words_only", name);
        }
        if (!missing.isEmpty()) {
            findings.ofPaper(
                    CheckStatus.RED,
                    code,
                    "competition_readiness_paper_language",
                    name,
                    findings.names(missing.stream()));
        }
        if (count(items, version -> lacks(version, Language.ENGLISH)) > 0) {
            findings.ofPaper(CheckStatus.AMBER, code, "competition_readiness_paper_english", name);
        }
        if (count(items, PaperChecks::isOutdated) > 0) {
            findings.ofPaper(CheckStatus.AMBER, code, "competition_readiness_paper_outdated", name);
        }
        if (unfit == 0 && foreign == 0 && !wordsOnly && missing.isEmpty()) {
            findings.ofPaper(CheckStatus.GREEN, code, "competition_readiness_paper_fine", name, items.size());
        }
    }

    private static boolean isFit(QuestionVersion version) {
        return version.getStatus() == ReviewStatus.APPROVED
                && !version.getQuestion().isRetired()
                && version.getContent().interaction() instanceof ChoiceInteraction;
    }

    private static boolean isPictured(QuestionVersion version) {
        return version.getContent().pictures().findAny().isPresent();
    }

    private static boolean isOutdated(QuestionVersion version) {
        var approved = version.getQuestion().getApprovedNumber();
        return approved != null && approved > version.getNumber();
    }

    private static boolean lacks(QuestionVersion version, Language language) {
        return !version.getContent().languages().contains(language);
    }

    private static long count(List<QuestionVersion> items, Predicate<QuestionVersion> what) {
        return items.stream().filter(what).count();
    }
}
