package ba.sigurno.ejb.curriculum.format;

import ba.sigurno.ejb.curriculum.sound.TestSounds;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A short module in two languages that has every kind of block and every type of question. */
final class SampleModule implements ModuleFiles {

    static final String LESSON = "en/lesson-1.md";

    private static final String LESSON_TEXT = """
            ---
            title: Warm and cold
            ---

            ## Words

            A first paragraph, *with emphasis*.

            - one
            - two

            ![Lana sits beside Bodo](lana.svg)

            > A word can warm.

            ```chat
            Dabro: Look at him!!
            Sara: Why: is it funny?
            ```

            ```reveal What did Zora want?
            Zora thought it was funny.

            Bodo did not.
            ```

            ## Choose

            ```question
            What does Bodo need?

            - [ ] One more sticker
              He has had enough.
            - [x] ![Someone beside him](beside.svg)
              Yes.
            ```

            ```branch
            ## stickers
            ![Bodo cries](cries.svg)

            Lana sees Bodo cry.

            - She sits down. -> beside
            - She turns away. -> away

            ## beside
            Bodo breathes.

            ## away
            It is not too late.

            - She goes back. -> beside
            ```

            ## Put

            ```sort
            Warm or cold?

            Warm:
            - ![Lana waves](wave.svg)
            - “Well told.”

            Cold:
            - “Hurry!”
              It makes Bodo small.
            ```

            ```order
            How does one make good?

            1. Listen
            2. Say sorry

            Sorry without listening is cold.
            ```

            ```signs
            What warns you?

            From: +387 60 000 000
            Your parcel waits. [Pay in two hours]{Haste.}
            at [parcel.example]{Not an address of the post.}
            ```

            ```sound warm.mp3
            Once upon a time.
            ```

            ```film https://example.org/film
            How a rumour begins
            ```
            """;

    private static final String QUESTIONS_TEXT = """
            [
              {
                "id": "q1",
                "use": "before",
                "outcome": "P3-BUL-1",
                "type": "SINGLE_CHOICE",
                "stem": "Which?",
                "picture": { "file": "lana.svg", "description": "Lana sits beside Bodo" },
                "choices": [
                  { "id": "a", "text": "One", "correct": true, "feedback": "Yes." },
                  { "id": "b", "picture": { "file": "wave.svg", "description": "Lana waves" }, "correct": false, "feedback": "No." }
                ],
                "explanation": "So it is."
              },
              {
                "id": "q2",
                "use": "quiz",
                "outcome": "P3-BUL-2",
                "type": "MULTIPLE_RESPONSE",
                "stem": "Which?",
                "choices": [
                  { "id": "a", "text": "One", "correct": true, "feedback": "Yes." },
                  { "id": "b", "text": "Two", "correct": true, "feedback": "Yes." },
                  { "id": "c", "text": "Three", "correct": true, "feedback": "Yes." },
                  { "id": "d", "text": "Four", "correct": false, "feedback": "No." }
                ],
                "explanation": "So it is."
              },
              {
                "id": "q3",
                "use": "quiz",
                "outcome": "P3-BUL-1",
                "type": "TRUE_FALSE",
                "stem": "Is it?",
                "choices": [
                  { "id": "true", "correct": false, "feedback": "No." },
                  { "id": "false", "correct": true, "feedback": "Yes." }
                ],
                "explanation": "So it is."
              },
              {
                "id": "q4",
                "use": "quiz",
                "outcome": "P3-BUL-1",
                "type": "MATCHING",
                "stem": "Which belongs to which?",
                "prompts": [
                  { "id": "a", "text": "One", "target": "x" },
                  { "id": "b", "text": "Two", "target": "y" }
                ],
                "targets": [
                  { "id": "x", "text": "First" },
                  { "id": "y", "text": "Second" }
                ],
                "explanation": "So it is."
              },
              {
                "id": "q5",
                "use": "quiz",
                "outcome": "P3-BUL-1",
                "type": "ORDERING",
                "stem": "In which order?",
                "items": [
                  { "id": "a", "text": "One" },
                  { "id": "b", "text": "Two" }
                ],
                "explanation": "So it is."
              },
              {
                "id": "q6",
                "use": "quiz",
                "outcome": "P3-BUL-1",
                "type": "SHORT_TEXT",
                "stem": "What is it called?",
                "accepted": [
                  { "text": "hate*", "feedback": "Yes." },
                  { "text": "hatred" }
                ],
                "explanation": "So it is."
              },
              {
                "id": "q7",
                "use": "quiz",
                "outcome": "P3-BUL-1",
                "type": "NUMERIC",
                "stem": "How many?",
                "number": 3.5,
                "tolerance": 0.5,
                "explanation": "So it is."
              },
              {
                "id": "q8",
                "use": "quiz",
                "outcome": "P3-BUL-1",
                "type": "BLANKS",
                "stem": "Save the [[1]], then [[2]].",
                "gaps": [
                  {
                    "id": "1",
                    "choices": [
                      { "id": "a", "text": "link", "correct": true },
                      { "id": "b", "text": "sticker", "correct": false }
                    ]
                  },
                  {
                    "id": "2",
                    "accepted": [
                      { "text": "tell" }
                    ]
                  }
                ],
                "explanation": "So it is."
              }
            ]
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    SampleModule() {
        files.put(PROPERTIES, """
                {
                  "code": "P3-BUL",
                  "slug": "a-sample",
                  "companion": "none",
                  "outcomes": ["P3-BUL-1", "P3-BUL-2"],
                  "lessons": ["P3-BUL-1"],
                  "minutes": { "alone": 15, "class": 45 },
                  "help": ["everyday"],
                  "readings": []
                }
                """);
        for (var language : new String[] {"bs/", "en/"}) {
            files.put(language + MODULE, """
                    ---
                    title: A sample: short
                    summary: One learns what a module is.
                    reflection: What will you write?
                    ---

                    Sources: none.
                    """);
            files.put(language + ModuleFiles.lesson(1), LESSON_TEXT);
            files.put(language + QUESTIONS, QUESTIONS_TEXT);
            files.put(language + TEACHER, """
                    ## Goal

                    One knows.

                    ## Prepare

                    Paper.

                    ## Plan

                    - 15 min: Begin.
                    - 30 min: Go on.

                    ## Words

                    Rumour.

                    ## Discussion

                    1. Why?

                    ## If a child discloses something

                    Thank it.

                    ## Variants

                    Without devices.
                    """);
            files.put(language + WORKSHEETS, "## Words\n\n1. ____\n");
            files.put(language + FAMILY, "## What we learnt\n\nTo tell.\n");
            files.put(language + "warm.mp3", new String(TestSounds.mp3(2), StandardCharsets.ISO_8859_1));
        }
        for (var picture : new String[] {"lana", "beside", "cries", "wave"}) {
            files.put(
                    PICTURES + picture + ".svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><g id=\"" + picture + "\"/></svg>");
        }
    }

    /** Replaces what a file says; it must have said it. */
    SampleModule with(String file, String now, String then) {
        if (!files.get(file).contains(now)) {
            throw new IllegalArgumentException(file + " does not say " + now);
        }
        files.put(file, files.get(file).replace(now, then));
        return this;
    }

    SampleModule without(String file) {
        files.remove(file);
        return this;
    }

    String text(String file) {
        return files.get(file);
    }

    @Override
    public Optional<byte[]> bytes(String name) {
        var charset = name.endsWith(".mp3") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return Optional.ofNullable(files.get(name)).map(text -> text.getBytes(charset));
    }
}
