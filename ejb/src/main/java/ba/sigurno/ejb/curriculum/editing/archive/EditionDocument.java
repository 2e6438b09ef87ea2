package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.ModuleProperties;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion.Use;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.module.ModuleEditionText;
import ba.sigurno.persistence.curriculum.module.ModulePage.Kind;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the document of an edition, as its files have it. */
final class EditionDocument {

    /** Stands for no companion. */
    static final String NONE = "none";

    private final ModuleEdition edition;
    private final Module module;

    private EditionDocument(ModuleEdition edition) {
        this.edition = edition;
        this.module = edition.getModule();
    }

    /**
     * Makes it.
     *
     * @param before the questions asked before, in order
     * @param quiz the questions that the quiz may ask, in order
     * @param extension the end of the name of the file of a picture or recording, by its digest
     */
    static ModuleDocument of(
            ModuleEdition edition,
            List<QuestionVersion> before,
            List<QuestionVersion> quiz,
            UnaryOperator<String> extension) {
        return new EditionDocument(edition).document(before, quiz, extension);
    }

    /** Returns the prefix of the identifiers of a module's questions. */
    static String prefix(Module module) {
        return module.getCode() == null ? module.getSlug() : module.getCode();
    }

    /** Returns what is the same in every language of an edition. */
    static ModuleProperties properties(ModuleEdition edition) {
        return new EditionDocument(edition).properties();
    }

    private ModuleDocument document(
            List<QuestionVersion> before, List<QuestionVersion> quiz, UnaryOperator<String> extension) {
        var lessons = edition.getLessons().stream().map(Lesson::getContent).toList();
        var questions = new ArrayList<ModuleQuestion>();
        var ids = new HashSet<String>();
        before.forEach(version -> questions.add(question(version, Use.BEFORE, ids)));
        quiz.forEach(version -> questions.add(question(version, Use.QUIZ, ids)));
        var pictures = Stream.concat(
                        lessons.stream().flatMap(lesson -> lesson.pictures()),
                        questions.stream()
                                .flatMap(question -> question.content().pictures()))
                .map(Picture::digest)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new ModuleDocument(
                properties(),
                languages(),
                texts(ModuleEditionText::getTitle),
                texts(ModuleEditionText::getSummary),
                texts(ModuleEditionText::getReflection),
                new Texts(edition.page(Kind.NOTES)),
                lessons,
                questions,
                new Texts(edition.page(Kind.PLAN)),
                new Texts(edition.page(Kind.WORKSHEETS)),
                new Texts(edition.page(Kind.FAMILY)),
                media(pictures, sounds(), extension));
    }

    private ModuleProperties properties() {
        return new ModuleProperties(
                module.getAgeBand().getCode() + "-" + module.getStrand().getCode(),
                module.getSlug(),
                module.getCompanion() == null ? NONE : module.getCompanion(),
                outcomes(),
                edition.getLessons().stream().map(EditionDocument::outcome).toList(),
                edition.getMinutesAlone(),
                edition.getMinutes(),
                edition.getHelp(),
                edition.getReadings());
    }

    /** Returns the codes of the outcomes, those of its own strand first. */
    private List<String> outcomes() {
        return edition.getOutcomes().stream()
                .sorted(Comparator.comparing(
                                (Outcome outcome) -> !outcome.getStrand().equals(module.getStrand()))
                        .thenComparing(Outcome::getCode))
                .map(Outcome::getCode)
                .toList();
    }

    private static String outcome(Lesson lesson) {
        return lesson.getOutcome() == null ? "" : lesson.getOutcome().getCode();
    }

    private Set<Language> languages() {
        return ModuleFiles.LANGUAGES.stream()
                .filter(edition.getTexts()::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Texts texts(Function<ModuleEditionText, String> part) {
        var texts = new EnumMap<Language, String>(Language.class);
        edition.getTexts().forEach((language, text) -> texts.put(language, part.apply(text)));
        return new Texts(texts);
    }

    private static ModuleQuestion question(QuestionVersion version, Use use, Set<String> ids) {
        var question = version.getQuestion();
        var identifier = question.getIdentifier() == null ? question.getPublicId() : question.getIdentifier();
        var id = identifier.substring(identifier.lastIndexOf('/') + 1);
        return new ModuleQuestion(
                ids.add(id) ? id : question.getPublicId(),
                use,
                question.getOutcome() == null ? "" : question.getOutcome().getCode(),
                version.getContent());
    }

    private Map<String, Set<Language>> sounds() {
        var sounds = new TreeMap<String, Set<Language>>();
        edition.getLessons().stream()
                .flatMap(lesson -> lesson.getContent().sounds())
                .forEach(sound -> sound.byLanguage().forEach((language, digest) -> sounds.computeIfAbsent(
                                digest, first -> EnumSet.noneOf(Language.class))
                        .add(language)));
        return sounds;
    }

    /** What has no name yet is named by its digest; so is what would be called as another. */
    private Map<String, String> media(
            Set<String> pictures, Map<String, Set<Language>> sounds, UnaryOperator<String> extension) {
        var media = new HashMap<String, String>();
        var paths = new HashSet<String>();
        pictures.stream().sorted().forEach(digest -> {
            var own = digest.substring(0, 12) + "." + extension.apply(digest);
            var path = ModuleFiles.PICTURES + module.getMedia().getOrDefault(digest, own);
            media.put(digest, paths.add(path) ? path : ModuleFiles.PICTURES + own);
        });
        sounds.forEach((digest, languages) -> {
            var own = digest.substring(0, 12) + "." + extension.apply(digest);
            var name = module.getMedia().getOrDefault(digest, own);
            // It is called the same in each language.
            boolean free = languages.stream()
                            .filter(language -> paths.add(ModuleFiles.in(language, name)))
                            .count()
                    == languages.size();
            media.put(digest, ModuleFiles.in(languages.iterator().next(), free ? name : own));
        });
        return media;
    }
}
