package ba.sigurno.ejb.curriculum.editing.translation;

import ba.sigurno.ejb.curriculum.editing.LessonEditing;
import ba.sigurno.ejb.curriculum.editing.SavedBlock;
import ba.sigurno.ejb.curriculum.editing.SeenBlock;
import ba.sigurno.ejb.curriculum.editing.SeenScreen;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart.Kind;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.editing.ConfirmedLessonTranslation;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Translates lessons of drafts, a block at a time, as {@link LessonEditing} replaces it: who saw another block than the one
 * that stands there now overwrites nothing. What is translated, or looked at, counts as done until source or translation
 * changes; so does what is published.
 */
@Stateless
@RolesAllowed("EDITOR")
public class LessonTranslation {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private LessonEditing editing;

    /** Returns a lesson in two languages. */
    public TranslatedLesson open(String lessonId, Language from, Language to) {
        var lesson = find(lessonId);
        var edition = lesson.getEdition();
        var content = lesson.getContent();
        var confirmed = confirmed(lesson, to);
        var parts = new ArrayList<TranslatedPart>();
        parts.add(part(Kind.TITLE, 0, "", List.of(content.title()), from, to, confirmed));
        for (int number = 1; number <= content.screens().size(); number++) {
            var screen = content.screens().get(number - 1);
            var heading = SeenScreen.at(content, number).toString();
            parts.add(part(Kind.HEADING, number, heading, List.of(screen.title()), from, to, confirmed));
            for (int place = 1; place <= screen.blocks().size(); place++) {
                var block = screen.blocks().get(place - 1);
                var seen = SeenBlock.at(content, number, place).toString();
                parts.add(part(Kind.BLOCK, number, seen, texts(block), from, to, confirmed));
            }
        }
        return new TranslatedLesson(
                edition.getPublicId(),
                edition.getTexts().isEmpty() ? "" : ModuleTitles.of(edition, from),
                lesson.getPosition(),
                parts.stream().filter(part -> !part.texts().isEmpty()).toList());
    }

    private static TranslatedPart part(
            Kind kind, int screen, String seen, List<Texts> texts, Language from, Language to, Set<String> confirmed) {
        return new TranslatedPart(
                kind,
                screen,
                seen,
                texts.stream()
                        .filter(TranslationPairs::isTranslated)
                        .map(text -> new TranslatedText(
                                text.in(from).orElse(""),
                                text.in(to).orElse(""),
                                TranslationPairs.state(text, from, to, confirmed),
                                QuestionContent.TEXT_LENGTH))
                        .toList());
    }

    /** Sets the title of a lesson in one language. */
    public void saveTitle(String lessonId, Language from, Language to, String title) {
        editing.rename(lessonId, to, title);
        confirm(lessonId, to, List.of(find(lessonId).getContent().title()), from);
    }

    /**
     * Sets the heading of a screen in one language, and returns what is seen there then.
     *
     * @throws DomainException when somebody changed the heading since
     */
    public String saveHeading(String lessonId, String seen, Language from, Language to, String heading) {
        var screen = SeenScreen.of(seen).orElseThrow(LessonTranslation::changedMeanwhile);
        editing.renameScreen(lessonId, screen, to, heading);
        var content = find(lessonId).getContent();
        int number = number(content, screen.number(), to, heading.strip());
        confirm(lessonId, to, List.of(content.screens().get(number - 1).title()), from);
        return SeenScreen.at(content, number).toString();
    }

    /** Returns where a screen with a heading stands: where it was, or else where it was moved to meanwhile. */
    private static int number(LessonContent content, int was, Language language, String heading) {
        var numbers = IntStream.rangeClosed(1, content.screens().size())
                .filter(each -> content.screens()
                        .get(each - 1)
                        .title()
                        .in(language)
                        .orElse("")
                        .equals(heading))
                .boxed()
                .toList();
        return numbers.contains(was)
                ? was
                : numbers.stream().findFirst().orElseThrow(LessonTranslation::changedMeanwhile);
    }

