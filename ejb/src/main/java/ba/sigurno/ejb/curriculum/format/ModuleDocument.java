package ba.sigurno.ejb.curriculum.format;

import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A whole module, as its files have it in all languages.
 *
 * @param properties what is the same in every language
 * @param languages the languages it is written in, in the order of their files
 * @param title its title
 * @param summary what pupils learn, in a sentence
 * @param reflection the sentence that a child keeps at the end
 * @param notes notes for editors; CommonMark, may be none
 * @param lessons its lessons, in order
 * @param questions its questions, in order
 * @param teacher the plan for the teacher; CommonMark
 * @param worksheets the worksheets; CommonMark
 * @param family the page to take home; CommonMark
 * @param media the path of each picture and recording in the folder, by its digest; of a recording in the first language
 *     where it is heard
 */
public record ModuleDocument(
        ModuleProperties properties,
        Set<Language> languages,
        Texts title,
        Texts summary,
        Texts reflection,
        Texts notes,
        List<LessonContent> lessons,
        List<ModuleQuestion> questions,
        Texts teacher,
        Texts worksheets,
        Texts family,
        Map<String, String> media) {

    public ModuleDocument {
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
        media = Map.copyOf(media);
    }

    /** Returns it with what belongs to a module rather than to an edition: code, companion and outcomes. */
    public ModuleDocument inModule(ModuleProperties module) {
        return new ModuleDocument(
                new ModuleProperties(
                        module.code(),
                        module.slug(),
                        module.companion(),
                        module.outcomes(),
                        properties.lessons(),
                        properties.minutesAlone(),
                        properties.minutesInClass(),
                        properties.help(),
                        properties.readings()),
                languages,
                title,
                summary,
                reflection,
                notes,
                lessons,
                questions,
                teacher,
                worksheets,
                family,
                media);
    }

    /** Returns the digests of its recordings by their paths; one that is heard in several languages lies in each. */
    public Map<String, String> sounds() {
        var sounds = new TreeMap<String, String>();
        var names = mediaNames();
        lessons.stream().flatMap(LessonContent::sounds).forEach(sound -> sound.byLanguage()
                .forEach((language, digest) -> sounds.put(ModuleFiles.in(language, names.get(digest)), digest)));
        return sounds;
    }

    /** Returns the name of each picture and recording, without its folder, by its digest. */
    public Map<String, String> mediaNames() {
        return media.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, medium -> medium.getValue()
                .substring(medium.getValue().lastIndexOf('/') + 1)));
    }
}
