package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the files of words that a folder must have, and notes those that are missing, too big or unreadable. */
public final class SourceTexts {

    /** The biggest file of words, in bytes. */
    private static final int MAX_BYTES = 256 << 10;

    private final ModuleFiles files;
    private final ModuleProblems problems;

    /** Reads files and collects what is wrong with them. */
    public SourceTexts(ModuleFiles files, ModuleProblems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Returns the text of a file that must be there. */
    public Optional<String> text(String file) {
        var bytes = files.bytes(file);
        problems.require(bytes.isPresent(), file, 1, "curriculum_format_file_missing");
        return bytes.filter(read -> isBounded(file, read)).map(read -> decode(file, read));
    }

    /** Returns the object of JSON that a file must hold; empty when it holds none, which is noted. */
    public Optional<JsonObject> json(String file) {
        try (var reader = Json.createReader(new StringReader(text(file).orElse("{}")))) {
            return Optional.of(reader.readObject());
        } catch (JsonParsingException broken) {
            problems.add(file, QuestionsReader.line(broken), "curriculum_format_json_broken");
        } catch (JsonException noObject) {
            problems.add(file, 1, "curriculum_format_json_no_object");
        }
        return Optional.empty();
    }

    private boolean isBounded(String file, byte[] bytes) {
        problems.require(bytes.length <= MAX_BYTES, file, 1, "curriculum_format_file_too_big", MAX_BYTES >> 10);
        return bytes.length <= MAX_BYTES;
    }

    private String decode(String file, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString().replaceFirst("^\\x{FEFF}", "").replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            problems.add(file, 1, "curriculum_format_no_utf_8");
            return "";
        }
    }
}
