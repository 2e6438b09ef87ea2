package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds everything that a draft lacks before it can be handed in, in the order in which one reads it. */
final class EditionCheck {

    private final ModuleEdition edition;
    private final EnumSet<Language> languages;
    private final List<EditionFault> faults = new ArrayList<>();

    private Integer lesson;
    private Integer screen;
    private Integer block;

    private EditionCheck(ModuleEdition edition) {
        this.edition = edition;
        this.languages = EnumSet.noneOf(Language.class);
        languages.addAll(edition.getTexts().keySet());
    }

    static List<EditionFault> of(ModuleEdition edition) {
        var check = new EditionCheck(edition);
        check.checkTexts();
        check.checkPages();
        check.checkLessons();
        check.require(edition.getQuiz().size() > 0, null, "curriculum_fault_quiz");
        return List.copyOf(check.faults);
    }

    private void checkTexts() {
        require(!languages.isEmpty(), null, "curriculum_fault_languages");
        languages.forEach(language -> {
            var text = edition.getTexts().get(language);
            require(!text.getTitle().isBlank(), language, "curriculum_fault_title");
            require(!text.getSummary().isBlank(), language, "curriculum_fault_summary");
            require(!text.getReflection().isBlank(), language, "curriculum_fault_reflection");
        });
        require(!edition.getOutcomes().isEmpty(), null, "curriculum_fault_outcomes");
    }

    private void checkPages() {
        for (var kind : ModulePage.Kind.values()) {
            var written = edition.page(kind).keySet();
            if (kind != ModulePage.Kind.NOTES && !written.isEmpty()) {
                lacking(written)
                        .forEach(language -> add(
                                language, "curriculum_fault_page_" + kind.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private void checkLessons() {
        require(!edition.getLessons().isEmpty(), null, "curriculum_fault_lessons");
        edition.getLessons().forEach(each -> {
            lesson = each.getPosition();
            check(each.getContent());
        });
        lesson = null;
    }

    private void check(LessonContent content) {
        require(content::requireFilled);
        requireTranslated(List.of(content.title()));
        for (int at = 0; at < content.screens().size(); at++) {
            screen = at + 1;
            check(content.screens().get(at));
        }
        screen = null;
    }

    private void check(Screen content) {
        require(content::requireFilled);
        requireTranslated(List.of(content.title()));
        for (int at = 0; at < content.blocks().size(); at++) {
            block = at + 1;
            check(content.blocks().get(at));
        }
        block = null;
    }

    private void check(Block content) {
        require(content::requireComplete);
        var texts = new ArrayList<Texts>();
        content.withTexts(text -> {
            texts.add(text);
            return text;
        });
        requireTranslated(texts);
    }

    /** What is said in one language is said in all; each language is missed once a place. */
    private void requireTranslated(List<Texts> texts) {
        var missed = EnumSet.noneOf(Language.class);
        texts.stream().filter(text -> !text.isEmpty()).forEach(text -> missed.addAll(lacking(text.languages())));
        missed.forEach(language -> add(language, "curriculum_fault_translation"));
    }

    private Set<Language> lacking(Set<Language> written) {
        var lacking = EnumSet.copyOf(languages);
        lacking.removeAll(written);
        return lacking;
    }

    private void require(Runnable rule) {
        DomainException.brokenBy(rule)
                .ifPresent(broken -> faults.add(new EditionFault(
                        lesson, screen, block, null, broken.getKey(), List.of(broken.getArguments()))));
    }

    private void require(boolean holds, Language language, String key) {
        if (!holds) {
            add(language, key);
        }
    }

    private void add(Language language, String key) {
        faults.add(new EditionFault(lesson, screen, block, language, key, List.of()));
    }
}