    /**
     * Sets the texts of a block in one language, in their order, if it still says what it said when it was seen.
     *
     * @throws DomainException when there are other texts than the block has, or it is gone
     */
    public SavedBlock saveBlock(String lessonId, String seen, Language from, Language to, List<String> texts) {
        var saw = SeenBlock.of(seen).orElseThrow(LessonTranslation::changedMeanwhile);
        var found = editing.block(lessonId, saw);
        if (found.isEmpty()) {
            return theirs(lessonId, saw);
        }
        var block = found.get();
        DomainException.require(texts(block).size() == texts.size(), "curriculum_rule_lesson_changed");
        var written = new ArrayDeque<>(texts);
        var translated =
                block.withTexts(text -> TranslationPairs.isTranslated(text) ? text.with(to, written.remove()) : text);
        var saved = editing.replaceBlock(lessonId, saw, translated);
        if (saved.done()) {
            confirm(lessonId, to, texts(translated), from);
        }
        return saved;
    }

    private SavedBlock theirs(String lessonId, SeenBlock saw) {
        var content = find(lessonId).getContent();
        boolean there = saw.screen() <= content.screens().size()
                && saw.block()
                        <= content.screens().get(saw.screen() - 1).blocks().size();
        if (!there) {
            return new SavedBlock(false, null, null);
        }
        return new SavedBlock(
                false,
                SeenBlock.at(content, saw.screen(), saw.block()),
                content.screens().get(saw.screen() - 1).blocks().get(saw.block() - 1));
    }

    /** Returns a block in two languages, as it is now; {@code seen} is what it is. */
    public TranslatedPart block(String lessonId, String seen, Language from, Language to) {
        var lesson = find(lessonId);
        var saw = SeenBlock.of(seen).orElseThrow(LessonTranslation::changedMeanwhile);
        var block = editing.block(lessonId, saw).orElseThrow(LessonTranslation::changedMeanwhile);
        return part(Kind.BLOCK, saw.screen(), seen, texts(block), from, to, confirmed(lesson, to));
    }

    private static List<Texts> texts(Block block) {
        return TranslationPairs.translated(block::withTexts);
    }

    private void confirm(String lessonId, Language to, List<Texts> texts, Language from) {
        var lesson = entities.find(Lesson.class, Lesson.TO_CHANGE, lessonId);
        var pairs = texts.stream()
                .flatMap(text -> TranslationPairs.pair(text, from, to).stream())
                .collect(Collectors.toSet());
        var kept = kept(lesson, to).findFirst().orElseGet(() -> {
            var begun = new ConfirmedLessonTranslation(lesson, to);
            em.persist(begun);
            return begun;
        });
        kept.confirm(pairs, TranslationPairs.of(lesson.getContent(), to));
    }

    private Stream<ConfirmedLessonTranslation> kept(Lesson lesson, Language to) {
        return em.createNamedQuery(ConfirmedLessonTranslation.OF_LESSON, ConfirmedLessonTranslation.class)
                .setParameter("lesson", lesson)
                .setParameter("language", to)
                .getResultStream();
    }

    private Set<String> confirmed(Lesson lesson, Language to) {
        var pairs = new HashSet<String>();
        kept(lesson, to).forEach(kept -> pairs.addAll(kept.getPairs()));
        em.createNamedQuery(ModuleEdition.OF_MODULE, ModuleEdition.class)
                .setParameter("module", lesson.getEdition().getModule())
                .getResultStream()
                .filter(ModuleEdition::isPublished)
                .findFirst()
                .ifPresent(published -> em.createNamedQuery(Lesson.CONTENTS, LessonContent.class)
                        .setParameter("edition", published)
                        .getResultStream()
                        .forEach(content -> pairs.addAll(TranslationPairs.of(content, to))));
        return pairs;
    }

    private Lesson find(String lessonId) {
        var lesson = entities.find(Lesson.class, Lesson.BY_PUBLIC_ID, lessonId);
        lesson.getEdition().requireDraft();
        return lesson;
    }

    private static DomainException changedMeanwhile() {
        return new DomainException("curriculum_rule_lesson_changed");
    }
}
